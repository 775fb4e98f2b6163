import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { HEADERS } from '../../src/headers.ts';
import { listFiles } from './sites.ts';

/** A port that is free now. */
export async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Until a server answers; not for ever. */
export async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return;
    await setTimeout(100);
  }
}

/**
 * Asks a host (`address` ends with a slash) for every file of a site, and compares what comes with what was built. Where
 * a file has a compressed twin, that is what has to come.
 */
export async function checkFiles(site: string, address: string): Promise<void> {
  const files = listFiles(site).filter((file) => !/(?:^|\/)[._]|\.(?:br|gz)$/.test(file));
  expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(15);
  let twins = 0;
  for (const file of files) {
    const answer = await fetch(`${address}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
    expect(answer.status, file).toBe(200);
    for (const [name, value] of Object.entries(HEADERS))
      expect(answer.headers.get(name), `${file}: ${name}`).toBe(value);
    expect(answer.headers.get('Cache-Control'), file).toBe(
      file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    const type = TYPES.find(([ending]) => ending.test(file))?.[1];
    if (type !== undefined) expect(answer.headers.get('Content-Type'), file).toMatch(type);
    const size = readFileSync(path.join(site, file)).length;
    const encoding = answer.headers.get('Content-Encoding') ?? '';
    const isPacked = ['br', 'gzip'].includes(encoding);
    const twin = path.join(site, `${file}.${encoding === 'gzip' ? 'gz' : encoding}`);
    if (isPacked && existsSync(twin)) {
      twins += 1;
      // What is packed while it is sent has no length.
      expect(answer.headers.get('Content-Length'), file).toBe(String(statSync(twin).size));
      expect(answer.headers.get('Vary'), file).toContain('Accept-Encoding');
    }
    // Servers leave very small files as they are.
    if (/\.(?:html|css|js|svg|csv)$/.test(file) && size > 1000) expect(isPacked, file).toBe(true);
    if (/\.(?:bin|pf_\w+)$/.test(file)) expect(isPacked, file).toBe(false);
    const body = Buffer.from(await answer.arrayBuffer());
    expect(body.equals(readFileSync(path.join(site, file))), file).toBe(true);
  }
  expect(twins).toBeGreaterThan(10);
}

const TYPES = [
  [/\.html$/, /^text\/html/],
  [/\.css$/, /^text\/css/],
  [/\.js$/, /^(?:text|application)\/javascript/],
  [/\.svg$/, /^image\/svg\+xml/],
  [/\.(?:bin|pagefind|pf_\w+)$/, /^application\/octet-stream/],
] as const;

/** What is not there, and what is not for readers: the site's own page, with the headers. */
export async function checkMissing(address: string): Promise<void> {
  for (const missing of ['no/such/page/', '.outcome-atlas', '_headers', 'outcomes/.hidden']) {
    const answer = await fetch(`${address}${missing}`);
    expect(answer.status, missing).toBe(404);
    expect(await answer.text(), missing).toContain('This page does not exist');
    expect(answer.headers.get('Content-Security-Policy'), missing).toBe(
      HEADERS['Content-Security-Policy'],
    );
  }
}
