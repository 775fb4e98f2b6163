import { createPart, type Part } from '../text/part.ts';
import type { Fragment, FragmentField } from '../fragment/parseFragment.ts';
import { hasVocabulary, isDeciding, isPublic, type Field } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { listHeaders } from '../programme/schema.ts';
import { isKind, isOfActors, isOfThings } from './audience.ts';
import { leavesOpen, mayBeOther, needsAnswer, readAsking, type Asking } from './askingHeaders.ts';
import { findAnswers } from './findAnswers.ts';
import { findInNote, findInProse, type NoteKind } from './findDirectives.ts';
import { findStatements, mayHoldStatement, speaksOfSecrecy } from './findStatements.ts';
import type { Statement } from './reading.ts';
import { isConsent, isNo, mayOpen } from './flag.ts';
import { listsLevel } from './listsLevel.ts';
import { asksForText, isOfRemarks } from './remarkHeaders.ts';
import { isSecrecy } from './statementWords.ts';
import { createHeaders, matchHeader, type Headers } from './statementHeaders.ts';

/**
 * What a fragment says about confidentiality and consent beside the fields that are for it:
 * above its first field, in the values of its other fields, and by the header of a field that
 * the programme does not know or that is its own. Offsets are those of the fragment's text, unchanged.
 */
export function findStatementsIn(fragment: Fragment, programme: Programme): Statement[] {
  const headers = getHeaders(programme);
  const silent = getSilent(programme);
  const found = findAbove(fragment, headers);
  const part = createPart(fragment.text);
  for (const field of fragment.fields) {
    const isShort = field.end - field.start <= MAX_SILENT;
    const source = isShort ? fragment.text.slice(field.start, field.end) : '';
    if (isShort && silent.get(source) === field.value) continue;
    const here = findInField(part, field, programme, headers);
    found.push(...here);
    if (here.length > 0 || !isShort) continue;
    if (silent.size >= MAX_KNOWN) silent.clear();
    silent.set(source, field.value);
  }
  return [...found, ...findLacking(fragment, programme)];
}

/** A column of the programme's own that asks for leave to publish, and is not in the file: nobody gave it. */
function findLacking({ fields }: Fragment, programme: Programme): Statement[] {
  return getAsking(programme)
    .filter(({ name }) =>
      fields.every(({ key }) => programme.fieldOfHeader.get(key)?.name !== name),
    )
    .map(({ header }) => ({
      ...{ about: 'flag', offset: 0, text: header },
      asked: { about: 'leave', answer: '' },
    }));
}

/** Fields of a programme's own that ask for leave, with the header that does. */
const asking = new WeakMap<Programme, readonly { name: string; header: string }[]>();

function getAsking(programme: Programme): readonly { name: string; header: string }[] {
  let found = asking.get(programme);
  if (found === undefined) {
    found = programme.fields.flatMap((field) => {
      const { name, own } = field;
      if (own === undefined || own.decides === false) return [];
      const headers = listHeaders(programme.settings, field);
      const header = headers.find(needsAnswer);
      return header === undefined ? [] : [{ name, header }];
    });
    asking.set(programme, found);
  }
  return found;
}

/** As long as a field may be whose like is in many fragments, and so many of them are kept. */
const MAX_SILENT = 150;
const MAX_KNOWN = 5000;

/** Field as written, header and all → its value, redacted, where the two say nothing: short ones repeat themselves. */
const silences = new WeakMap<Programme, Map<string, string>>();

function getSilent(programme: Programme): Map<string, string> {
  const silent = silences.get(programme) ?? new Map<string, string>();
  silences.set(programme, silent);
  return silent;
}

/** What a header that the programme does not know is about all the same, misspelt or in other words. */
export function readHeader(header: string, programme: Programme): Statement['about'] | undefined {
  const known = matchHeader(header, getHeaders(programme));
  return known?.about ?? (speaksOfSecrecy(header) ? 'flag' : undefined);
}

/**
 * What a cell of a table says of confidentiality and consent under a header that the programme does not know. `isAside`:
 * it is published nowhere.
 */
export function findStatementsInCell(
  header: string,
  value: string,
  programme: Programme,
  isAside = false,
): Statement[] {
  // As it would be in a fragment: the two may be a statement together.
  if (isRefusedOrder(header, value) || isKindOfThing(header, value)) return [];
  const found = findStatements(`**${header}**: ${value}`, getHeaders(programme));
  if (found.length > 0) return found;
  const asked = findAsked(header, value);
  if (asked !== undefined) return [{ about: 'flag', offset: 0, ...asked }];
  const answers = findAnswers(value, true);
  return answers.length > 0 ? answers : findDirectives(value, isAside ? 'aside' : 'text');
}

/** What a comment says of confidentiality and consent, which is published nowhere. */
export function findStatementsInText(text: string, programme: Programme): Statement[] {
  const found = [...findStatements(text, getHeaders(programme)), ...findAnswers(text, true)];
  return found.length > 0 ? found : findDirectives(text, 'aside');
}

/** Sentences that say so; of a note, which is no text of the outcome, the whole is about the record. */
function findDirectives(text: string, kind: NoteKind | undefined, part?: Part): Statement[] {
  const note = kind === undefined ? undefined : findInNote(text, kind);
  if (note !== undefined) return [{ about: 'flag', offset: 0, text: note }];
  const prose = findInProse(text, part);
  return prose === undefined ? [] : [{ about: 'flag', ...prose }];
}

/** Made once for a programme. */
const prepared = new WeakMap<Programme, Headers>();

function getHeaders(programme: Programme): Headers {
  let headers = prepared.get(programme);
  if (headers === undefined) {
    headers = createHeaders(
      listHeaders(programme.settings, 'confidential'),
      listHeaders(programme.settings, 'consent'),
    );
    prepared.set(programme, headers);
  }
  return headers;
}

/** Front matter with its comments, as written and as read. */
function findAbove({ text, fields, editorial }: Fragment, headers: Headers): Statement[] {
  const above = findStatements(text.slice(0, fields[0]?.start ?? text.length), headers);
  if (above.length > 0) return above;
  const { title, aliases } = editorial;
  // YAML can write letters by their codes.
  return [...(title === undefined ? [] : [title]), ...aliases]
    .flatMap((value) => findStatements(value, headers))
    .map((statement) => ({ ...statement, offset: 0 }));
}

function findInField(
  whole: Part,
  field: FragmentField,
  programme: Programme,
  headers: Headers,
): Statement[] {
  const { text } = whole;
  const known = programme.fieldOfHeader.get(field.key);
  if (isDeciding(known)) return [];
  // What a programme calls a field of its own is no more certain than what it does not know.
  const isFree = known === undefined || known.own !== undefined;
  const about = isFree ? readHeader(field.header, programme) : undefined;
  if (about !== undefined && (known === undefined || !saysNothing(about, field.value, programme)))
    return [{ about, offset: field.start, text: field.header.trim() }];
  // Whatever field its header was given to: an answer to a question for leave is one.
  const mayAnswer = isFree || (field.value.length <= MAX_ANSWERED && needsAnswer(field.header));
  const asked =
    mayAnswer && about === undefined ? findAsked(field.header, field.value, known) : undefined;
  if (asked !== undefined) return [{ about: 'flag', offset: field.start, ...asked }];
  // An id is no sentence: what it says of confidentiality it says of its outcome.
  if (known?.kind === 'id' && speaksOfSecrecy(field.value))
    return [{ about: 'flag', offset: field.valueStart, text: field.value.trim() }];
  if (isFree && isRefusedOrder(field.header, field.value)) return [];
  if (isFree && isKindOfThing(field.header, field.value)) return [];
  // Such a header and its value may be a statement together.
  const start = isFree && about === undefined ? field.start : field.valueStart;
  const isList = known !== undefined && (hasVocabulary(known) || known.kind === 'clusters');
  const found = mayHoldStatement({ ...whole, start, end: field.end }, headers)
    ? findStatements(text.slice(start, field.end), headers, isList)
    : [];
  const move = (offset: number) => (statement: Statement) => ({
    ...statement,
    offset: offset + statement.offset,
  });
  if (found.length > 0) return found.map(move(start));
  const value = text.slice(field.valueStart, field.end);
  const valuePart = { ...whole, start: field.valueStart, end: field.end };
  const answers = findAnswers(value, !isList, valuePart);
  // What a programme knows as a text tells what happened: “The ministry agreed not to publish the list”.
  const isText = known !== undefined && isNarrative(known);
  const isRemark = isText && mayBeRemark(known, field.header);
  const isProse = isText && known.own === undefined && !isRemark;
  const isAside = isRemark || known === undefined || (known.own !== undefined && !isPublic(known));
  const kind = isProse
    ? undefined
    : isAside && !isList
      ? 'aside'
      : isFree && !isList
        ? 'text'
        : 'value';
  const said = answers.length > 0 ? answers : findDirectives(value, kind, valuePart);
  return said.map(move(field.valueStart));
}

/**
 * Whether what a text field holds may be remarks on its record: by its header, whatever field that was given to. What was
 * withheld under a header that nobody knew stays so when the column becomes a text, unless its field says that it decides nothing.
 */
function mayBeRemark({ kind, own, required }: Field, header: string): boolean {
  if (isOfRemarks(header)) return true;
  const isPlain = kind === 'text' && required === undefined && own?.decides !== false;
  return isPlain && !asksForText(header);
}

function isNarrative({ kind }: Field): boolean {
  return kind === 'text' || kind === 'title' || kind === 'hidden';
}

/** “Keep secret: no”: a header that is nothing but an order not to publish, and a plain no. */
function isRefusedOrder(header: string, value: string): boolean {
  return isNo(value) && isSecrecy(header);
}

/** “Sector: private”, “Meeting type: closed”: what is private is not the record. */
function isKindOfThing(header: string, value: string): boolean {
  return isKind(value) && (isOfThings(header) || isOfActors(header));
}

/** What a header asks for secrecy, or for leave to publish, where its value does not answer that all may read. */
function findAsked(
  header: string,
  value: string,
  field?: Field,
): Pick<Statement, 'text' | 'asked'> | undefined {
  const asking = readAsking(header);
  if (asking === undefined || leavesOpen(asking, value) || listsLevel(asking, field, value))
    return undefined;
  // Of who may read, what plainly shuts readers out counts all the same.
  const isReaders = asking === 'readers' || asking === 'circle';
  const isMeant = isReaders && !leavesOpen('audience', value);
  const isOther = field?.own?.decides === false;
  if (isOther && mayBeOther(asking) && !isMeant && asking !== 'audience') return undefined;
  const about = needsAnswer(header) ? 'leave' : ABOUT[asking];
  const answer = value.trim().slice(0, MAX_ANSWER);
  return about === undefined
    ? { text: `${header.trim()}: ${answer}` }
    : { text: header.trim(), asked: { about, answer } };
}

/** What is told of an answer that does not open, where something other than confidentiality is asked. */
const ABOUT: Readonly<Partial<Record<Asking, 'readers' | 'levels'>>> = {
  ...({
    readers: 'readers',
    circle: 'readers',
    audience: 'readers',
    levels: 'levels',
    test: 'levels',
  } as const),
};

/** Under a header of a field that is known, what is longer is no answer. */
const MAX_ANSWERED = 60;
/** As much of an answer as a message quotes. */
const MAX_ANSWER = 40;

/** Whether a field of a programme's own that is called like the flag or consent leaves the outcome as open as it is. */
export function saysNothing(
  about: Statement['about'],
  value: string,
  { settings }: Programme,
): boolean {
  if (about === 'consent') return isConsent(value);
  const { negatives } = settings.publication;
  return mayOpen(value, { negatives, withholdEmpty: false });
}
