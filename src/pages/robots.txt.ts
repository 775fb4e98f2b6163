import type { APIRoute } from 'astro';
import { getProgramme } from '../atlas/getProgramme.ts';
import { href } from '../urls.ts';

/** Everything may be read; the sitemap is named where the site's own address is known. */
export const GET: APIRoute = ({ site }) => {
  const { isIndexed } = getProgramme();
  // Who may not list a page has to read in it that it may not.
  const lines = ['User-agent: *', 'Allow: /'];
  if (site !== undefined && isIndexed)
    lines.push('', `Sitemap: ${new URL(href('/sitemap-index.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
