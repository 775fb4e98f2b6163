import type { CheerioAPI } from 'cheerio';

/** Names of the programme of `giveLanguages` that nobody has translated: of values, and of a field. */
export const FOREIGN_NAMES = [
  ...['Community practice', 'Security forces', 'Civic change agents', 'Sub-national'],
  ...['Capacity change', 'Less suppression of civic space', 'very high', 'Kind of actor'],
];

/** Texts of a page that have one of these names (English) outside of every element that says so; what can hold no element (titles of marks) cannot say it. */
export function findUnmarked($: CheerioAPI, names: readonly string[]): string[] {
  return $('body *')
    .not('script, style, template, title, code')
    .contents()
    .toArray()
    .flatMap((node) => {
      if (!('data' in node) || !names.some((name) => node.data.includes(name))) return [];
      const { lang } = $(node).closest('[lang]').attr() ?? {};
      return lang === 'en' ? [] : [node.data.trim()];
    });
}
