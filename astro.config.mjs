import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { getCurrentCollection } from './src/collection/currentCollection.ts';
import { atlas } from './src/integrations/atlas.ts';
import { readSiteAddress } from './src/siteAddress.ts';
import { listEmbedPaths } from './src/urls.ts';

const contentDirectory = process.env.CONTENT_DIR ?? 'content';
const { site, base } = readSiteAddress(process.env);

let moved;

/** Addresses of earlier ids only lead on, so a search engine is not told of them; of some sites it is told nothing. */
function isPage(url) {
  const { outcomes, programme } = getCurrentCollection(contentDirectory);
  if (programme?.isIndexed === false) return false;
  if (listEmbedPaths().some((path) => url.endsWith(path))) return false;
  moved ??= new Set(outcomes.flatMap(({ aliases }) => aliases.map(({ slug }) => slug)));
  const slug = /\/outcomes\/([^/]+)\/$/.exec(decodeURI(new URL(url).pathname))?.[1];
  return slug === undefined || !moved.has(slug);
}

/** The addresses of pages that the integration makes itself, known when the sitemap is written. */
const made = [];

/** What lists are drawn with is one file, so that no page waits for a part of it after another part. */
const codeSplitting = {
  groups: [
    // Too little for a file of its own, where the other part of this one is needed anyway.
    // It is before the others, which would take it with what needs it.
    {
      name: 'preload-helper',
      test: /src\/client\/copyText|vite\/preload-helper/,
      minShareCount: 2,
    },
    {
      name: 'lists',
      test: /src\/(?:explorer\/render|exports\/citations\/ci|exports\/citations\/coins)/,
    },
    // What the explorer shares with others is one file, too: in ten, it waits twice for a slow line.
    {
      name: 'explorer',
      test: /src\/(?:explorer\/(?!listPlace)|facets\/|client\/(?:explorer\/(?:explorerFiles|element|setNote)|closeByKey|parseMarkup|printing\/runPrint))/,
      minShareCount: 2,
    },
  ],
};

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // Every style and script is a file of its own: a strict Content Security Policy refuses the rest.
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // A worker fetches what few formats need when it needs it.
  vite: {
    build: { assetsInlineLimit: 0 },
    // All that a page may ever fetch: one found while a preview runs would be put beside these, and break the page that another preview shows.
    optimizeDeps: {
      noDiscovery: true,
      include: ['csv-stringify/browser/esm/sync', 'fastest-levenshtein', 'hucre/xlsx'],
    },
    worker: { format: 'es' },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  // A sitemap needs full addresses, so it is made where the site's own is known.
  integrations: [
    atlas(contentDirectory, made),
    ...(site === undefined ? [] : [sitemap({ filter: isPage, customPages: made })]),
  ],
});
