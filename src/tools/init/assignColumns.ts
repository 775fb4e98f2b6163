import { leavesOpen, needsAnswer, readAsking } from '../../outcome/askingHeaders.ts';
import { findRule } from '../../outcome/findRule.ts';
import { isConsent, mayOpen } from '../../outcome/flag.ts';
import {
  FIELDS,
  listNames as listFieldNames,
  TAKEN,
  type FieldName,
} from '../../programme/fields.ts';
import { isReservedName } from '../../programme/reservedNames.ts';
import { foldText } from '../../text/fold.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { createAddress, createName } from './addresses.ts';
import { areShared, holdsContacts, isRunning, type ColumnFacts } from './columnFacts.ts';
import { isOfMatter } from '../../outcome/statusValues.ts';
import { findReferences } from './findReferences.ts';
import { areValues, hasSeveralLines, joinSigns, type Parting } from './findSeparator.ts';
import { createLabels } from './headerKeys.ts';
import { chooseTexts } from './chooseTexts.ts';
import type { Column, OwnKind, OwnRole, Role } from './proposal.ts';
import {
  holdsIds,
  isApproved,
  isFlagLike,
  isLeaveUnclear,
  isStatusLike,
  isStatusOfLeave,
  judgeConsent,
  judgeIgnored,
  keepsContacts,
  listCandidates,
  NAMED,
  type Candidate,
} from './recognise.ts';
import { LESSONS } from './words/headerPatterns.ts';
import { splitForms } from './proposePlural.ts';
import { readLevels } from './readLevels.ts';
import { findColumnParting, type Question } from './tickBoxes.ts';

/** What decides about publishing: the columns that do, and those that may as well. */
interface Deciding {
  readonly roles: ReadonlyMap<ColumnFacts, Role>;
  /** Headers of several columns that are not known to agree. */
  readonly conflicts: readonly (readonly string[])[];
  /** Headers of columns that decide, and nobody knows whether their yes opens or withholds. */
  readonly unclear: readonly string[];
  /** Whether a consent is one by its very name. */
  readonly isConsentCertain: boolean;
}

/**
 * The flag, the consent and the status. Where two columns may be one of them, both get its
 * headers, so that an import stops until somebody has decided; but for a column that never
 * withholds what the other lets pass.
 */
export function findDeciding(columns: readonly ColumnFacts[], rows: readonly SheetRow[]): Deciding {
  const roles = new Map<ColumnFacts, Role>();
  const conflicts: string[][] = [];
  const choose = (
    candidates: readonly ColumnFacts[],
    role: Role,
    opens: (value: string, column: ColumnFacts) => boolean,
    isTelling: boolean,
  ): void => {
    const [first, ...others] = candidates;
    if (first === undefined) return;
    const passes = (column: ColumnFacts, { cells }: SheetRow): boolean =>
      opens((cells[column.index] ?? '').trim(), column);
    // The strictest: what it lets pass, the others let pass as well.
    const agreed = isTelling
      ? undefined
      : candidates.find((one) =>
          candidates.every((other) => rows.every((row) => !passes(one, row) || passes(other, row))),
        );
    const strictest = agreed ?? first;
    roles.set(strictest, role);
    // What asks for leave needs a yes of its own, whatever is in the programme.
    const isEach = role.kind === 'consent' && candidates.every(({ header }) => needsAnswer(header));
    if (others.length === 0 || agreed !== undefined || isEach) {
      // What agrees with it today may not tomorrow: it stays unknown, and is never published.
      for (const other of candidates) if (other !== strictest) roles.set(other, { kind: 'none' });
      return;
    }
    for (const other of candidates) roles.set(other, role);
    conflicts.push(candidates.map(({ header }) => header));
  };
  const unclear = columns.filter(isLeaveUnclear);
  const called = columns.filter(isFlagLike);
  const flags =
    called.length > 0
      ? called
      : columns.filter((column) => holdsFlagLevels(column) || answersSecrecy(column));
  const levels = new Map(flags.map((column) => [column, readLevels(column)]));
  // Beside a flag it may be one as well; alone it is neither flag nor consent until somebody has said which.
  for (const column of unclear) roles.set(column, { kind: 'none' });
  choose(
    flags.length === 0 ? [] : [...flags, ...unclear],
    { kind: 'field', field: 'confidential', isNamed: true },
    (value, column) => mayOpen(value, { withholdEmpty: false, levels: levels.get(column) }),
    true,
  );
  const asked = columns.filter((column) => judgeConsent(column) !== undefined);
  const both = findStatuses(
    columns.filter((column) => !roles.has(column) && !asked.includes(column)),
  ).statuses;
  const ofLeave = both.filter(isStatusOfLeave);
  // One status is what it is called; of two, that of going out asks as a consent does.
  const consents = ofLeave.length < both.length ? [...asked, ...ofLeave] : asked;
  const isConsentCertain = consents.some((column) => judgeConsent(column) === 'certain');
  choose(consents, { kind: 'consent' }, isConsent, false);
  const { statuses, isNamed } = findStatuses(columns.filter((column) => !roles.has(column)));
  choose(statuses, { kind: 'field', field: 'status', isNamed }, isApproved, false);
  return {
    ...{ roles, conflicts, isConsentCertain },
    unclear: flags.length === 0 ? unclear.map(({ header }) => header) : [],
  };
}

/** “Sigilo” over yes and no: it asks for secrecy and nothing else, in other words than a flag has. */
function answersSecrecy({ header, isYesNo }: ColumnFacts): boolean {
  return isYesNo && readAsking(header) === 'secrecy' && !IN_QUESTION.test(header);
}

/** “Any risk for the source?” may be answered beside a flag. */
const IN_QUESTION = /[?؟]/;

/**
 * Whether a column answers what a flag asks, in levels: “Degree of sensitivity” over “Public” and “Internal”, and over
 * levels by which an import would withhold each of its outcomes, whatever another column says.
 */
function holdsFlagLevels(column: ColumnFacts): boolean {
  if (readAsking(column.header) !== 'secrecy') return false;
  const open = readLevels(column);
  return (
    open !== undefined &&
    (open.length > 0 || [...column.values.keys()].every((value) => !leavesOpen('secrecy', value)))
  );
}

/** The columns that tell outcomes that are approved from others, and whether one of them is called a status. */
function findStatuses(columns: readonly ColumnFacts[]): {
  statuses: ColumnFacts[];
  isNamed: boolean;
} {
  const free = columns.filter(({ header }) => header.trim() !== '_status');
  const named = free.filter((column) =>
    listCandidates(column).some(({ field, score }) => field === 'status' && score >= NAMED),
  );
  const isNamed = named.length > 0;
  // Beside a status that has a name, that of a law or an agreement is none.
  const statuses = free.filter(
    (column) =>
      named.includes(column) || (isStatusLike(column) && !(isNamed && isOfMatter(column.header))),
  );
  return { statuses, isNamed };
}

/**
 * What becomes of each column. `wanted`: the columns of the description and the ids, where somebody said so;
 * `isStacked`: each header is of two rows.
 */
export function assignColumns(
  columns: readonly ColumnFacts[],
  questions: readonly Question[],
  deciding: Deciding,
  {
    wanted,
    published = [],
    isStacked = false,
  }: {
    wanted?: { readonly description?: string | undefined; readonly id?: string | undefined };
    published?: readonly string[];
    isStacked?: boolean;
  },
): Column[] {
  const roles = new Map<ColumnFacts, Role>(deciding.roles);
  for (const { boxes, header, joined, replaced } of questions) {
    if (replaced !== undefined) roles.set(replaced, { kind: 'ignored', why: 'joined boxes' });
    for (const { column } of boxes)
      roles.set(
        column,
        joined === undefined ? { kind: 'box', header } : { kind: 'ignored', why: 'tick box' },
      );
  }
  for (const column of columns)
    if (column.header.trim() === '') roles.set(column, { kind: 'none' });
  const free = columns.filter((column) => !roles.has(column));
  const taken = new Set<FieldName>(['confidential', 'consent', 'status']);
  const give = ({ column, field, score }: Candidate): void => {
    if (roles.has(column) || taken.has(field)) return;
    roles.set(column, { kind: 'field', field, isNamed: score >= NAMED });
    taken.add(field);
  };
  const isGiven = (candidate: Candidate | undefined): boolean => {
    const role = candidate && roles.get(candidate.column);
    return role?.kind === 'field' && role.field === candidate?.field;
  };
  for (const field of ['description', 'id'] as const) {
    const said = free.find(({ header }) => header === wanted?.[field]);
    if (said !== undefined) give({ column: said, field, score: 9 });
  }
  const ids = free.filter(holdsIds);
  const candidates = [
    ...free.flatMap(listCandidates),
    // Of two such columns nobody knows which names the outcome.
    ...(ids.length === 1
      ? ids.map((column): Candidate => ({ column, field: 'id', score: 0.9 }))
      : []),
  ].toSorted((a, b) => b.score - a.score);
  const mayTake = ({ column, field }: Candidate): boolean =>
    !(judgeIgnored(column) === 'person' && isByContent(column)) &&
    (!holdsContacts(column) || keepsContacts(field, column));
  const named = candidates.filter((each) => each.score >= NAMED && mayTake(each));
  const { description, title } = chooseTexts(named);
  if (description !== undefined) give(description);
  for (const candidate of named) give(candidate);
  // Only beside that description: somebody may have said that it is the text itself.
  if (title !== undefined && isGiven(description))
    give({ column: title, field: 'title', score: 0 });
  for (const column of free) {
    const why = roles.has(column) ? undefined : judgeIgnored(column);
    // The first column of some data bases is called a name, whatever is in it.
    const isId = ids.length === 1 && ids[0] === column && hasBareName(column);
    if (why === undefined || (isId && !taken.has('id'))) continue;
    const isBoth = why === 'note' && holdsContacts(column);
    roles.set(column, { kind: 'ignored', why: isBoth ? 'contacts' : why });
  }
  for (const candidate of candidates)
    if (candidate.score < NAMED && mayTake(candidate)) give(candidate);
  const longest = taken.has('description')
    ? undefined
    : findLongest(free.filter((column) => !roles.has(column)));
  if (longest !== undefined) give({ column: longest, field: 'description', score: 0 });
  for (const column of free)
    if (!roles.has(column) && holdsContacts(column))
      roles.set(column, { kind: 'ignored', why: 'contacts' });
  const names = new Set([...TAKEN, ...FIELDS.flatMap(listFieldNames)]);
  const labels = createLabels(
    columns.map(({ header }) => header),
    isStacked,
  );
  const [id] = [...roles].flatMap(([column, role]) =>
    role.kind === 'field' && role.field === 'id' ? [column] : [],
  );
  const context = {
    names,
    labels,
    published,
    hasCodes: isSurvey(columns),
    questions,
    ids: new Set([...(id?.values.keys() ?? [])].map(foldText)),
    addresses: new Set<string>(),
  };
  return columns.map((facts) => ({
    facts,
    role: roles.get(facts) ?? (isLeftOut(facts) ? { kind: 'empty' } : createOwn(facts, context)),
  }));
}

/** Whether no row has anything in a column, and its header asks for nothing by which outcomes are withheld. */
function isLeftOut({ filled, header, index, rows }: ColumnFacts): boolean {
  return filled === 0 && rows > 0 && index !== -1 && findRule(header, new Map()) === undefined;
}

/** “Name”, and nothing that says whose. */
function hasBareName({ keys }: ColumnFacts): boolean {
  return keys.some((key) => /^(?:name|nom|nombre|nome|(?:ال)?اسم)$/u.test(key));
}

/** Whether the cells themselves say that they hold what nobody may publish. */
function isByContent({ shares }: ColumnFacts): boolean {
  return shares.email > 0.5 || shares.phone > 0.7;
}

/** The column with the longest running text; what was learnt from an outcome only where there is nothing else. */
function findLongest(columns: readonly ColumnFacts[]): ColumnFacts | undefined {
  const isOfLessons = ({ keys }: ColumnFacts): number =>
    keys.some((key) => LESSONS.test(key)) ? 1 : 0;
  return columns
    .filter((column) => isRunning(column) && column.shares.number < 0.5)
    .toSorted((a, b) => isOfLessons(a) - isOfLessons(b) || b.averageLength - a.averageLength)[0];
}

/** Whether a survey tool made the sheet: its columns are called as such tools call them. */
export function isSurvey(columns: readonly Pick<ColumnFacts, 'header'>[]): boolean {
  const own = columns.filter(({ header }) => /^_|^__|^\w+\/\w+/.test(header));
  return own.length >= 3;
}

interface OwnContext {
  /** Names and addresses that are taken. */
  readonly names: Set<string>;
  readonly addresses: Set<string>;
  /** Header → what a reader may see it called. */
  readonly labels: ReadonlyMap<string, string>;
  readonly published: readonly string[];
  readonly hasCodes: boolean;
  readonly questions: readonly Question[];
  /** Of all rows, folded. */
  readonly ids: ReadonlySet<string>;
}

function createOwn(
  facts: ColumnFacts,
  { names, addresses, labels, published, hasCodes, questions, ids }: OwnContext,
): OwnRole {
  const { header } = facts;
  const given = labels.get(header) ?? header;
  const forms = splitForms(given);
  const label = forms?.one ?? given;
  // As people count columns; boxes that are joined are after the last.
  const column = facts.index === -1 ? labels.size + 1 : facts.index + 1;
  const name = createName(label, column, (each) => !names.has(each) && !isReservedName(each));
  names.add(name);
  const parting = findColumnParting(facts, questions, hasCodes);
  const references = findReferences(facts, ids);
  const holds = references === undefined ? guessKind(facts, parting) : 'related';
  const isValued = holds === 'term' || holds === 'terms';
  const address = isValued ? createAddress(forms?.several ?? label, column, addresses) : undefined;
  if (address !== undefined) addresses.add(address);
  return {
    ...{ kind: 'own', name, label, plural: forms?.several, holds, address },
    separator:
      holds === 'terms' && parting !== undefined ? joinSigns(parting) : references?.separator,
    isPublished: published.includes(header),
  };
}

function guessKind(facts: ColumnFacts, parting: Parting | undefined): OwnKind {
  const { shares, filled, values, averageLength } = facts;
  if (filled === 0) return 'text';
  if (shares.address > 0.9) return 'link';
  if (shares.day > 0.9) return 'date';
  if (parting !== undefined && (parting.hasLines || areValues(values, parting))) return 'terms';
  // Only a text keeps its lines.
  if (hasSeveralLines(values)) return 'text';
  return (averageLength <= 60 && areRepeated(facts)) || areShared(facts) ? 'term' : 'text';
}

/** A harvest has no more values of one kind that it would be filtered by. */
const MAX_VALUES = 40;

/** Whether the cells hold values that rows have in common: at least half of them one that another has. */
function areRepeated({ values, filled }: ColumnFacts): boolean {
  const alone = [...values.values()].filter((count) => count === 1).length;
  return values.size <= MAX_VALUES && values.size < filled && alone * 2 <= filled;
}
