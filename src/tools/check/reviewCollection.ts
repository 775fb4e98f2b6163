import type { Reading } from '../../collection/loadCollection.ts';
import type { FileProblem } from '../../problems/problems.ts';
import { getTextName, isPublic, isWritten, type Field } from '../../programme/fields.ts';
import { getTerms, getText } from '../../programme/fieldValues.ts';
import { listHeaders } from '../../programme/schema.ts';
import type { OutcomeContent } from '../../outcome/schema.ts';
import type { WithholdReason } from '../../publication/publish.ts';
import { compareText } from '../../text/compareText.ts';
import { checkDates } from './checkDates.ts';
import { checkIds } from './checkIds.ts';
import { describeOutcomes } from './describeOutcomes.ts';
import { findNearDuplicates, findNearTwins } from './findNearDuplicates.ts';
import { findRareValues, type RareValue } from './findRareValues.ts';

/** What a publisher should know of a content folder. It names withheld outcomes, so it never lands in a site. */
export interface Review {
  readonly published: number;
  /** Withheld outcomes by reason, each by its id, or by its file where the id could not be read. */
  readonly withheld: readonly {
    readonly reason: WithholdReason;
    readonly outcomes: readonly string[];
  }[];
  /** How many of the outcomes that could be read have each field. */
  readonly completeness: readonly {
    readonly field: string;
    readonly filled: number;
  }[];
  /** How many outcomes could be read whole. */
  readonly read: number;
  readonly rareValues: readonly RareValue[];
  /** For how many of them there was no time to look for the nearest value. */
  readonly notCompared: number;
  /** Those of the reading, and those that only the whole collection shows; texts like confidential ones come first. */
  readonly problems: readonly FileProblem[];
}

/** Reviews a reading of a content folder, for the person who publishes it. */
export function reviewCollection(reading: Reading): Review {
  const { settings, fragments, outcomes, withheld, problems } = reading;
  const described = describeOutcomes(reading);
  const read = fragments.flatMap(({ file, outcome }) =>
    outcome === undefined ? [] : [{ file, content: outcome.content }],
  );
  const found =
    settings === undefined
      ? []
      : [
          ...checkIds(read, settings),
          ...checkDates(read, settings),
          ...findNearDuplicates(described.filter(({ isRead }) => isRead)),
        ];
  const published = new Set(reading.fileOf.values());
  const reasons = Map.groupBy(withheld, ({ reason }) => reason);
  return {
    published: outcomes.length,
    withheld: [...reasons].map(([reason, members]) => ({
      reason,
      outcomes: members.map(({ id, file }) => id ?? file),
    })),
    completeness: (settings?.fields ?? reading.fields)
      .filter(isOptional)
      .map((field) => ({
        field: getTextName(field),
        filled: read.filter(({ content }) => isFilled(content, field)).length,
        isRecorded: settings === undefined || listHeaders(settings.settings, field).length > 0,
      }))
      // What the programme has no column for lacks nothing.
      .filter(({ filled, isRecorded }) => isRecorded || filled > 0)
      .map(({ field, filled }) => ({ field, filled })),
    read: read.length,
    ...(settings === undefined
      ? { rareValues: [], notCompared: 0 }
      : findRareValues(read, settings, (file) => published.has(file))),
    problems: [
      ...findNearTwins(described),
      ...[...problems, ...found].toSorted(
        (a, b) => rank(a) - rank(b) || compareText(a.file, b.file),
      ),
    ],
  };
}

/** What may publish a confidential text comes before everything else. */
function rank({ code }: FileProblem): number {
  return code === 'twin-of-withheld' ? 0 : 1;
}

/** Whether it is a question how many outcomes have the field: without an id there is none. */
function isOptional(field: Field): boolean {
  // What it names is known only of public outcomes.
  return isPublic(field) && field.kind !== 'id' && field.kind !== 'related';
}

function isFilled(content: OutcomeContent, field: Field): boolean {
  return isWritten(field) ? getText(content, field) !== null : getTerms(content, field).length > 0;
}
