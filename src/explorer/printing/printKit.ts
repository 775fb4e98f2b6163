import type { CitationWords } from '../../exports/citations/citation.ts';
import type { CitedProgramme } from '../../exports/citations/createCitation.ts';
import type { Messages } from '../../messages/index.ts';
import type { Direction, Marks } from '../../text/direction.ts';

/** What a reader may print of a list: texts one after another, a booklet of them, or cards for a workshop. */
export const PRINTED = ['texts', 'booklet', 'cards'] as const;
export type PrintKind = (typeof PRINTED)[number];

/** What is said of a printed list as a whole. */
export interface PrintedList {
  /** What the reader calls it; empty where it has no name. */
  readonly title: string;
  /** Which outcomes it has: filter, count and address, a line each (`describeTaken`). */
  readonly selection: readonly string[];
}

/** What a browser needs beside the outcomes to make a booklet or cards: plain data, made in the build. */
export interface PrintKit {
  readonly programme: CitedProgramme;
  /** What the programme says on each of its pages. */
  readonly notice?: string | undefined;
  /** How the pages of its language run. */
  readonly direction: Direction;
  /** Languages and directions of the name of the programme and of the notice. */
  readonly marks: Readonly<Record<'name' | 'notice', Partial<Marks>>>;
  /** Of when the outcomes are, under which licence, and what their number does not say: a line each. */
  readonly notes: readonly string[];
  readonly cite: CitationWords;
  readonly taking: Pick<Messages['taking'], 'filter' | 'count' | 'address'>;
  readonly words: Messages['printing'];
  /** The page that stands for all outcomes, as a path of this deployment. */
  readonly home: string;
  /** Where the site is, if somebody has said. */
  readonly site?: string | undefined;
}

/** The file of the explorer that has the kit: of the first language of a site, or of a further one. */
export function namePrintKit(language?: string): string {
  return language === undefined ? 'print' : `print-${language}`;
}
