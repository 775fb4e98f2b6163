import { splitAtNames } from '../messages/isolateName.ts';
import { isRightToLeft, markName, type Marks } from '../text/direction.ts';
import { markup, type Markup } from '../text/markup.ts';

/** What a value or a facet is called, and in which language (BCP 47) where that is not the page’s. */
export interface CardValue {
  readonly name: string;
  readonly lang?: string;
}

export function pickLanguage(name: string, lang: string | undefined): CardValue {
  return lang === undefined ? { name } : { name, lang };
}

/** The name of a value, which may be of another language, or run another way, than what is around it. */
export function renderName({ name, lang }: CardValue): Markup {
  return lang === undefined && !isRightToLeft(name)
    ? markup`${name}`
    : markup`<bdi${renderMarks(markName(name, lang))}>${name}</bdi>`;
}

/** Language and direction as attributes. */
export function renderMarks({ lang, dir }: Partial<Marks>): Markup {
  return markup`${lang !== undefined && markup` lang="${lang}"`}${dir !== undefined && markup` dir="${dir}"`}`;
}

/** Those of some names that are in another language than the page, each once. */
export function listForeign(names: readonly CardValue[]): CardValue[] {
  const foreign = names.flatMap(({ name, lang }) => (lang === undefined ? [] : [{ name, lang }]));
  return [...new Map(foreign.map((each) => [each.name, each])).values()];
}

/** A text of the page, in which names of another language (`listForeign`) are marked as such. */
export function renderNamed(text: string, foreign: readonly CardValue[]): Markup {
  // Most texts have none, and a site may have thousands of names.
  const within = foreign.filter(({ name, lang }) => lang !== undefined && text.includes(name));
  if (within.length === 0) return markup`${text}`;
  const langOf = new Map(within.map(({ name, lang }) => [name, lang]));
  const parts = splitAtNames(
    text,
    within.map(({ name }) => name),
  );
  return markup`${parts.map((part, index) =>
    index % 2 === 0 ? markup`${part}` : renderName(pickLanguage(part, langOf.get(part))),
  )}`;
}
