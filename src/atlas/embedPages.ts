import { EMBED_KINDS, type EmbedKind } from '../urls.ts';
import { getAtlas } from './getAtlas.ts';

/** The pages for frames of other sites, in one language; none where the programme does not allow them. */
export async function listEmbedPages(
  language?: string,
): Promise<{ readonly params: { readonly page: EmbedKind } }[]> {
  const { programme } = await getAtlas(language);
  if (!programme.isEmbeddable) return [];
  return EMBED_KINDS.map((page) => ({ params: { page } }));
}
