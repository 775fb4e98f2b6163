import { findTime } from './findTime.ts';
import { findVerb } from './findVerb.ts';
import {
  findLastItem,
  guessLanguage,
  isContinuation,
  isOpening,
  type Language,
} from './openings.ts';
import { findAsides, findBrackets, findQuotes, hideSpans } from './spans.ts';

interface Segment {
  readonly start: number;
  readonly text: string;
}

/** Who and what take at least two words. */
const MIN_CHANGE = 2;

/**
 * Where the change begins in a sentence: after its opening circumstance (“In March 2023, after three trainings,
 * …”), or 0 where it begins with the change. English, French and Arabic.
 *
 * A circumstance is a time, or a phrase that begins with a word for when, where or how, up to a comma after which
 * the sentence proper begins. A comma in brackets, between dashes, in a quotation or within a list is none of these.
 */
export function findChange(sentence: string): number {
  const asides = findAsides(sentence);
  const spans = [...findBrackets(sentence), ...findQuotes(sentence), ...asides];
  const hidden = hideSpans(sentence, spans);
  const language = guessLanguage(sentence);
  const end = findLimit(hidden);
  let change = 0;
  for (;;) {
    const next = skipOpening(hidden, change, end, language);
    if (next === undefined || !isChange(hidden.slice(next))) break;
    change = next;
  }
  return change;
}

/** What is after a semicolon is another statement. */
function findLimit(hidden: string): number {
  const at = hidden.search(/[;؛]/u);
  return at === -1 ? hidden.length : at;
}

function isChange(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) >= MIN_CHANGE;
}

/** Where what follows the circumstance at a place begins, if there is one. */
function skipOpening(
  hidden: string,
  from: number,
  end: number,
  language: Language,
): number | undefined {
  const text = hidden.slice(from, end);
  const time = findTime(text);
  if (time > 0) {
    const rest = text.slice(time);
    const after = /^\s*[,،:–—-]?\s+|^[,،:—]\s*/u.exec(rest)?.[0];
    // “In 2023’s elections …” goes on.
    if (after !== undefined)
      return skipApposition(hidden, from + time + after.length, end, language);
  }
  if (!isOpening(text, language)) return undefined;
  const segments = splitAtCommas(text, from);
  if (segments.length < 2) return findDashEnd(text, from, language);
  return findMain(segments.slice(1), language);
}

/** After a time, a second one may follow, or what day it was: “and again in May 2023, …”, “World Press Freedom Day, …”. */
function skipApposition(hidden: string, at: number, end: number, language: Language): number {
  const text = hidden.slice(at, end);
  const again =
    /^(?:and|et)\s(?:again\s|then\s|encore\s|puis\s|de nouveau\s)?/iu.exec(text)?.[0].length ?? 0;
  if (again > 0 && findTime(text.slice(again)) > 0)
    return skipOpening(hidden, at + again, end, language) ?? at;
  const day = /^[^,،]*(?:\sDay|Journée\s[^,]*|اليوم\s[^،]*)[,،]\s*/u.exec(text)?.[0] ?? '';
  return day !== '' && day.length < 70 && findVerb(day, language) === -1 ? at + day.length : at;
}

/** “After trainings—in A, B and C—women began …”: the dash is the comma. */
function findDashEnd(text: string, from: number, language: Language): number | undefined {
  const aside = /·{3,}\s*/u.exec(text);
  if (aside === null) return undefined;
  const rest = text.slice(aside.index + aside[0].length);
  return findVerb(text.slice(0, aside.index), language) === -1 && findVerb(rest, language) > 0
    ? from + aside.index + aside[0].length
    : undefined;
}

function splitAtCommas(text: string, from: number): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  // A comma in a number is none.
  for (const { 0: comma, index } of text.matchAll(/[,،](?=\D)\s*/gu)) {
    segments.push({ start: from + start, text: text.slice(start, index) });
    start = index + comma.length;
  }
  segments.push({ start: from + start, text: text.slice(start) });
  return segments;
}

/** Of the segments after a circumstance, the place where the sentence proper begins. */
function findMain(segments: readonly Segment[], language: Language): number | undefined {
  const isAside = ({ text }: Segment): boolean => isContinuation(text, language);
  let verb = -1;
  for (const [index, segment] of segments.entries()) {
    // What begins like a circumstance is one more, and is looked at on its own.
    if (isOpening(segment.text, language) || findTime(segment.text) > 0) {
      if (index === 0 || !isInterrupted(segments.slice(index), language)) return segment.start;
      continue;
    }
    if (isRelative(segment.text, language)) continue;
    if (findVerb(segment.text, language) !== -1 && !isParticiple(segment.text, language)) {
      verb = index;
      break;
    }
  }
  // Nothing says for sure where it is: it begins with the first that does not go on with the circumstance.
  if (verb === -1) return segments.find((segment) => !isAside(segment))?.start;
  const subject = findSubject(segments, verb, language);
  return segments[subject]?.start;
}

/** A verb that begins its segment belongs to a subject before it, and so does the last item of a list. */
function findSubject(segments: readonly Segment[], verb: number, language: Language): number {
  const textOf = (index: number): string => segments[index]?.text ?? '';
  const at = findVerb(textOf(verb), language);
  let subject = verb;
  if (language !== 'ar' && at === 0 && verb > 0) {
    // “… REHASHEMA, a network of women, signed”: over what is said in passing, to the name.
    subject = verb > 1 ? verb - 2 : verb - 1;
    while (subject > 0 && isRelative(textOf(subject), language)) subject -= 1;
    return subject;
  }
  const own = textOf(verb).slice(0, Math.max(at, 0));
  const item = findLastItem(own, language);
  const isTail = language === 'ar' ? false : item !== -1;
  if (!isTail) return subject;
  while (
    subject > 0 &&
    !isPlace(textOf(subject - 1), own) &&
    findLastItem(textOf(subject - 1), language) === -1
  )
    subject -= 1;
  return subject;
}

/** Between a place and what is done there: “In Goma, North Kivu, women and men …”. */
function isPlace(text: string, next: string): boolean {
  if (
    /(?:Province|County|State|District|Territory|Region|Governorate|Kivu|Congo|Sudan|DRC|RDC|Kenya|Uganda|Burundi|Ethiopia|Iraq|Yemen|Lebanon|Syria|Palestine|Liban|Irak|Syrie|Kenya|Ouganda)$/u.test(
      text,
    )
  )
    return true;
  // Items of a list are alike: a name before what is none is where it was.
  return /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(next) && !isName(text);
}

/** “REHASHEMA”, “Network of …”: an organisation. */
function isName(text: string): boolean {
  return (
    /^[\p{Lu}\d-]{3,}$/u.test(text) ||
    /(?:Network|Association|Union|Forum|Coalition|Committee|Council|Alliance|Réseau|Comité|Conseil|Centre|Center|Ministry|Ministère|Platform|Plateforme)/u.test(
      text,
    )
  );
}

/** “…, the police, in March 2023, released …”: the verb comes first after the circumstance, so its subject came before. */
function isInterrupted(segments: readonly Segment[], language: Language): boolean {
  const next = segments.slice(1).find(({ text }) => !isRelative(text, language));
  return next !== undefined && language !== 'ar' && findVerb(next.text, language) === 0;
}

function isRelative(text: string, language: Language): boolean {
  return isContinuation(text, language) && !/^(?:and|et|&)\s/iu.test(text);
}

/** “attended by 40 women”, “organisé par”: said of what is before it. */
function isParticiple(text: string, language: Language): boolean {
  if (language === 'fr')
    return (
      /^\p{L}+(?:ée?s?|ie?s?|ue?s?)\s(?:par|à|au|avec|en|dans|de|du|sur)\s/iu.test(text) &&
      findVerb(text, language) === -1
    );
  return (
    language === 'en' && /^\p{Ll}+(?:ed|en|held|led)\s(?:by|in|at|with|from|on|for)\s/u.test(text)
  );
}
