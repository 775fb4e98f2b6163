import { existsSync } from 'node:fs';
import { reviewCollection } from '../src/checking/reviewCollection.ts';
import { hasErrors } from '../src/fragment/problems.ts';
import { readCollection } from '../src/collection/loadCollection.ts';
import { readArguments, runCommand, WrongUse } from './command.ts';
import { REPORTERS } from './report/reporter.ts';

const USAGE = 'npm run check -- [DIR] [--format text|json|html] [--strict]';

/** `npm run check`: every problem of a content folder, and a summary its publisher can act on. */
await runCommand(USAGE, () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
    },
  });
  const reporter = Object.hasOwn(REPORTERS, values.format) ? REPORTERS[values.format] : undefined;
  if (reporter === undefined)
    throw new WrongUse(`--format takes ${Object.keys(REPORTERS).join(', ')}.`);
  if (positionals.length > 1) throw new WrongUse('One folder at a time.');
  const directory = positionals[0] ?? process.env['CONTENT_DIR'] ?? 'content';
  if (!existsSync(directory)) throw new WrongUse(`There is no folder ${directory}.`);

  const review = reviewCollection(readCollection(directory));
  process.stdout.write(reporter(review, directory));
  return hasErrors(review.problems) || (values.strict && review.problems.length > 0) ? 1 : 0;
});
