import path from 'node:path';
import { getText, loadProgramme } from '../../collection/sources.ts';
import { formatProblems } from '../../problems/formatProblems.ts';
import { hasErrors, type FileProblem, type Problem } from '../../problems/problems.ts';
import { readProgramme, type Programme } from '../../programme/readProgramme.ts';
import {
  createCommand,
  getTarget,
  readArguments,
  say,
  WrongUse,
  type Command,
  type Io,
} from '../command.ts';
import { followLinks } from '../files/places.ts';
import { refuseFile } from '../files/refuseFile.ts';
import { refusePublished } from '../files/refuseKeptPlace.ts';
import { writeTogether } from '../files/writeTogether.ts';
import { isEncoding } from '../spreadsheet/decodeTextFile.ts';
import { createSheetProblem, type SheetProblem } from '../spreadsheet/sheet.ts';
import { askQuestions } from './askQuestions.ts';
import { checkProposal } from './checkProposal.ts';
import { describeCopy, describeNext, describeProposal, describeTable } from './describeProposal.ts';
import { extendProgramme, findMissing } from './extendProgramme.ts';
import { findOutcomes } from './findOutcomes.ts';
import { formatProgramme } from './formatProgramme.ts';
import { describeLacks, findCopy, isCopy, makeCopy } from './makeCopy.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import { readSheets } from './readSheets.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const USAGE = 'npm run init -- FILE.xlsx|.csv|.ods --out DIR [--yes] [--encoding NAME]';

const SETTINGS = 'programme.md';

/** `npm run init`: a spreadsheet of any harvest → a proposed `programme.md`. */
export const runInit: Command = createInit(openTerminal);

/** The command, with the terminal in which it asks. */
export function createInit(open: () => Terminal | undefined): Command {
  return createCommand(USAGE, async (argv, io) => {
    const { values, positionals } = readArguments(argv, {
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        yes: { type: 'boolean', default: false },
        encoding: { type: 'string' },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new WrongUse('Name one spreadsheet.');
    if (values.out === undefined) throw new WrongUse('--out names the folder for programme.md.');
    if (values.encoding !== undefined && !isEncoding(values.encoding))
      throw new WrongUse(`“${values.encoding}” is not an encoding; try utf-8 or windows-1252.`);
    refusePlace(values.out, io);
    const terminal = values.yes ? undefined : open();
    if (terminal === undefined && !values.yes)
      throw new WrongUse(
        'There is no terminal to ask in: add --yes to take what is proposed. It publishes the fields that are known, and no other column.',
      );
    try {
      const { out, encoding } = values;
      return await initialise(file, { out, encoding, io, terminal });
    } finally {
      terminal?.close();
    }
  });
}

function refusePlace(out: string, { env }: Io): void {
  const place = followLinks(out);
  const refusal =
    place === undefined
      ? `${out} is, or is reached through, a link that leads nowhere.`
      : (refuseFile(place, out) ?? refusePublished(place, out, getTarget(env)));
  if (refusal !== undefined) throw new WrongUse(refusal);
}

interface Task {
  readonly out: string;
  readonly encoding: string | undefined;
  readonly io: Io;
  readonly terminal: Terminal | undefined;
}

async function initialise(given: string, task: Task): Promise<number> {
  const { out, encoding, io, terminal } = task;
  const copy = findCopy(given);
  const file = copy ?? given;
  if (copy !== undefined)
    say(io, `${copy}, the copy with ids, is there: it is read, and not the original.\n`);
  const { sheets, problems } = await readSheets(file, encoding);
  if (hasErrors(problems)) return refuse(io, file, problems);
  const { found, problems: tableProblems } = findOutcomes(sheets, path.basename(file));
  if (found === undefined || hasErrors(tableProblems)) return refuse(io, file, tableProblems);
  const present = readPresent(out, io);
  if (present === 'faulty') return 1;
  const first = propose(found, getPublished(present));
  const all = [...tableProblems, ...checkProposal(first)];
  say(io, describeTable(file, first));
  for (const line of describeProposal(first)) say(io, line);
  if (hasErrors(all)) return refuse(io, file, all);
  // In a programme that is there nothing is put under one field.
  showProblems(
    io,
    file,
    all.filter(({ code }) => present === undefined || code !== 'init-two-decide'),
  );
  if (present !== undefined) return extend(present, first, file, task);
  const talk = terminal && {
    ask: terminal.ask,
    tell: (line: string) => {
      say(io, line);
    },
  };
  const proposal = talk === undefined ? first : propose(found, await askQuestions(first, talk));
  return create(proposal, file, task);
}

/** Writes the programme of a folder that has none, and a copy of the sheet if it needs one. */
function create(proposal: Proposal, file: string, { out, encoding, io }: Task): number {
  const { lacks } = proposal;
  const target = getTarget(io.env);
  const made =
    lacks.ids || lacks.flag ? makeCopy(proposal, file, { out, encoding, target }) : undefined;
  const known = isCopy(file)
    ? { file: path.basename(file), id: undefined, flag: undefined }
    : undefined;
  write(out, formatProgramme(proposal, path.basename(file), made ?? known));
  const copy = path.join(path.dirname(file), made?.file ?? '');
  if (made !== undefined) say(io, describeCopy(proposal, made, copy));
  say(io, describeNext(proposal, { file: made === undefined ? file : copy, out }));
  return 0;
}

/** Adds what is new to the programme that a folder has. */
function extend(
  { text, programme }: Present,
  proposal: Proposal,
  file: string,
  { out, io }: Task,
): number {
  const place = path.join(out, SETTINGS);
  const missing = findMissing(programme, proposal);
  if (missing.length > 0) {
    const detail = { name: programme.settings.name, file: place, missing };
    return refuse(io, file, [createSheetProblem('init-other-programme', undefined, detail)]);
  }
  const lost = findLostCopy(programme, proposal, file);
  if (lost !== undefined) {
    const detail = { copy: lost, file: place, lacks: describeLacks(proposal.lacks) };
    return refuse(io, file, [createSheetProblem('init-copy-missing', undefined, detail)]);
  }
  const { text: extended, added, deciding } = extendProgramme(text, programme, proposal);
  if (deciding.length > 0)
    showProblems(io, file, [
      createSheetProblem('init-new-deciding', undefined, { headers: deciding, file: place }),
    ]);
  if (added.length === 0) {
    say(io, `\nNothing is new: ${place} names every column and every value. It is left as it is.`);
    return 0;
  }
  write(out, extended);
  say(io, `\nAdded to ${place}, where everything else is as it was:`);
  for (const line of added) say(io, `  ${line}`);
  return 0;
}

/** The copy that a programme imports, where this file lacks what it has and is not to be taken for it. */
function findLostCopy(
  { settings }: Programme,
  { lacks }: Proposal,
  file: string,
): string | undefined {
  const { file: copy } = settings.spreadsheet;
  const isOriginal = copy !== undefined && path.basename(copy) !== path.basename(file);
  return isOriginal && (lacks.ids || lacks.flag) ? path.basename(copy) : undefined;
}

function write(out: string, text: string): void {
  const { problems } = readProgramme(text);
  if (problems.length > 0) {
    const reasons = problems.map(({ message }) => message).join('\n');
    throw new Error(
      `The proposal cannot be read as a programme, which is a fault of this program:\n${reasons}`,
    );
  }
  writeTogether(out, new Map([[SETTINGS, text]]));
}

interface Present {
  readonly text: string;
  readonly programme: Programme;
}

/** The programme that the folder has already. */
function readPresent(out: string, io: Io): Present | 'faulty' | undefined {
  const text = getText(out, SETTINGS);
  if (text === undefined) return undefined;
  const problems: FileProblem[] = [];
  const programme = loadProgramme(out, (file, found: readonly Problem[]) => {
    problems.push(...found.map((problem) => ({ ...problem, file: path.join(out, file) })));
  });
  if (programme !== undefined) return { text, programme };
  say(io, `${formatProblems(problems)}\n\nNothing was written.`);
  return 'faulty';
}

/** The columns that the programme publishes as fields of its own: their values are listed. */
function getPublished(present: Present | undefined): { published: readonly string[] } {
  const fields = Object.values(present?.programme.settings.fields ?? {});
  return {
    published: fields.filter(({ publish }) => publish).flatMap(({ headers }) => headers),
  };
}

function refuse(io: Io, file: string, problems: readonly SheetProblem[]): number {
  showProblems(io, file, problems);
  say(io, 'Nothing was written.');
  return 1;
}

function showProblems(io: Io, file: string, problems: readonly SheetProblem[]): void {
  if (problems.length === 0) return;
  const named = problems.map(({ place, ...problem }) => ({
    ...problem,
    file: place === undefined ? file : `${file}, ${place}`,
  }));
  say(io, `\n${formatProblems(named)}\n`);
}
