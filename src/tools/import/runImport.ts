import path from 'node:path';
import { loadProgramme } from '../../collection/sources.ts';
import { findPartedValues } from '../../collection/findPartedValues.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import type { Field } from '../../programme/fields.ts';
import { listHeaders } from '../../programme/schema.ts';
import { formatGroups } from '../../problems/formatGroups.ts';
import { formatProblems } from '../../problems/formatProblems.ts';
import { makePrintable } from '../../problems/printable.ts';
import { hasErrors, type FileProblem, type Problem } from '../../problems/problems.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { formatCommand } from '../../text/formatCommand.ts';
import { createCommand, getContent, readArguments, say, WrongUse, type Io } from '../command.ts';
import { isEncoding } from '../spreadsheet/decodeTextFile.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { findCopy } from './findCopy.ts';
import { findPlace } from './findPlace.ts';
import { readFolder, writePlan } from './importFolder.ts';
import { formatNotes, summariseNotes } from './listNotes.ts';
import { planImport } from './planImport.ts';
import { readWithLimits } from './readWithLimits.ts';
import { describeReading, reportImport, reportStop } from './reportImport.ts';

const USAGE =
  'npm run import -- FILE.xlsx|.ods|.csv --out DIR [--sheet NAME] [--encoding NAME] [--delimiter comma|semicolon|tab] [--with-hidden] [--keep-struck] [--dry-run] [--notes] [--force] [--open ID] [--restore ID] [--without HEADER] [--all]';

const DELIMITERS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** `npm run import`: a harvest spreadsheet → one fragment file per row. */
export const runImport = createCommand(USAGE, async (argv, io) => {
  const { values, positionals } = readArguments(argv, {
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      sheet: { type: 'string' },
      encoding: { type: 'string' },
      delimiter: { type: 'string' },
      'with-hidden': { type: 'boolean', default: false },
      'keep-struck': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      notes: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      open: { type: 'string', multiple: true, default: [] },
      restore: { type: 'string', multiple: true, default: [] },
      without: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new WrongUse(getToolTexts().import.oneSheet);
  if (values.out === undefined) throw new WrongUse(getToolTexts().import.noOut);
  const delimiter = readDelimiter(values.delimiter);
  if (values.encoding !== undefined && !isEncoding(values.encoding))
    throw new WrongUse(getToolTexts().import.noEncoding({ encoding: values.encoding }));

  const place = findPlace(values.out, getContent(io.env));
  const programme = readSettings(place.settings, io);
  if (programme === undefined) return 1;
  const { sheets: names, headerRow, headerRows } = programme.settings.spreadsheet;
  const {
    sheets,
    others: consulted,
    problems,
  } = await readWithLimits({
    file,
    settings: place.settings,
    options: {
      sheet: values.sheet,
      sheets: names,
      headerRow,
      headerRows,
      encoding: values.encoding,
      delimiter,
      withHidden: values['with-hidden'],
      keepStruck: values['keep-struck'],
    },
  });
  const { folder, problems: memoryProblems } = readFolder(place.folder, programme);
  const options = {
    force: values.force,
    open: values.open.map((id) => id.trim()),
    restore: values.restore.map((id) => id.trim()),
    without: values.without.map((header) => header.trim()),
    keepStruck: values['keep-struck'],
  };
  const plan =
    sheets.length === 0 ? undefined : planImport(sheets, programme, folder, options, consulted);
  const all = [...problems, ...memoryProblems, ...(plan?.problems ?? [])];
  const whole = makePrintable(formatCommand('import', undefined, [...argv, '--all']));
  const copy = plan && findCopy(file, plan, programme);
  if (copy !== undefined) {
    showProblems(io, [copy], { file, sheet: undefined, all: whole, isWhole: true });
    return 1;
  }
  if (plan !== undefined) {
    for (const line of describeReading(sheets, plan, values.all))
      say(io, makePrintable(`${file}: ${line}`));
    say(
      io,
      `${getToolTexts().import.settings({ file: path.join(place.settings, 'programme.md') })}\n`,
    );
  }
  if (values.notes && plan !== undefined) {
    say(io, formatNotes(plan.notes));
    return 0;
  }
  const showAll = (): void => {
    const sheet = sheets.length === 1 ? sheets[0]?.name : undefined;
    showProblems(io, all, { file, sheet, all: whole, isWhole: values.all });
  };
  if (plan === undefined || hasErrors(all)) {
    showAll();
    const isWritten = !values['dry-run'];
    if (isWritten && plan !== undefined && plan.stop.closed.length > 0)
      writePlan(plan.stop, place.folder);
    const stop = { isWritten, folder: place.folder, isEmpty: folder.files.length === 0 };
    say(io, reportStop(plan, all, argv, stop));
    return 1;
  }
  const isDry = values['dry-run'];
  const report = reportImport(plan, place.folder, { isDry, isForced: values.force });
  if (!isDry) writePlan(plan, place.folder);
  say(io, all.length === 0 ? report : `${report}\n`);
  // Last, where nothing scrolls them away.
  showAll();
  const notes = makePrintable(formatCommand('import', undefined, [...argv, '--notes']));
  const summary = summariseNotes(plan.notes, notes);
  if (summary !== undefined) say(io, `\n${summary}`);
  const isUndecided = plan.files.some(
    ({ state, written, withheld }) =>
      state === 'conflict' && (written === undefined || written === withheld),
  );
  return isUndecided ? 1 : 0;
});

function readDelimiter(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const delimiter = Object.hasOwn(DELIMITERS, name) ? DELIMITERS[name] : name;
  if (delimiter === undefined || !/^[^\r\n"]$/u.test(delimiter))
    throw new WrongUse(getToolTexts().import.noDelimiter);
  return delimiter;
}

function readSettings(directory: string, io: Io): Programme | undefined {
  const problems: FileProblem[] = [];
  const report = (file: string, found: readonly Problem[]): void => {
    problems.push(...found.map((problem) => ({ ...problem, file: path.join(directory, file) })));
  };
  const programme = loadProgramme(directory, report);
  if (programme !== undefined) {
    const nameColumn = (field: Field): string =>
      listHeaders(programme.settings, field)[0] ?? field.name;
    report('programme.md', findPartedValues(programme, nameColumn));
  }
  if (problems.length > 0) say(io, `${formatProblems(problems)}\n`);
  return programme;
}

/** Problems with the file, the sheet and the place in it; where there are many, those of one kind together. */
function showProblems(
  io: Io,
  problems: readonly SheetProblem[],
  {
    file,
    sheet,
    all,
    isWhole,
  }: {
    file: string;
    sheet: string | undefined;
    /** The command that lists each problem. */
    all: string;
    isWhole: boolean;
  },
): void {
  if (problems.length === 0) return;
  const source = [
    file,
    ...(sheet === undefined ? [] : [getToolTexts().common.sheet({ name: sheet })]),
  ].join(', ');
  const counts = Map.groupBy(problems, ({ code }) => code);
  const named = problems.map(({ place, ...problem }) => {
    const isAlone = counts.get(problem.code)?.length === 1;
    return {
      ...problem,
      // Among others of its kind the place is enough: the file has been named above.
      file:
        isWhole || isAlone || place === undefined
          ? [source, place].filter((part) => part !== undefined).join(', ')
          : place,
      column:
        problem.column ??
        (problem.code.startsWith('column-') ? (place ?? problem.message) : undefined),
    };
  });
  const text = isWhole ? formatProblems(named) : formatGroups(named, all);
  say(io, `${text}\n`);
}
