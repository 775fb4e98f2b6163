import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reviewCollection } from '../src/checking/reviewCollection.ts';
import { hasErrors } from '../src/fragment/problems.ts';
import { readCollection } from '../src/collection/loadCollection.ts';
import { readArguments, runCommand, say, WrongUse } from './command.ts';
import { REPORTERS } from './report/reporter.ts';

const USAGE = 'npm run check -- [DIR] [--format text|json|html] [--strict] [--out FILE]';

/** `npm run check`: every problem of a content folder, and a summary its publisher can act on. */
await runCommand(USAGE, () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const reporter = Object.hasOwn(REPORTERS, values.format) ? REPORTERS[values.format] : undefined;
  if (reporter === undefined)
    throw new WrongUse(`--format takes ${Object.keys(REPORTERS).join(', ')}.`);
  if (positionals.length > 1) throw new WrongUse('One folder at a time.');
  const directory = positionals[0] ?? process.env['CONTENT_DIR'] ?? 'content';
  if (!existsSync(directory)) throw new WrongUse(`There is no folder ${directory}.`);

  const review = reviewCollection(readCollection(directory));
  const report = reporter(review, directory);
  if (values.out === undefined) process.stdout.write(report);
  else writeReport(values.out, report);
  return hasErrors(review.problems) || (values.strict && review.problems.length > 0) ? 1 : 0;
});

/** The report names withheld outcomes, so it may not stand where it would be published. */
function writeReport(file: string, report: string): void {
  for (const folder of [process.env['OUT_DIR'] ?? 'dist', 'public']) {
    const way = path.relative(folder, file);
    if (!way.startsWith('..') && !path.isAbsolute(way))
      throw new WrongUse(`${folder} is published, and the report names withheld outcomes.`);
  }
  writeFileSync(file, report);
  say(`The report is in ${file}. It names withheld outcomes: do not publish it.`);
}
