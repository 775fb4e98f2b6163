/** Something in the site that must not be there. For the publisher; it names what is withheld. */
export interface SiteFinding {
  /** Path within the site; after `›` what is packed inside. */
  readonly file: string;
  /** Where in the file, or in what was unpacked from it. */
  readonly place?: { readonly line: number; readonly column: number };
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** The text around it. */
  readonly context?: string;
  /** What to do. */
  readonly hint: string;
}
