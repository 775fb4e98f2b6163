import { unzipSync } from 'fflate';
import { getReason } from '../../text/errors.ts';
import { inspectOpenDocument, isOpenDocument } from './openDocument/inspectOpenDocument.ts';
import { scanWorkbook, type Excess } from './scanWorkbook.ts';
import { createSheetProblem, type SheetProblem } from './sheet.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** The most that a workbook may unpack to. 50,000 rows of outcomes come to about 250 MB. */
const MAX_MEGABYTES = 1000;

/** Whether bytes begin as a packed file (which a workbook is) or as an old or locked Office file. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return beginsWith(bytes, PACKED) || beginsWith(bytes, COMPOUND);
}

const PACKED = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Why a workbook must not be opened: by its table of contents, and by what it then unpacks to; nothing if it may be. */
export function inspectWorkbook(bytes: Uint8Array): SheetProblem | undefined {
  if (beginsWith(bytes, COMPOUND)) {
    // A locked workbook is an old Office file around the encrypted one.
    return holdsText(bytes, 'EncryptedPackage')
      ? createSheetProblem('workbook-protected', undefined)
      : refuse(getToolTexts().sheets.oldExcel);
  }
  try {
    const { names, size } = listParts(bytes);
    return inspectParts(bytes, names, size);
  } catch (error) {
    return refuse(getToolTexts().sheets.damaged({ fault: getReason(error) }));
  }
}

/** The format of a workbook that may be opened. */
export function findFormat(bytes: Uint8Array): 'OpenDocument' | 'Excel' {
  return isOpenDocument(listParts(bytes).names) ? 'OpenDocument' : 'Excel';
}

/** The names of its parts, in small letters, and what they say that they unpack to. */
function listParts(bytes: Uint8Array): { names: string[]; size: number } {
  const names: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name.toLowerCase());
      size += originalSize;
      return false;
    },
  });
  return { names, size };
}

function inspectParts(
  bytes: Uint8Array,
  names: readonly string[],
  size: number,
): SheetProblem | undefined {
  if (names.some((name) => name.endsWith('vbaproject.bin') || name.includes('macrosheets/')))
    return createSheetProblem('workbook-macros', undefined);
  const isExcel = names.includes('xl/workbook.xml');
  if (isExcel && names.includes('content.xml')) return refuse(getToolTexts().sheets.twoFormats);
  if (isOpenDocument(names)) {
    const problem = inspectOpenDocument(bytes, names);
    if (problem !== undefined) return problem;
  } else if (!isExcel) return refuse(getToolTexts().sheets.otherZip);
  if (size > MAX_MEGABYTES * 1e6) return refuseExcess({ megabytes: Math.ceil(size / 1e6) });
  const excess = scanWorkbook(bytes, MAX_MEGABYTES);
  return excess === undefined ? undefined : refuseExcess(excess);
}

function refuseExcess(excess: Excess): SheetProblem {
  if ('reason' in excess) return createSheetProblem('workbook-excessive', undefined, excess);
  const { megabytes } = excess;
  return createSheetProblem('workbook-too-large', undefined, { megabytes, most: MAX_MEGABYTES });
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
