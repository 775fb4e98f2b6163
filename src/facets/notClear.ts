import { NOT_CLEAR } from '../programme/fieldValues.ts';
import { NOT_RECORDED } from './notRecorded.ts';
import { FACETS } from './registry.ts';

/**
 * Whether a value is the one of outcomes whose year cannot be read. It is counted and filtered
 * by, and has no index page of its own.
 */
export function isNotClear(facet: string, key: string): boolean {
  return key === NOT_CLEAR && FACETS.some((each) => each.key === facet && each.isRange === true);
}

/** Whether a value says something of its outcomes: it is neither “not recorded” nor “not clear”. */
export function isTelling(facet: string, key: string): boolean {
  return key !== NOT_RECORDED && !isNotClear(facet, key);
}
