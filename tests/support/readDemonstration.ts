import { inject } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';

let outcomes: readonly PublicOutcome[] | undefined;

/** What is public of the demonstration that is served for the tests of a site. It is read once for all files of a process. */
export function readDemonstration(): readonly PublicOutcome[] {
  outcomes ??= loadCollection(inject('demonstration').content).outcomes;
  return outcomes;
}
