import { listUnits } from './units.ts';

/** A part of a text and its UTF-16 units: rules that walk through many characters do so in an array, which is quicker. */
export interface Part {
  readonly text: string;
  /** Of the whole text. */
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
  /** Whether the whole text has a character that begins a tag or an entity of HTML. */
  readonly mayHoldTags: boolean;
}

/** A whole text as one part. */
export function createPart(text: string): Part {
  return {
    ...{ text, units: listUnits(text), start: 0, end: text.length },
    mayHoldTags: text.includes('<') || text.includes('&'),
  };
}
