import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { HEADERS } from '../src/security/headers.ts';

export interface ServeOptions {
  /** Folder of the built site. */
  readonly directory: string;
  /** Path under which the site was built. */
  readonly base: string;
  /** The port to try first; 0 takes any free one. */
  readonly port: number;
}

/** Serves a built site on 127.0.0.1, with the headers that a host should send and its own page for what is not there. Takes the next port when one is in use. */
export async function serveSite({
  directory,
  base,
  port,
}: ServeOptions): Promise<{ server: Server; address: string }> {
  const prefix = `/${base.split('/').filter(Boolean).join('/')}`.replace(/\/$/, '');
  const files = sirv(directory, { etag: true });
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(HEADERS)));
    const url = request.url ?? '/';
    const rest = url.slice(prefix.length);
    const isInside = url.startsWith(prefix) && /^(?:[/?]|$)/.test(rest);
    if (isInside) request.url = rest.startsWith('/') ? rest : `/${rest}`;
    const answerMissing = (): void => {
      const page = path.join(directory, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    };
    if (isInside) files(request, response, answerMissing);
    else answerMissing();
  });
  const taken = await listen(server, port);
  return { server, address: `http://127.0.0.1:${taken}${prefix}/` };
}

/** Ports that are tried after the first. */
const MORE_PORTS = 20;

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
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= first + MORE_PORTS) throw error;
    }
  }
}
