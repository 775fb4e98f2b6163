import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * A disk that fails, for a build that is started with `--import` of this file: `FAULT` says at
 * which kind of call on paths that begin with `below`, after how many of them, and how. Reading
 * pages does not fail: it is slow, and each page is told.
 */
interface Fault {
  readonly at: 'rename' | 'write' | 'read';
  readonly below: string;
  readonly after: number;
  /** A code of the system, or a signal that the process gets then. */
  readonly code: string;
}

const { at, below, after, code } = JSON.parse(process.env['FAULT'] ?? '') as Fault;
/** What is written to the standard error for each page that is read. */
const SLOW_READ = 'reads a page';
let met = 0;

function meet(place: unknown): void {
  if (typeof place !== 'string' || !place.startsWith(below)) return;
  met += 1;
  // A full disk stays full; anything else fails once.
  if (code === 'ENOSPC' ? met <= after : met !== after + 1) return;
  if (code.startsWith('SIG')) process.kill(process.pid, code);
  else throw Object.assign(new Error(`${code}: injected, ${at} '${place}'`), { code });
}

if (at === 'rename') {
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    meet(to);
    renameSync(from, to);
  };
} else if (at === 'read') {
  const { readFileSync } = fs;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const readSlowly = (
    ...call: Parameters<typeof readFileSync>
  ): ReturnType<typeof readFileSync> => {
    if (typeof call[0] === 'string' && call[0].startsWith(below) && call[0].endsWith('.html')) {
      fs.writeSync(2, `${SLOW_READ}\n`);
      Atomics.wait(clock, 0, 0, 100);
    }
    return readFileSync(...call);
  };
  fs.readFileSync = readSlowly as typeof readFileSync;
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
