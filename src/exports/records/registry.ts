import { OPEN_SEARCH } from './openSearch.ts';
import type { RecordFormat } from './recordFormat.ts';

/** Every format of all public outcomes. */
export const RECORD_FORMATS: readonly RecordFormat[] = [OPEN_SEARCH];
