import { parseFragment, type Fragment } from '../fragment/parseFragment.ts';
import { createProblem, type FileProblem, type Problem } from '../fragment/problems.ts';
import { readOutcome } from '../outcome/readOutcome.ts';
import type { Outcome, OutcomeContent } from '../outcome/schema.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { publish, type PublicOutcome, type WithholdReason } from '../publication/publish.ts';
import { checkAddresses } from './checkAddresses.ts';
import { checkTwins } from './checkTwins.ts';
import { compareOutcomes } from './compareOutcomes.ts';
import { getPublicProgramme, type PublicProgramme } from './publicProgramme.ts';
import { readProse, type Prose } from './readProse.ts';
import {
  compareText,
  guessText,
  listFiles,
  listFragments,
  loadProgramme,
  readText,
  type Report,
} from './sources.ts';

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
  /** Public outcome → the fragment that it is from. */
  readonly fileOf: ReadonlyMap<OutcomeContent, string>;
}

/**
 * Runs parse, read and gate over a content folder: `programme.md`, `outcomes/` (with its
 * subfolders) and `pages/method.md`. The only code that opens content files. It never throws
 * for bad content: whatever is wrong is among the problems, and a fragment with an error is
 * withheld.
 */
export function loadCollection(directory: string): Collection {
  return getCollection(readCollection(directory));
}

/** A reading without what is behind it. */
export function getCollection(reading: Reading): Collection {
  const { programme, outcomes, method, withheld, problems } = reading;
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
    const { problems: found, ...fragment } = readFragment(directory, file, programme);
    report(file, found);
    read.push({ file, ...fragment });
  }
  for (const { file, problem } of checkAddresses(read, programme)) report(file, [problem]);

  const { outcomes, withheld, fileOf } = dropTwins(
    read,
    passGate(dropFaulty(read, problems), programme),
    programme,
    report,
  );
  return {
    settings: programme,
    fragments: read,
    fileOf,
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
  /** The description as it is written, nothing redacted; also of a file that could not be read whole. */
  readonly description: string | undefined;
  /** The file as it stands, guessed where it is no UTF-8; absent where not even its bytes could be read. */
  readonly text: string | undefined;
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

function readFragment(
  directory: string,
  file: string,
  programme: Programme | undefined,
): Omit<ReadFragment, 'file'> & { problems: readonly Problem[] } {
  const source = readText(directory, file);
  if ('problem' in source) {
    const guessed = guessText(directory, file);
    const description =
      guessed === undefined ? undefined : findDescription(parseFragment(guessed), programme);
    return { outcome: undefined, description, text: guessed, problems: [source.problem] };
  }
  const { text } = source;
  const fragment = parseFragment(text);
  const description = findDescription(fragment, programme);
  // Without a programme nothing can be read, but the fragment's own faults are still told.
  if (programme === undefined)
    return { outcome: undefined, description, text, problems: fragment.problems };
  return { ...readOutcome(fragment, programme), description, text };
}

function findDescription(
  { fields }: Fragment,
  programme: Programme | undefined,
): string | undefined {
  return fields.find(({ key }) => programme?.fieldOfHeader.get(key) === 'description')?.value;
}

/** A file with an error is not published, not even when only another file reveals the error. */
function dropFaulty(
  read: readonly ReadFragment[],
  problems: readonly FileProblem[],
): ReadFragment[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const faulty = new Set(errors.map(({ file }) => file));
  return read.map((fragment) => ({
    ...fragment,
    outcome: faulty.has(fragment.file) ? undefined : fragment.outcome,
  }));
}

interface Gated {
  readonly outcomes: PublicOutcome[];
  readonly withheld: Withheld[];
  readonly fileOf: Map<PublicOutcome, string>;
}

/** Reports public outcomes that say what a withheld one says, and withholds those that may not. */
function dropTwins(
  read: readonly ReadFragment[],
  { outcomes, withheld, fileOf }: Gated,
  programme: Programme | undefined,
  report: Report,
): Gated {
  const reasons = new Map(withheld.map(({ file, reason }) => [file, reason]));
  const twins = checkTwins(
    read.flatMap(({ file, description, outcome }) => {
      const reason = reasons.get(file);
      // Only another file makes it faulty, for instance one with the same id: that is told by itself.
      const isOpen =
        reason === 'unreadable' &&
        outcome !== undefined &&
        programme !== undefined &&
        publish(outcome, programme).published;
      return isOpen ? [] : [{ file, description, reason }];
    }),
  );
  const dropped = new Set<string>();
  for (const { file, problem } of twins) {
    report(file, [problem]);
    if (problem.severity === 'error') dropped.add(file);
  }
  const isDropped = (outcome: PublicOutcome): boolean => dropped.has(fileOf.get(outcome) ?? '');
  return {
    outcomes: outcomes.filter((outcome) => !isDropped(outcome)),
    withheld: [
      ...withheld,
      ...read.flatMap(({ file, outcome }): Withheld[] =>
        dropped.has(file) ? [{ file, id: outcome?.content.id, reason: 'unreadable' }] : [],
      ),
    ],
    fileOf: new Map([...fileOf].filter(([outcome]) => !isDropped(outcome))),
  };
}

function passGate(read: readonly ReadFragment[], programme: Programme | undefined): Gated {
  const fileOf = new Map<PublicOutcome, string>();
  const withheld: Withheld[] = [];
  for (const { file, outcome } of read) {
    if (outcome === undefined || programme === undefined) {
      withheld.push({ file, id: outcome?.content.id, reason: 'unreadable' });
      continue;
    }
    const publication = publish(outcome, programme);
    if (publication.published) fileOf.set(publication.outcome, file);
    else withheld.push({ file, id: outcome.content.id, reason: publication.reason });
  }
  return { outcomes: [...fileOf.keys()], withheld, fileOf };
}

function compareProblems(a: FileProblem, b: FileProblem): number {
  return compareText(a.file, b.file) || lineOf(a) - lineOf(b);
}

function lineOf({ position }: Problem): number {
  return position === 'unavailable' ? 0 : position.line;
}
