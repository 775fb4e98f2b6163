import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A disk that fails, for a build that is started with `--import` of this file: `FAULT` says at
 * which kind of call on paths that begin with `below`, after how many of them, and how.
 */
interface Fault {
  readonly at: 'rename' | 'write';
  readonly below: string;
  readonly after: number;
  /** A code of the system, or `KILL`: the process ends then and there. */
  readonly code: string;
}

const { at, below, after, code } = JSON.parse(process.env['FAULT'] ?? '') as Fault;
let met = 0;

function meet(place: unknown): void {
  if (typeof place !== 'string' || !place.startsWith(below)) return;
  met += 1;
  // A full disk stays full; anything else fails once.
  if (code === 'ENOSPC' ? met <= after : met !== after + 1) return;
  if (code === 'KILL') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${code}: injected, ${at} '${place}'`), { code });
}

if (at === 'rename') {
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    meet(to);
    renameSync(from, to);
  };
} else {
  const { writeFileSync, promises } = fs;
  const { writeFile } = promises;
  fs.writeFileSync = (...call) => {
    meet(asPath(call[0]));
    writeFileSync(...call);
  };
  promises.writeFile = async (...call) => {
    meet(asPath(call[0]));
    await writeFile(...call);
  };
}
syncBuiltinESMExports();

function asPath(file: unknown): unknown {
  return file instanceof URL ? decodeURI(file.pathname) : file;
}
