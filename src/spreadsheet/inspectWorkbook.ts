import { unzipSync } from 'fflate';
import { createSheetProblem, type SheetProblem } from './sheet.ts';

/** The most that a workbook may unpack to. 50,000 rows of outcomes come to about 250 MB. */
const MOST_MEGABYTES = 1000;

/** Whether bytes begin as a packed file (which an Excel workbook is) or as an old or locked Office file. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return hasMark(bytes, PACKED) || hasMark(bytes, COMPOUND);
}

const PACKED = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function hasMark(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Why a workbook must not be opened, as far as its table of contents tells; nothing if it may be. */
export function inspectWorkbook(bytes: Uint8Array): SheetProblem | undefined {
  if (hasMark(bytes, COMPOUND)) {
    // A locked workbook is an old Office file around the encrypted one.
    return holdsText(bytes, 'EncryptedPackage')
      ? createSheetProblem('workbook-protected', undefined)
      : refuse('it is in the format of Excel 2003 or older');
  }
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name.toLowerCase());
        size += originalSize;
        return false;
      },
    });
  } catch (error) {
    return refuse(`it is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
  if (names.some((name) => name.endsWith('vbaproject.bin') || name.includes('macrosheets/')))
    return createSheetProblem('workbook-macros', undefined);
  if (!names.includes('xl/workbook.xml')) return refuse('it is a packed file of another kind');
  const megabytes = Math.round(size / 1e6);
  if (megabytes > MOST_MEGABYTES)
    return createSheetProblem('workbook-too-large', undefined, { megabytes, most: MOST_MEGABYTES });
  return undefined;
}

function refuse(reason: string): SheetProblem {
  return createSheetProblem('not-a-spreadsheet', undefined, { reason });
}

/** Whether the bytes hold a text in UTF-16, as such files name their parts. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(text, 'utf16le'),
  );
}
