import { listFurther, pickInterface } from '../collection/localise.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { getAtlas, type Atlas } from './getAtlas.ts';
import { getProgramme } from './getProgramme.ts';

/** A page in a further language of the site: `/fr/…`. */
export type InLanguage<Path extends { readonly params: object }> = Omit<Path, 'params'> & {
  readonly params: Path['params'] & { readonly language: string };
};

/** `/fr/`, `/ar/` and so on. */
export function listLanguages(): { readonly params: { readonly language: string } }[] {
  return listFurther(getProgramme()).map((language) => ({ params: { language } }));
}

/** Pages in each further language of the site. */
export async function listInLanguages<Path extends { readonly params: object }>(
  list: (atlas: Atlas, language: string) => readonly Path[] | Promise<readonly Path[]>,
): Promise<InLanguage<Path>[]> {
  const all: InLanguage<Path>[] = [];
  for (const { params } of listLanguages())
    for (const path of await list(await getAtlas(params.language), params.language))
      all.push(addLanguage(path, params));
  return all;
}

/** What is worked out when it is asked for stays so. */
function addLanguage<Path extends { readonly params: object }>(
  path: Path,
  language: { readonly language: string },
): InLanguage<Path> {
  const params = { ...language, ...path.params };
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(path),
      params: { value: params, enumerable: true },
    },
  ) as InLanguage<Path>;
}

/** An atlas, and its language if that is a further one. */
interface PickedAtlas {
  readonly atlas: Atlas;
  readonly language: string | undefined;
}

/** Finds the atlas of the page of an outcome: in the language of its text where the site has it, otherwise in the first. */
export async function createAtlasPicker(): Promise<(outcome: PublicOutcome) => PickedAtlas> {
  const programme = getProgramme();
  const first: PickedAtlas = { atlas: await getAtlas(), language: undefined };
  const further = new Map<string, PickedAtlas>();
  for (const language of listFurther(programme))
    further.set(language, { atlas: await getAtlas(language), language });
  return (outcome) => further.get(pickInterface(programme, outcome)) ?? first;
}
