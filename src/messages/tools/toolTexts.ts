import { getToolLanguage, type ToolLanguage } from '../problems/toolLanguage.ts';
import { formatList } from '../../text/formatList.ts';
import { AR_TEXTS } from './ar/index.ts';
import { EN_TEXTS } from './en/index.ts';
import { FR_TEXTS } from './fr/index.ts';
import type { ToolTexts } from './translatedTexts.ts';

/** What commands print, in each language that they speak. */
export const TOOL_TEXTS: Readonly<Record<ToolLanguage, ToolTexts>> = {
  en: EN_TEXTS,
  fr: FR_TEXTS,
  ar: AR_TEXTS,
};

/** What commands print, in the language of this process. */
export function getToolTexts(): ToolTexts {
  return TOOL_TEXTS[getToolLanguage()];
}

/** Names in a row, no more than so many of them, in the language of this process. */
export function listNames(names: readonly string[], most: number): string {
  return formatList(names, most, (rest) => getToolTexts().common.more({ rest }));
}
