import { getMessages } from '../../messages/index.ts';

/** The interface text of every language of a site; of none that is known, that of English. */
export function listInterfaces(
  programme: { readonly languages: readonly string[] } | undefined,
): readonly ReturnType<typeof getMessages>[] {
  return (programme?.languages ?? ['en']).map(getMessages);
}
