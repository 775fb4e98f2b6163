import type { APIRoute, GetStaticPaths } from 'astro';
import { getProgramme } from '../../atlas/getProgramme.ts';
import { writeOpenSearch } from '../../exports/openSearchDescription.ts';
import { getSiteMessages } from '../../facets/siteMessages.ts';
import { href, hrefIn, isPlaced, locate, paths } from '../../urls.ts';

/** How browsers search the site, in each of its languages; they want to be told where it is. */
export const getStaticPaths = (() =>
  isPlaced(import.meta.env)
    ? getProgramme().languages.map((language) => ({ params: { file: language } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { file: string }> = ({ params, site }) => {
  const programme = getProgramme(params.file);
  const { messages, language } = getSiteMessages(programme);
  const content = writeOpenSearch({
    ...programme,
    language,
    search: locate(hrefIn(messages, paths.outcomes), site),
    picture: locate(href('/favicon.svg'), site),
  });
  return new Response(content, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
