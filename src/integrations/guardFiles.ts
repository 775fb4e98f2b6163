import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where the dev server may read from, and what it must never give to anybody. */
export interface FilePlaces {
  /** Folder of the project. */
  readonly root: string;
  /** Folders whose files are the site's own program; nothing beside them is served. */
  readonly open: readonly string[];
  /** Folders with what is withheld, wherever they are. */
  readonly closed: readonly string[];
  /** Files of this folder are served at the root of the site. */
  readonly publicFolder: string;
  /** Path of the site on its host. */
  readonly base: string;
}

/**
 * Whether the dev server may answer a request. Vite serves any file of a project unchanged,
 * under many spellings of its address; here whatever leads to a file is refused unless that
 * file, links followed, is part of the site's program (`open`) and not in `closed`, nor hidden.
 * Addresses that lead to no file (pages, virtual modules) are for others to answer.
 */
export function isOpenAddress(url: string, places: FilePlaces): boolean {
  const [address, query] = splitQuery(url);
  const pathname = decodeFully(address);
  // A query is malformed as soon as somebody looks for “50%”; then it is taken as written.
  const whole = decodeFully(query) ?? query;
  if (pathname === undefined) return false;
  if (places.closed.some((folder) => names(pathname, folder) || names(whole, folder))) return false;
  const bare = stripBase(pathname, places.base);
  // What reads a file named in its query: Astro's pictures, and Vite's way into an editor.
  if (/^\/+(?:_image|__open-in-editor)(?:\/|$)/i.test(bare)) return false;
  return listCandidates(bare, places).every((candidate) => isOpenFile(candidate, places));
}

function splitQuery(url: string): [address: string, query: string] {
  const withoutHost = url.replace(/^https?:\/\/[^/?#]*/i, '');
  const end = withoutHost.search(/[?#]/);
  return end === -1 ? [withoutHost, ''] : [withoutHost.slice(0, end), withoutHost.slice(end + 1)];
}

/** How often an address may be encoded; servers and libraries between decode it more than once. */
const MAX_DECODINGS = 5;

/** An address with all of its encoding undone; nothing if it is malformed, or encoded without end. */
function decodeFully(text: string): string | undefined {
  let current = text;
  for (let time = 0; time < MAX_DECODINGS; time += 1) {
    let next: string;
    try {
      next = decodeURIComponent(current);
    } catch {
      // What was decoded once and has a percent sign left is a name with a percent sign.
      return time === 0 ? undefined : current;
    }
    if (next === current) return next.includes('\0') ? undefined : next.replaceAll('\\', '/');
    current = next;
  }
  return undefined;
}

function names(text: string, folder: string): boolean {
  return text.includes(`${folder.replaceAll(path.sep, '/')}/`);
}

function stripBase(pathname: string, base: string): string {
  const prefix = `/${base.split('/').filter(Boolean).join('/')}`;
  return prefix !== '/' && (pathname === prefix || pathname.startsWith(`${prefix}/`))
    ? pathname.slice(prefix.length) || '/'
    : pathname;
}

/** Prefixes with which Vite names a file, or a module that may be one. */
const PREFIX = /^\/+@(?:fs|id)(?=\/)(?:\/__x00__)?/;
/** What Vite appends to a name that is no file. */
const EXTENSIONS = ['', '.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json', '.html', '.md'];

/** Every file that an address may lead to: in the project, among the public files, or anywhere on the disk. */
function listCandidates(pathname: string, { root, publicFolder }: FilePlaces): string[] {
  let rest = pathname;
  const spellings = [rest];
  for (let time = 0; time < MAX_DECODINGS && PREFIX.test(rest); time += 1) {
    rest = rest.replace(PREFIX, '');
    spellings.push(rest);
  }
  return spellings.flatMap((spelling) =>
    [path.join(root, spelling), path.join(publicFolder, spelling), path.resolve('/', spelling)]
      // Windows names a drive after the first slash.
      .concat(/^\/+[a-z]:/i.test(spelling) ? [path.resolve(spelling.replace(/^\/+/, ''))] : [])
      .flatMap((place) => EXTENSIONS.map((extension) => `${place}${extension}`)),
  );
}

function isOpenFile(candidate: string, { root, open, closed, publicFolder }: FilePlaces): boolean {
  // A folder is no file; nothing is served for it but a page that has the same address.
  if (candidate.endsWith(path.sep) || !isFile(candidate)) return true;
  const real = realpathSync.native(candidate);
  if (closed.some((folder) => isWithin(real, folder))) return false;
  if (isWithin(real, getReal(publicFolder))) return true;
  const home = open.map(getReal).find((folder) => isWithin(real, folder));
  if (home === undefined) return false;
  return (
    !isHidden(path.relative(home, real)) && !isHidden(path.relative(root, path.resolve(candidate)))
  );
}

/** Whether a part of a path is hidden, save the folder in which Vite keeps what it has prepared. */
function isHidden(way: string): boolean {
  return way.split(path.sep).some((part) => /^\.[^.]/.test(part) && part !== '.vite');
}

function isFile(place: string): boolean {
  try {
    return statSync(place).isFile();
  } catch {
    // What cannot be looked at cannot be served either.
    return false;
  }
}

/** A folder as it is called once links are followed, if it exists. */
export function getReal(folder: string): string {
  return existsSync(folder) ? realpathSync.native(folder) : path.resolve(folder);
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (!/^\.\.(?:[\\/]|$)/.test(way) && !path.isAbsolute(way));
}
