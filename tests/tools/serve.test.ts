import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveSite } from '../../src/tools/serve.ts';

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
      type: 'application/json; charset=utf-8',
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

  /** Sends bytes as they are and returns what comes back until the connection ends. */
  function sendRaw(server: Server, bytes: string): Promise<string> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(bytes);
        // What ends at once is dropped before it is answered.
        setTimeout(() => socket.end(), 200);
      });
      socket.setEncoding('latin1').on('data', (data: string) => (answer += data));
      socket.setTimeout(5000, () => socket.destroy());
      socket.on('close', () => {
        resolve(answer);
      });
      socket.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(answer);
        else reject(error);
      });
    });
  }

  async function expectAlive(server: Server): Promise<void> {
    expect(await ask(server, '/')).toMatchObject({ status: 200, body: 'home' });
  }

  test.each([
    ['bytes=0-1', 206, 'ho'],
    ['bytes=2-', 206, 'me'],
    ['bytes=-2', 206, 'me'],
    ['bytes=0-99999999999999999999', 206, 'home'],
    ['bytes=50-10', 416, ''],
    ['bytes=10-50', 416, ''],
    ['bytes=99999999999999999999-', 416, ''],
    ['bytes=3-1', 416, ''],
    ['bytes=a-b', 200, 'home'],
    ['bytes=-', 200, 'home'],
    ['bytes=', 200, 'home'],
    ['bytes=0-1,2-3', 206, 'home'],
    ['lines=1-2', 200, 'home'],
    [`bytes=${'0-1,'.repeat(2000)}`, 200, 'home'],
  ])('the range %s is answered, and the server goes on', async (range, status, body) => {
    const { server } = await serve();
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { range } });
    expect([answer.status, await answer.text()]).toEqual([status, body]);
    if (status === 416) expect(answer.headers.get('content-range')).toBe('bytes */4');
    await expectAlive(server);
  });

  test.each([
    '/%00',
    '/index.html%00.txt',
    '/%E0%A4',
    '/%',
    '/%zz',
    `/${'a'.repeat(5000)}`,
    `/${'a/'.repeat(3000)}`,
    `/${'..%2f'.repeat(500)}`,
    '/?%00',
    '/index.html/',
    '/index.html/below',
    '/:/',
    '/con',
    '*',
  ])('%j is not there, and the server goes on', async (target) => {
    const { server } = await serve();
    const expected = target.startsWith('/?') ? 200 : 404;
    expect(await ask(server, target)).toMatchObject({ status: expected });
    await expectAlive(server);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'])(
    '%s is not allowed',
    async (method) => {
      const { server } = await serve();
      expect(await ask(server, '/', method)).toMatchObject({ status: 405, body: '' });
      await expectAlive(server);
    },
  );

  test('a request that names the host, as one to a proxy does, is answered', async () => {
    const { server } = await serve('/evidence-base');
    for (const host of ['http://127.0.0.1', 'HTTP://elsewhere.example:80'])
      expect(await ask(server, `${host}/evidence-base/outcomes/`)).toMatchObject({
        body: 'outcomes',
      });
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['bytes', '\u0000\u0001\u00ff\u00fe'.repeat(100)],
    ['half a request', 'GET / HTTP/1.1\r\nHost: x\r\nRange: by'],
    ['a request and then no HTTP', 'GET / HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n'],
    ['a hundred requests at once', 'GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(100)],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['an address without end', `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
    ['a way through', 'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['another protocol', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
  ])('%s does not end the server', async (_, bytes) => {
    const { server } = await serve();
    await sendRaw(server, bytes);
    await expectAlive(server);
  });

  test('a download that is broken off does not end the server', async () => {
    writeFileSync(path.join(directory, 'large.bin'), Buffer.alloc(20_000_000));
    const { server } = await serve();
    const { port } = server.address() as AddressInfo;
    for (let time = 0; time < 5; time += 1) {
      await new Promise<void>((resolve, reject) => {
        const asked = request({ host: '127.0.0.1', port, path: '/large.bin' }, (response) => {
          response.once('data', () => {
            response.destroy();
            resolve();
          });
        });
        asked.on('error', reject).end();
      });
    }
    await expectAlive(server);
  });

  test('hidden files are no part of the site, however they are asked for', async () => {
    mkdirSync(path.join(directory, '.git'));
    writeFileSync(path.join(directory, '.outcome-atlas'), 'HIDDEN');
    writeFileSync(path.join(directory, '.git', 'config'), 'HIDDEN');
    const { server } = await serve();
    for (const target of [
      ...['/.outcome-atlas', '/%2eoutcome-atlas', '/%2Eoutcome%2Datlas', '/./.outcome-atlas'],
      ...['/outcomes/../.outcome-atlas', '//.outcome-atlas', '/.git/config', '/.outcome-atlas/'],
    ]) {
      const { status, body } = await ask(server, target);
      expect([status, body], target).toEqual([404, 'missing – manquant']);
    }
  });

  test('a folder without its slash leads to the page, on this host', async () => {
    const { server } = await serve('/evidence-base');
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/evidence-base/outcomes`, {
      redirect: 'manual',
    });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/evidence-base/outcomes/');
    const { server: atRoot } = await serve();
    const doubled = await sendRaw(atRoot, 'GET //evil.example/.. HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(doubled).toContain('\r\nLocation: /evil.example/../\r\n');
  });

  test('a site that is replaced under its feet is served as it is now', async () => {
    const { server } = await serve();
    await expectAlive(server);
    const asking = Array.from({ length: 30 }, () => ask(server, '/'));
    renameSync(directory, `${directory}.old`);
    const between = await ask(server, '/');
    expect(between).toMatchObject({ status: 503 });
    mkdirSync(directory);
    writeFileSync(path.join(directory, 'index.html'), 'rebuilt');
    writeFileSync(path.join(directory, 'added.html'), 'added');
    rmSync(`${directory}.old`, { recursive: true });
    for (const { status } of await Promise.all(asking)) expect([200, 404, 503]).toContain(status);
    expect(await ask(server, '/')).toMatchObject({ status: 200, body: 'rebuilt' });
    expect(await ask(server, '/added.html')).toMatchObject({ status: 200, body: 'added' });
    expect(await ask(server, '/outcomes/')).toMatchObject({ status: 404 });
  });
});
