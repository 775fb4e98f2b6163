import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Asks for a path exactly as it is given: a browser or `fetch` would tidy it first. */
function ask(server: Server, target: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: '127.0.0.1', port, path: target, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('serveSite({ directory, base, port })', () => {
  let root: string;
  let directory: string;
  const servers: Server[] = [];

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-'));
    directory = path.join(root, 'site');
    mkdirSync(path.join(directory, 'outcomes'), { recursive: true });
    mkdirSync(path.join(root, 'site-next-door'));
    writeFileSync(path.join(directory, 'index.html'), 'home');
    writeFileSync(path.join(directory, '404.html'), 'missing – manquant');
    writeFileSync(path.join(directory, 'outcomes', 'index.html'), 'outcomes');
    writeFileSync(path.join(directory, 'outcomes', 'نص.json'), '{}');
    writeFileSync(path.join(root, 'secret.txt'), 'SECRET');
    writeFileSync(path.join(root, 'site-next-door', 'secret.txt'), 'SECRET');
  });

  afterEach(async () => {
    await Promise.all(
      servers.splice(0).map(
        (server) =>
          new Promise((resolve) => {
            server.closeAllConnections();
            server.close(resolve);
          }),
      ),
    );
    rmSync(root, { recursive: true });
  });

  async function serve(base = '/', port = 0): Promise<{ server: Server; address: string }> {
    const served = await serveSite({ directory, base, port });
    servers.push(served.server);
    return served;
  }

  /** A port in use, with the server that uses it. */
  async function takePort(port = 0): Promise<number> {
    const server = createServer((_, response) => response.end('other'));
    servers.push(server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return (server.address() as AddressInfo).port;
  }

  test('serves pages and files at the address it returns', async () => {
    const { server, address } = await serve();
    expect(await (await fetch(address)).text()).toBe('home');
    expect(await (await fetch(`${address}outcomes/`)).text()).toBe('outcomes');
    expect(await ask(server, `/outcomes/${encodeURIComponent('نص')}.json`)).toMatchObject({
      status: 200,
      type: 'application/json',
    });
    expect(await ask(server, '/outcomes/?q=peace')).toMatchObject({
      status: 200,
      body: 'outcomes',
    });
  });

  test('what is not there gets the site’s own page, and the status says so', async () => {
    const { server } = await serve();
    for (const target of ['/nothing', '/nothing/', '/outcomes/nothing/?q=1', '/%E0%A4%A', '//x']) {
      expect(await ask(server, target), target).toEqual({
        status: 404,
        type: 'text/html;charset=utf-8',
        body: 'missing – manquant',
      });
    }
    expect(await ask(server, '/nothing', 'HEAD')).toMatchObject({ status: 404, body: '' });
  });

  test('a site without such a page is told in words', async () => {
    rmSync(path.join(directory, '404.html'));
    const { server } = await serve();
    expect(await ask(server, '/nothing')).toMatchObject({ status: 404, body: 'Not found' });
  });

  test.each(['/evidence-base', 'evidence-base/', '/evidence-base/'])(
    'serves under a base path and nowhere else: %s',
    async (base) => {
      const { server, address } = await serve(base);
      const { port } = server.address() as AddressInfo;
      expect(address).toBe(`http://127.0.0.1:${port}/evidence-base/`);
      expect(await ask(server, '/evidence-base/')).toMatchObject({ status: 200, body: 'home' });
      expect(await ask(server, '/evidence-base')).toMatchObject({ status: 200, body: 'home' });
      expect(await ask(server, '/evidence-base/outcomes/')).toMatchObject({ body: 'outcomes' });
      for (const outside of ['/', '/outcomes/', '/evidence-basement/', '/x/evidence-base/'])
        expect(await ask(server, outside), outside).toMatchObject({ status: 404 });
    },
  );

  test('a base path of several parts', async () => {
    const { server, address } = await serve('/a/b');
    expect(address.endsWith('/a/b/')).toBe(true);
    expect(await ask(server, '/a/b/outcomes/')).toMatchObject({ body: 'outcomes' });
    expect(await ask(server, '/a/')).toMatchObject({ status: 404 });
  });

  test('the base path with a query and no slash is the home page', async () => {
    const { server } = await serve('/evidence-base');
    expect(await ask(server, '/evidence-base?q=peace')).toMatchObject({
      status: 200,
      body: 'home',
    });
  });

  test('takes the next free port when one is in use', async () => {
    const taken = await takePort();
    const { server, address } = await serve('/', taken);
    const { port } = server.address() as AddressInfo;
    expect(port).toBeGreaterThan(taken);
    expect(port).toBeLessThanOrEqual(taken + 20);
    expect(address).toBe(`http://127.0.0.1:${port}/`);
    expect(await (await fetch(address)).text()).toBe('home');
    expect(await (await fetch(`http://127.0.0.1:${taken}/`)).text()).toBe('other');
  });

  test('a failure of another kind is an error', async () => {
    await expect(serve('/', 70_000)).rejects.toThrow(/port/i);
    directory = path.join(root, 'no-such-site');
    await expect(serve()).rejects.toThrow();
  });

  test('listens on this machine only', async () => {
    const { server } = await serve();
    expect(server.address()).toMatchObject({ address: '127.0.0.1', family: 'IPv4' });
  });

  test.each([
    '/../secret.txt',
    '/outcomes/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/../site-next-door/secret.txt',
    '/....//secret.txt',
    '//secret.txt',
    '/outcomes/%00/../../../secret.txt',
    '/./../secret.txt',
  ])('nothing outside the folder is served: %s', async (target) => {
    for (const base of ['/', '/evidence-base']) {
      const { server } = await serve(base);
      for (const asked of [target, `/evidence-base${target}`]) {
        const { status, body } = await ask(server, asked);
        expect(body).not.toContain('SECRET');
        expect(status).toBe(404);
      }
    }
  });
});
