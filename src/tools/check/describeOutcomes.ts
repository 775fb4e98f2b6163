import { isConfidential } from '../../collection/checkTwins.ts';
import type { Reading } from '../../collection/loadCollection.ts';

/** One description, and who may see it. */
export interface Described {
  readonly file: string;
  /** The id, or the file where the id could not be read. */
  readonly id: string;
  /** As it is written, nothing redacted. */
  readonly description: string;
  /** Whether its file could be read whole. */
  readonly isRead: boolean;
  readonly isPublic: boolean;
  /** Withheld for another reason than its status. */
  readonly isConfidential: boolean;
}

/** Every description of a reading, also of files that could not be read whole. */
export function describeOutcomes({ fragments, withheld, fileOf }: Reading): Described[] {
  const reasons = new Map(withheld.map(({ file, reason }) => [file, reason]));
  const published = new Set(fileOf.values());
  return fragments.flatMap(({ file, outcome, description }) =>
    description === undefined
      ? []
      : [
          {
            ...{ file, description, id: outcome?.content.id ?? file },
            isRead: outcome !== undefined,
            isPublic: published.has(file),
            isConfidential: isConfidential(reasons.get(file)),
          },
        ],
  );
}
