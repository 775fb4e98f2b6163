import type { EN_TEXTS } from './en/index.ts';

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
