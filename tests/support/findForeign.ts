import type { Page } from 'playwright';
import { en } from '../../src/messages/en.ts';
import { getMessages } from '../../src/messages/index.ts';

/**
 * What is read out of a page in the wrong language, or not at all: words of the English interface on a page of another language, Latin
 * commas between Arabic words, and controls without a name. Each with the element that says it.
 */
export async function findForeign(page: Page, language: string): Promise<string[]> {
  const own = new Set(listTexts(getMessages(language).messages));
  const english = listTexts(en).filter((text) => !own.has(text) && /[a-z]{3}/.test(text));
  const said = await page.evaluate(listSaid);
  const foreign = said.filter(
    ({ lang, text }) =>
      (lang === language && english.includes(text)) ||
      (lang === 'ar' && /\p{Script=Arabic}[\u2066-\u2069]*,/u.test(text)),
  );
  const tree = await page.locator('body').ariaSnapshot();
  const nameless = tree
    .split('\n')
    .filter((line) =>
      /^ *- (?:button|link|checkbox|combobox|searchbox|textbox|option|listbox|img|dialog|navigation|region|table)(?::|$)/.test(
        line,
      ),
    );
  return [...foreign.map(({ element, text }) => `${element}: ${text}`), ...nameless];
}

function listTexts(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  return typeof messages === 'object' && messages !== null
    ? Object.values(messages).flatMap(listTexts)
    : [];
}

/** Every text of its own and every name that an element has, with its language. Runs in the page. */
function listSaid(): { lang: string; text: string; element: string }[] {
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    if (!element.checkVisibility()) return [];
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const texts = [...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [],
    );
    const names = ['aria-label', 'title', 'placeholder', 'alt'].map(
      (name) => element.getAttribute(name) ?? '',
    );
    return [texts.join(''), ...names].flatMap((text) =>
      text.trim() === ''
        ? []
        : {
            lang,
            text: text.replaceAll(/\s+/g, ' ').trim(),
            element: `${element.tagName}.${element.getAttribute('class') ?? ''}`,
          },
    );
  });
}
