import { hash } from 'node:crypto';
import { compareText } from '../text/compareText.ts';
import type { Ledger } from './ledger.ts';

/** Hexadecimal digits of the hash in a version. */
const LENGTH = 8;

/**
 * Names the state of the public outcomes in citations and files: the day of the data, where the programme gives
 * one, and a hash of what readers see (`2024-06-30.1f3a9c0e`). The ledger says what that is, but nothing of what was before:
 * no number that counts states, as a gap in it would tell of one that was withdrawn.
 */
export function createVersion({ outcomes }: Ledger, date: string | undefined): string {
  const checks = Array.from(outcomes.values(), ({ now }) => now.check);
  const state = hash('sha256', checks.toSorted(compareText).join('\n')).slice(0, LENGTH);
  return date === undefined ? state : `${date}.${state}`;
}
