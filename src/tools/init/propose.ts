import { FIRST_NO_WORDS, isNo } from '../../outcome/flag.ts';
import { FIELDS, hasVocabulary, mayHoldSeveral } from '../../programme/fields.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { foldText } from '../../text/fold.ts';
import { isUnapproved } from '../../outcome/statusWords.ts';
import { assignColumns, findDeciding, isSurvey } from './assignColumns.ts';
import { describeColumns, type ColumnFacts } from './columnFacts.ts';
import { JOINING_WORDS, type Separator } from '../../text/separator.ts';
import { countParts, findPlainSign, SIGNS, splitValue } from './findSeparator.ts';
import type { FoundTable, ValueList } from './foundTable.ts';
import { capitalise, createHeaderKey } from './headerKeys.ts';
import { findCountry } from './countries.ts';
import { guessLanguage } from './guessLanguage.ts';
import { listCountries, listVocabulary, orderRating, splitCountries } from './listVocabulary.ts';
import { joinValues, type ListedValue } from './mergeTwins.ts';
import { findField, type Column, type Proposal, type ProposedValues } from './proposal.ts';
import { rankValues } from './orderScale.ts';
import { readLevels } from './readLevels.ts';
import { isApproved } from './recognise.ts';
import { completeScale, findUnused } from './completeScale.ts';
import { isNotRecorded } from '../../text/notRecorded.ts';
import { findColumnParting, findQuestions, isTicked, type Question } from './tickBoxes.ts';

/** What somebody answered, where they were asked. */
export interface Answers {
  /** Header of the column with the description. */
  readonly description?: string;
  /** Header of the column with the ids. */
  readonly id?: string;
  /** Headers of the columns that may be published. */
  readonly published?: readonly string[];
  /** Values of the status that may be published. */
  readonly statuses?: readonly string[];
  /** Field → its values from low to high. */
  readonly scales?: ReadonlyMap<string, readonly string[]>;
}

/** What was found in a spreadsheet, before anything is decided. */
export interface Found {
  readonly table: FoundTable;
  readonly lists: readonly ValueList[];
  readonly name: string;
  readonly sheetName: string | undefined;
}

/** A table of outcomes → what a programme of it says, with the answers there are. */
export function propose({ table, lists, name, sheetName }: Found, answers: Answers = {}): Proposal {
  const real = describeColumns(table.headers, table.rows);
  const questions = findQuestions(real);
  const joined = questions.filter((question) => question.joined === undefined);
  const facts = [...real, ...joined.map((question) => joinBoxes(question, table))];
  const deciding = findDeciding(facts, table.rows);
  const language = guessLanguage(facts);
  const columns = assignColumns(facts, questions, deciding, {
    wanted: answers,
    published: answers.published ?? [],
    isStacked: table.headerRows > 1,
  });
  const hasCodes = isSurvey(facts);
  const separators = findSeparators(columns, questions, hasCodes);
  const flag = findField(columns, 'confidential')?.facts;
  const levels = flag === undefined ? undefined : readLevels(flag);
  const hasConsent = columns.some(({ role }) => role.kind === 'consent');
  const lacks = {
    ids: findField(columns, 'id') === undefined,
    flag: flag === undefined,
  };
  return {
    ...{ name, language, table, sheetName, columns, separators, lacks },
    tickBoxes: joined.map(({ header, prefix, boxes }) => ({
      ...{ header, prefix },
      columns:
        prefix === undefined
          ? boxes.map(({ column, label }) => [column.header, label] as const)
          : [],
    })),
    vocabularies: listVocabularies(columns, separators, {
      ...{ language, lists, hasCodes, answers, questions },
    }),
    statuses: answers.statuses ?? chooseStatuses(findField(columns, 'status')?.facts),
    // Without a flag only an explicit yes in a column that is plainly one of consent opens.
    withholdEmpty:
      flag === undefined
        ? !(hasConsent && deciding.isConsentCertain) || deciding.unclear.length > 0
        : flag.filled === 0 || levels !== undefined,
    levels,
    // A column that is still to be filled in will say no in the words of whoever fills it in.
    hasOtherNegatives:
      flag === undefined ||
      [...flag.values.keys()].some(
        (value) => isNo(value) && !FIRST_NO_WORDS.some((word) => word === foldText(value)),
      ),
    conflicts: deciding.conflicts,
    unclear: deciding.unclear,
  };
}

/** The line that an import makes of tick boxes, as a column. */
function joinBoxes({ header, boxes }: Question, { rows }: FoundTable): ColumnFacts {
  const cells = rows.map((row) => ({
    ...row,
    days: new Map<number, string>(),
    cells: [
      boxes
        .filter(({ column, label }) => isTicked(row.cells[column.index] ?? '', label))
        .map(({ label }) => label)
        .join(', '),
    ],
  }));
  const [facts] = describeColumns([header], cells);
  if (facts === undefined) throw new Error('A column has to be described.');
  return { ...facts, index: -1 };
}

/** Where known fields hold several values, what is between them. */
function findSeparators(
  columns: readonly Column[],
  questions: readonly Question[],
  hasCodes: boolean,
): Map<string, Separator> {
  const separators = new Map<string, Separator>();
  for (const { facts, role } of columns) {
    if (role.kind !== 'field') continue;
    const field = FIELDS.find(({ name }) => name === role.field);
    if (field === undefined || !mayHoldSeveral(field)) continue;
    // What boxes are called is known, whatever signs are in it.
    const isAsked = facts.index === -1 || questions.some(({ joined }) => joined === facts);
    const found =
      findColumnParting(facts, questions, hasCodes)?.sign ??
      (isAsked ? undefined : findPlainSign(facts.values));
    const sign = role.field === 'country' && areParted(facts) ? ' ' : found;
    // Countries are listed one by one, and then need none; but for blanks, which names have inside.
    if (role.field === 'country' && sign !== ' ' && isEachCountry(facts)) continue;
    if (sign !== undefined) separators.set(role.field, sign);
  }
  return separators;
}

function isEachCountry({ values }: ColumnFacts): boolean {
  const parts = [...values.keys()].filter((value) => /[;|,\n؛،/]/u.test(value));
  return parts.every((value) => splitCountries(value).length > 1);
}

/** Whether some cells hold several countries with nothing but a blank between them, as survey tools join them. */
function areParted({ values }: ColumnFacts): boolean {
  const several = [...values.keys()].filter(
    (value) => value.includes(' ') && splitCountries(value).length === 1 && !isCountry(value),
  );
  return (
    several.length > 0 && [...values.keys()].every((value) => value.split(' ').every(isCountry))
  );
}

function isCountry(name: string): boolean {
  return findCountry(name) !== undefined;
}

interface ListContext {
  readonly language: string;
  readonly lists: readonly ValueList[];
  readonly hasCodes: boolean;
  readonly answers: Answers;
  readonly questions: readonly Question[];
}

function listVocabularies(
  columns: readonly Column[],
  separators: ReadonlyMap<string, Separator>,
  { language, lists, hasCodes, answers, questions }: ListContext,
): Map<string, ProposedValues> {
  const listed = new Map<string, ProposedValues>();
  for (const { facts, role } of columns) {
    const name = getListedName(role);
    if (name === undefined) continue;
    const sign = role.kind === 'own' ? role.separator : separators.get(name);
    const values = dropEmpty(dropJoined(countValues(facts, role, sign), facts.values));
    const list = findList(facts, values, lists);
    const isScale = name === 'significanceRating' || name === 'contributionRating';
    const spelt =
      name === 'country'
        ? listCountries(values, language)
        : listVocabulary(values, { language, list, areCodes: hasCodes });
    const question = questions.find(({ joined }) => joined === facts);
    const found = question === undefined ? spelt : spelt?.map((value) => nameBox(value, question));
    if (found === undefined || found.length === 0) continue;
    const whole =
      list === undefined && isOne(role) ? completeScale(facts.header, found) : undefined;
    const unused = isScale && list === undefined && whole === undefined ? findUnused(found) : [];
    const said = answers.scales?.get(name);
    listed.set(name, { ...orderValues(name, whole ?? found, isScale, list, said), unused });
  }
  return listed;
}

/** Whether a column holds one value in each cell. */
function isOne(role: Column['role']): boolean {
  return role.kind === 'own' ? role.holds === 'term' : role.kind === 'field';
}

/** Without what says that there is no value: “n/d”. */
function dropEmpty(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const isThere = [...values.keys()].every((value) => !isNotRecorded(value));
  return isThere ? values : new Map([...values].filter(([value]) => !isNotRecorded(value)));
}

/** Values of a column, each with the number of its cells. */
function countValues(
  { values }: ColumnFacts,
  role: Column['role'],
  sign: Separator | undefined,
): ReadonlyMap<string, number> {
  const field = role.kind === 'field' ? FIELDS.find(({ name }) => name === role.field) : undefined;
  if (field !== undefined && !mayHoldSeveral(field)) return values;
  // The name of a country may go over two lines: whoever lists them knows it.
  return field?.name === 'country' && sign === undefined ? values : countParts(values, sign);
}

/**
 * The values of a column without those in which some signs or words join others of them, which an import tells apart by
 * itself where each is listed. `cells`: what they come from; if that is the same, each cell is one value.
 */
function dropJoined(
  values: ReadonlyMap<string, number>,
  cells: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (values === cells) return values;
  const labels = new Set([...values.keys()].map(foldLabel));
  const split = (value: string): string[] | undefined =>
    [...SIGNS, ...JOINING_WORDS]
      .map((sign) => splitValue(value, sign))
      .find((parts) => {
        const keys = new Set(parts.map(foldLabel));
        // “5/5” is a five.
        return keys.size > 1 && keys.isSubsetOf(labels);
      });
  const kept = new Map([...values].filter(([value]) => split(value) === undefined));
  const names = new Map([...kept.keys()].map((value) => [foldLabel(value), value]));
  for (const [value, count] of values)
    for (const part of split(value) ?? []) {
      const name = names.get(foldLabel(part));
      if (name !== undefined) kept.set(name, (kept.get(name) ?? 0) + count);
    }
  return kept;
}

/** A value as the box of its question is called; what the cells hold stays a spelling of it. */
function nameBox(value: ListedValue, { boxes }: Question): ListedValue {
  const keys = new Set([value.label, ...value.also].map(createHeaderKey));
  const box = boxes.find(({ label }) => keys.has(createHeaderKey(label)));
  const label = box?.label.includes(' ') === true ? box.label : spellName(value.label);
  if (foldLabel(label) === foldLabel(value.label)) return value;
  return { ...value, ...joinValues({ label, also: [], count: 0 }, value) };
}

/** `South_Sudan`, the name of a choice, in words. */
function spellName(name: string): string {
  return name.includes(' ') ? name : capitalise(name.replaceAll('_', ' ').trim());
}

/** The vocabulary that a column has, if it may have one. */
function getListedName(role: Column['role']): string | undefined {
  if (role.kind === 'own')
    return role.isPublished && (role.holds === 'term' || role.holds === 'terms')
      ? role.name
      : undefined;
  if (role.kind !== 'field') return undefined;
  const field = FIELDS.find(({ name }) => name === role.field);
  // Only its very words make a status publish, so none of its spellings are put together.
  const isPlain =
    field !== undefined &&
    hasVocabulary(field) &&
    !['status', 'clusters', 'codes'].includes(field.kind);
  return isPlain ? role.field : undefined;
}

const BY_NUMBER = new Intl.Collator('en', { numeric: true });

function sortByNumber(values: readonly ListedValue[]): ListedValue[] {
  return values.toSorted((a, b) => BY_NUMBER.compare(a.label, b.label));
}

function orderValues(
  name: string,
  values: readonly ListedValue[],
  isScale: boolean,
  list: ValueList | undefined,
  said: readonly string[] | undefined,
): Omit<ProposedValues, 'unused'> {
  const isListed = list !== undefined;
  // By their names and numbers (“Harvest 2” comes before “Harvest 10”), and those listed as listed: how often each was
  // written down tells of outcomes that are not published, too.
  if (!isScale && name !== 'scale')
    return { values: isListed ? values : sortByNumber(values), isUnordered: false };
  const ordered = orderRating(values, isScale ? 'rating' : 'reach');
  if (ordered !== undefined) return { values: ordered, isUnordered: false };
  if (said !== undefined) {
    const getPlace = ({ label }: ListedValue): number => said.indexOf(label);
    return { values: values.toSorted((a, b) => getPlace(a) - getPlace(b)), isUnordered: false };
  }
  // A list that somebody made has an order, but whether from low to high only words that are known tell.
  const isRising = list?.values.length === values.length && isScale ? areRising(values) : undefined;
  if (isRising !== undefined)
    return { values: isRising ? values : values.toReversed(), isUnordered: false };
  return {
    values: isListed ? values : sortByNumber(values),
    isUnordered: isScale && (!isListed || values.length > 1),
  };
}

/** Whether a list runs from low to high, or the other way round; nothing where its known words do not say so. */
function areRising(values: readonly ListedValue[]): boolean | undefined {
  const ranks = values.flatMap(({ label }) => [...(rankValues([label], 'rating')?.values() ?? [])]);
  const steps = ranks.slice(1).map((rank, index) => rank - (ranks[index] ?? 0));
  if (steps.length === 0) return undefined;
  if (steps.every((step) => step > 0)) return true;
  return steps.every((step) => step < 0) ? false : undefined;
}

/** The list of a column: by its name, or because it has nearly all values of the column. */
function findList(
  { keys }: ColumnFacts,
  values: ReadonlyMap<string, number>,
  lists: readonly ValueList[],
): ValueList | undefined {
  const singular = (key: string): string => key.replace(/(?:es|s|x)$/, '');
  const wanted = new Set(keys.map(singular));
  const byName = lists.find(({ name }) => wanted.has(singular(createHeaderKey(name))));
  const known = (list: ValueList): number => {
    const spellings = new Set(
      list.values.flatMap(({ label, code }) => [label, code ?? label].map(foldLabel)),
    );
    return [...values.keys()].filter((value) => spellings.has(foldLabel(value))).length;
  };
  if (byName !== undefined && (values.size === 0 || known(byName) > 0)) return byName;
  return values.size < 2 ? undefined : lists.find((list) => known(list) >= values.size * 0.8);
}

/** Values of a status that mean approved, or the only one in use unless it says that it is not. */
function chooseStatuses(facts: ColumnFacts | undefined): 'any' | readonly string[] {
  if (facts === undefined) return 'any';
  const values = [...facts.values.keys()];
  const approved = values.filter(isApproved);
  if (approved.length > 0)
    return [...new Map(approved.map((value) => [foldText(value), value])).values()];
  const kinds = new Set(values.map(foldLabel));
  const [only] = values;
  if (kinds.size === 1 && only !== undefined && !isUnapproved(only)) return [only];
  return [];
}
