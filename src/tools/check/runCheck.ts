import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCollection } from '../../collection/loadCollection.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { hasErrors } from '../../problems/problems.ts';
import { getErrorCode } from '../../text/errors.ts';
import { createCommand, getContent, getTarget, readArguments, say, WrongUse } from '../command.ts';
import type { KeptFolders } from '../files/refuseKeptPlace.ts';
import { refuseReport } from './report/refuseReport.ts';
import type { Reporter } from './report/reporter.ts';
import { reportHtml } from './report/reportHtml.ts';
import { reportJson } from './report/reportJson.ts';
import { reportText } from './report/reportText.ts';
import { reviewCollection } from './reviewCollection.ts';

const USAGE = 'npm run check -- [DIR] [--all] [--format text|json|html] [--strict] [--out FILE]';

/** Every form of report, by the name that `--format` takes. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  text: reportText,
  json: reportJson,
  html: reportHtml,
};

/** `npm run check`: every problem of a content folder, and a summary its publisher can act on. */
export const runCheck = createCommand(USAGE, (argv, io) => {
  const { values, positionals } = readArguments(argv, {
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      all: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const texts = getToolTexts().check;
  const reporter = Object.hasOwn(REPORTERS, values.format) ? REPORTERS[values.format] : undefined;
  if (reporter === undefined)
    throw new WrongUse(texts.unknownFormat({ formats: Object.keys(REPORTERS).join(', ') }));
  if (positionals.length > 1) throw new WrongUse(texts.oneFolder);
  const content = getContent(io.env);
  const directory = positionals[0] ?? content;
  if (!existsSync(directory)) throw new WrongUse(texts.noFolder({ directory }));

  const review = reviewCollection(loadCollection(directory));
  const report = reporter(review, directory, { isWhole: values.all });
  if (values.out === undefined) io.out(report);
  else {
    writeReport(values.out, report, {
      contents: [directory, content],
      target: getTarget(io.env),
    });
    say(io, texts.written({ file: values.out }));
  }
  return hasErrors(review.problems) || (values.strict && review.problems.length > 0) ? 1 : 0;
});

function writeReport(file: string, report: string, kept: KeptFolders): void {
  const refusal = refuseReport(file, kept);
  if (refusal !== undefined) throw new WrongUse(refusal);
  // Beside it first, so that a link that is put there meanwhile is not written through.
  const fresh = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    writeFileSync(fresh, report, { flag: 'wx' });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    const fault = getErrorCode(error) ?? String(error);
    throw new Error(getToolTexts().files.unwritable({ name: file, fault }), { cause: error });
  }
}
