import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import path from 'node:path';
import { foldLabel } from '../../text/foldLabel.ts';
import { WrongUse } from '../command.ts';
import { writeCopy } from '../files/writeCopy.ts';
import { readInput } from '../import/readInput.ts';
import { createCopyWithIds } from '../spreadsheet/createCopyWithIds.ts';
import { readCountryCode } from './countries.ts';
import type { CopyNames } from './formatProgramme.ts';
import type { Proposal } from './proposal.ts';
import type { HeaderLanguage } from './words/headerNames.ts';

/** Whether a spreadsheet is such a copy itself. */
export function isCopy(file: string): boolean {
  return path.parse(file).name.endsWith('.with-ids');
}

/** What the headers of the new columns are called; the first that no column has yet. */
const ID_HEADERS: Readonly<Record<HeaderLanguage, readonly string[]>> = {
  en: ['Outcome ID', 'Unique ID', 'Outcome identifier'],
  fr: ['ID de l’effet', 'Identifiant unique', 'Identifiant de l’effet'],
  es: ['ID del alcance', 'Identificador único', 'Código del alcance'],
  pt: ['ID do resultado', 'Identificador único', 'Código do resultado'],
  ar: ['معرف النتيجة', 'رقم النتيجة', 'رمز النتيجة'],
};
const FLAG_HEADERS: Readonly<Record<HeaderLanguage, string>> = {
  en: 'Confidential',
  fr: 'Confidentiel',
  es: 'Confidencial',
  pt: 'Confidencial',
  ar: 'سري',
};

/** What is new in a copy, and what it has lost. */
export interface MadeCopy extends CopyNames {
  readonly lost: readonly string[];
  /** The id that a new row may have. */
  readonly nextId: string;
}

/**
 * Writes `NAME.with-ids.*` beside a spreadsheet that lacks ids or a column for the flag, never
 * over anything. Gives what is new in it, and what it has lost.
 */
export function makeCopy(
  proposal: Proposal,
  file: string,
  { out, encoding, target }: { out: string; encoding: string | undefined; target: string },
): MadeCopy {
  const { lacks, table, language } = proposal;
  const taken = new Set(table.headers.map(foldLabel));
  const idHeader = ID_HEADERS[language].find((header) => !taken.has(foldLabel(header)));
  const id = lacks.ids ? (idHeader ?? 'Lasting ID') : undefined;
  const flag = lacks.flag ? FLAG_HEADERS[language] : undefined;
  const made = createCopyWithIds(readInput(file), {
    tables: listTables(proposal),
    ...{ idHeader: id, flagHeader: flag, encoding },
  });
  if ('reason' in made)
    throw new Error(
      getToolTexts().init.copyFailed({ lacks: describeLacks(lacks), reason: made.reason }),
    );
  const written = writeCopy(file, made.bytes, { contents: [out], target });
  if ('refusal' in written) throw new WrongUse(written.refusal);
  const nextId = createIds(proposal)(countRows(proposal) + 1);
  return { file: path.basename(written.file), id, flag, lost: made.lost, nextId };
}

/** What a sheet lacks, in words. */
export function describeLacks({ ids, flag }: Proposal['lacks']): string {
  return getToolTexts().init.lacks({ isWithoutIds: ids, isWithoutFlag: flag });
}

/** Ids that last: the initials of the programme and a number, in the order of the rows today. */
function listTables(proposal: Proposal): {
  sheet: string | undefined;
  headerRow: number;
  ids: Map<number, string>;
}[] {
  const createId = createIds(proposal);
  const parts = proposal.table.parts.map(({ rows, hiddenRows, ...rest }) => ({
    ...rest,
    rows: [...rows, ...hiddenRows].toSorted((a, b) => a - b),
  }));
  let serial = 0;
  return parts.map(({ sheet, headerRow, rows }) => {
    const ids = new Map<number, string>();
    for (const row of rows) {
      serial += 1;
      ids.set(row, createId(serial));
    }
    return { sheet, headerRow, ids };
  });
}

function countRows({ table }: Proposal): number {
  return table.parts.reduce(
    (sum, { rows, hiddenRows }) => sum + rows.length + hiddenRows.length,
    0,
  );
}

function createIds(proposal: Proposal): (serial: number) => string {
  const initials = createInitials(proposal.name);
  const width = Math.max(3, String(countRows(proposal)).length);
  return (serial) => `${initials}-${String(serial).padStart(width, '0')}`;
}

/** `Clean Water Programme (synthetic)` → `CWP`; where it has none, or they are the code of a country, `OH`, for outcome harvest. */
function createInitials(name: string): string {
  const words = name.replaceAll(/\([^)]*\)?/g, ' ').match(/\p{Script=Latin}+/gu) ?? [];
  const telling = words.filter(
    (word) =>
      !/^(?:of|the|and|for|de|des|du|la|le|les|et|del|los|las|y|da|do|dos|e|d|l)$/i.test(word),
  );
  const initials = telling
    .map((word) => word.slice(0, 1).normalize('NFKD').slice(0, 1).toUpperCase())
    .filter((letter) => /[A-Z]/.test(letter))
    .slice(0, 5)
    .join('');
  // “FR-001” would be read as of France.
  return initials.length < 2 || readCountryCode(initials) !== undefined ? 'OH' : initials;
}
