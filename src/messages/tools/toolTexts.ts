import { getToolLanguage, type ToolLanguage } from '../problems/toolLanguage.ts';
import { formatList } from '../../text/formatList.ts';
import { AR_TEXTS } from './ar/index.ts';
import { EN_TEXTS } from './en/index.ts';
import { FR_TEXTS } from './fr/index.ts';

/** The same texts in another language: each there, none more, and each made of the same details. */
type Translated<Texts> = {
  readonly [Name in keyof Texts]: Texts[Name] extends string
    ? string
    : Texts[Name] extends (detail: infer Detail) => string
      ? (detail: Detail) => string
      : Translated<Texts[Name]>;
};

/** What commands print around the problems, by command. */
export type ToolTexts = Translated<typeof EN_TEXTS>;

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
