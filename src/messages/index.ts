import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Direction } from '../text/direction.ts';
import { isolatePlaces } from './isolateName.ts';
import type { InterfaceLanguage } from './translation.ts';

/** A message in the plural forms that its language has; `other` always. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

type Text<T> = T extends string
  ? string
  : T extends PluralMessage
    ? PluralMessage
    : { readonly [Key in keyof T]: Text<T[Key]> };

/** The interface text of one language. Every language has every message. */
export type Messages = Text<typeof en> & {
  readonly direction: Direction;
  /** What comes before the paths of pages in this language (`/fr`), where it is not the first of its site. */
  readonly root?: string;
  /** On such pages, the language (BCP 47) of labels that nobody has translated: that of the records. */
  readonly fallback?: string;
  /** On such pages, the facets (their keys) whose name of the programme’s nobody has translated. */
  readonly foreign?: readonly string[];
  /** The same of what their index pages are called, which may be a plural. */
  readonly foreignIndexes?: readonly string[];
};

const LANGUAGES: Readonly<Record<InterfaceLanguage, Messages>> = {
  en,
  fr,
  ar: isolatePlaces(ar),
};

/** The languages that the interface speaks (BCP 47). */
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as readonly InterfaceLanguage[];

/** The language of the interface for a language (BCP 47), if there is one for it. */
export function findInterface(wanted: string): InterfaceLanguage | undefined {
  const language = wanted.toLowerCase().split('-', 1)[0];
  return INTERFACE_LANGUAGES.find((each) => each === language);
}

/** The interface text for a language (BCP 47) and the language it is in: English where there is none for it yet. */
export function getMessages(wanted: string): { language: InterfaceLanguage; messages: Messages } {
  const language = findInterface(wanted) ?? 'en';
  return { language, messages: LANGUAGES[language] };
}
