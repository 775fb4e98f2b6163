import { createHash } from 'node:crypto';
import { compareText } from '../text/compareText.ts';
import { listValues } from './listValues.ts';
import { createKey } from './sealValues.ts';
import type { PublicState } from './updateLedger.ts';

/** Hexadecimal digits of the hash in a version. */
const LENGTH = 8;

/**
 * Names the state of the public outcomes in citations and files: the day of the data, where the programme gives
 * one, and a hash of what readers see (`2024-06-30.1f3a9c0e`). No number that counts states, as a gap in it would tell of
 * one that was withdrawn.
 */
export function createVersion({
  date,
  fields,
  outcomes,
}: Pick<PublicState, 'date' | 'fields' | 'outcomes'>): string {
  const keys = outcomes.map((outcome) => createKey(listValues(outcome, fields)).toString('hex'));
  const digest = createHash('sha256').update(keys.toSorted(compareText).join('\n')).digest('hex');
  return [date, digest.slice(0, LENGTH)].filter((part) => part !== undefined).join('.');
}
