import type { Messages } from '../../messages/index.ts';
import type { FileContent } from '../format.ts';
import type { DataSet, DataStream } from './dataSet.ts';

/** What a file says of itself, since it is read far from the site. */
export interface DataAbout {
  readonly title: string;
  readonly description: string;
  /** Names the state of the data (`createVersion`). */
  readonly version: string;
  /** How to cite it, in a sentence. */
  readonly citation: string;
  /** Of when the data are, and what was left out, in the order in which it is said: sentences. */
  readonly notes: readonly string[];
  /** Of when the data are, which is among the notes; empty where nobody knows. */
  readonly state: string;
  /** Which of all outcomes are in it, where these are not all: sentences. */
  readonly selection?: readonly string[];
  readonly licence?: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** BCP 47, of the texts that are in no other language. */
  readonly language: string;
  readonly words: Pick<Messages, 'data'>;
}

/** A format in which outcomes are taken away as data, written in the build and in a browser alike. */
export interface DataFormat {
  /** What a reader calls it: `CSV`. */
  readonly name: string;
  /** Ends the names of its files, without a dot; unique. */
  readonly extension: keyof Messages['data']['formats'];
  readonly mediaType: string;
  readonly write: (data: DataSet, about: DataAbout) => FileContent | Promise<FileContent>;
  /** The same file as texts one after the other, so that nobody has to hold all of it: of formats that are text. */
  readonly writeParts?: (data: DataStream, about: DataAbout) => Iterable<string>;
}
