import type { APIRoute } from 'astro';
import { href } from '../urls.ts';

/** Everything may be read; the sitemap is named where the site's own address is known. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site !== undefined)
    lines.push('', `Sitemap: ${new URL(href('/sitemap-index.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
