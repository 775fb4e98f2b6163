import type { CardRow } from '../../explorer/cardFiles.ts';
import {
  formatListPlace,
  getRow,
  movePlace,
  parseListPlace,
  type ListPlace,
} from '../../explorer/listPlace.ts';
import { renderNeighbours } from '../../explorer/renderNeighbours.ts';
import { formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { formatLine } from '../../text/headline/formatLine.ts';
import { href, paths } from '../../urls.ts';
import { parseMarkup } from '../parseMarkup.ts';
import { createExplorerFiles } from './explorerFiles.ts';

interface Words {
  /** `{position} of {count} in the list that you came from`. */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly language: string;
}

/** Previous and next in the list that a fragment tells; nothing where the list does not have the outcome of this page there. */
export async function loadNeighbours(
  hash: string,
  { label, previous, next, language }: Words,
): Promise<DocumentFragment | undefined> {
  const own = parseListPlace(hash);
  if (own === undefined) return undefined;
  const [before, after] = [movePlace(own, -1), movePlace(own, 1)];
  const files = createExplorerFiles(own.version);
  const load = async (place: ListPlace | undefined): Promise<CardRow | undefined> => {
    const row = place && getRow(place);
    return row === undefined ? undefined : (await files.loadCards([row]))[0];
  };
  const [cardBefore, card, cardAfter] = await Promise.all([before, own, after].map(load));
  if (card === undefined || !location.pathname.startsWith(href(paths.outcome(card[1]))))
    return undefined;
  const link = <Rel>(
    rel: Rel,
    direction: string,
    place: ListPlace | undefined,
    found: CardRow | undefined,
  ) => {
    if (place === undefined || found === undefined) return [];
    const [id, slug, headline, , lang, cuts] = found;
    const address = `${href(paths.outcome(slug))}${location.search}${formatListPlace(place)}`;
    return [{ rel, direction, id, address, headline: formatLine(headline, cuts), lang }];
  };
  return parseMarkup(
    renderNeighbours({
      label: formatMessage(label, {
        position: formatNumber(own.position + 1, language),
        count: formatNumber(own.total, language),
      }),
      address: own.address,
      links: [
        ...link('prev' as const, previous, before, cardBefore),
        ...link('next' as const, next, after, cardAfter),
      ],
    }),
  );
}
