import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK_FILE = 'package-lock.json';

interface LockedPackage {
  readonly version?: string;
  readonly link?: boolean;
  integrity?: string;
  engines?: { node?: string } | undefined;
}

/**
 * `npm run lock`: gives every package of the lock file its hash. npm leaves it out for packages
 * of other systems that it has not downloaded itself (npm/cli#4460), and then checks nothing of
 * them where they are installed. And takes out which Node a package asks for: npm compares it with
 * the Node that npm itself runs on and warns of each, while all of them run on the package `node`.
 */
const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  if (place === '' || entry.engines?.node === undefined) continue;
  const others = { ...entry.engines };
  delete others.node;
  // JSON leaves out what is undefined.
  entry.engines = Object.keys(others).length === 0 ? undefined : others;
}
for (const [place, entry] of Object.entries(lock.packages)) {
  if (place === '' || entry.link === true || entry.integrity !== undefined) continue;
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const integrity = askRegistry(`${name}@${entry.version ?? ''}`);
  // Beside the version, where npm writes it.
  const { version, ...others } = entry;
  (lock.packages as Record<string, object>)[place] = { version, integrity, ...others };
  added += 1;
}
writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} hashes were added to ${LOCK_FILE}.\n`);

function askRegistry(name: string): string {
  if (!/^[@\w./-]+@[\w.+-]+$/.test(name)) throw new Error(`${name} is no name of a package.`);
  const integrity = execSync(`npm view ${name} dist.integrity`, { encoding: 'utf8' }).trim();
  if (!integrity.startsWith('sha512-')) throw new Error(`The registry has no hash of ${name}.`);
  return integrity;
}
