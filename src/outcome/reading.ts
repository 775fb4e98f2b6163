import type { Word } from './cutWords.ts';
import type { Gap } from './gaps.ts';

/** What reads as a statement that an outcome is confidential, or about consent. */
export interface Statement {
  readonly about: 'flag' | 'consent';
  /** Where it begins in the text, in UTF-16 units. */
  readonly offset: number;
  /** Its words as written, or the header of a column that asks something. */
  readonly text: string;
  /** Where a column asks for leave to publish, or who may read: what it says, which opens nothing. */
  readonly asked?: Asked;
}

/** What a column asks, and what it says instead of a plain yes, or of everybody. */
interface Asked {
  readonly about: 'leave' | 'readers' | 'levels';
  readonly answer: string;
}

/** Words of a text, and how a rule looks at them. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly gap: (index: number) => Gap;
  /** How a word speaks of confidentiality. */
  readonly secrecy: (index: number) => 'adjective' | 'noun' | undefined;
}

/** The first and the last word of a phrase. */
export type Phrase = readonly [first: number, last: number];
