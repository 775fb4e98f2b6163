import { getToolTexts } from '../messages/tools/toolTexts.ts';

/**
 * Names that no field of a programme's own may have, because addresses use them for something
 * else: facets that are not called as their fields are, and parameters of the explorer.
 */
const NAMES: ReadonlySet<string> = new Set([
  ...['objective', 'changeType', 'language', 'headline', 'id', 'newest'],
  ...['q', 'sort', 'view', 'page', 'columns', 'axes', 'density', 'shortcut'],
]);

/** Whether a name means something of its own in an address, or to every object of the language. */
export function isReservedName(name: string): boolean {
  return NAMES.has(name) || name in {};
}

/** First parts of addresses that the site has, or keeps for what it will have. */
const SEGMENTS: ReadonlySet<string> = new Set([
  ...['outcomes', 'evidence', 'explorer', 'pagefind', 'about', 'method', 'pages'],
  ...['countries', 'harvests', 'years', 'objectives', 'change-types'],
  ...['data', 'changes', 'shortlist', 'feed', 'feeds', 'embed', 'search', 'astro', 'assets'],
  ...['page', 'index', '404', 'robots', 'sitemap', 'headers', 'favicon', 'content'],
  ...['con', 'prn', 'aux', 'nul'],
]);

/** `fr`, `pt-br`, `zh-hant`: the same pages in another language may be there. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{2}|-[a-z]{4}|-\d{3})?$/;

/** Why no index pages can be at an address that begins so; nothing where they can. */
export function findReserved(segment: string): string | undefined {
  if (SEGMENTS.has(segment) || /^(?:com|lpt)\d$/.test(segment))
    return getToolTexts().settings.addressReserved({ address: segment });
  if (LANGUAGE.test(segment))
    return getToolTexts().settings.addressOfLanguage({ address: segment });
  return undefined;
}
