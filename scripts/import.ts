import { SingleBar } from 'cli-progress';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, loadProgramme, readText } from '../src/collection/sources.ts';
import { formatProblems, makePrintable } from '../src/fragment/formatProblems.ts';
import { hasErrors, type FileProblem, type Problem } from '../src/fragment/problems.ts';
import { createIsHeaderRow } from '../src/importing/findTable.ts';
import { planImport, type Folder, type ImportPlan } from '../src/importing/planImport.ts';
import { readPresentFile } from '../src/importing/readFolder.ts';
import { isEncoding } from '../src/spreadsheet/decodeText.ts';
import { readSpreadsheet } from '../src/spreadsheet/readSpreadsheet.ts';
import type { SheetProblem } from '../src/spreadsheet/sheet.ts';
import { readArguments, runCommand, say, WrongUse } from './command.ts';
import { describeReading, reportImport } from './report/reportImport.ts';
import { writeTogether } from './writeTogether.ts';

const USAGE =
  'npm run import -- FILE.xlsx|.csv --out DIR [--sheet NAME] [--encoding NAME] [--delimiter comma|semicolon|tab] [--dry-run] [--force]';

const DELIMITERS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t' };

type Programme = NonNullable<ReturnType<typeof loadProgramme>>;

/** Remembers what an import wrote, so that the next one sees which files an editor has changed. */
const MEMORY = '.import.json';

/** `npm run import`: a harvest spreadsheet → one fragment file per row. */
await runCommand(USAGE, () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      sheet: { type: 'string' },
      encoding: { type: 'string' },
      delimiter: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new WrongUse('Name one spreadsheet.');
  if (values.out === undefined) throw new WrongUse('--out names the folder for the fragments.');
  const delimiter = readDelimiter(values.delimiter);
  if (values.encoding !== undefined && !isEncoding(values.encoding))
    throw new WrongUse(`“${values.encoding}” is no encoding; try utf-8 or windows-1252.`);

  const place = findPlace(values.out);
  const programme = readSettings(place.settings);
  if (programme === undefined) return 1;
  const { sheet, problems } = readSpreadsheet(readBytes(file), createIsHeaderRow(programme), {
    sheet: values.sheet,
    encoding: values.encoding,
    delimiter,
  });
  const folder = readFolder(place.folder, programme);
  const plan = sheet && planImport(sheet, programme, folder);
  const all = [...problems, ...(plan?.problems ?? [])];
  if (sheet !== undefined) {
    for (const line of describeReading(sheet, plan)) say(makePrintable(`${file}: ${line}`));
    say(`Headers and settings: ${path.join(place.settings, 'programme.md')}\n`);
  }
  showProblems(all, file, sheet?.name);
  if (plan === undefined || hasErrors(all)) {
    say('Nothing was imported. Mend the errors above and run the same command again.');
    return 1;
  }
  const isDry = values['dry-run'];
  const report = reportImport(plan, place.folder, { isDry, isForced: values.force });
  if (!isDry) writePlan(plan, place.folder, folder, values.force);
  say(report);
  return !values.force && plan.files.some(({ state }) => state === 'conflict') ? 1 : 0;
});

function readDelimiter(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const delimiter = Object.hasOwn(DELIMITERS, name) ? DELIMITERS[name] : name;
  if (delimiter === undefined || !/^[^\r\n"]$/u.test(delimiter))
    throw new WrongUse('--delimiter takes comma, semicolon, tab or one sign.');
  return delimiter;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new WrongUse(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`,
    );
  }
}

/**
 * Where the fragments go, and where the programme is: `--out` is the folder of the fragments,
 * beside its `programme.md` (`content/outcomes`), or the content folder itself, and then they
 * go to its `outcomes`. A folder without any programme takes the one of `CONTENT_DIR`.
 */
function findPlace(out: string): { folder: string; settings: string } {
  const holdsProgramme = (directory: string): boolean =>
    existsSync(path.join(directory, 'programme.md'));
  if (holdsProgramme(out)) return { folder: path.join(out, 'outcomes'), settings: out };
  const parent = path.dirname(path.resolve(out));
  if (holdsProgramme(parent)) return { folder: out, settings: path.relative('', parent) || '.' };
  return { folder: out, settings: process.env['CONTENT_DIR'] ?? 'content' };
}

function readSettings(directory: string): Programme | undefined {
  const problems: FileProblem[] = [];
  const programme = loadProgramme(directory, (file, found: readonly Problem[]) => {
    problems.push(...found.map((problem) => ({ ...problem, file: path.join(directory, file) })));
  });
  if (problems.length > 0) say(`${formatProblems(problems)}\n`);
  return programme;
}

function readFolder(folder: string, programme: Programme): Folder {
  const parent = path.dirname(path.resolve(folder));
  const name = path.basename(path.resolve(folder));
  const files = listFiles(parent, name)
    .filter((file) => file.toLowerCase().endsWith('.txt'))
    .map((file) => {
      const source = readText(parent, file);
      // A file that cannot be read holds no id, and no row may take its place.
      return readPresentFile(
        file.slice(name.length + 1),
        'text' in source ? source.text : '',
        programme,
      );
    });
  return { files, marks: readMemory(folder) };
}

function readMemory(folder: string): Map<string, string> {
  try {
    const memory: unknown = JSON.parse(readFileSync(path.join(folder, MEMORY), 'utf8'));
    return new Map(Object.entries(memory as Record<string, string>));
  } catch {
    // Without a memory every file that differs counts as changed by an editor: nothing is lost.
    return new Map();
  }
}

function showProblems(problems: readonly SheetProblem[], file: string, sheet?: string): void {
  if (problems.length === 0) return;
  const named = problems.map(({ place, ...problem }) => ({
    ...problem,
    file: [file, sheet === undefined ? undefined : `sheet “${sheet}”`, place]
      .filter((part) => part !== undefined)
      .join(', '),
  }));
  say(`${formatProblems(named)}\n`);
}

function writePlan(plan: ImportPlan, target: string, folder: Folder, isForced: boolean): void {
  const written = plan.files.filter(
    ({ state }) => state === 'new' || state === 'updated' || (isForced && state !== 'same'),
  );
  const settled = [...written, ...plan.files.filter(({ state }) => state === 'same')];
  const marks = new Map([
    ...folder.marks,
    ...settled.map(({ file, mark }) => [file, mark] as const),
  ]);
  const memory = `${JSON.stringify(Object.fromEntries([...marks].toSorted()), null, 1)}\n`;
  const texts = new Map(written.map(({ file, text }) => [file, text]));
  for (const { file, withheld } of isForced ? [] : plan.files)
    if (withheld !== undefined) texts.set(file, withheld);
  // Last, so that an import that is cut off leaves no file that looks edited.
  if (written.length > 0 || marks.size > folder.marks.size) texts.set(MEMORY, memory);
  if (texts.size === 0) return;

  const bar = new SingleBar({
    format: '{bar} {value} of {total} files',
    noTTYOutput: false,
    clearOnComplete: true,
  });
  if (process.stderr.isTTY) bar.start(texts.size, 0);
  try {
    writeTogether(target, texts, (count) => {
      bar.update(count);
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The files cannot be written into ${target} (${reason}). No file there is half written; make room or choose another folder, and run the same command again.`,
      { cause: error },
    );
  } finally {
    bar.stop();
  }
}
