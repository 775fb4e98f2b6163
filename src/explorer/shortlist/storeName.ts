import { href, paths } from '../../urls.ts';

/** Under which name a browser keeps the list: other sites of the same host have lists of their own. */
export const STORE_NAME = `outcome-atlas:${href(paths.shortlist)}`;
