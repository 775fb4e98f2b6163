import type { FieldTable } from '../../programme/fields.ts';
import type { PublicOutcome } from '../../publication/publish.ts';

/** A file of an export: its name within the folder of the export, and its text. */
export interface RecordFile {
  readonly name: string;
  readonly text: string;
}

/** A format in which all public outcomes are handed to another program, in one file or in several. */
export interface RecordFormat {
  /** Names it on a command line. */
  readonly name: string;
  /** The names of all files that it ever writes: an export takes the place of these and of nothing else. */
  readonly files: RegExp;
  /** The files, one after the other, so that no more than one has to be in memory. */
  readonly write: (outcomes: readonly PublicOutcome[], fields: FieldTable) => Iterable<RecordFile>;
  /** The ids of the outcomes that a file of it holds, each as often as it is there. The proof counts them. */
  readonly listIds: (file: RecordFile) => readonly string[];
}
