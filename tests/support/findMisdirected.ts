import type { Cheerio, CheerioAPI } from 'cheerio';
import { isRightToLeft } from '../../src/text/direction.ts';

const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** Texts of a page whose language is said, but whose direction is that of their first letter or of another language. */
export function findMisdirected($: CheerioAPI): string[] {
  return $('body *')
    .not('script, style, template, title, code, svg *')
    .toArray()
    .flatMap((element) => {
      const own = $(element);
      const isBlank = own.text().trim() === '' || own.is('input, textarea');
      if (isBlank) return [];
      const text = own
        .contents()
        .toArray()
        .flatMap((node) => ('data' in node ? [node.data] : []))
        .join('')
        .trim();
      if (own.attr('dir') === 'auto') return [`auto: ${own.text().trim()}`];
      const { lang = '' } = own.closest('[lang]').attr() ?? {};
      const expected = /^ar/.test(lang) ? 'rtl' : 'ltr';
      const isSaid = own.attr('lang') !== undefined || own.attr('dir') !== undefined;
      if (lang === '' || !isSaid || !hasLettersOf(text, expected)) return [];
      const found = readDirection(own as Cheerio<never>);
      return found === expected ? [] : [`${found}, ${lang}: ${text}`];
    });
}

/** Mixed texts of attributes, and of a title, in which what runs the other way than the page is not kept together. */
export function findScrambled($: CheerioAPI): string[] {
  const isRight = $('html').attr('dir') === 'rtl';
  const texts = $('[aria-label], [title]:not(.Z3988), [placeholder], [alt]')
    .toArray()
    .flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => $(element).attr(name) ?? []),
    );
  return [...texts, $('head > title').text()].filter((text) => {
    const rest = text.replaceAll(ISOLATED, ' ').replaceAll(ISOLATED, ' ');
    const other = isRight ? /\p{Script=Latin}{2}/u : /\p{Script=Arabic}/u;
    return isRightToLeft(text) && /\p{Script=Latin}/u.test(text) && other.test(rest);
  });
}

/** How an element runs: by its own `dir` or that of what is around it; a `<bdi>` by its first letter. */
function readDirection(own: Cheerio<never>): string {
  const near = own.closest('[dir], bdi');
  const said = near.attr('dir');
  if (said !== undefined) return said;
  const [first = ''] = /\p{L}/u.exec(near.text()) ?? [];
  return isRightToLeft(first) ? 'rtl' : 'ltr';
}

/** Whether a fifth of its letters are of languages that run so. */
function hasLettersOf(text: string, direction: string): boolean {
  const letters = text.slice(0, 400).match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => isRightToLeft(letter) === (direction === 'rtl'));
  return letters.length > 0 && own.length >= letters.length / 5;
}
