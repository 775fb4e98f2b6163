import { formatMessage } from '../../messages/formatMessage.ts';
import { createMark, createSlug } from '../../text/slug.ts';
import { inOneLine, type Citation, type CitationWords } from './citation.ts';

/** What a citation says of an outcome. */
export interface CitedOutcome {
  readonly id: string;
  readonly slug: string;
  /** Its headline in one line. */
  readonly title: string;
  /** The beginning of its description, or all of it. */
  readonly abstract?: string | undefined;
  /** BCP 47. */
  readonly lang: string;
  /** The years it is recorded for, as far as they can be read. */
  readonly years: readonly string[];
}

/** What a citation says of the programme. */
export interface CitedProgramme {
  readonly name: string;
  readonly abbreviation?: string | undefined;
  readonly language: string;
  /** The day of which the outcomes are the state. */
  readonly date?: string | undefined;
  readonly version?: string | undefined;
  readonly licence?: { readonly name: string; readonly url?: string | undefined } | undefined;
}

/**
 * The citation of an outcome: a report of the programme's. It is dated by the day that the programme gives or, without
 * one, by the last year that the outcome is recorded for; of no clock. `address`: its permalink, where that is known whole.
 *
 * ```ts
 * const citation = createCitation(outcome, programme, messages.cite, 'https://example.org/outcomes/x/');
 * getCitationFormat('ris').write([citation], messages.cite);
 * ```
 */
export function createCitation(
  { id, slug, title, abstract, lang, years }: CitedOutcome,
  programme: CitedProgramme,
  words: CitationWords,
  address?: string,
): Citation {
  return {
    kind: 'report',
    key: createKey(slug),
    title: inOneLine(title),
    genre: words.genre,
    number: id,
    abstract: abstract === undefined ? undefined : inOneLine(abstract),
    ...describePublisher(programme, address),
    date: programme.date ?? years.toSorted().at(-1),
    language: lang,
  };
}

/** The citation of all outcomes together: a data set. Without the programme's day it is undated. */
export function createWholeCitation(
  programme: CitedProgramme,
  words: CitationWords,
  address?: string,
): Citation {
  return {
    kind: 'dataset',
    key: createKey(`${createSlug(programme.abbreviation ?? programme.name)}-outcomes`),
    title: inOneLine(formatMessage(words.whole, { programme: programme.name })),
    genre: words.dataGenre,
    ...describePublisher(programme, address),
  };
}

function describePublisher(
  { name, date, version, licence, language }: CitedProgramme,
  address: string | undefined,
): Pick<
  Citation,
  'authors' | 'institution' | 'date' | 'version' | 'licence' | 'language' | 'address'
> {
  const institution = inOneLine(name);
  return { authors: [institution], institution, date, version, licence, language, address };
}

/** Begins a key that could not be one by itself. */
const PREFIX = 'outcome-';

/**
 * A slug as a key: itself, where it is of ASCII letters and digits and begins with a letter, as keys have to. What is in
 * other scripts, of which few programs make keys, is a short hash of it.
 */
function createKey(slug: string): string {
  const plain = slug.replaceAll(/[^a-z\d]+/g, '-').replaceAll(/^-+|-+$/g, '');
  const key = plain === slug ? slug : [plain, createMark(slug)].filter(Boolean).join('-');
  return /^[a-z]/.test(slug) && !slug.startsWith(PREFIX) ? key : PREFIX + key;
}
