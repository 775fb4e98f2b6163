import { once } from 'node:events';
import { readFileSync } from 'node:fs';
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

/** Asks a host (`address` ends with a slash) for every file of a site, and compares what comes with what was built. */
export async function checkFiles(site: string, address: string): Promise<void> {
  const files = listFiles(site).filter((file) => !/(?:^|\/)[._]/.test(file));
  expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(15);
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
    const isPacked = answer.headers.get('Content-Encoding') === 'gzip';
    // Servers leave very small files as they are.
    if (/\.(?:html|css|js|svg|csv)$/.test(file) && size > 1000) expect(isPacked, file).toBe(true);
    if (/\.(?:bin|pf_\w+)$/.test(file)) expect(isPacked, file).toBe(false);
    const body = Buffer.from(await answer.arrayBuffer());
    expect(body.equals(readFileSync(path.join(site, file))), file).toBe(true);
  }
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
