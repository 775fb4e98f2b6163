import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { getCurrentCollection } from './collection/currentCollection.ts';
import type { Collection } from './collection/loadCollection.ts';

const contentDirectory = process.env['CONTENT_DIR'] ?? 'content';

/**
 * One part of the content folder as a collection of Astro's store. `loadCollection` has checked
 * the records, so the schema only carries their type, which is the type of what is put there.
 */
function definePart<Part extends object>(
  name: string,
  select: (collection: Collection) => Iterable<readonly [id: string, record: Part]>,
) {
  const loader: Loader = {
    name: `outcome-atlas-${name}`,
    load: (context) => {
      const { store } = context;
      store.clear();
      const records: Iterable<readonly [string, object]> = select(
        getCurrentCollection(contentDirectory),
      );
      for (const [id, record] of records) {
        const data = { ...record };
        store.set({ id, data, digest: context.generateDigest(data) });
      }
      return Promise.resolve();
    },
  };
  return defineCollection({ loader, schema: z.custom<Part>() });
}

export const collections = {
  outcomes: definePart('outcomes', ({ outcomes }) =>
    outcomes.map((outcome) => [outcome.slug, outcome] as const),
  ),
  programme: definePart('programme', ({ programme }) =>
    programme === undefined ? [] : [['programme', programme] as const],
  ),
  prose: definePart('prose', ({ method }) =>
    method === undefined ? [] : [['method', method] as const],
  ),
};
