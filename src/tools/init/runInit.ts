import { getToolTexts, listNames } from '../../messages/tools/toolTexts.ts';
import path from 'node:path';
import { formatProblems } from '../../problems/formatProblems.ts';
import { hasErrors } from '../../problems/problems.ts';
import { readProgramme } from '../../programme/readProgramme.ts';
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
import { chooseFile, type ChosenFile } from './chooseFile.ts';
import { countPublished } from './countPublished.ts';
import { describeCopy, describeNext, describeProposal, describeTable } from './describeProposal.ts';
import { extendProgramme } from './extendProgramme.ts';
import { checkHeaderRow } from './checkHeaderRow.ts';
import { findOutcomes } from './findOutcomes.ts';
import { formatProgramme } from './formatProgramme.ts';
import { isCopy, makeCopy } from './makeCopy.ts';
import {
  answerFrom,
  checkLevels,
  checkSheet,
  readPresent,
  SETTINGS,
  type Present,
} from './presentProgramme.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import { formatProposed, INIT_MEMORY, listProposed, readProposedBefore } from './proposedBefore.ts';
import { readSheets } from './readSheets.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const USAGE = 'npm run init -- FILE.xlsx|.csv|.ods --out DIR [--yes] [--encoding NAME]';

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
    if (file === undefined || others.length > 0) throw new WrongUse(getToolTexts().import.oneSheet);
    if (values.out === undefined) throw new WrongUse(getToolTexts().init.noOut);
    if (values.encoding !== undefined && !isEncoding(values.encoding))
      throw new WrongUse(getToolTexts().import.noEncoding({ encoding: values.encoding }));
    refusePlace(values.out, io);
    const terminal = values.yes ? undefined : open();
    if (terminal === undefined && !values.yes) throw new WrongUse(getToolTexts().init.noTerminal);
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
      ? getToolTexts().init.noWhere({ place: out })
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
  const present = readPresent(out);
  if (present !== undefined && 'problems' in present) {
    say(io, `${formatProblems(present.problems)}\n\n${getToolTexts().init.nothingWritten}`);
    return 1;
  }
  const chosen = chooseFile(given, present?.programme);
  const { file, why } = chosen;
  if (why !== undefined) say(io, `${why}\n`);
  const { sheets, problems } = await readSheets(file, encoding);
  if (hasErrors(problems)) return refuse(io, file, problems);
  const { found, problems: tableProblems } = findOutcomes(sheets, path.basename(file));
  if (found === undefined || hasErrors(tableProblems)) return refuse(io, file, tableProblems);
  const first = propose(found, answerFrom(present?.programme, found.table.headers));
  const all = [...tableProblems, ...checkProposal(first)];
  say(io, describeTable(file, first, present?.programme));
  // What is settled is in the programme, which may be other than what would be proposed.
  if (present === undefined) for (const line of describeProposal(first)) say(io, line);
  if (hasErrors(all)) return refuse(io, file, all);
  // In a programme that is there nothing is put under one field.
  showProblems(
    io,
    file,
    all.filter(
      ({ code }) =>
        present === undefined || !['init-two-decide', 'init-leave-unclear'].includes(code),
    ),
  );
  if (present !== undefined) return extend(present, first, chosen, task);
  const talk = terminal && {
    ask: terminal.ask,
    tell: (line: string) => {
      say(io, line);
    },
  };
  const proposal = talk === undefined ? first : propose(found, await askQuestions(first, talk));
  return await create(proposal, file, task);
}

/** Writes the programme of a folder that has none, and a copy of the sheet if it needs one. */
async function create(
  proposal: Proposal,
  file: string,
  { out, encoding, io }: Task,
): Promise<number> {
  const { lacks } = proposal;
  const target = getTarget(io.env);
  const made =
    lacks.ids || lacks.flag ? makeCopy(proposal, file, { out, encoding, target }) : undefined;
  const known = isCopy(file)
    ? { file: path.basename(file), id: undefined, flag: undefined }
    : undefined;
  const text = formatProgramme(proposal, path.basename(file), made ?? known);
  write(out, text, listProposed(proposal, made));
  const copy = path.join(path.dirname(file), made?.file ?? '');
  if (made !== undefined) say(io, describeCopy(proposal, made, copy));
  const read = made === undefined ? file : copy;
  // Without a flag that is filled in nothing is published, and of very many rows a bound is told at once.
  const isCounted = made?.flag === undefined && proposal.table.rows.length <= MAX_COUNTED;
  const outlook = isCounted ? await countPublished(read, out, encoding) : undefined;
  say(io, describeNext(proposal, { file: read, out, outlook }));
  return 0;
}

/** To read more rows as an import and a build do takes longer than everything else. */
const MAX_COUNTED = 5000;

/** Adds what is new to the programme that a folder has. */
function extend(
  { text, programme }: Present,
  proposal: Proposal,
  chosen: ChosenFile,
  { out, io }: Task,
): number {
  const { file } = chosen;
  const place = path.join(out, SETTINGS);
  const refusal = checkSheet(programme, proposal, chosen, place);
  if (refusal !== undefined) return refuse(io, file, [refusal]);
  const extension = extendProgramme(text, programme, proposal, readProposedBefore(out));
  const { added, left, deciding, proposed } = extension;
  const texts = getToolTexts().init;
  showProblems(io, file, [
    ...checkLevels(programme.settings, proposal),
    ...checkHeaderRow(programme, proposal.table),
  ]);
  if (deciding.length > 0)
    showProblems(io, file, [
      createSheetProblem('init-new-deciding', undefined, { headers: deciding, file: place }),
    ]);
  write(out, added.length === 0 ? undefined : extension.text, proposed);
  if (left.length > 0)
    say(io, `\n${texts.notAgain({ file: place, names: listNames(left, MAX_LEFT) })}`);
  if (added.length === 0) {
    const isTold = left.length > 0 || deciding.length > 0;
    const isElse = deciding.length > 0;
    const nothing = isTold
      ? texts.nothingElse({ file: place, isElse })
      : texts.nothingNew({ file: place });
    say(io, `\n${nothing}`);
    return 0;
  }
  say(io, `\n${texts.added({ file: place })}`);
  for (const line of added) say(io, `  ${line}`);
  return 0;
}

/** So much of what was taken out is named. */
const MAX_LEFT = 8;

/** Writes the programme, unless it stays as it is, and what has been proposed for it. */
function write(out: string, text: string | undefined, proposed: Iterable<string>): void {
  const memory = new Map([[INIT_MEMORY, formatProposed(proposed)]]);
  const problems = text === undefined ? [] : readProgramme(text).problems;
  if (problems.length > 0) {
    const reasons = problems.map(({ message }) => message).join('\n');
    throw new Error(
      `The proposal cannot be read as a programme, which is a fault of this program:\n${reasons}`,
    );
  }
  writeTogether(out, text === undefined ? memory : new Map([[SETTINGS, text], ...memory]));
}

function refuse(io: Io, file: string, problems: readonly SheetProblem[]): number {
  showProblems(io, file, problems);
  say(io, getToolTexts().init.nothingWritten);
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
