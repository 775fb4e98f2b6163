import { getAtlas } from './getAtlas.ts';

/** What a page for frames shows. */
export type EmbedKind = 'outcome' | 'figure';

/** The pages for frames of other sites, in one language; none where the programme does not allow them. */
export async function listEmbedPages(
  language?: string,
): Promise<{ readonly params: { readonly page: EmbedKind } }[]> {
  const { programme } = await getAtlas(language);
  if (!programme.isEmbeddable) return [];
  return (['outcome', 'figure'] as const).map((page) => ({ params: { page } }));
}
