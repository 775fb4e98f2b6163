import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { getCurrentCollection } from './collection/currentCollection.ts';
import type { Collection } from './collection/loadCollection.ts';
import type { PublicProgramme } from './collection/publicProgramme.ts';
import type { Prose } from './collection/readProse.ts';
import type { PublicOutcome } from './publication/publish.ts';

/** One record of the store; only what has passed the gate is ever put there. */
type Entries = Iterable<readonly [id: string, data: object]>;

const contentDirectory = process.env['CONTENT_DIR'] ?? 'content';

/**
 * A loader that puts one part of the content folder into Astro's store. The records are
 * checked by `loadCollection`, so the schemas below only carry their types.
 */
function createLoader(name: string, select: (collection: Collection) => Entries): Loader {
  return {
    name: `outcome-atlas-${name}`,
    load: (context) => {
      const { store } = context;
      store.clear();
      for (const [id, record] of select(getCurrentCollection(contentDirectory))) {
        const data = { ...record };
        store.set({ id, data, digest: context.generateDigest(data) });
      }
      return Promise.resolve();
    },
  };
}

export const collections = {
  outcomes: defineCollection({
    loader: createLoader('outcomes', ({ outcomes }) =>
      outcomes.map((outcome) => [outcome.slug, outcome]),
    ),
    schema: z.custom<PublicOutcome>(),
  }),
  programme: defineCollection({
    loader: createLoader('programme', ({ programme }) =>
      programme === undefined ? [] : [['programme', programme]],
    ),
    schema: z.custom<PublicProgramme>(),
  }),
  prose: defineCollection({
    loader: createLoader('prose', ({ method }) =>
      method === undefined ? [] : [['method', method]],
    ),
    schema: z.custom<Prose>(),
  }),
};
