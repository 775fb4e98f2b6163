import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reviewCollection } from '../src/tools/check/reviewCollection.ts';
import { hasErrors } from '../src/problems/problems.ts';
import { loadCollection } from '../src/collection/loadCollection.ts';
import { readArguments, runCommand, say, WrongUse } from '../src/tools/command.ts';
import { refuseReport } from '../src/tools/files/refuseReport.ts';
import { REPORTERS } from '../src/tools/check/report/reporter.ts';

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

  const review = reviewCollection(loadCollection(directory));
  const report = reporter(review, directory);
  if (values.out === undefined) process.stdout.write(report);
  else writeReport(values.out, report, directory);
  return hasErrors(review.problems) || (values.strict && review.problems.length > 0) ? 1 : 0;
});

function writeReport(file: string, report: string, directory: string): void {
  const refusal = refuseReport(file, [directory, process.env['CONTENT_DIR'] ?? 'content']);
  if (refusal !== undefined) throw new WrongUse(refusal);
  // Beside it first, so that nothing that is put there meanwhile is written through.
  const fresh = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    writeFileSync(fresh, report, { flag: 'wx' });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(`${file} cannot be written (${reason}).`, { cause: error });
  }
  say(`The report is in ${file}. It names withheld outcomes: do not publish it.`);
}
