import { createHash } from 'node:crypto';
import { compareText } from '../../text/compareText.ts';
import { createTextKey } from '../../text/likeness.ts';

/**
 * What imports remember, beside the fragments. It holds no text: hashes alone.
 */
export interface Memory {
  /** File → hash of the fields that the last import wrote (`hashBody`). */
  readonly hashes: ReadonlyMap<string, string>;
  /** File → hash of the description (`hashText`) that it had last; also of files that are gone. */
  readonly texts: ReadonlyMap<string, string>;
  /** Hash of a description that somebody kept confidential → the file that held it. */
  readonly closed: ReadonlyMap<string, string>;
  /** Hash of the settings that the last import went by; earlier versions wrote none. */
  readonly settings?: string;
}

export const EMPTY_MEMORY: Memory = { hashes: new Map(), texts: new Map(), closed: new Map() };

const VERSION = 2;

/** A description → its hash, the same for every spelling that `createTextKey` takes for one; empty for no text. */
export function hashText(text: string): string {
  return hashKey(createTextKey(text));
}

/** The same, from the key of the description. */
export function hashKey(key: string): string {
  return key === '' ? '' : createHash('sha256').update(key).digest('hex').slice(0, 32);
}

/**
 * Text of the memory → what it says, or nothing if it cannot be read. Also reads the first
 * form, a flat `{file: hash}`.
 */
export function parseMemory(text: string): Memory | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  if (!('version' in data)) return { ...EMPTY_MEMORY, hashes: readTexts(data) };
  if (data['version'] !== VERSION) return undefined;
  const { marks, texts, closed, settings } = data;
  if (!isRecord(marks) || !isRecord(texts) || !isRecord(closed)) return undefined;
  return {
    ...{ hashes: readTexts(marks), texts: readTexts(texts), closed: readTexts(closed) },
    ...(typeof settings === 'string' ? { settings } : {}),
  };
}

/** The memory as text, in a fixed order. */
export function formatMemory({ hashes, texts, closed, settings }: Memory): string {
  const sort = (map: ReadonlyMap<string, string>): object =>
    Object.fromEntries([...map].toSorted(([a], [b]) => compareText(a, b)));
  const data = {
    version: VERSION,
    // At the beginning: a build reads no more than that.
    ...(settings === undefined ? {} : { settings }),
    marks: sort(hashes),
    texts: sort(texts),
    closed: sort(closed),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function readTexts(data: Record<string, unknown>): Map<string, string> {
  return new Map(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
