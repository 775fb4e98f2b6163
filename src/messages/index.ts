import { en } from './en.ts';

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
export type Messages = Text<typeof en>;

const LANGUAGES: ReadonlyMap<string, Messages> = new Map([['en', en]]);

/** The interface text for a language (BCP 47) and the language it is in: English where there is none for it yet. */
export function getMessages(wanted: string): { language: string; messages: Messages } {
  const language = wanted.toLowerCase().split('-', 1)[0] ?? '';
  const messages = LANGUAGES.get(language);
  return messages === undefined ? { language: 'en', messages: en } : { language, messages };
}
