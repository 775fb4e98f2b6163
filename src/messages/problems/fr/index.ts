import { COLLECTION_WORDING } from './collectionProblems.ts';
import { FRAGMENT_WORDING } from './fragmentProblems.ts';
import { IMPORT_WORDING } from './importProblems.ts';
import { INIT_WORDING } from './initProblems.ts';
import { OUTCOME_WORDING } from './outcomeProblems.ts';
import { SPREADSHEET_WORDING } from './spreadsheetProblems.ts';

/** What each problem says in French. */
export const FR_WORDING = {
  ...FRAGMENT_WORDING,
  ...OUTCOME_WORDING,
  ...COLLECTION_WORDING,
  ...SPREADSHEET_WORDING,
  ...IMPORT_WORDING,
  ...INIT_WORDING,
};
