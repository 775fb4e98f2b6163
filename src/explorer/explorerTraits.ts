/** What the explorer of a site is told by each page, because it is needed before the columns are there. */
export interface ExplorerTraits {
  /** Whether there is anything that figures could compare. */
  readonly hasFigures: boolean;
  /** Whether the outcomes are so many that they have several search indexes (`listIndexParts`). */
  readonly hasSeveralIndexes: boolean;
}
