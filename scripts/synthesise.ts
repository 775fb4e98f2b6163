import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { synthesise } from '../src/synthesis/synthesise.ts';
import { readArguments, runCommand, say, WrongUse } from './command.ts';

const USAGE = 'npm run synthesise -- --count N --seed S --out DIR';

/**
 * Writes a synthetic content folder. It is written beside `directory` and moved there when it
 * is whole; a folder that holds anything is left as it is.
 */
export function writeSynthetic(directory: string, count: number, seed: number): void {
  const target = path.resolve(directory);
  if (!isEmpty(target)) {
    throw new WrongUse(
      `${directory} is not empty. Name a folder that does not exist yet, or empty it first.`,
    );
  }
  const fresh = `${target}.new-${process.pid}`;
  try {
    mkdirSync(path.join(fresh, 'outcomes'), { recursive: true });
    for (const { file, text } of synthesise(count, seed))
      writeFileSync(path.join(fresh, file), text);
    rmSync(target, { recursive: true, force: true });
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function isEmpty(directory: string): boolean {
  try {
    return readdirSync(directory).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
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
