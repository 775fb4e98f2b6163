import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { getCurrentCollection, refreshCurrentCollection } from '../collection/currentCollection.ts';
import { getToolLanguage } from '../messages/problems/toolLanguage.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { formatGroups } from '../problems/formatGroups.ts';
import { countProblems, formatPlaces } from '../problems/formatProblems.ts';
import { makeLinesPrintable } from '../problems/printable.ts';
import { hasErrors, type FileProblem } from '../problems/problems.ts';
import { findDirection } from '../text/direction.ts';
import { escapeHtml } from '../text/escapeHtml.ts';
import { formatCommand } from '../text/formatCommand.ts';
import { href, paths } from '../urls.ts';
import { READING, SHOWN_EVENT } from '../preview.ts';
import { getReal, isOpenAddress } from './guardFiles.ts';
import { serveSearchIndex } from './serveSearchIndex.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

interface Options {
  readonly server: Server;
  readonly logger: AstroIntegrationLogger;
  readonly contentDirectory: string;
}

/** What every page in the browser tells the server, as Vite serves it. */
export const TELL_READING = '/src/client/dev/tellReading.ts';

/** Edits are collected for this long before the folder is read again. */
const DEBOUNCE_MS = 60;

/**
 * The dev server's share: an edited fragment shows at once, a faulty one shows its problems
 * over the page and in the terminal, and the search finds what is there now. An edit that the
 * system does not tell of (a folder on another machine, too many files to watch) shows with the
 * next page that is opened.
 */
export function serveContent({ server, logger, contentDirectory }: Options): void {
  const root = path.resolve(contentDirectory);
  report(getCurrentCollection(contentDirectory).problems, contentDirectory, logger);

  let reading = 0;
  const refresh = (): void => {
    if (!refreshCurrentCollection(contentDirectory)) return;
    reading += 1;
    const { problems } = getCurrentCollection(contentDirectory);
    report(problems, contentDirectory, logger);
    forgetPaths(server);
    if (hasErrors(problems)) showProblems(server, problems, contentDirectory);
    else server.ws.send({ type: 'full-reload' });
  };
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(root + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        refresh();
      } catch (error) {
        logger.error(makeLinesPrintable(String(error)));
      }
    }, DEBOUNCE_MS);
  });
  // A page that is opened, or reloaded, while something is wrong shows it as well.
  server.ws.on('connection', () => {
    const { problems } = getCurrentCollection(contentDirectory);
    if (hasErrors(problems)) showProblems(server, problems, contentDirectory);
  });
  // A page that was still loading when the content changed did not hear of it.
  server.hot.on(SHOWN_EVENT, (shown, client) => {
    if (shown !== String(reading)) client.send({ type: 'full-reload' });
  });
  // Before every answer that is made of the content, for a browser or for anything else that asks.
  server.middlewares.use((request, response, next) => {
    if (isOfProgram(request.url ?? '/', server.config.base)) {
      next();
      return;
    }
    refresh();
    response.setHeader('Server-Timing', `${READING};desc="${String(reading)}"`);
    const { programme, problems } = getCurrentCollection(contentDirectory);
    if (programme === undefined) sendProblems(response, problems, server, contentDirectory);
    else next();
  });
  serveFace(server, contentDirectory);
  serveSearchIndex(server, contentDirectory);
  guardFiles(server, root);
}

/** The files of the programme's face: while pages are edited, Astro takes no address of a file for a route with a parameter. */
function serveFace(server: Server, contentDirectory: string): void {
  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? '').replace(/[?#].*$/, '');
    const { programme } = getCurrentCollection(contentDirectory);
    const file = programme?.face.find(
      ({ name }) => address === href(paths.face(name), server.config.base),
    );
    if (file === undefined) {
      next();
      return;
    }
    response.writeHead(200, { 'Content-Type': file.mediaType, 'Cache-Control': 'no-store' });
    response.end(file.content);
  });
}

/** Astro remembers which pages a route has, with what they show, until it is told that the content has changed. */
function forgetPaths({ environments }: Server): void {
  for (const name of ['ssr', 'prerender'])
    environments[name]?.hot.send('astro:content-changed', {});
}

/** Whether an address is of the site's own program, as Vite serves it: nothing of the content is in it. */
function isOfProgram(url: string, base: string): boolean {
  const address = url.startsWith(base) ? url.slice(base.replace(/\/$/, '').length) : url;
  return /^\/(?:@|src\/|node_modules\/)/.test(address);
}

/** Before anything else that answers: whatever Vite would make of an address, no file of the content is given. */
function guardFiles(server: Server, content: string): void {
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

function report(
  problems: readonly FileProblem[],
  content: string,
  logger: AstroIntegrationLogger,
): void {
  if (problems.length === 0) return;
  const all = formatCommand('check', content, ['--all']);
  const { heading } = getToolTexts().build.dev;
  logger.warn(`${heading}:\n\n${formatGroups(problems, all)}\n`);
}

/**
 * Astro's overlay takes `message` as HTML and `stack` as text, so what comes from a file goes into
 * `stack`. Whoever connects to the server is sent it, so it says where and what to do, and
 * quotes nothing of a fragment; the terminal does.
 */
function showProblems(server: Server, problems: readonly FileProblem[], content: string): void {
  const { heading, shown } = getToolTexts().build.dev;
  const message = shown({ problems: countProblems(problems) });
  const err = { name: heading, title: heading, message, stack: listPlaces(problems, content) };
  server.ws.send({ type: 'error', err });
}

/** Without the programme's settings there is no page; the answer says where they are wrong, and loads again once they are mended. */
function sendProblems(
  response: ServerResponse,
  problems: readonly FileProblem[],
  server: Server,
  content: string,
): void {
  const scripts = ['/@vite/client', TELL_READING].map((address) => {
    const src = escapeHtml(href(address, server.config.base));
    return `<script type="module" src="${src}"></script>`;
  });
  const { heading, noPage } = getToolTexts().build.dev;
  const language = getToolLanguage();
  const direction = findDirection(noPage, language);
  response.writeHead(500, {
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">` +
      `<title>${heading}</title>${scripts.join('')}</head><body><h1>${heading}</h1>` +
      `<p>${noPage}</p><pre dir="auto">${escapeHtml(listPlaces(problems, content))}</pre></body></html>\n`,
  );
}

/** The errors, each with the path under which the publisher finds the file. */
function listPlaces(problems: readonly FileProblem[], content: string): string {
  const folder = path.relative(process.cwd(), path.resolve(content));
  const shown = folder.startsWith('..') ? path.resolve(content) : folder;
  return formatPlaces(
    problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({ ...problem, file: path.join(shown, problem.file) })),
  );
}
