import { strFromU8, unzipSync } from 'fflate';
import { createSheetProblem, type SheetProblem } from '../sheet.ts';
import { getToolTexts } from '../../../messages/tools/toolTexts.ts';

/** The parts by which an OpenDocument is known; the last one is all there is in some locked ones. */
const MIMETYPE = 'mimetype';
const MANIFEST = 'META-INF/manifest.xml';
const LOCKED = 'encrypted-package';

/** What the first part of an OpenDocument spreadsheet says. */
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** Whether a packed file with these parts (in small letters) is an OpenDocument of some kind. */
export function isOpenDocument(names: readonly string[]): boolean {
  return names.includes(MIMETYPE) && (names.includes('content.xml') || names.includes(LOCKED));
}

/** Programs in it, beside the lists in which LibreOffice says that there are none. */
const MACROS = /^(?:basic|dialogs|scripts)\/(?!.*(?:script|dialog)-l[bc]\.xml$).*[^/]$/;

/** Why an OpenDocument must not be opened, as far as its table of contents and its smallest parts say. */
export function inspectOpenDocument(
  bytes: Uint8Array,
  names: readonly string[],
): SheetProblem | undefined {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      [MIMETYPE, MANIFEST].includes(name) && originalSize <= MAX_BYTES,
  });
  const type = strFromU8(parts[MIMETYPE] ?? new Uint8Array()).trim();
  if (type !== SPREADSHEET)
    return refuse(getToolTexts().sheets[KINDS[type.slice(PREFIX.length)] ?? 'otherDocument']);
  const manifest = strFromU8(parts[MANIFEST] ?? new Uint8Array());
  if (names.includes(LOCKED) || /<[^>]*encryption-data/.test(manifest))
    return createSheetProblem('workbook-protected', undefined);
  return names.some((name) => MACROS.test(name))
    ? createSheetProblem('workbook-macros', undefined)
    : undefined;
}

/** More than any list of parts has. */
const MAX_BYTES = 5_000_000;

const PREFIX = 'application/vnd.oasis.opendocument.';
const KINDS: Readonly<Record<string, 'template' | 'textDocument'>> = {
  'spreadsheet-template': 'template',
  text: 'textDocument',
};

/** Why a text file is no table, if it is an OpenDocument that is not packed. */
export function inspectFlatDocument(bytes: Uint8Array): SheetProblem | undefined {
  const start = strFromU8(bytes.subarray(0, 4000), true).replace(/^[^<]{0,8}/, '');
  return /^<(?:\?xml|[\w.-]+:document\b)/.test(start) && start.includes(OFFICE)
    ? refuse(getToolTexts().sheets.flatDocument)
    : undefined;
}

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:';

function refuse(reason: string): SheetProblem {
  return createSheetProblem('not-a-spreadsheet', undefined, { reason });
}
