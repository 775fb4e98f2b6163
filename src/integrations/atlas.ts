import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, ViteUserConfig } from 'astro';
import { getCurrentCollection } from '../collection/currentCollection.ts';
import { listFurther } from '../collection/localise.ts';
import type { PublicProgramme } from '../collection/publicProgramme.ts';
import { getKeeping } from '../keeping/currentBuild.ts';
import { formatProblems } from '../problems/formatProblems.ts';
import { hasErrors } from '../problems/problems.ts';
import { createSearchRecords } from '../search/createSearchIndex.ts';
import { listIndexParts } from '../search/indexParts.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';
import { formatHeadersFile } from '../headers.ts';
import { keepScriptFiles } from '../rendering/scriptFiles.ts';
import { listEmbedPaths, paths } from '../urls.ts';
import { keepPages } from './keepPages.ts';
import { serveContent, TELL_READING } from './serveContent.ts';

/** Folder within a build's cache in which the search index is written, before it becomes part of the site. */
const INDEX_FOLDER = 'search-index';

/**
 * What Outcome Atlas adds to Astro. In a build the search index is made from the public
 * outcomes while the pages render, because Pagefind works in a process of its own; the dev
 * server answers for the same index and shows the problems of what is being edited. To `made` are added the
 * addresses of pages that Astro does not hear of.
 */
export function atlas(contentDirectory: string, made: string[]): AstroIntegration {
  let writing: Promise<void> | undefined;
  let index = '';
  let settings: AstroConfig | undefined;
  return {
    name: 'outcome-atlas',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '${TELL_READING}';`);
        updateConfig({
          // A preview would ask for a slash behind the names of files, too, which no built page has.
          ...(command === 'dev' ? { trailingSlash: 'ignore' } : {}),
          vite: {
            server: closeServer(config.root, contentDirectory),
            plugins: [
              writeSite(config.site),
              ...(command === 'build' ? [renderAtOnce(), tellImports()] : []),
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        settings = config;
        // Beside the site, in the folder that belongs to this build alone.
        index = fileURLToPath(new URL(INDEX_FOLDER, config.cacheDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // `npm run build` has listed them and stopped; a host may run `astro build` by itself.
        const { problems, programme } = getCurrentCollection(contentDirectory);
        if (hasErrors(problems))
          throw new Error(`Nothing is built.\n\n${formatProblems(problems)}`);
        writing = writeIndex(contentDirectory, index);
        // The first failure is reported at the end; until then it must not end the process.
        writing.catch(() => undefined);
        const [keeping, places] = [getKeeping(), settings];
        if (keeping !== undefined && places !== undefined)
          setPrerenderer((astro) =>
            keepPages(astro, keeping, places, programme, (address) => made.push(address)),
          );
      },
      'astro:build:done': async ({ dir }) => {
        await writing;
        const place = fileURLToPath(new URL(`.${paths.searchIndex}`, dir));
        await mkdir(path.dirname(place), { recursive: true });
        await rename(index, place);
        const { programme } = getCurrentCollection(contentDirectory);
        const { isIndexed = true, hasData } = programme ?? {};
        const data =
          hasData === true ? { page: paths.data, files: await listData(dir) } : undefined;
        const headers = formatHeadersFile({
          ...{ base: settings?.base ?? '/', isIndexed },
          ...(data === undefined ? {} : { data }),
          framed: listFramed(programme),
        });
        await writeFile(new URL('_headers', dir), headers);
      },
      'astro:server:setup': ({ server, logger }) => {
        serveContent({ server, logger, contentDirectory });
      },
    },
  };
}

/** The pages for frames, in each language of the site. */
function listFramed(programme: PublicProgramme | undefined): string[] {
  if (programme?.isEmbeddable !== true) return [];
  return ['', ...listFurther(programme).map((language) => `/${language}`)]
    .flatMap((root) => listEmbedPaths(root))
    .map((path) => `${path}*`);
}

/** The paths of the data files of a site, in a fixed order. */
async function listData(site: URL): Promise<string[]> {
  const entries = await readdir(new URL(`.${paths.data}`, site), { withFileTypes: true });
  return entries
    .flatMap(({ name }) => (name === 'index.html' ? [] : paths.dataFile(name)))
    .toSorted();
}

/** The address of the host in the styles for paper, which print full addresses; without one they print paths. */
function writeSite(site: string | undefined): NonNullable<ViteUserConfig['plugins']>[number] {
  const origin = site !== undefined && URL.canParse(site) ? new URL(site).origin : '';
  return {
    name: 'outcome-atlas:site-in-styles',
    enforce: 'pre',
    transform: (code, id) =>
      id.split('?', 1)[0]?.endsWith('/styles/print.css') === true
        ? code.replace("--site: ''", `--site: '${origin}'`)
        : undefined,
  };
}

/** Has components compiled for `src/rendering/`, by which pages can be rendered at once. */
function renderAtOnce(): NonNullable<ViteUserConfig['plugins']>[number] {
  const runtime = fileURLToPath(new URL('../rendering/compilerRuntime.ts', import.meta.url));
  return {
    name: 'outcome-atlas:render-at-once',
    enforce: 'pre',
    resolveId: (source) => (source === 'astro/compiler-runtime' ? runtime : undefined),
  };
}

/** Has pages know what their scripts import. */
function tellImports(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'outcome-atlas:tell-imports',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_, bundle) => {
      keepScriptFiles(Object.values(bundle));
    },
  };
}

/**
 * What Vite itself may serve while pages are edited, besides what `guardFiles` refuses: the
 * program of the site and its packages, nothing of the content, to no page of another site.
 */
function closeServer(root: URL, contentDirectory: string): NonNullable<ViteUserConfig['server']> {
  const folder = fileURLToPath(root);
  const content = path.resolve(contentDirectory).split(path.sep).join('/');
  const pattern = content.replaceAll(/[$^*+?()[\]{}!|@\\]/g, String.raw`\$&`);
  return {
    cors: false,
    fs: {
      strict: true,
      allow: ['src', 'public', 'node_modules'].map((name) => path.join(folder, name)),
      deny: [
        '.env',
        '.env.*',
        '*.{crt,pem}',
        '**/.git/**',
        '**/.{astro,atlas}/**',
        `${pattern}/**`,
      ],
    },
  };
}

/** Has the files of an index searched for withheld texts, by their paths within the site. */
async function tellOfFiles(folder: string, prefix: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const place = path.join(entry.parentPath, entry.name);
    const inside = path.relative(folder, place).split(path.sep).join('/');
    getKeeping()?.onWritten?.({ path: prefix + inside, place });
  }
}

/**
 * Writes the indexes while the pages render: what Pagefind needs for them goes by beside the pages. One is made
 * after the other, so that its process never holds more than one.
 */
async function writeIndex(contentDirectory: string, outputPath: string): Promise<void> {
  // Of a build that was broken off, where the folder is not a build's own.
  await rm(outputPath, { recursive: true, force: true });
  const { outcomes, fields } = getCurrentCollection(contentDirectory);
  for (const { number, start, end } of listIndexParts(outcomes.length)) {
    const folder = path.join(outputPath, path.relative(paths.searchIndex, paths.indexPart(number)));
    const records = createSearchRecords(outcomes.slice(start, end), fields);
    await writeSearchIndex({ records, outputPath: folder, isFirst: number === 0 });
    await tellOfFiles(folder, paths.indexPart(number).slice(1));
  }
}
