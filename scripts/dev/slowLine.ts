import {
  createServer,
  get,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A line to a reader far away. */
export interface Line {
  /** From a request to the first byte of its answer, in milliseconds. */
  readonly latency: number;
  /** Of all answers together, in bytes a second. */
  readonly throughput: number;
}

/** Bytes that go out at once. */
const PORTION = 2048;
/** What hosts compress. */
const COMPRESSED = /html|css|javascript|json|svg|xml|plain/;

/**
 * Serves at an address of its own what another server has, as if over a slow line, and compressed as hosts do.
 * The browser's own emulation does not reach its workers, and Pagefind asks from one.
 */
export async function serveSlowly(
  source: string,
  { latency, throughput }: Line,
): Promise<{ server: Server; address: string }> {
  /** When the line is free again. */
  let free = 0;
  const takeTurn = async (bytes: number): Promise<void> => {
    const now = performance.now();
    free = Math.max(now, free) + (bytes / throughput) * 1000;
    await wait(free - now);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await wait(latency);
    const { status, headers, bytes } = await fetchPacked(
      new URL(request.url ?? '/', source),
      request,
    );
    response.writeHead(status, headers);
    for (let at = 0; at < bytes.length; at += PORTION) {
      const portion = bytes.subarray(at, at + PORTION);
      await takeTurn(portion.length);
      response.write(portion);
    }
    response.end();
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

interface Packed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** By which a browser knows whether it may keep a file, and asks whether it has changed. */
const KEPT = ['content-type', 'cache-control', 'etag', 'last-modified'];
const ASKED = ['if-none-match', 'if-modified-since'];

/** Asked by Node’s plain client: `fetch` asks for all of a file that it is to compare. */
async function fetchPacked(address: URL, { headers: asked }: IncomingMessage): Promise<Packed> {
  const conditions = pick(asked, ASKED);
  const found = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { headers: conditions, agent: false }, resolve).once('error', reject);
  });
  const bytes = await buffer(found);
  const headers = pick(found.headers, KEPT);
  const { statusCode: status = 500 } = found;
  return COMPRESSED.test(headers['content-type'] ?? '') && status === 200
    ? { status, headers: { ...headers, 'content-encoding': 'gzip' }, bytes: gzipSync(bytes) }
    : { status, headers, bytes };
}

function pick(
  headers: IncomingMessage['headers'],
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
