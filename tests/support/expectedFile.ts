import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The content of an expected file, as data. A file that is missing always fails the test: on
 * a developer's machine it is written first, from the actual result, so that it can be
 * reviewed and committed; where `CI` is set nothing is written.
 */
export function readExpected(
  file: URL,
  actual: unknown,
  isCi: boolean = Boolean(process.env['CI']),
): unknown {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const name = file.pathname.split('/').at(-1) ?? '';
  if (isCi) throw new Error(`The expected file ${name} is missing; write it locally.`);
  writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
  throw new Error(`The expected file ${name} was missing and has been written: review it.`);
}
