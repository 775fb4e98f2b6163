import type { Tag } from './tags.ts';

/** How much of the text before an id, or before a piece that begins with one, says whether it is one. */
export const AROUND = 60;

/** How many letters a piece has, and the first and the last of them, fewer than say what name it is. */
export interface Letters {
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/**
 * What a piece of a text leaves open: whether the same would be found in it, whatever is before
 * and after it. In doubt it says that more is needed.
 */
export class Edges {
  /** What is before the piece may make something of its beginning. */
  needsBefore = false;
  /** What follows the piece may make something of its end. */
  needsAfter = false;
  /** A tag, or numbers of a list, may go on beyond the piece: it says nothing by itself. */
  isOpen = false;
  /** It begins with an element that parts no words which readers see. */
  isInLine = false;
  /** It has no words that readers see. */
  showsNothing = false;
  /** Words that it has in either reading. */
  words = 0;
  /** Its letters, without tags and with them, where names are looked for. */
  readonly letters: Letters[] = [];

  readonly open = (): void => {
    this.isOpen = true;
  };

  /** What is before the piece may be the beginning of what its first words end. */
  needBefore(): void {
    this.needsBefore = true;
  }

  /** Takes each tag of the piece, the one that it begins with first. */
  addTag(text: string, index: number, { nameEnd, end, isInline }: Tag): void {
    // What the piece begins with parts it from the text before it, in both readings, …
    if (index === 0 && end <= nameEnd + 1) this.isOpen = true;
    // … or, inside a line, in one of them.
    if (index === 0) this.isInLine = isInline;
    // Where only the end of the tag is looked at, a `<` in it would be taken for another.
    const inner = text.indexOf('<', index + 1);
    if (inner !== -1 && inner < end && end > text.length - AROUND) this.isOpen = true;
  }

  countWords(shown: number, whole: number): void {
    this.words = Math.min(shown, whole);
    this.showsNothing = shown === 0;
  }

  /** Takes what may be a name, near the beginning of the piece or near its end. */
  addName(isFirst: boolean, isLast: boolean): void {
    this.needsBefore ||= isFirst;
    this.needsAfter ||= isLast;
  }

  addLetters(withTags: boolean, count: number, first: string, last: string): void {
    this.letters[withTags ? 1 : 0] = { count, first, last };
  }
}
