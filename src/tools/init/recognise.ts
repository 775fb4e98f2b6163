import { readAsking } from '../../outcome/askingHeaders.ts';
import { isConsent } from '../../outcome/flag.ts';
import { mayBeOfLeave, speaksOfPublishing } from '../../outcome/leaveHeaders.ts';
import { speaksOfSecrecy } from '../../outcome/findStatements.ts';
import { isOfRemarks } from '../../outcome/remarkHeaders.ts';
import type { FieldName } from '../../programme/fields.ts';
import { createSlug } from '../../text/slug.ts';
import { joinStatusWords } from '../../outcome/statusTable.ts';
import { holdsStatuses, isOfMatter } from '../../outcome/statusValues.ts';
import { hasRemark, isUnapproved, speaksOfStatus } from '../../outcome/statusWords.ts';
import { areShared, isRunning, isUnique, type ColumnFacts } from './columnFacts.ts';
import { areValues, findParting } from './findSeparator.ts';
import { createHeaderKey } from './headerKeys.ts';
import { isOnScale, rankValues } from './orderScale.ts';
import {
  CONSENT_NAMES,
  FLAG_NAMES,
  HEADER_LANGUAGES,
  HEADER_NAMES,
  REFUSALS,
  type HeaderLanguage,
} from './words/headerNames.ts';
import { asksOurDoing, BIRTH, HEADER_PATTERNS, OTHER_YEARS } from './words/headerPatterns.ts';
import {
  NOTE_NAMES,
  NOTE_WORDS,
  PERSON_NAMES,
  PERSON_WORDS,
  POSITION_NAMES,
  TECHNICAL_NAMES,
  WORKER_NAMES,
  WORKER_NOTES,
} from './words/otherWords.ts';

const keySet = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(createHeaderKey));

const FLAGS = keySet(FLAG_NAMES);
const CONSENTS = keySet(CONSENT_NAMES);
const TECHNICAL = keySet(TECHNICAL_NAMES);
const PERSONS = keySet(PERSON_NAMES);
const POSITIONS = keySet(POSITION_NAMES);
const NOTES = keySet(NOTE_NAMES);

/** Key of a name → the fields that it may mean, and the languages that it is from. */
const FIELDS = new Map<string, Set<FieldName>>();
const LANGUAGES = new Map<string, Set<HeaderLanguage>>();
for (const [field, names] of Object.entries(HEADER_NAMES) as [
  FieldName,
  Record<HeaderLanguage, readonly string[]>,
][])
  for (const language of HEADER_LANGUAGES)
    for (const key of keySet(names[language])) {
      FIELDS.set(key, (FIELDS.get(key) ?? new Set<FieldName>()).add(field));
      LANGUAGES.set(key, (LANGUAGES.get(key) ?? new Set<HeaderLanguage>()).add(language));
    }

/** Whether a header is one that harvests have, of whatever kind. */
export function isKnownHeader(keys: readonly string[]): boolean {
  return keys.some(
    (key) =>
      FIELDS.has(key) || [FLAGS, CONSENTS, TECHNICAL, PERSONS, NOTES].some((set) => set.has(key)),
  );
}

/** Whether a header is the name of a field, or of what decides about publishing. */
export function isFieldHeader(keys: readonly string[]): boolean {
  return keys.some((key) => FIELDS.has(key) || FLAGS.has(key) || CONSENTS.has(key));
}

/** In how many languages each header is a name: the language of the most is that of the sheet. */
export function countLanguages(columns: readonly ColumnFacts[]): Map<HeaderLanguage, number> {
  const counts = new Map<HeaderLanguage, number>();
  for (const { keys } of columns) {
    const key = keys.find((each) => LANGUAGES.has(each));
    const languages = [...(LANGUAGES.get(key ?? '') ?? [])];
    for (const language of languages)
      counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
  }
  return counts;
}

/**
 * Whether a column may be the flag of confidentiality: by its name, or by any word of it that
 * speaks of confidentiality, or of not publishing. Such a column is never passed over.
 */
export function isFlagLike({ header, keys }: ColumnFacts): boolean {
  if (isNegatedFlag(keys)) return false;
  if (keys.some((key) => FLAGS.has(key)) || speaksOfSecrecy(header)) return true;
  const [key = ''] = keys;
  const asking = readAsking(header);
  if (asking === 'leave') return false;
  // “Consent withdrawn?”: a yes refuses.
  return (asking === 'secrecy' || asking === 'seclusion') && speaksOfPublishing(key);
}

/**
 * Whether a column answers yes and no to a header that speaks of publishing or of leave, of which nobody knows
 * what a yes says: “¿Nos dejan publicarlo?”, “Hold publication?”. Taken for one of the two it would publish the very outcomes
 * that the other withholds.
 */
export function isLeaveUnclear(column: ColumnFacts): boolean {
  const { keys, isYesNo } = column;
  const [key = ''] = keys;
  return (
    isYesNo &&
    speaksOfPublishing(key) &&
    mayBeOfLeave(column.header) !== undefined &&
    !isFlagLike(column) &&
    !isNegatedFlag(keys) &&
    readAsking(column.header) !== 'leave' &&
    !keys.some((each) => CONSENTS.has(each))
  );
}

/** “Not confidential”: a yes opens and a no withholds, as in a column of consent. */
function isNegatedFlag(keys: readonly string[]): boolean {
  return keys.some((key) => {
    const word = /(?:^| )(?:not|non|no|pas|nao|غير|ليس|ليست) (\p{L}+)$/u.exec(key)?.[1];
    return word !== undefined && speaksOfSecrecy(word);
  });
}

/** How sure it is that a yes in a column says that the outcome may be published. */
export function judgeConsent(column: ColumnFacts): 'certain' | 'likely' | undefined {
  const { header, keys, filled, isYesNo, shares } = column;
  if (isFlagLike(column) || isLeaveUnclear(column)) return undefined;
  if (isNegatedFlag(keys)) return 'likely';
  const isNamed = keys.some((key) => CONSENTS.has(key));
  if (isNamed && (isYesNo || filled === 0)) return 'certain';
  // Whatever is in it: what is no plain yes withholds.
  if (readAsking(header) === 'leave') return 'likely';
  const [key = ''] = keys;
  if (!isNamed && !(speaksOfPublishing(key) && mayBeOfLeave(header) !== undefined))
    return undefined;
  if (isYesNo || (isNamed && shares.year < 0.5 && hasAnswers(column))) return 'likely';
  // “Yes, but not the names” is no yes: such an answer withholds.
  return !REFUSALS.test(key) && hasAnswers(column, true) ? 'likely' : undefined;
}

const ANSWER = /^(?:yes|no|oui|non|s[ií]|sim|n[aã]o|نعم|لا)(?!\p{L})/iu;

function hasAnswers({ values }: ColumnFacts, isEach = false): boolean {
  const all = [...values.keys()];
  return isEach
    ? all.length > 1 && all.every((value) => ANSWER.test(value))
    : all.some((value) => ANSWER.test(value));
}

/**
 * Whether a column that has no known name tells outcomes that are approved from others: by a word of its
 * header and some of its values, or by nearly all of its values, whatever its header.
 */
export function isStatusLike(column: ColumnFacts): boolean {
  const { header, keys, values, averageLength, isYesNo } = column;
  if (holdsStatuses(values) && !isOfMatter(header)) return true;
  if (isOfMatter(header) || !keys.some(speaksOfStatus)) return false;
  if (values.size > 15 || averageLength > 60) return false;
  // “Final check/Any risk?”: a yes approves nothing, and no more does one that a check is still due.
  const own = createHeaderKey(
    header
      .replaceAll(/[([][^\])]*[\])]/g, '')
      .split('/')
      .at(-1) ?? '',
  );
  if (isYesNo && (readAsking(header) !== undefined || !speaksOfStatus(own))) return false;
  const all = [...values.keys()];
  return all.some(isApproved) && all.some((value) => !isApproved(value) && isUnapproved(value));
}

const APPROVED = new RegExp(
  `^(?:${joinStatusWords(({ meaning }) => meaning === 'approved')})$`,
  'u',
);

/**
 * Whether a status answers yes and no to whether an outcome goes out (“Statut de diffusion: Oui”), beside another that
 * tells drafts from what is approved: then both decide.
 */
export function isStatusOfLeave(column: ColumnFacts): boolean {
  return (
    column.keys.some((key) => speaksOfPublishing(key)) &&
    [...column.values.keys()].some((value) => isConsent(value)) &&
    hasAnswers(column)
  );
}

/** Whether a value of a status means that the outcome is approved: not with a question mark, a star or a remark. */
export function isApproved(value: string): boolean {
  const key = createHeaderKey(value).replace(/^ال(?=\p{Script=Arabic}+$)/u, '');
  return !hasRemark(value) && APPROVED.test(key);
}

/** Why a column is left out of an import. */
export type Ignored =
  'survey tool' | 'person' | 'contacts' | 'position' | 'note' | 'tick box' | 'joined boxes';

/** Whether a column is one that no outcome is made of, by its header or by what its cells hold. */
export function judgeIgnored(column: ColumnFacts): Ignored | undefined {
  const { header, keys, shares } = column;
  const has = (set: ReadonlySet<string>): boolean => keys.some((key) => set.has(key));
  if (shares.email > 0.5) return 'person';
  if (shares.position > 0.6 || has(POSITIONS)) return 'position';
  if (/^_|\/_/.test(header) || has(TECHNICAL)) return 'survey tool';
  if (shares.phone > 0.7 && shares.year < 0.5) return 'person';
  if (shares.uuid > 0.6 || shares.moment > 0.8) return 'survey tool';
  if (has(PERSONS) || keys.some((key) => PERSON_WORDS.test(key) || WORKER_NAMES.test(key)))
    return 'person';
  // “Nota (1-4)” over numbers of a scale is a mark that somebody gave.
  const isMarked = column.isRating && shares.number > 0.5;
  return !isMarked &&
    (has(NOTES) ||
      isOfRemarks(header) ||
      keys.some((key) => NOTE_WORDS.test(key) || WORKER_NOTES.test(key)))
    ? 'note'
    : undefined;
}

/** Texts that say what the outcome is: without them there is none, so their contacts are told instead. */
const ESSENTIAL: readonly FieldName[] = [
  ...(['description', 'significance', 'contribution', 'otherContributions'] as const),
];

/**
 * Whether a column may be a field although telephone numbers or e-mail addresses are in its cells. Of
 * evidence only where it is told: a column of sources is one of persons.
 */
export function keepsContacts(field: FieldName, column: ColumnFacts): boolean {
  if (field === 'id' || field === 'title') return true;
  if (field === 'evidence')
    return isRunning(column, 40) && !column.keys.some((key) => SOURCES.test(key));
  return ESSENTIAL.includes(field) && column.averageLength >= 25;
}

const SOURCES = /sourc|fuente|fonte|مصدر|مصادر/u;

/** A field that a column may be, and how well it fits. */
export interface Candidate {
  readonly column: ColumnFacts;
  readonly field: FieldName;
  readonly score: number;
}

/** From this score on the header itself names the field. */
export const NAMED = 2;

/** The known fields that a column may be; none for what decides about publishing. */
export function listCandidates(column: ColumnFacts): Candidate[] {
  const found = new Map<FieldName, number>();
  const add = (field: FieldName, score: number): void => {
    if (fits(field, column)) found.set(field, Math.max(score, found.get(field) ?? 0));
  };
  for (const [at, key] of column.keys.entries())
    for (const field of FIELDS.get(key) ?? []) add(field, 3 - at * 0.2 - getVagueness(field, key));
  // “Importance” over high and low is a rating of it, and so is a question for it.
  if (isRated(column) || mayBeRated(column))
    for (const [text, rating] of isRated(column) ? RATED : RATED.slice(0, 1))
      if (column.keys.some((key) => FIELDS.get(key)?.has(text) === true)) add(rating, 2.5);
      else if (HEADER_PATTERNS.some(([field, words]) => field === text && hasKey(column, words)))
        add(rating, 1.5);
  if (column.keys.some((key) => NUMBER_OF_RECORD.test(key))) add('id', 2.4);
  // “Level” or “Portée” over local and national is how far a change reaches.
  if (column.keys.some((key) => LEVEL.test(key)))
    if (isReach(column)) add('scale', 2.5);
    else if (areSteps(column) && !isRated(column)) add('scale', 1);
  const isOurs = column.keys.some(asksOurDoing);
  // “What did our project do to bring about the change?” describes no change.
  if (isOurs) add('contribution', 1);
  for (const [field, pattern] of HEADER_PATTERNS)
    if (
      hasKey(column, pattern) &&
      !(isOurs && field === 'description') &&
      !(field === 'objectives' && !areFew(column)) &&
      !(field === 'year' && hasKey(column, BIRTH))
    )
      // “Who changed what, when and where?” over sentences is no actor and no year.
      add(field, field === 'description' && isRunning(column, 40) ? 1.5 : 1);
  if (column.shares.country > 0.8 && column.filled > 1) add('country', 0.8);
  // Beside countries a place may be a region: “East Africa”.
  if (column.shares.country > 0.5 && column.keys.some((key) => WHERE.test(key))) add('country', 1);
  // Periods alone, and no days: those may be of a visit or of an entry.
  if (column.shares.year === 1 && column.shares.day < 0.5 && column.filled >= 3)
    if (!hasKey(column, OTHER_YEARS)) add('year', 0.7);
  if (column.keys.includes('event') && hasIdentifiers(column)) add('id', 0.9);
  return [...found].map(([field, score]) => ({ column, field, score }));
}

/** A header that asks where, over countries. */
const WHERE =
  /^(?:where|place|location|ou|lieu|localisation|donde|lugar|ubicacion|onde|local|localizacao|(?:ال)?(?:مكان|موقع)|اين)(?: .*)?$/u;

/** Whether a column may hold a rating in words that nobody knows: not where it may be how far a change reaches. */
function mayBeRated(column: ColumnFacts): boolean {
  const { keys, isYesNo } = column;
  return areSteps(column) && !isYesNo && !isReach(column) && !keys.some((key) => LEVEL.test(key));
}

/** Texts of which there are ratings. */
const RATED = [
  ['significance', 'significanceRating'],
  ['contribution', 'contributionRating'],
] as const;

function hasKey({ keys }: ColumnFacts, words: RegExp): boolean {
  return keys.some((key) => words.test(key));
}

/** Such a share of the cells has words of a scale, where some have another: “between high and medium”. */
const MOST = 0.8;

/** Whether a column holds a rating: few short values, nearly all of them words of a scale. */
function isRated({ isRating, isYesNo, values, averageLength, filled }: ColumnFacts): boolean {
  if (isYesNo) return false;
  if (isRating) return true;
  if (values.size > 12 || averageLength > 30 || filled < 5) return false;
  const known = [...values].filter(([value]) => /\p{L}/u.test(value) && isOnScale([value]));
  return known.reduce((sum, [, count]) => sum + count, 0) >= filled * MOST;
}

/**
 * The number, code or name of a record: “N° de l’incidence”, “Code du résultat”, “Ficha n.º”. Of what else a number
 * may be, such as a telephone or a person, nothing is here.
 */
const NUMBER_OF_RECORD = (() => {
  const number =
    '(?:n°|n[or]?|num(?:ber|ero)?|id|ident(?:ifier|ifiant|ificador)|code|codigo|ref(?:erence|erencia)?|رقم|رمز|معرف)[.]?';
  const of = "(?:(?:of (?:the )?|de (?:la |el |l')?|d[uoa'] ?|del )?)";
  const record =
    '(?:outcomes?|changes?|results?|stor(?:y|ies)|statements?|records?|entry|sheet|form|incidences?|effets?|changements?|resultats?|fiches?|recits?|enonces?|alcances?|efectos?|cambios?|resultados?|fichas?|relatos?|historias?|registros?|efeitos?|mudancas?|(?:ال)?(?:نتيجه|تغيير|اثر|سجل|قصه|استماره|بطاقه))';
  return new RegExp(`^(?:${number} ${of}${record}|${record} ${number})$`, 'u');
})();

/** Words for how far something reaches, which are also words for a level, or for why a change matters. */
const LEVEL =
  /^(?:(?:geographic(?:al)?|territorial|spatial) )?(?:level|scope|reach|extent|coverage|niveau|portee|etendue|rayon|nivel|alcance|ambito|cobertura|abrangencia|amplitude|amplitud|(?:ال)?(?:مستوي|نطاق|مدي))(?: (?:of (?:the )?|d[ue] (?:la |l')?|de (?:el |la )?|d'|del |d[oa] )?(?:change|outcome|effect|result|impact|changement|effet|resultat|incidence|cambio|efecto|resultado|impacto|mudanca|efeito|geographique|territoriale?|geografic[oa]|territorial|(?:ال)?(?:تغيير|نتيجه|اثر|جغرافي)))?$/u;

/** A scale has no more levels, in all their spellings. */
const MAX_LEVELS = 40;

/** Whether a column holds few short values that rows share, as of a scale whose words nobody knows, and no texts. */
function areSteps({ values, filled, averageLength }: ColumnFacts): boolean {
  return (
    values.size > 1 &&
    values.size <= MAX_STEPS &&
    values.size * 2 <= filled &&
    averageLength <= MAX_STEP
  );
}

/** A scale has no more steps, and none is longer. */
const [MAX_STEPS, MAX_STEP] = [7, 30];

/** Whether the values are levels of how far something reaches: “local”, “national”. */
function isReach({ values }: ColumnFacts): boolean {
  // To rank thousands of different texts takes seconds.
  if (values.size > MAX_LEVELS) return false;
  const all = [...values.keys()].filter((value) => /\p{L}/u.test(value));
  return all.length > 1 && rankValues([...values.keys()], 'reach') !== undefined;
}

/** Whether each cell holds an identifier as DHIS2 makes them: `Kj7aB2xQw9Z`. */
function hasIdentifiers({ values }: ColumnFacts): boolean {
  const all = [...values.keys()];
  return (
    all.length > 1 &&
    all.every((value) => /^[A-Za-z][A-Za-z\d]{10}$/.test(value)) &&
    all.filter((value) => /\d/.test(value)).length * 2 > all.length
  );
}

/** How much less a name says than the others of its field. */
function getVagueness(field: FieldName, key: string): number {
  if (field === 'year') {
    if (/^(?:date|fecha|data|تاريخ|التاريخ)$/.test(key)) return 0.6;
    return /date|fecha|\bdata\b|تاريخ/.test(key) ? 0.4 : 0;
  }
  if (field === 'id')
    return /^(?:uuid|_uuid)$/.test(key) ? 0.7 : /id|ident|معرف/.test(key) ? 0 : 0.3;
  if (field === 'evidence')
    return /^(?:sources?|fuentes?|fontes?|المصدر|المصادر)$/.test(key) ? 0.5 : 0;
  if (field === 'otherContributions')
    return /^(?:others?|autres?|otros|outros|الاخرون)$/.test(key) ? 0.5 : 0;
  if (field === 'description' && /(?:story|recit|histoire|historia|relato|قصه)/.test(key))
    return 0.3;
  if (field === 'description')
    return /^(?:change|cambio|mudanca|resultado|alcance|resultat|effet|efecto|efeito)$/.test(key)
      ? 0.2
      : 0;
  return 0;
}

/** Whether rows have the values of a column in common. */
function areFew({ values, filled }: ColumnFacts): boolean {
  return values.size <= 15 || values.size * 3 < filled;
}

/** Whether what a column holds can be what a field holds. A column without any content fits by its name. */
function fits(field: FieldName, column: ColumnFacts): boolean {
  const { filled, values, averageLength, averageLine, shares, isYesNo } = column;
  if (field === 'id')
    return averageLength <= 60 && isUnique(column) && isUnique(mapValues(column, createSlug));
  if (filled === 0) return true;
  const isFew = areFew(column);
  const hasLetters = shares.number < 0.5;
  switch (field) {
    case 'title':
      return hasLetters && averageLength <= 200 && !isYesNo;
    case 'description':
      return hasLetters && isRunning(column, 15);
    case 'significance':
    case 'contribution':
    case 'otherContributions':
    case 'additionalInformation':
      return (
        hasLetters &&
        !isRated(column) &&
        !isYesNo &&
        !isReach(column) &&
        !(field === 'significance' && areSteps(column))
      );
    case 'evidence':
      return hasLetters && !isYesNo && shares.email < 0.3;
    case 'significanceRating':
    case 'contributionRating':
      return values.size <= 12 && !isYesNo && averageLength <= 60;
    case 'year':
      return shares.year >= 0.5;
    case 'country':
      return hasLetters && averageLine <= 60;
    case 'status':
      return values.size <= 15 && averageLength <= 60;
    case 'scale':
    case 'harvest':
      return isFew && averageLength <= 60 && !isYesNo;
    case 'socialActor':
      return hasLetters && (averageLine <= 60 || areShared(column)) && !isYesNo;
    case 'changeTypes':
    case 'objectives':
      return !isYesNo && ((averageLength <= 160 && !isRunning(column, 60)) || areSeveral(values));
    case 'unintended':
    case 'negative':
      return isYesNo;
    case 'resultsFramework':
    case 'changeClusters':
    case 'mergedText':
    case 'confidential':
    case 'consent':
      return true;
  }
}

/** Whether the cells of a column hold several values each, however long they are together. */
function areSeveral(values: ReadonlyMap<string, number>): boolean {
  const parting = findParting(values);
  return parting !== undefined && areValues(values, parting);
}

/** Papers and plates by which a person is found, and no outcome. */
const PAPERS =
  /pass(?:port|eport|aporte)|pasaporte|identity|identidad[e]?|identite|\b(?:national id|cpf|dni|nin|cni|rg|iban|cedula|plate|placa|plaque)\b|جواز|هويه/u;

/** The form of an id: runs of letters and of digits as one sign each, and what is between them. */
function getForm(value: string): string {
  return value.replaceAll(/\p{L}+/gu, 'A').replaceAll(/\p{N}+/gu, '9');
}

/**
 * Whether a column holds the ids by what is in it, whatever its header says: short values of one form
 * (`TV/24-001`), letters and digits, and each row has one of its own.
 */
export function holdsIds(column: ColumnFacts): boolean {
  const forms = new Set([...column.values.keys()].map(getForm));
  const [form = ''] = forms;
  return (
    column.filled >= 3 &&
    forms.size === 1 &&
    /^[A9\-_/.#:]+$/.test(form) &&
    form.includes('A') &&
    !hasKey(column, PAPERS) &&
    mayBeIds(column) &&
    fits('id', column)
  );
}

/** In so many rows an id may still be missing. */
const MISSING_IDS = 0.1;

/** Whether a column that no header calls so may hold the ids: short, with a number, and (nearly) each row has one of its own. */
export function mayBeIds(column: ColumnFacts): boolean {
  const { averageLength, filled, rows, shares, values } = column;
  const isOther = Math.max(shares.year, shares.day, shares.phone, shares.address) > 0.5;
  const all = [...values.keys()];
  return (
    all.length > 1 &&
    averageLength <= 30 &&
    !isOther &&
    all.every((value) => /\p{N}/u.test(value)) &&
    filled >= rows * (1 - MISSING_IDS) &&
    fits('id', { ...column, rows: filled })
  );
}

function mapValues(column: ColumnFacts, map: (value: string) => string): ColumnFacts {
  const values = new Map<string, number>();
  for (const [value, count] of column.values) {
    const mapped = map(value);
    if (mapped !== '') values.set(mapped, count + (values.get(mapped) ?? 0));
  }
  return { ...column, values };
}
