import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { SingleBar } from 'cli-progress';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { IMPORT_MEMORY as MEMORY } from '../../collection/importMark.ts';
import { readRegularFile } from '../../collection/readFile.ts';
import { listFiles, readText } from '../../collection/sources.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { getReason } from '../../text/errors.ts';
import { formatMemory, EMPTY_MEMORY, parseMemory } from './memory.ts';
import type { Folder, ImportPlan } from './planImport.ts';
import { readPresentFile } from './readPresentFile.ts';
import { createSheetProblem, type SheetProblem } from '../spreadsheet/sheet.ts';
import { MAX_BYTES } from './readInput.ts';
import { writeTogether } from '../files/writeTogether.ts';

/** The folder of the fragments as an import must know it, and what is wrong with its memory. */
export function readFolder(
  folder: string,
  programme: Programme,
): { folder: Folder; problems: readonly SheetProblem[] } {
  const parent = path.dirname(path.resolve(folder));
  const name = path.basename(path.resolve(folder));
  const files = listFiles(parent, name)
    .filter((file) => file.toLowerCase().endsWith('.txt'))
    .map((file) => {
      const source = readText(parent, file);
      // A file that cannot be read holds no id, and no row may take its place.
      const text = 'text' in source ? source.text : '';
      return readPresentFile(file.slice(name.length + 1), text, programme);
    });
  const memory = readMemory(folder);
  const problems =
    memory === undefined
      ? [createSheetProblem('memory-unreadable', undefined, { file: path.join(folder, MEMORY) })]
      : [];
  return { folder: { files, ...(memory ?? EMPTY_MEMORY) }, problems };
}

/** The memory of the last import, or nothing if it cannot be read. */
function readMemory(folder: string): ReturnType<typeof parseMemory> {
  const file = path.join(folder, MEMORY);
  if (!existsSync(file)) return EMPTY_MEMORY;
  const text = readIfThere(file);
  // Otherwise it is told as a memory that cannot be read.
  return text === undefined ? undefined : parseMemory(text);
}

/** Writes what an import plans, and what it remembers: all of it or nothing. */
export function writePlan(
  { files, closed, memory }: Pick<ImportPlan, 'files' | 'closed' | 'memory'>,
  target: string,
): void {
  const texts = new Map(
    files.flatMap(({ file, written }) => (written === undefined ? [] : [[file, written] as const])),
  );
  for (const { file, text } of closed) texts.set(file, text);
  const remembered = formatMemory(memory);
  // Last, so that an import that is cut off leaves no file that looks edited.
  if (remembered !== readIfThere(path.join(target, MEMORY))) texts.set(MEMORY, remembered);
  if (texts.size === 0) return;

  const bar = new SingleBar({
    format: '{bar} {value} of {total} files',
    noTTYOutput: false,
    clearOnComplete: true,
  });
  if (process.stderr.isTTY) bar.start(texts.size, 0);
  try {
    writeTogether(target, texts, (count) => {
      bar.update(count);
    });
  } catch (error) {
    throw new Error(
      getToolTexts().import.unwritable({ folder: target, reason: getReason(error) }),
      { cause: error },
    );
  } finally {
    bar.stop();
  }
}

function readIfThere(file: string): string | undefined {
  const read = readRegularFile(file, MAX_BYTES);
  return 'bytes' in read ? new TextDecoder().decode(read.bytes) : undefined;
}
