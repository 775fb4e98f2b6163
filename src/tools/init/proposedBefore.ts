import { createHash } from 'node:crypto';
import path from 'node:path';
import { readRegularFile } from '../../collection/readFile.ts';
import { foldText } from '../../text/fold.ts';
import type { CopyNames } from './formatProgramme.ts';
import type { Column, Proposal } from './proposal.ts';

/**
 * What earlier runs have proposed for a folder, beside its `programme.md`: whatever of it is no longer there
 * somebody has taken out. It holds no text: hashes alone.
 */
export const INIT_MEMORY = '.init.json';

/** The columns and values that were proposed before, as hashes. */
export type ProposedBefore = ReadonlySet<string>;

const MAX_BYTES = 10_000_000;

/** What was proposed before for a folder; nothing where nobody remembers it. */
export function readProposedBefore(folder: string): ProposedBefore {
  const read = readRegularFile(path.join(folder, INIT_MEMORY), MAX_BYTES);
  if (!('bytes' in read)) return new Set();
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(read.bytes));
    const proposed =
      typeof data === 'object' && data !== null && 'proposed' in data && data.proposed;
    return new Set(
      Array.isArray(proposed) ? proposed.filter((one) => typeof one === 'string') : [],
    );
  } catch {
    // A memory that cannot be read remembers nothing, and is written anew.
    return new Set();
  }
}

/** What was proposed, as the text of the memory. */
export function formatProposed(proposed: Iterable<string>): string {
  return `${JSON.stringify({ version: 1, proposed: [...new Set(proposed)].toSorted() }, null, 1)}\n`;
}

/** All that a first proposal names, and the columns of the copy that it made. */
export function listProposed(proposal: Proposal, copy?: CopyNames): string[] {
  const { columns, vocabularies } = proposal;
  const headers = [
    ...columns.flatMap(({ facts, role }) => (role.kind === 'empty' ? [] : [facts.header])),
    copy?.id ?? '',
    copy?.flag ?? '',
  ];
  const values = [...vocabularies].flatMap(([name, { values: all }]) =>
    all.map(({ label }) => hashValue(findHeader(name, columns), label)),
  );
  return [...headers.filter((header) => header !== '').map(hashColumn), ...values];
}

/** The header of the column that a vocabulary is of. */
export function findHeader(name: string, columns: readonly Column[]): string {
  const column = columns.find(
    ({ role }) =>
      (role.kind === 'field' && role.field === name) || (role.kind === 'own' && role.name === name),
  );
  return column?.facts.header ?? '';
}

/** The header of a column, to find whether it was proposed before. */
export function hashColumn(header: string): string {
  return hash(['column', foldText(header)]);
}

/** A value of a column, to find whether it was proposed before. */
export function hashValue(header: string, label: string): string {
  return hash(['value', foldText(header), foldText(label)]);
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
