import { createCoins, type ListSource } from '../exports/citations/coins.ts';
import { markup, type Markup } from '../text/markup.ts';
import { locateFully } from '../urls.ts';
import type { Card } from './createCard.ts';

/** What reference managers read of the outcomes that a page lists; nobody sees it. `site`: where they are. */
export function renderCoins(
  cards: readonly Pick<Card, 'line' | 'year' | 'lang' | 'address'>[],
  source: ListSource,
  site: URL | string | undefined,
): Markup {
  const spans = cards.map(({ line, year, lang, address }) => {
    const cited = { title: line, date: year, language: lang };
    const [page = ''] = address.split('?');
    const title = createCoins({ ...cited, address: locateFully(page, site) }, source);
    return markup`<span class="Z3988" title="${title}"></span>`;
  });
  return markup`<div class="coins" hidden>${spans}</div>`;
}
