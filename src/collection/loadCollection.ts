import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeFragment } from '../fragment/decodeFragment.ts';
import { parseFragment } from '../fragment/parseFragment.ts';
import { createProblem, type FileProblem, type Problem } from '../fragment/problems.ts';
import { readOutcome } from '../outcome/readOutcome.ts';
import type { Outcome } from '../outcome/schema.ts';
import { readProgramme, type Programme } from '../programme/readProgramme.ts';
import { publish, type PublicOutcome, type WithholdReason } from '../publication/publish.ts';
import { checkAddresses } from './checkAddresses.ts';
import { compareOutcomes } from './compareOutcomes.ts';
import { getPublicProgramme, type PublicProgramme } from './publicProgramme.ts';
import { readProse, type Prose } from './readProse.ts';

/** A fragment that is not published. For the publisher; the site never learns of it. */
interface Withheld {
  readonly file: string;
  readonly id: string | undefined;
  readonly reason: WithholdReason;
}

/** Everything a content folder holds. */
export interface Collection {
  /** What pages may say of the programme; absent when `programme.md` is missing or faulty. */
  readonly programme: PublicProgramme | undefined;
  /** In the fixed order of `compareOutcomes`. */
  readonly outcomes: readonly PublicOutcome[];
  /** The method page, if there is one. */
  readonly method: Prose | undefined;
  readonly withheld: readonly Withheld[];
  /** Every problem of every file, by file and place. */
  readonly problems: readonly FileProblem[];
}

/**
 * A collection with what is behind it: the programme's settings and every fragment, the
 * withheld ones too. For checks that the publisher runs; no site is built from it.
 */
export interface Reading extends Collection {
  readonly settings: Programme | undefined;
  readonly fragments: readonly ReadFragment[];
}

/**
 * Runs parse, read and gate over a content folder: `programme.md`, `outcomes/` (with its
 * subfolders) and `pages/method.md`. The only code that opens content files. It never throws
 * for bad content: whatever is wrong is among the problems, and a fragment with an error is
 * withheld.
 */
export function loadCollection(directory: string): Collection {
  const { programme, outcomes, method, withheld, problems } = readCollection(directory);
  return { programme, outcomes, method, withheld, problems };
}

/** `loadCollection` with what is behind it. */
export function readCollection(directory: string): Reading {
  const problems: FileProblem[] = [];
  const report = (file: string, found: readonly Problem[]): void => {
    for (const problem of found) problems.push({ ...problem, file });
  };

  const programme = loadProgramme(directory, report);
  const method = loadMethod(directory, report);
  const read: ReadFragment[] = [];
  for (const file of listFragments(directory, report)) {
    const { outcome, problems: found } = readFragment(directory, file, programme);
    report(file, found);
    read.push({ file, outcome });
  }
  for (const { file, problem } of checkAddresses(read)) report(file, [problem]);

  const { outcomes, withheld } = passGate(dropFaulty(read, problems), programme);
  return {
    settings: programme,
    fragments: read,
    programme: programme === undefined ? undefined : getPublicProgramme(programme),
    outcomes: outcomes.toSorted(compareOutcomes),
    method,
    withheld,
    problems: problems.toSorted(compareProblems),
  };
}

/** A fragment file and its outcome, if it could be read whole. */
export interface ReadFragment {
  readonly file: string;
  readonly outcome: Outcome | undefined;
}

type Report = (file: string, problems: readonly Problem[]) => void;

function loadProgramme(directory: string, report: Report): Programme | undefined {
  const file = 'programme.md';
  if (statSync(path.join(directory, file), { throwIfNoEntry: false }) === undefined) {
    report(file, [createProblem('missing-programme', 'unavailable')]);
    return undefined;
  }
  const source = readText(directory, file);
  if ('problem' in source) {
    report(file, [source.problem]);
    return undefined;
  }
  const { programme, problems } = readProgramme(source.text);
  report(file, problems);
  return programme;
}

function loadMethod(directory: string, report: Report): Prose | undefined {
  let method: Prose | undefined;
  for (const file of listFiles(directory, 'pages')) {
    if (file !== 'pages/method.md') {
      report(file, [createProblem('unexpected-file', 'unavailable', { expected: 'method.md' })]);
      continue;
    }
    const source = readText(directory, file);
    const { prose, problems } =
      'problem' in source
        ? { prose: undefined, problems: [source.problem] }
        : readProse(source.text);
    report(file, problems);
    method = prose;
  }
  return method;
}

function listFragments(directory: string, report: Report): string[] {
  if (
    statSync(path.join(directory, 'outcomes'), { throwIfNoEntry: false })?.isDirectory() !== true
  ) {
    report('outcomes', [createProblem('missing-outcomes', 'unavailable')]);
    return [];
  }
  return listFiles(directory, 'outcomes').filter((file) => {
    if (file.toLowerCase().endsWith('.txt')) return true;
    report(file, [
      createProblem('unexpected-file', 'unavailable', { expected: 'a fragment (.txt)' }),
    ]);
    return false;
  });
}

function readFragment(
  directory: string,
  file: string,
  programme: Programme | undefined,
): { outcome: Outcome | undefined; problems: readonly Problem[] } {
  const source = readText(directory, file);
  if ('problem' in source) return { outcome: undefined, problems: [source.problem] };
  const fragment = parseFragment(source.text);
  // Without a programme nothing can be read, but the fragment's own faults are still told.
  if (programme === undefined) return { outcome: undefined, problems: fragment.problems };
  return readOutcome(fragment, programme);
}

/** A file with an error is not published, not even when only another file reveals the error. */
function dropFaulty(
  read: readonly ReadFragment[],
  problems: readonly FileProblem[],
): ReadFragment[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const faulty = new Set(errors.map(({ file }) => file));
  return read.map(({ file, outcome }) => ({
    file,
    outcome: faulty.has(file) ? undefined : outcome,
  }));
}

function passGate(
  read: readonly ReadFragment[],
  programme: Programme | undefined,
): { outcomes: PublicOutcome[]; withheld: Withheld[] } {
  const outcomes: PublicOutcome[] = [];
  const withheld: Withheld[] = [];
  for (const { file, outcome } of read) {
    if (outcome === undefined || programme === undefined) {
      withheld.push({ file, id: outcome?.content.id, reason: 'unreadable' });
      continue;
    }
    const publication = publish(outcome, programme);
    if (publication.published) outcomes.push(publication.outcome);
    else withheld.push({ file, id: outcome.content.id, reason: publication.reason });
  }
  return { outcomes, withheld };
}

/** Files below a folder of the content, in a fixed order, with `/` between folders. Hidden files are not content. */
function listFiles(directory: string, folder: string): string[] {
  const root = path.join(directory, folder);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(directory, file) : [file];
    })
    .toSorted(compareText);
}

function readText(directory: string, file: string): { text: string } | { problem: Problem } {
  try {
    return decodeFragment(readFileSync(path.join(directory, file)));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { problem: createProblem('unreadable-file', 'unavailable', { reason }) };
  }
}

function compareProblems(a: FileProblem, b: FileProblem): number {
  return compareText(a.file, b.file) || lineOf(a) - lineOf(b);
}

function lineOf({ position }: Problem): number {
  return position === 'unavailable' ? 0 : position.line;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
