import type { APIRoute } from 'astro';
import { getAtlas } from '../../outcomes.ts';
import { createIdTable } from '../../search/idTable.ts';

/** The table by which the search finds whole and partial ids. */
export const GET: APIRoute = async () => {
  const { outcomes } = await getAtlas();
  return new Response(JSON.stringify(createIdTable(outcomes)));
};
