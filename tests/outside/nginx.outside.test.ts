import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { checkFiles, checkMissing, findPort, waitFor } from '../support/checkHost.ts';
import { createTemporaryFolder, runBuild } from '../support/sites.ts';

const { nginx = '' } = inject('outside');
let root = '';
let site = '';
let address = '';
let server: ChildProcess;

/** The recipe of `docs/deploy/` for a folder and a port, within what an nginx that is not the system's own needs. */
function configure(port: number): string {
  const recipe = readFileSync('docs/deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/var/www/outcomes', site);
  return `
    daemon off; pid ${root}/pid; error_log stderr;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      include /etc/nginx/mime.types; access_log off;
      client_body_temp_path ${root}/body; proxy_temp_path ${root}/proxy;
      fastcgi_temp_path ${root}/fastcgi; uwsgi_temp_path ${root}/uwsgi; scgi_temp_path ${root}/scgi;
      ${recipe}
    }`;
}

describe.skipIf(nginx === '')('the site as nginx serves it', () => {
  beforeAll(async () => {
    root = createTemporaryFolder('nginx');
    site = path.join(root, 'site');
    const { status, output } = runBuild('content', site, { PRECOMPRESS: 'br,gz' });
    if (status !== 0) throw new Error(output);
    const port = await findPort();
    address = `http://127.0.0.1:${port}/`;
    writeFileSync(path.join(root, 'nginx.conf'), configure(port));
    server = spawn(nginx, ['-p', root, '-c', path.join(root, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await waitFor(address);
  }, 120_000);
  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
    rmSync(root, { recursive: true, force: true });
  });

  test('every file comes as it was built, packed, with its type, its headers and how long it may be kept', async () => {
    await checkFiles(site, address);
  });

  test('a page that does not exist has the headers as well, and what is not for readers is not given', async () => {
    await checkMissing(address);
  });
});
