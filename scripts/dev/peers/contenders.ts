import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getNodeArguments } from '../benchCommand.ts';
import type { Program } from './measureProcess.ts';

/** A way from the same records to a site. */
export interface Contender {
  readonly name: string;
  /** Where its site goes. */
  readonly site: string;
  /** One after the other they make the site. */
  readonly build: readonly Program[];
  /** The last of them is Pagefind's indexing; where it is not apart from the rest, this does it alone and says its seconds. */
  readonly indexing?: Program;
}

/** The contenders that are there, and how to get the others. */
export interface Field {
  readonly contenders: readonly Contender[];
  readonly versions: readonly string[];
  readonly missing: readonly string[];
}

/** Pagefind's own command, as `npx pagefind` runs it. */
const PAGEFIND = 'node_modules/pagefind/lib/runner/bin.cjs';
const ELEVENTY = 'node_modules/@11ty/eleventy';

/** Folders of a comparison: `content` for us, a folder of its name for each other (`writePeers`). */
export function listContenders(folder: string, env = process.env): Field {
  const node = process.execPath;
  const content = path.join(folder, 'content');
  const getSite = (name: string): string => path.join(folder, `site-${name}`);
  const script = (name: string): string => path.join(import.meta.dirname, name);
  const index = (site: string): Program => ({
    command: node,
    args: [path.resolve(PAGEFIND), '--site', site, '--force-language', 'en'],
  });
  const ours: Contender = {
    name: 'Outcome Atlas',
    site: getSite('ours'),
    build: [
      {
        command: node,
        args: [...getNodeArguments('build'), '--full'],
        env: {
          CONTENT_DIR: content,
          OUT_DIR: getSite('ours'),
          LEDGER: `${getSite('ours')}-ledger.json`,
          SITE_URL: 'https://atlas.example',
          BASE_PATH: '/',
        },
      },
    ],
    indexing: { command: node, args: [script('indexAlone.ts'), content, getSite('index')] },
  };
  const contenders = [ours];
  const versions = [`Node ${process.versions.node}`, ...['astro', 'pagefind'].map(getVersion)];
  const missing: string[] = [];

  const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8', env });
  if (hugo.status === 0) {
    versions.push(/^hugo v[\d.]+/.exec(hugo.stdout)?.[0] ?? 'hugo');
    const site = getSite('hugo');
    const hugoBuild = { command: 'hugo', args: ['--quiet', '--destination', site] };
    contenders.push({
      ...{ name: 'Hugo + Pagefind', site },
      build: [{ ...hugoBuild, folder: path.join(folder, 'hugo') }, index(site)],
    });
  } else missing.push('Hugo (Debian: apt-get install hugo)');

  if (existsSync(ELEVENTY)) {
    versions.push(getVersion('@11ty/eleventy'));
    const site = getSite('eleventy');
    const eleventyBuild = { command: node, args: [script('buildEleventy.ts'), site] };
    contenders.push({
      ...{ name: 'Eleventy + Pagefind', site },
      build: [{ ...eleventyBuild, folder: path.join(folder, 'eleventy') }, index(site)],
    });
  } else missing.push('Eleventy (npm ci)');
  return { contenders, versions, missing };
}

/** Name and version of an installed package. */
function getVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    readonly version: string;
  };
  return `${name} ${version}`;
}
