import type { Messages } from '../../messages/index.ts';
import type { CitationWords } from '../citations/citation.ts';
import type { CitedProgramme } from '../citations/createCitation.ts';
import { getCitationFormat } from '../citations/registry.ts';
import type { DataAbout } from './dataFormat.ts';
import type { DataShape } from './dataSet.ts';
import { DATA_FORMATS } from './registry.ts';

/** What a browser needs beside the records to write files of a part of them: plain data, made in the build. */
export interface DataKit {
  readonly shape: DataShape;
  readonly citations: KitCitations;
  readonly about: DataAbout;
  readonly formats: readonly KitFormat[];
  readonly words: Messages['taking'];
}

/** What outcomes are cited with. */
export interface KitCitations {
  readonly programme: CitedProgramme;
  readonly words: CitationWords;
  /** The columns of years. */
  readonly years: readonly string[];
}

/** A format as a reader is offered it. */
export interface KitFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
}

/** Formats that programs ask for; a reader who chooses outcomes has the same in another. */
const FOR_PROGRAMS = ['ndjson'];

/** Formats of citations that reference managers take many at once from. */
export const CITED = ['ris', 'bibtex'] as const;

/** The file of the explorer that has the kit: of the first language of a site, or of a further one. */
export function nameDataKit(language?: string): string {
  return language === undefined ? 'data' : `data-${language}`;
}

export function createDataKit(
  { fields, separator }: DataShape,
  about: DataAbout,
  citations: KitCitations,
  { data, taking }: Pick<Messages, 'data' | 'taking'>,
): DataKit {
  return {
    shape: { fields, separator },
    about: { ...about, words: { data } },
    citations,
    formats: [
      ...DATA_FORMATS.filter(({ extension }) => !FOR_PROGRAMS.includes(extension)),
      ...CITED.map(getCitationFormat),
    ].map(({ name = '', extension, mediaType }) => ({ name, extension, mediaType })),
    words: taking,
  };
}
