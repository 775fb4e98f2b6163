import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import send from 'send';
import { getHeaders, HEADERS } from '../headers.ts';
import { hasCode } from '../text/errors.ts';
import { isFolder } from './files/places.ts';

export interface ServeOptions {
  /** Folder of the built site. */
  readonly directory: string;
  /** Path under which the site was built. */
  readonly base: string;
  /** The port to try first; 0 takes any free one. */
  readonly port: number;
}

/**
 * Serves a built site on 127.0.0.1, with the headers that a host should send and its own page for
 * what is not there. Takes the next port when one is in use. Files are looked up anew for each
 * request, so that a build may replace the site meanwhile, and no request ends the process.
 */
export async function serveSite({
  directory,
  base,
  port,
}: ServeOptions): Promise<{ server: Server; address: string }> {
  if (!isFolder(directory)) throw new Error(`There is no site in ${directory}.`);
  const prefix = `/${base.split('/').filter(Boolean).join('/')}`.replace(/\/$/, '');
  const server = createServer((request, response) => {
    answer(request, response, path.resolve(directory), prefix);
  });
  const taken = await listen(server, port);
  return { server, address: `http://127.0.0.1:${taken}${prefix}/` };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  prefix: string,
): void {
  setHeaders(response, HEADERS);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const pathname = findPath(request.url ?? '/', prefix);
  if (pathname === undefined) {
    answerMissing(response, directory);
    return;
  }
  setHeaders(response, getHeaders(pathname));
  // Hidden files, such as the mark of the build, are not part of the site.
  send(request, pathname, { root: directory, dotfiles: 'ignore' })
    .on('directory', () => {
      const place = `${prefix}/${pathname.replace(/^\/+/, '')}/`;
      response.writeHead(301, { Location: place }).end();
    })
    .on('error', (error: HttpError) => {
      answerError(error, response, directory);
    })
    .pipe(response);
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(HEADERS)) response.removeHeader(name);
  response.setHeaders(new Map(Object.entries(headers)));
}

/** The part of what was asked for that is a path within the site, still encoded; nothing outside it. */
function findPath(url: string, prefix: string): string | undefined {
  // A request may name the host as well, as those to a proxy do.
  const pathname = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  if (pathname === prefix || pathname === '') return '/';
  return pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;
}

/** What `send` says of a request that it cannot answer. */
interface HttpError extends Error {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerError(
  { status = 500, headers = {} }: HttpError,
  response: ServerResponse,
  directory: string,
): void {
  // A file that cannot be read to its end is cut off: half of it must not be taken for the whole.
  if (response.headersSent) response.destroy();
  else if (status === 416 || status === 412) response.writeHead(status, headers).end();
  else if (status >= 500) response.writeHead(500).end('The file cannot be read.');
  else answerMissing(response, directory);
}

function answerMissing(response: ServerResponse, directory: string): void {
  // Between the two renames of a build there is no site.
  if (!isFolder(directory)) {
    response.writeHead(503, { 'Retry-After': '1' }).end('The site is being replaced.');
    return;
  }
  setHeaders(response, HEADERS);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(readMissingPage(directory));
}

function readMissingPage(directory: string): Buffer | string {
  try {
    return readFileSync(path.join(directory, '404.html'));
  } catch {
    // A site without such a page gets plain text.
    return 'Not found';
  }
}

/** Ports that are tried after the first. */
const MAX_MORE_PORTS = 20;

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = hasCode(error, 'EADDRINUSE');
      if (!isTaken || port >= first + MAX_MORE_PORTS) throw error;
    }
  }
}
