import { formatMessage, formatNumber } from '../messages/formatMessage.ts';
import { listPlaces } from './listPages.ts';

/** Links to the pages of a list, ready to paint. */
export interface Pager {
  readonly previous?: PagerLink;
  readonly next?: PagerLink;
  /** `undefined` where some pages are left out. */
  readonly places: readonly (PagerPlace | undefined)[];
}

interface PagerLink {
  readonly address: string;
  readonly label: string;
}

interface PagerPlace extends PagerLink {
  /** What the link says; `label` is its name: `Page 2 of 7`. */
  readonly text: string;
  readonly isCurrent: boolean;
}

interface PagerWords {
  readonly previous: string;
  readonly next: string;
  /** `Page {page} of {pages}` */
  readonly page: string;
  readonly language: string;
}

/** The pager of a page, from 1; nothing where there is only one. */
export function createPager(
  { page, pages }: { readonly page: number; readonly pages: number },
  addressOf: (page: number) => string,
  words: PagerWords,
): Pager | undefined {
  if (pages <= 1) return undefined;
  return {
    ...(page > 1 && { previous: { address: addressOf(page - 1), label: words.previous } }),
    ...(page < pages && { next: { address: addressOf(page + 1), label: words.next } }),
    places: listPlaces({ page, pages }).map((place) =>
      place === undefined
        ? undefined
        : {
            address: addressOf(place),
            label: formatMessage(words.page, { page: place, pages }),
            text: formatNumber(place, words.language),
            isCurrent: place === page,
          },
    ),
  };
}
