import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { synthesise } from '../src/tools/synthesise/synthesise.ts';
import { readArguments, runCommand, say, WrongUse } from '../src/tools/command.ts';
import { followLinks } from '../src/tools/files/places.ts';
import { refuseFile } from '../src/tools/files/refuse.ts';
import { refuseKeptPlace } from '../src/tools/files/refuseReport.ts';

const USAGE = 'npm run synthesise -- --count N --seed S --out DIR';

/**
 * Writes a synthetic content folder. It is written beside `directory` and moved there when it
 * is whole; a folder that holds anything is left as it is.
 */
export function writeSynthetic(directory: string, count: number, seed: number): void {
  const refusal = refuseSynthetic(directory);
  if (refusal !== undefined) throw new WrongUse(refusal);
  const target = followLinks(directory) ?? path.resolve(directory);
  mkdirSync(path.dirname(target), { recursive: true });
  const fresh = mkdtempSync(`${target}.new-`);
  try {
    mkdirSync(path.join(fresh, 'outcomes'));
    for (const { file, text } of synthesise(count, seed))
      writeFileSync(path.join(fresh, file), text);
    // Fails if somebody has put something into it meanwhile.
    if (existsSync(target)) rmdirSync(target);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Why nothing may be written there: only a new or empty folder is taken, and none that is built from or published. */
function refuseSynthetic(directory: string): string | undefined {
  const place = followLinks(directory);
  if (place === undefined) return `${directory} is, or lies behind, a link that leads nowhere.`;
  const inTheWay = refuseFile(place, directory);
  if (inTheWay !== undefined) return inTheWay;
  if (existsSync(place) && readdirSync(place).length > 0)
    return `${directory} is not empty. Name a folder that does not exist yet, or empty it first.`;
  return refuseKeptPlace(place, directory, [process.env['CONTENT_DIR'] ?? 'content']);
}

function readNumber(name: string, value: string | undefined, least: number): number {
  const number = Number(value);
  if (value === undefined || !Number.isSafeInteger(number) || number < least) {
    throw new WrongUse(`--${name} takes a whole number from ${least} on.`);
  }
  return number;
}

if (import.meta.main) {
  await runCommand(USAGE, () => {
    const { values } = readArguments({
      options: {
        count: { type: 'string' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
    });
    if (values.out === undefined) throw new WrongUse('--out names the folder to write.');
    const count = readNumber('count', values.count, 0);
    writeSynthetic(values.out, count, readNumber('seed', values.seed, 0));
    say(
      `${count} synthetic outcomes are in ${values.out}. Build a site from them with CONTENT_DIR=${values.out}.`,
    );
    return 0;
  });
}
