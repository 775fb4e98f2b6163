import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeFragment } from '../fragment/decodeFragment.ts';
import { createProblem, type Problem } from '../fragment/problems.ts';
import { readProgramme, type Programme } from '../programme/readProgramme.ts';

/** Takes what is wrong with one file of the content (path within the content folder). */
export type Report = (file: string, problems: readonly Problem[]) => void;

/** The programme of a content folder, unless its `programme.md` is missing or faulty. */
export function loadProgramme(directory: string, report: Report): Programme | undefined {
  const file = 'programme.md';
  if (statSync(path.join(directory, file), { throwIfNoEntry: false }) === undefined) {
    report(file, [createProblem('missing-programme', 'unavailable')]);
    return undefined;
  }
  const source = readText(directory, file);
  if ('problem' in source) {
    report(file, [source.problem]);
    return undefined;
  }
  const { programme, problems } = readProgramme(source.text);
  report(file, problems);
  return programme;
}

/** The fragment files of a content folder, in a fixed order; anything else beside them is reported. */
export function listFragments(directory: string, report: Report): string[] {
  if (
    statSync(path.join(directory, 'outcomes'), { throwIfNoEntry: false })?.isDirectory() !== true
  ) {
    report('outcomes', [createProblem('missing-outcomes', 'unavailable')]);
    return [];
  }
  return listFiles(directory, 'outcomes').filter((file) => {
    if (file.toLowerCase().endsWith('.txt')) return true;
    report(file, [
      createProblem('unexpected-file', 'unavailable', { expected: 'a fragment (.txt)' }),
    ]);
    return false;
  });
}

/** Files below a folder of the content, in a fixed order, with `/` between folders. Hidden files are not content. */
export function listFiles(directory: string, folder: string): string[] {
  const root = path.join(directory, folder);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(directory, file) : [file];
    })
    .toSorted(compareText);
}

/** The text of a content file, or why it cannot be read. */
export function readText(directory: string, file: string): { text: string } | { problem: Problem } {
  try {
    return decodeFragment(readFileSync(path.join(directory, file)));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { problem: createProblem('unreadable-file', 'unavailable', { reason }) };
  }
}

/** The text of a content file, if it has one that can be read. */
export function getText(directory: string, file: string): string | undefined {
  const source = readText(directory, file);
  return 'text' in source ? source.text : undefined;
}

/** The text of a file that is no UTF-8 as it was most likely meant; only to know what must not be published. */
export function guessText(directory: string, file: string): string | undefined {
  try {
    const bytes = readFileSync(path.join(directory, file));
    const zeros = bytes.subarray(0, 2).indexOf(0);
    if (bytes[0] === 0xfe || zeros === 0) return new TextDecoder('utf-16be').decode(bytes);
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || zeros === 1)
      return new TextDecoder('utf-16le').decode(bytes);
    return new TextDecoder('windows-1252').decode(bytes);
  } catch {
    // What cannot be read is told by the problem that brought us here.
    return undefined;
  }
}

/** By UTF-16 unit: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
