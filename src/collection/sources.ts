import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { MAX_BYTES } from '../fragment/limits.ts';
import { decodeFragment } from '../fragment/decodeFragment.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { hideKey } from '../programme/hideKey.ts';
import { readProgramme, type Programme } from '../programme/readProgramme.ts';
import { compareText } from '../text/compareText.ts';
import { getErrorCode } from '../text/errors.ts';
import { findUtf16 } from '../text/findUtf16.ts';
import { readRegularFile, type SpecialKind } from './readFile.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';

/** Takes what is wrong with one file of the content (path within the content folder). */
export type Report = (file: string, problems: readonly Problem[]) => void;

/** The text of a file, or why it cannot be read. */
export type Source = { readonly text: string } | { readonly problem: Problem };

/** The programme of a content folder, unless its `programme.md` is missing or faulty. */
export function loadProgramme(
  directory: string,
  report: Report,
  read: typeof readProgramme = readProgramme,
): Programme | undefined {
  const file = 'programme.md';
  if (statSync(path.join(directory, file), { throwIfNoEntry: false }) === undefined) {
    const found = findMisnamed(directory);
    report(file, [
      found === undefined
        ? createProblem('missing-programme', 'unavailable')
        : createProblem('programme-misnamed', 'unavailable', { found }),
    ]);
    return undefined;
  }
  const source = readText(directory, file);
  if ('problem' in source) {
    report(file, hideKey('', [source.problem]));
    return undefined;
  }
  const { programme, problems } = read(source.text);
  report(file, problems);
  return programme;
}

/** The file that was most likely meant to be `programme.md`: what editors make of that name, hidden endings too. */
function findMisnamed(directory: string): string | undefined {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  return listEntries(directory, '', () => undefined)
    .map(({ name }) => name)
    .toSorted(compareText)
    .find((name) =>
      /^\.?programm?e?(?:[ _-]?\(?\d\)?)?(?:\.(?:md|txt|rtf|docx?|odt|markdown|pages))*$/i.test(
        name,
      ),
    );
}

/** The fragment files of a content folder, in a fixed order; anything else beside them is reported. */
export function listFragments(directory: string, report: Report): string[] {
  if (
    statSync(path.join(directory, 'outcomes'), { throwIfNoEntry: false })?.isDirectory() !== true
  ) {
    report('outcomes', [createProblem('missing-outcomes', 'unavailable')]);
    return [];
  }
  return listFiles(directory, 'outcomes', report).filter((file) => {
    if (file.toLowerCase().endsWith('.txt')) return true;
    if (reportFolderLink(directory, file, report)) return false;
    report(file, [
      createProblem('unexpected-file', 'unavailable', {
        expected: /\.(?:rtf|docx?|odt|pages|webarchive)$/i.test(file)
          ? getToolTexts().files.fragmentAsText
          : getToolTexts().files.fragment,
      }),
    ]);
    return false;
  });
}

/** A link to a folder may hold outcomes that nobody would miss, so it is an error and not a file more. */
function reportFolderLink(directory: string, file: string, report: Report): boolean {
  const stats = statSync(path.join(directory, file), { throwIfNoEntry: false });
  if (stats?.isDirectory() !== true) return false;
  const detail = { kind: getToolTexts().files.kinds['a folder'], isLink: true };
  report(file, [createProblem('not-a-file', 'unavailable', detail)]);
  return true;
}

/**
 * Files below a folder of the content, in a fixed order, with `/` between folders. Hidden files
 * are not content. Links to folders are not followed, so that no loop can be one; they are
 * listed like files, and reading them says what they are.
 */
export function listFiles(directory: string, folder: string, report?: Report): string[] {
  const root = path.join(directory, folder);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return listEntries(root, folder, report)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(directory, file, report) : [file];
    })
    .toSorted(compareText);
}

function listEntries(root: string, folder: string, report: Report | undefined): Dirent[] {
  try {
    return readdirSync(root, { withFileTypes: true });
  } catch (error) {
    if (report === undefined) throw error;
    const reason = getErrorCode(error) ?? String(error);
    report(folder, [createProblem('unreadable-file', 'unavailable', { reason })]);
    return [];
  }
}

/** The text of a content file, or why it cannot be read. `isRegular`: the system has just said that it is a regular file. */
export function readText(directory: string, file: string, isRegular = false): Source {
  const read = readRegularFile(path.join(directory, file), MAX_BYTES, isRegular);
  if ('special' in read) return { problem: reportSpecial(directory, file, read.special) };
  if ('fault' in read)
    return { problem: createProblem('unreadable-file', 'unavailable', { reason: read.fault }) };
  return decodeFragment(read.bytes, read.size);
}

/** The text of a content file, if it has one that can be read. */
export function getText(directory: string, file: string): string | undefined {
  const source = readText(directory, file);
  return 'text' in source ? source.text : undefined;
}

function reportSpecial(directory: string, file: string, kind: SpecialKind): Problem {
  const isLinked = isLink(path.join(directory, file));
  return kind === 'a folder' && !isLinked
    ? createProblem('unreadable-file', 'unavailable', { reason: 'EISDIR' })
    : createProblem('not-a-file', 'unavailable', {
        kind: getToolTexts().files.kinds[kind],
        isLink: isLinked,
      });
}

/** What a link among the content leads to, where that is a file in another place; nothing for anything else. */
export function findLinkOutside(directory: string, file: string): string | undefined {
  const place = path.join(directory, file);
  try {
    if (!isLink(place) || !statSync(place).isFile()) return undefined;
    const target = realpathSync(place);
    const way = path.relative(realpathSync(directory), target);
    return way.startsWith('..') || path.isAbsolute(way) ? target : undefined;
  } catch {
    // A link that leads nowhere is reported by whoever reads it.
    return undefined;
  }
}

function isLink(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Of a file that is too large for content, so much is looked for in what is published. */
const MAX_GUESSED_BYTES = 20 * MAX_BYTES;

/** The text of a file that is no UTF-8 as it was most likely meant; only to know what must not be published. */
export function guessText(directory: string, file: string): string | undefined {
  const read = readRegularFile(path.join(directory, file), MAX_GUESSED_BYTES);
  // What cannot be read is reported by the problem that brought us here.
  if (!('bytes' in read)) return undefined;
  const { bytes } = read;
  // No UTF-8 begins with this byte, and hardly a text in Windows-1252 (þ).
  const encoding = bytes[0] === 0xfe ? 'utf-16be' : findUtf16(bytes);
  return new TextDecoder(encoding ?? 'windows-1252').decode(bytes);
}
