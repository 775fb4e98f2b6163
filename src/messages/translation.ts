import type { en } from './en.ts';

/** The languages that the interface can be translated into, with the plural categories (Unicode CLDR) that each needs. */
export const PLURAL_FORMS = {
  en: ['one', 'other'],
  // Its third category, `many`, is of whole millions, which no count of outcomes reaches.
  fr: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const satisfies Readonly<Record<string, readonly Intl.LDMLPluralRule[]>>;

export type InterfaceLanguage = keyof typeof PLURAL_FORMS;

/** The names in braces of a message: `'count' | 'facet'`. */
type Places<Message> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

type IsSame<A, B> = [A, B] extends [B, A] ? true : false;

/** What the compiler shows in the place of a message that has other places than its model. */
interface Expected<Names> {
  readonly 'a message with the places': Names;
}

type CheckText<Own, Model> =
  IsSame<Places<Own>, Places<Model>> extends true
    ? Own extends string
      ? Own
      : never
    : Expected<Places<Model>>;

/** A form for a small number may say it in words, so it need not have `{count}`. */
type CheckForm<Own, Model> =
  IsSame<Places<Own> | 'count', Places<Model> | 'count'> extends true
    ? Own extends string
      ? Own
      : never
    : Expected<Places<Model>>;

type CheckForms<Own, Model extends { readonly other: string }, Form extends string> = {
  readonly [Name in Form]: Name extends keyof Own
    ? Name extends 'other'
      ? CheckText<Own[Name], Model['other']>
      : CheckForm<Own[Name], Model['other']>
    : string;
} & Surplus<Own, Form>;

/** What the model does not have may not be there. */
type Surplus<Own, Names> = { readonly [Name in Exclude<keyof Own, Names>]: never };

type Check<Own, Model, Form extends string> = Model extends string
  ? CheckText<Own, Model>
  : Model extends readonly string[]
    ? readonly string[]
    : Model extends { readonly one: string; readonly other: string }
      ? CheckForms<Own, Model, Form>
      : CheckAll<Own, Model, Form>;

type CheckAll<Own, Model, Form extends string> = {
  readonly [Name in keyof Model]: Name extends 'direction'
    ? 'ltr' | 'rtl'
    : Name extends keyof Own
      ? Check<Own[Name], Model[Name], Form>
      : Model[Name];
} & Surplus<Own, keyof Model>;

/**
 * The interface in another language, as it is written. A message that is missing or not known, one with other
 * places (`{name}`) than the English one, and a plural without a form that the language has are errors of types.
 */
export function translate<
  Language extends InterfaceLanguage,
  const Own extends Readonly<Record<string, unknown>>,
>(
  _language: Language,
  messages: Own & CheckAll<Own, typeof en, (typeof PLURAL_FORMS)[Language][number]>,
): Own {
  return messages;
}
