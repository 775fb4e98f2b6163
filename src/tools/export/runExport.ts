import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '../../collection/loadCollection.ts';
import type { RecordFormat } from '../../exports/records/recordFormat.ts';
import { RECORD_FORMATS } from '../../exports/records/registry.ts';
import {
  complain,
  createCommand,
  getContent,
  getTarget,
  readArguments,
  say,
  withContent,
  WrongUse,
} from '../command.ts';
import { followLinks, isFolder } from '../files/places.ts';
import { refuseFile } from '../files/refuseFile.ts';
import { refuseKeptPlace } from '../files/refuseKeptPlace.ts';
import { readFaultless } from '../release/readPublishable.ts';
import { BuildRefused } from '../release/releaseSite.ts';
import { swap } from '../release/swap.ts';
import { formatDiscarded } from '../verify/formatFindings.ts';
import { verifySite } from '../verify/verifySite.ts';
import { checkExported } from './checkExported.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

const NAMES = RECORD_FORMATS.map(({ name }) => name);
const USAGE = `npm run export -- ${NAMES.join('|')} --out DIR [CONTENT]`;

/** `npm run export`: all public outcomes for another program, proven like a site before they are in place. */
export const runExport = createCommand(USAGE, async (argv, io) => {
  const { values, positionals } = readArguments(argv, {
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const { export: texts } = getToolTexts().build;
  const [name, ...folders] = positionals;
  const format = RECORD_FORMATS.find((each) => each.name === name);
  if (format === undefined) throw new WrongUse(texts.noFormat({ formats: NAMES }));
  if (values.out === undefined) throw new WrongUse(texts.noOut);
  const { env } = withContent(io, folders);
  const content = getContent(env);
  if (!isFolder(content)) throw new WrongUse(getToolTexts().check.noFolder({ directory: content }));
  const place = followLinks(values.out) ?? path.resolve(values.out);
  const refusal =
    refuseKeptPlace(place, values.out, { contents: [content], target: getTarget(env) }) ??
    refuseFile(place, values.out) ??
    refuseOthers(place, values.out, format);
  if (refusal !== undefined) throw new WrongUse(refusal);
  try {
    const reading = readFaultless(content, true, io, 'exported');
    const files = await exportRecords(format, reading, content, place);
    const counts = { outcomes: reading.outcomes.length, withheld: reading.withheld.length };
    say(io, texts.done({ name: values.out, files, ...counts }));
    return 0;
  } catch (error) {
    if (!(error instanceof BuildRefused)) throw error;
    complain(io, error.message);
    return 1;
  }
});

/** Why a folder cannot be replaced: somebody else’s files are in it. */
function refuseOthers(
  place: string,
  name: string,
  { files }: Pick<RecordFormat, 'files'>,
): string | undefined {
  const other = isFolder(place) ? readdirSync(place).find((file) => !files.test(file)) : undefined;
  return other === undefined
    ? undefined
    : getToolTexts().build.export.otherFiles({ name, file: other });
}

/**
 * Writes an export beside its place, and moves it there once nothing withheld is found in it. Returns how many files
 * it has; refuses with what was found.
 */
async function exportRecords(
  format: RecordFormat,
  reading: Reading,
  content: string,
  place: string,
): Promise<number> {
  const fresh = `${place}.new-export-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  try {
    mkdirSync(fresh, { recursive: true });
    for (const { name, text } of format.write(reading.outcomes, reading.fields))
      writeFileSync(path.join(fresh, name), text);
    const { files, findings } = await verifySite(fresh, reading, content, (written) =>
      checkExported(written, reading, format),
    );
    if (findings.length > 0) throw new BuildRefused(formatDiscarded('export', findings));
    swap(fresh, place);
    return files;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
