import { remember } from '../../text/remember.ts';
import { inOneLine, type Citation } from './citation.ts';

/** Of every list: who harvested its outcomes, and as of which day. */
export interface ListSource {
  readonly author: string;
  readonly date?: string | undefined;
}

type Listed = Pick<Citation, 'title' | 'date' | 'language' | 'address'>;

/**
 * An outcome of a list as a context object of OpenURL (Z39.88-2004), for the title of a COinS span: Zotero takes all of a
 * page at once. It gives way to no other metadata, so a page of one outcome has none.
 */
export function createCoins(
  { title, date, language, address }: Listed,
  { author, date: day }: ListSource,
): string {
  const values: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', title],
    ['rft.aucorp', author],
    ['rft.pub', author],
    ['rft.date', day ?? date],
    ['rft.language', language],
    ['rft_id', address],
  ];
  return values
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encode(value)}`]))
    .join('&');
}

/** As many values as are remembered: each outcome is in several lists of a site. */
const MAX_KNOWN = 100_000;

/** Letters of other scripts stay as they are: encoded they would take six times the space, and are read the same. */
const encode = remember(
  (value) => inOneLine(value).replaceAll(/[^\w.~:/\u0080-\uFFFF-]/g, encodeURIComponent),
  MAX_KNOWN,
);
