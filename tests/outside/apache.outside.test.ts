import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { checkFiles, checkMissing, findPort, waitFor } from '../support/checkHost.ts';
import { createTemporaryFolder, runBuild } from '../support/sites.ts';

const { apache = '' } = inject('outside');
const MODULES = [
  ...['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'filter', 'deflate'],
  'rewrite',
];
let root = '';
let site = '';
let address = '';
let server: ChildProcess;

/** The recipe of `docs/deploy/` for a folder and a port, with the modules that it asks for. */
function configure(port: number): string {
  const recipe = readFileSync('docs/deploy/apache.conf', 'utf8')
    .replace('<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`)
    .replaceAll('/var/www/outcomes', site);
  const folder = ['lib/apache2/modules', 'lib/httpd/modules', 'lib64/httpd/modules']
    .map((place) => path.join(path.dirname(apache), '..', place))
    .find((place) => existsSync(place));
  return [
    ...MODULES.map((name) => `LoadModule ${name}_module ${folder ?? ''}/mod_${name}.so`),
    ...[`ServerRoot ${root}`, 'ServerName localhost', `PidFile ${root}/pid`],
    ...[`Listen 127.0.0.1:${port}`, `ErrorLog ${root}/log`, 'TypesConfig /dev/null'],
    ...(process.getuid?.() === 0 ? ['User nobody', 'Group #65534'] : []),
    `DefaultRuntimeDir ${root}`,
    recipe,
  ].join('\n');
}

describe.skipIf(apache === '')('the site as Apache serves it', () => {
  beforeAll(async () => {
    root = createTemporaryFolder('apache');
    chmodSync(root, 0o755);
    site = path.join(root, 'site');
    const { status, output } = runBuild('content', site, { PRECOMPRESS: 'br,gz' });
    if (status !== 0) throw new Error(output);
    const port = await findPort();
    address = `http://127.0.0.1:${port}/`;
    writeFileSync(path.join(root, 'apache.conf'), configure(port));
    server = spawn(apache, ['-X', '-f', path.join(root, 'apache.conf')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await waitFor(address);
  }, 120_000);
  afterAll(async () => {
    if (server.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
    rmSync(root, { recursive: true, force: true });
  });

  test('every file comes as it was built, packed, with its type, its headers and how long it may be kept', async () => {
    await checkFiles(site, address);
  });

  test('a page that does not exist has the headers as well, and what is not for readers is not given', async () => {
    await checkMissing(address);
  });
});
