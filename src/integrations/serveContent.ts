import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { getCurrentCollection, refreshCurrentCollection } from '../collection/currentCollection.ts';
import type { Collection } from '../collection/loadCollection.ts';
import { countProblems, formatPlaces, formatProblems } from '../problems/formatProblems.ts';
import { makeLinesPrintable } from '../problems/printable.ts';
import { hasErrors, type FileProblem } from '../problems/problems.ts';
import { packResultTable } from '../search/createResultTable.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { href, paths } from '../urls.ts';
import { getReal, isOpenAddress } from './guardFiles.ts';

type ServerSetup = HookParameters<'astro:server:setup'>;

interface Options {
  readonly server: ServerSetup['server'];
  readonly refreshContent: ServerSetup['refreshContent'];
  readonly logger: AstroIntegrationLogger;
  readonly contentDirectory: string;
}

/** Edits are collected for this long before the folder is read again. */
const DEBOUNCE_MS = 60;

/**
 * The dev server's share: an edited fragment shows at once, a faulty one shows its problems
 * over the page and in the terminal, and the search finds what is there now.
 */
export function serveContent({ server, refreshContent, logger, contentDirectory }: Options): void {
  const root = path.resolve(contentDirectory);
  report(getCurrentCollection(contentDirectory).problems, logger);

  let timer: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    const { problems } = refreshCurrentCollection(contentDirectory);
    report(problems, logger);
    await refreshContent?.({});
    if (hasErrors(problems)) showProblems(server, problems);
    else server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(root);
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(root + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch((error: unknown) => {
        logger.error(makeLinesPrintable(String(error)));
      });
    }, DEBOUNCE_MS);
  });
  // A page that is opened, or reloaded, while something is wrong shows it as well.
  server.ws.on('connection', () => {
    const { problems } = getCurrentCollection(contentDirectory);
    if (hasErrors(problems)) showProblems(server, problems);
  });
  serveSearchIndex(server, contentDirectory);
  guardFiles(server, root);
}

/** Before anything else that answers: whatever Vite would make of an address, no file of the content is given. */
function guardFiles(server: Options['server'], content: string): void {
  const { root, base, publicDir } = server.config;
  const places = {
    root,
    base,
    publicFolder: publicDir,
    open: [path.join(root, 'src'), path.join(root, 'node_modules')],
    closed: [content, getReal(content)],
  };
  server.middlewares.stack.unshift({
    route: '',
    handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
      if (isOpenAddress(request.url ?? '/', places)) {
        next();
        return;
      }
      response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' });
      response.end('Not found');
    },
  });
}

function report(problems: readonly FileProblem[], logger: AstroIntegrationLogger): void {
  if (problems.length > 0) logger.warn(`Problems in the content:\n\n${formatProblems(problems)}\n`);
}

/**
 * Astro's overlay takes `message` as HTML and `stack` as text, so what comes from a file goes into
 * `stack`. Whoever connects to the server is sent it, so it says where and what to do, and
 * quotes nothing of a fragment; the terminal does.
 */
function showProblems(server: Options['server'], problems: readonly FileProblem[]): void {
  const name = 'Problems in the content';
  const errors = problems.filter(({ severity }) => severity === 'error');
  const message = `${countProblems(problems)}. The terminal shows the lines. The pages below leave out the faulty files.`;
  const err = { name, title: name, message, stack: formatPlaces(errors) };
  server.ws.send({ type: 'error', err });
}

function serveSearchIndex(server: Options['server'], contentDirectory: string): void {
  let source: Collection | undefined;
  let files: Promise<Map<string, Uint8Array>> | undefined;
  const prefix = href(paths.searchIndex, server.config.base);
  server.middlewares.use((request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    // Vite takes the base path off before some middlewares and not before others.
    const name = [prefix, paths.searchIndex].flatMap((start) =>
      url.pathname.startsWith(start) ? [url.pathname.slice(start.length)] : [],
    )[0];
    if (name === undefined) {
      next();
      return;
    }
    const current = getCurrentCollection(contentDirectory);
    if (files === undefined || source !== current) {
      source = current;
      files = createFiles(current);
    }
    files.then((made) => {
      const content = made.get(name);
      response.statusCode = content === undefined ? 404 : 200;
      response.setHeader(
        'Content-Type',
        name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      );
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    }, next);
  });
}

async function createFiles({
  outcomes,
  fields,
  programme,
}: Collection): Promise<Map<string, Uint8Array>> {
  const index = await createSearchIndex(outcomes, fields, programme?.language ?? 'en');
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map([
    ...files.map(({ path: name, content }) => [name, content] as const),
    [path.basename(paths.resultTable), packResultTable(files, outcomes)],
  ]);
}
