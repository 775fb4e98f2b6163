import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDevServer, type DevServer } from '../support/devServer.ts';
import { createTemporaryFolder } from '../support/sites.ts';
import { FLAG_HEADER, writeFragment } from '../support/fragmentText.ts';

const SECRET = 'Quixotic lanterns were confiscated at the northern ford.';
const KEY = 'Zx7-quiet-otter-lantern-93';
const SEED = 'outcomes/000_0ba5a74e930c749d.txt';

/** The content lies within the project, as it does for a publisher, and a link in the program leads to it. */
const content = path.resolve('content.devtest');
const link = path.resolve('src', 'devtest-link');
let elsewhere = '';
let server: DevServer;

beforeAll(async () => {
  elsewhere = createTemporaryFolder('dev-files');
  rmSync(content, { recursive: true, force: true });
  rmSync(link, { force: true });
  cpSync('content', content, { recursive: true });
  const settings = readFileSync(path.join(content, 'programme.md'), 'utf8');
  writeFileSync(
    path.join(content, 'programme.md'),
    settings.replace('publication:\n', `publication:\n  id: opaque\n  key: ${KEY}\n`),
  );
  const secret = writeFragment({ id: 'SCC-DRC2312/CIV099', flag: 'YES', description: SECRET });
  writeFileSync(path.join(content, 'outcomes', 'secret.txt'), secret);
  writeFileSync(path.join(content, 'outcomes', 'secret.json'), JSON.stringify(SECRET));
  writeFileSync(path.join(content, 'outcomes', 'secret.svg'), `<svg><!-- ${SECRET} --></svg>`);
  writeFileSync(path.join(content, 'outcomes', '.import.json'), JSON.stringify(SECRET));
  writeFileSync(path.join(content, 'secret.ts'), `export const secret = '${SECRET}';`);
  writeFileSync(path.join(elsewhere, 'secret.csv'), SECRET);
  symlinkSync(content, link);
  server = await startDevServer(content, '/preview');
}, 120_000);
afterAll(async () => {
  await server.close();
  for (const place of [content, link, elsewhere]) rmSync(place, { recursive: true, force: true });
});

/** Asks for an address exactly as it is given. */
function ask(address: string, accept = '*/*'): Promise<{ status: number; body: string }> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const headers = { accept, 'accept-encoding': 'identity' };
    const asked = request({ host: '127.0.0.1', port, path: address, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    asked.setTimeout(20_000, () => asked.destroy(new Error(`No answer: ${address}`)));
    asked.on('error', reject).end();
  });
}

const name = path.basename(content);
const encoded = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** The spellings under which a file of the content might be asked for. */
function spell(file: string): string[] {
  const inside = `/${name}/${file}`;
  const whole = `${content}/${file}`;
  const linked = `/src/devtest-link/${file}`;
  return [
    inside,
    ...['raw', 'url', 'import', 'import&raw', 'import&url', 'inline', 'raw??', 'v=1', 'worker'].map(
      (query) => `${inside}?${query}`,
    ),
    ...['?import&raw=1', '?t=1&raw', '#raw', '?url&inline', '?html-proxy&index=0.js'].map(
      (query) => `${inside}${query}`,
    ),
    `/preview${inside}`,
    `/preview${inside}?raw`,
    `/preview/preview${inside}`,
    `/${inside}`,
    `/.${inside}`,
    `/src/..${inside}`,
    `/src/%2e%2e${inside}`,
    `/src/..%2f${name}/${file}`,
    `/src/..%5c${name}%5c${file}`,
    inside.replace('.', '%2e'),
    inside.replace('.', '%252e'),
    `/${encoded(inside.slice(1))}`,
    `/${name}//${file}`,
    `/${name}/./${file}`,
    inside.toUpperCase(),
    `${inside}/`,
    `${inside}%00`,
    `${inside}%20`,
    `${inside}::$DATA`,
    inside.replace(/\.[a-z]+$/, ''),
    `/@fs${whole}`,
    `/@fs${whole}?raw`,
    `/@fs${whole}?import&raw`,
    `/@fs/${whole}?url`,
    `/preview/@fs${whole}?raw`,
    `/@fs/${encoded(whole.slice(1))}?raw`,
    `/@fs${path.resolve('src')}/../${name}/${file}?raw`,
    `/@fs${path.resolve('src')}/%2e%2e/${name}/${file}?raw`,
    `/@id${whole}?raw`,
    `/@id${inside}?raw`,
    `/@id/@fs${whole}?raw`,
    `/@id/__x00__${whole}?raw`,
    `/@fs/@fs${whole}?raw`,
    `${whole}?raw`,
    whole,
    linked,
    `${linked}?raw`,
    `/@fs${path.resolve('.')}${linked}?raw`,
    `/_image?href=/@fs${whole}&f=svg`,
    `/preview/_image?href=${encodeURIComponent(`/@fs${whole}`)}&f=svg`,
    `/_image?href=${encodeURIComponent(inside)}&f=svg`,
    `/__open-in-editor?file=${encodeURIComponent(whole)}`,
    `http://127.0.0.1${inside}?raw`,
  ];
}

/** Connects as a page of the site does, and keeps what is told to it. */
async function connect(): Promise<{ told: string[]; socket: WebSocket }> {
  const told: string[] = [];
  const client = await ask('/@vite/client');
  const token = /wsToken = "([^"]+)"/.exec(client.body)?.[1] ?? '';
  const socket = new WebSocket(
    `${new URL('/', server.address).href.replace('http', 'ws')}?token=${encodeURIComponent(token)}`,
    'vite-hmr',
  );
  socket.addEventListener('message', ({ data }) => told.push(String(data)));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return { told, socket };
}

const FILES = [
  ...['outcomes/secret.txt', 'outcomes/secret.json', 'outcomes/secret.svg'],
  ...['outcomes/.import.json', 'programme.md', 'secret.ts'],
];

describe('npm run dev: the content', { timeout: 240_000 }, () => {
  test.each(FILES)('no spelling of an address gives %s', async (file) => {
    for (const address of spell(file)) {
      for (const accept of ['*/*', 'text/html']) {
        const { body } = await ask(address, accept);
        expect(body, address).not.toContain(SECRET.slice(0, 20));
        expect(body, address).not.toContain(KEY);
      }
    }
  });

  test('nothing else of the machine or the project is given that is no part of the site', async () => {
    const file = path.join(elsewhere, 'secret.csv');
    for (const address of [`/@fs${file}`, `/@fs${file}?raw`, `${file}?raw`, `/@id${file}?raw`])
      expect((await ask(address)).body, address).not.toContain(SECRET.slice(0, 20));
    for (const address of [
      ...['/package.json', '/package.json?raw', '/README.md?raw', '/.gitignore?raw', '/.git'],
      ...['/.git/config', '/.git/HEAD?raw', '/.env', '/.astro/data-store.json?raw', '/.npmrc?raw'],
      ...['/scripts/build.ts?raw', '/dist/index.html', '/@fs/etc/passwd', '/etc/passwd?raw'],
    ])
      // Astro sends an address without a slash at its end to the one with it; Vite refuses `.git` by itself.
      expect([301, 403, 404], address).toContain((await ask(address)).status);
  });

  test('no other site may read an answer, nor ask under its own name', async () => {
    const { port } = new URL(server.address);
    const answer = await fetch(server.address, { headers: { origin: 'http://localhost:9999' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: 'rebound.example' };
      request({ host: '127.0.0.1', port, path: '/preview/', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test('the pages, and what they load, are there', async () => {
    const home = await ask('/preview/', 'text/html');
    expect(home.status).toBe(200);
    const loaded = [...home.body.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&'),
    );
    expect(loaded.some((address) => address.includes('@vite/client'))).toBe(true);
    expect(loaded.some((address) => address.includes('/src/'))).toBe(true);
    for (const address of new Set([...loaded, '/preview/outcomes/', '/preview/favicon.svg'])) {
      const accept = address.endsWith('/') ? 'text/html' : '*/*';
      expect((await ask(address, accept)).status, address).toBe(200);
    }
  });

  test('what is withheld is in no answer any more, whoever asks and whatever for', async () => {
    const file = path.join(content, SEED);
    const original = readFileSync(file, 'utf8');
    const { body } = await ask('/preview/outcomes/', 'text/html');
    const [outcome = ''] = /\/preview\/outcomes\/(?!page\/)[^/"]+\//.exec(body) ?? [];
    const [version = ''] = /\/preview\/explorer\/[a-z0-9]+\//.exec(body) ?? [];
    const addresses = [outcome, `${version}ids.bin`, '/preview/outcomes/'];
    for (const address of addresses) {
      // An answer of before may be remembered: each edit is asked after at once, and by one address.
      expect((await ask(address)).status, address).toBe(200);
      writeFileSync(file, original.replace('CONFIDENTIAL**: ', 'CONFIDENTIAL**: YES'));
      const { status, body: after } = await ask(address);
      expect(status, address).toBe(address.endsWith('/outcomes/') ? 200 : 404);
      expect(after, address).not.toContain(outcome);
      writeFileSync(file, original);
    }
  });

  test('a page that was loading while an edit was read hears of it once it is connected', async () => {
    const page = '/preview/outcomes/scc-drc2312-civ002/';
    const getReading = async (): Promise<string> =>
      (await fetch(new URL(page, server.address))).headers.get('server-timing') ?? '';
    const file = path.join(content, SEED);
    const original = readFileSync(file, 'utf8');
    const before = await getReading();
    writeFileSync(file, original.replace('Activity reports', 'Quixotic reports'));
    await expect.poll(getReading, { timeout: 20_000 }).not.toBe(before);
    const after = await getReading();
    const { told, socket } = await connect();
    const tell = (timing: string): void => {
      const reading = /^reading;desc="(\d+)"$/.exec(timing)?.[1];
      socket.send(JSON.stringify({ type: 'custom', event: 'atlas:shown', data: reading }));
    };
    const expectReloads = (count: number): Promise<void> =>
      expect
        .poll(() => told.filter((text) => text.includes('full-reload')).length, { timeout: 20_000 })
        .toBe(count);
    // Vite keeps the one that nobody was there to hear. A browser that leaves a page is still there.
    await expectReloads(1);
    tell(before);
    await expectReloads(2);
    tell(after);
    tell(before);
    await expectReloads(3);
    socket.close();
    writeFileSync(file, original);
  });

  test('a faulty fragment is told to whoever is connected without a word of it', async () => {
    const { told, socket } = await connect();
    const file = path.join(content, SEED);
    const original = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      `${SECRET}\n${original}\n**${SECRET}**: x\n**${SECRET}**: ${FLAG_HEADER}\n`,
    );
    await expect
      .poll(() => told.join('\n'), { timeout: 20_000 })
      .toContain(`${SEED}:1:1 error text-before-first-field`);
    expect(told.join('\n')).not.toContain(SECRET.slice(0, 20));
    expect(server.getOutput()).toContain(SECRET.slice(0, 20));
    socket.close();
    writeFileSync(file, original);
  });
});
