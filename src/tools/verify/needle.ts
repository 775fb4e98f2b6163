/** What a needle is, which decides what the message says. */
type NeedleKind =
  | 'id'
  | 'file-name'
  | 'hidden-name'
  | 'key'
  | 'text'
  | 'value'
  | 'redacted'
  | 'unused-value'
  | 'merged-header';

/**
 * Where a needle means something: everywhere; outside program code, whose words are few and
 * common; or only where a reader sees it.
 */
export type Scope = 'everywhere' | 'content' | 'shown';

/** A few words to look for, in order and next to each other. */
export interface Needle {
  readonly kind: NeedleKind;
  /** Path of the fragment within the content folder, or of `programme.md`. */
  readonly file: string;
  /** As the publisher wrote it. */
  readonly source: string;
  readonly words: readonly string[];
  readonly scope: Scope;
  /** Stays a needle although public texts hold it: that a withheld outcome exists must not be read there either. */
  readonly isStrict: boolean;
  /** The headline of a withheld outcome, which tells it in a few words. */
  readonly isHeadline?: boolean;
}

/** How many letters and digits a needle has: few of them say nothing in the noise of a binary file. */
export function measureNeedle({ words }: Needle): number {
  return words.join('').length;
}
