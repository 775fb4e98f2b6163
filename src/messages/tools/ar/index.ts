import type { ToolTexts } from '../translatedTexts.ts';
import { BUILD_TEXTS } from './buildTexts.ts';
import { CHECK_TEXTS } from './checkTexts.ts';
import { COMMON_TEXTS } from './commonTexts.ts';
import { FILE_TEXTS } from './fileTexts.ts';
import { IMPORT_TEXTS } from './importTexts.ts';
import { INIT_TEXTS } from './initTexts.ts';
import { PROGRAMME_TEXTS } from './programmeTexts.ts';
import { SETTING_TEXTS } from './settingTexts.ts';
import { SHEET_TEXTS } from './sheetTexts.ts';

/** What commands print around the problems, in Arabic. */
export const AR_TEXTS: ToolTexts = {
  common: COMMON_TEXTS,
  check: CHECK_TEXTS,
  import: IMPORT_TEXTS,
  init: INIT_TEXTS,
  programme: PROGRAMME_TEXTS,
  build: BUILD_TEXTS,
  files: FILE_TEXTS,
  settings: SETTING_TEXTS,
  sheets: SHEET_TEXTS,
};
