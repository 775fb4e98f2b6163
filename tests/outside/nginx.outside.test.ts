import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { HEADERS } from '../../src/headers.ts';
import { createTemporaryFolder, listFiles, runBuild } from '../support/sites.ts';

const { nginx = '' } = inject('outside');
let root = '';
let site = '';
let address = '';
let server: ChildProcess;

/** A port that is free now. */
async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** What `docs/publishing.md` and `docs/confidentiality.md` ask of whoever keeps a host. */
function configure(port: number): string {
  const headers = readFileSync(path.join(site, '_headers'), 'utf8').trim().split('\n').slice(1);
  const lines = headers.map((line) => {
    const [name = '', ...value] = line.trim().split(': ');
    return `add_header ${name} "${value.join(': ')}" always;`;
  });
  return `
    daemon off; pid ${root}/pid; error_log stderr;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      include /etc/nginx/mime.types; access_log off;
      client_body_temp_path ${root}/body; proxy_temp_path ${root}/proxy;
      fastcgi_temp_path ${root}/fastcgi; uwsgi_temp_path ${root}/uwsgi; scgi_temp_path ${root}/scgi;
      server {
        listen 127.0.0.1:${port}; root ${site}; error_page 404 /404.html;
        ${lines.join('\n')}
        location ~ /\\. { return 404; }
      }
    }`;
}

describe.skipIf(nginx === '')('the site as nginx serves it', () => {
  beforeAll(async () => {
    root = createTemporaryFolder('nginx');
    site = path.join(root, 'site');
    const { status, output } = runBuild('content', site);
    if (status !== 0) throw new Error(output);
    const port = await findPort();
    address = `http://127.0.0.1:${port}/`;
    writeFileSync(path.join(root, 'nginx.conf'), configure(port));
    server = spawn(nginx, ['-p', root, '-c', path.join(root, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (let tries = 0; tries < 100; tries += 1) {
      if (await fetch(address).catch(() => undefined)) break;
      await setTimeout(100);
    }
  }, 120_000);
  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
    rmSync(root, { recursive: true, force: true });
  });

  test('every file comes as it was built, with the headers that the docs ask for', async () => {
    const files = listFiles(site).filter((file) => !/(?:^|\/)\./.test(file));
    expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(15);
    for (const file of files) {
      const answer = await fetch(`${address}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
      expect(answer.status, file).toBe(200);
      for (const [name, value] of Object.entries(HEADERS))
        expect(answer.headers.get(name), `${file}: ${name}`).toBe(value);
      const body = Buffer.from(await answer.arrayBuffer());
      expect(body.equals(readFileSync(path.join(site, file))), file).toBe(true);
    }
  });

  test('a page that does not exist has them as well, and the mark of the build is not given', async () => {
    for (const missing of ['no/such/page/', '.outcome-atlas']) {
      const answer = await fetch(`${address}${missing}`);
      expect(answer.status, missing).toBe(404);
      expect(await answer.text(), missing).toContain('This page does not exist');
      expect(answer.headers.get('Content-Security-Policy')).toBe(
        HEADERS['Content-Security-Policy'],
      );
    }
  });
});
