import { createProblem, type FileProblem, type Problem } from '../problems/problems.ts';
import type { OutcomeContent } from '../outcome/schema.ts';
import { FIELDS, type Field, type FieldTable } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { publish, type PublicOutcome } from '../publication/publish.ts';
import { compareText } from '../text/compareText.ts';
import { checkExample } from './checkExample.ts';
import { checkAddresses } from './checkAddresses.ts';
import { checkNegatives, type Unconfirmed } from './checkNegatives.ts';
import { checkRedactions } from './checkRedactions.ts';
import { checkTwins } from './checkTwins.ts';
import { compareOutcomes } from './compareOutcomes.ts';
import { readFileRecord, type FileRecord } from './fileRecord.ts';
import { findLevels } from './findLevels.ts';
import { findRuled } from './findRuled.ts';
import { findUnapproved } from './findUnapproved.ts';
import { findJoinedValues } from './findJoinedValues.ts';
import { findPartedValues } from './findPartedValues.ts';
import { findUnorderedScales } from './findUnorderedScales.ts';
import { checkImportMark } from './importMark.ts';
import { joinTwins } from './joinTwins.ts';
import { loadLogo, type Logo } from './loadLogo.ts';
import { nameColumn } from './nameColumn.ts';
import {
  findYears,
  getPublicProgramme,
  listRecorded,
  type PageLink,
  type PublicProgramme,
} from './publicProgramme.ts';
import { readFragment, type ReadFragment } from './readFragment.ts';
import type { ReadFiles } from './readInThreads.ts';
import { ReadingMemory } from './readingMemory.ts';
import { joinForms, loadPages } from './loadPages.ts';
import { mapForms, type InForms } from './pageForms.ts';
import type { FurtherPage } from './readPage.ts';
import type { Prose } from './readProse.ts';
import { referToOutcomes } from './referToOutcomes.ts';
import { selectFeatured } from './selectFeatured.ts';
import { listRedacting, listShown, withholdFiles, type Passed, type Withheld } from './shown.ts';
import { findLinkOutside, getText, listFragments, loadProgramme, type Report } from './sources.ts';

/** Everything a content folder holds. */
export interface Collection {
  /** What pages may say of the programme; absent when `programme.md` is missing or faulty. */
  readonly programme: PublicProgramme | undefined;
  /** The fields of the site: those that some public outcome has. */
  readonly fields: FieldTable;
  /** In the fixed order of `compareOutcomes`. */
  readonly outcomes: readonly PublicOutcome[];
  /** Those that the home page shows first. */
  readonly featured: readonly PublicOutcome[];
  /** The method page, if there is one. */
  readonly method: InForms<Prose> | undefined;
  /** Further pages, in the order of the navigation. */
  readonly pages: readonly InForms<FurtherPage>[];
  readonly withheld: readonly Withheld[];
  /** Every problem of every file, by file and place. */
  readonly problems: readonly FileProblem[];
}

/**
 * A collection with all that it was made from: the programme's settings and every fragment, the
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
 * subfolders) and `pages/`. The only code that opens content files. It never throws
 * for bad content: whatever is wrong is among the problems, and a fragment with an error is
 * withheld. The site is given no more of it than its `Collection` (`getCurrentCollection`).
 * `memory`: what earlier readings of the same folder know; `readFiles`: another way to read the
 * fragment files. What it returns is the same without either.
 */
export function loadCollection(
  directory: string,
  memory = new ReadingMemory(),
  readFiles: ReadFiles = ({ files }, readHere) => files.map(readHere),
): Reading {
  const problems: FileProblem[] = [];
  const report = (file: string, found: readonly Problem[]): void => {
    for (const problem of found) problems.push({ ...problem, file });
  };

  let settings: string | undefined;
  const programme = loadProgramme(directory, report, (text) => {
    settings = text;
    return memory.readProgramme(text);
  });
  reportLink(directory, 'programme.md', report);
  const pages = loadPages(directory, programme, report);
  const read: ReadFragment[] = [];
  const files = listFragments(directory, report);
  memory.keep(files);
  const records = readFiles(
    { directory, files, settings: programme === undefined ? undefined : settings },
    (file) => readFileRecord(directory, file, programme, memory),
  );
  for (const [index, file] of files.entries()) {
    const { record, target } = getRecord(records, index);
    const { problems: found, ...fragment } = record;
    reportTarget(file, target, report);
    report(file, found);
    read.push({ file, ...fragment });
  }
  for (const { file, problem } of checkAddresses(read, programme)) report(file, [problem]);

  if (programme !== undefined)
    report('programme.md', checkExample(programme, read, getText(directory, 'programme.md') ?? ''));

  report('programme.md', checkImportMark(directory, programme));

  const passed = passAll(directory, read, programme, { problems, report });
  const logo = readLogo(directory, programme, report);
  const shown = programme === undefined ? undefined : getPublicProgramme(programme, logo);
  const redactions = checkRedactions(
    listRedacting(read, programme?.settings.redact ?? []),
    listShown({ read, fileOf: passed.fileOf, programme, shown, pages }),
    (file) => getText(directory, file),
  );
  for (const { file, problem } of redactions.found) report(file, [problem]);
  const hidden = redactions.files;
  const kept = withholdFiles(read, passed, hidden, 'redaction');
  const table = programme?.fields ?? FIELDS;
  const getColumn = (field: Field): string => nameColumn(field, read, programme);
  const twins = joinTwins(kept, table, getColumn);
  problems.push(...twins.problems);
  const hiddenContents = listWithheldContents(read, twins.passed);
  problems.push(
    ...findJoinedValues(twins.passed.outcomes, hiddenContents, table, getColumn),
    ...(programme === undefined ? [] : findPartedValues(programme, getColumn)),
    ...findUnorderedScales(twins.passed.outcomes, table, getColumn),
  );
  const last = referToOutcomes(read, twins.passed, programme, report);
  const { outcomes, withheld, fileOf } = last;
  const published = new Set(fileOf.values());
  for (const { file, persons } of read) if (published.has(file)) report(file, persons);
  const featured = selectFeatured(programme?.settings.featured ?? [], read, last, report);
  const [method] = joinForms(pages.method, hidden);
  const further = joinForms(pages.further, hidden);
  const fields = listRecorded(shown?.fields ?? FIELDS, outcomes);
  return {
    settings: programme,
    fragments: read,
    fileOf,
    programme:
      shown === undefined || hidden.has('programme.md')
        ? undefined
        : {
            ...{ ...shown, fields, pages: further.map((page) => mapForms(page, linkPage)) },
            years: findYears(fields, outcomes),
            hasData: shown.hasData && outcomes.length > 0,
          },
    fields,
    outcomes: outcomes.toSorted(compareOutcomes),
    featured,
    method,
    pages: further,
    withheld,
    problems: problems.toSorted(compareProblems),
  };
}

/** What the outcomes say that are withheld, as far as they could be read. */
function listWithheldContents(read: readonly ReadFragment[], { fileOf }: Passed): OutcomeContent[] {
  const published = new Set(fileOf.values());
  return read.flatMap(({ file, outcome }) =>
    outcome === undefined || published.has(file) ? [] : [outcome.content],
  );
}

/** The fragments that may be published, one by one and seen together; whatever is wrong with them is reported. */
function passAll(
  directory: string,
  read: readonly ReadFragment[],
  programme: Programme | undefined,
  { problems, report }: { readonly problems: readonly FileProblem[]; readonly report: Report },
): Passed {
  const gated = passGate(read, programme, listFaulty(problems));
  report('programme.md', checkNegatives(gated.unconfirmed, directory));
  const unapproved = findUnapproved(read, programme);
  report('programme.md', unapproved.problems);
  const levels = findLevels(read, programme);
  report('programme.md', levels.problems);
  const answered = withholdFiles(read, gated, levels.files, 'flag-empty');
  const approved = withholdFiles(read, answered, unapproved.files, 'unapproved');
  const ruled = findRuled(read, new Set(approved.fileOf.values()), programme);
  report('programme.md', ruled.problems);
  const given = withholdFiles(read, approved, ruled.leave, 'leave');
  const open = withholdFiles(read, given, ruled.readers, 'readers');
  return dropTwins(read, open, programme, report);
}

/**
 * How many fragments would be published if these were all in a content folder: their names within it and their texts.
 * For whoever asks before they are written.
 */
export function countPublishable(
  directory: string,
  texts: ReadonlyMap<string, string>,
  programme: Programme,
): number {
  const problems: FileProblem[] = [];
  const report: Report = (file, found) => {
    for (const problem of found) problems.push({ ...problem, file });
  };
  const read = [...texts].map(([file, text]): ReadFragment => {
    const { problems: found, ...fragment } = readFragment(directory, file, { text }, programme);
    report(file, found);
    return { file, ...fragment };
  });
  for (const { file, problem } of checkAddresses(read, programme)) report(file, [problem]);
  return passAll(directory, read, programme, { problems, report }).outcomes.length;
}

function getRecord(records: readonly FileRecord[], index: number): FileRecord {
  const record = records[index];
  if (record === undefined) throw new Error('A file was not read.');
  return record;
}

function reportLink(directory: string, file: string, report: Report): void {
  reportTarget(file, findLinkOutside(directory, file), report);
}

function reportTarget(file: string, target: string | undefined, report: Report): void {
  if (target !== undefined)
    report(file, [createProblem('link-outside', 'unavailable', { target })]);
}

function linkPage({ address, title, lang }: FurtherPage): Omit<PageLink, 'forms'> {
  return { address, title, lang };
}

function readLogo(
  directory: string,
  programme: Programme | undefined,
  report: Report,
): Logo | undefined {
  const name = programme?.settings.logo;
  if (name === undefined) return undefined;
  const { logo, problems } = loadLogo(directory, name);
  report('programme.md', problems);
  if (logo !== undefined) reportLink(directory, name, report);
  return logo;
}

/** Files with an error: none is published, not even when only another file reveals the error. */
function listFaulty(problems: readonly FileProblem[]): ReadonlySet<string> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return new Set(errors.map(({ file }) => file));
}

/** Reports public outcomes that say what a withheld one says, and withholds those that may not. */
function dropTwins(
  read: readonly ReadFragment[],
  passed: Passed,
  programme: Programme | undefined,
  report: Report,
): Passed {
  const reasons = new Map(passed.withheld.map(({ file, reason }) => [file, reason]));
  const twins = checkTwins(
    read.flatMap(({ file, description, outcome }) => {
      const reason = reasons.get(file);
      // Only another file makes it faulty, for instance one with the same id: that is reported by itself.
      const isOpen =
        reason === 'unreadable' &&
        outcome !== undefined &&
        programme !== undefined &&
        publish(outcome, programme).published;
      return isOpen ? [] : [{ file, description, reason }];
    }),
  );
  for (const { file, problem } of twins) report(file, [problem]);
  const refused = twins.filter(({ problem }) => problem.severity === 'error');
  return withholdFiles(read, passed, new Set(refused.map(({ file }) => file)), 'twin');
}

function passGate(
  read: readonly ReadFragment[],
  programme: Programme | undefined,
  faulty: ReadonlySet<string>,
): Passed & { readonly unconfirmed: readonly Unconfirmed[] } {
  const fileOf = new Map<PublicOutcome, string>();
  const withheld: Withheld[] = [];
  const unconfirmed: Unconfirmed[] = [];
  for (const { file, outcome: found } of read) {
    const outcome = faulty.has(file) ? undefined : found;
    if (outcome === undefined || programme === undefined) {
      const reason = programme === undefined && !faulty.has(file) ? 'settings' : 'unreadable';
      withheld.push({ file, id: outcome?.content.id, reason });
      continue;
    }
    const publication = publish(outcome, programme);
    if (publication.published) fileOf.set(publication.outcome, file);
    else withheld.push({ file, id: outcome.content.id, reason: publication.reason });
    const flag = outcome.confidential;
    if (!publication.published && publication.reason === 'flag-unconfirmed')
      unconfirmed.push({ file, flag: flag.state === 'value' ? flag.value : '' });
  }
  return { outcomes: [...fileOf.keys()], withheld, unconfirmed, fileOf };
}

function compareProblems(a: FileProblem, b: FileProblem): number {
  return compareText(a.file, b.file) || lineOf(a) - lineOf(b);
}

function lineOf({ position }: Problem): number {
  return position === 'unavailable' ? 0 : position.line;
}
