import type { Messages } from '../../messages/index.ts';

/** What is cited, whatever the format: plain, so that a browser cites from it as the build does. */
export interface Citation {
  /** One outcome is a report, all of them are a data set. */
  readonly kind: 'report' | 'dataset';
  /** Names it in a bibliography: ASCII letters, digits and hyphens, the same in every build. */
  readonly key: string;
  readonly title: string;
  /** Corporate authors, each whole. */
  readonly authors: readonly string[];
  /** Who published it. */
  readonly institution: string;
  /** What kind of report or data it is, in words. */
  readonly genre: string;
  /** The id of an outcome. */
  readonly number?: string | undefined;
  /** `YYYY` or `YYYY-MM-DD`; without one it is cited as undated. */
  readonly date?: string | undefined;
  readonly version?: string | undefined;
  readonly abstract?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly licence?: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** Where it was found, in words: which part of all outcomes it was taken with. */
  readonly catalogue?: string | undefined;
  /** Its whole address, percent-encoded; unknown where nobody has said where the site is. */
  readonly address?: string | undefined;
}

/** Words that a citation needs, in the language of the page. */
export type CitationWords = Pick<
  Messages['cite'],
  'genre' | 'dataGenre' | 'whole' | 'noDate' | 'version'
>;

/** These words alone, for pages and files from which a browser cites. */
export function pickCitationWords({
  cite: { genre, dataGenre, whole, noDate, version },
}: Pick<Messages, 'cite'>): CitationWords {
  return { genre, dataGenre, whole, noDate, version };
}

/** What a text in one line has not. */
const UNEVEN =
  /[\p{Cc}\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u2066-\u2069\u3000\uFEFF]| {2}/u;

/**
 * A text in one line, without control characters and the isolates that pages put around names: no format of citations
 * has a use for them.
 */
export function inOneLine(text: string): string {
  if (!UNEVEN.test(text)) return text.trim();
  return text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A name without what readers of citations part names at; what stands there reads as the name does. */
export function joinName(name: string): string {
  return inOneLine(name.replaceAll(/[,;،؛]+/g, ' '));
}

/** What may be done with it, in one line: the licence by its name, and where that is written down. */
export function getRights({ licence }: Pick<Citation, 'licence'>): string | undefined {
  return licence && inOneLine([licence.name, licence.url ?? ''].join(' '));
}

/** The year of a citation. */
export function getYear({ date }: Pick<Citation, 'date'>): string | undefined {
  return date?.slice(0, YEAR_LENGTH);
}

const YEAR_LENGTH = 4;
