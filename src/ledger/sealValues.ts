import { hash } from 'node:crypto';
import type { Values } from './listValues.ts';

/** Hashes of the values of an outcome, of no use to whoever does not know its texts. */
export interface Sealed {
  /** Tells the key of the hashes from others. */
  readonly check: string;
  /** By the name of the field. */
  readonly fields: Readonly<Record<string, string>>;
  /** By the name of a text that nobody could guess: the key, locked with that text. */
  readonly seals: Readonly<Record<string, string>>;
}

/** Bytes of a key. */
const KEY_LENGTH = 16;
/** Characters of a hash, of six bits each. */
const HASH_LENGTH = 10;

/**
 * The values of an outcome as hashes whose key is made of all of them, so that a country cannot be found by
 * trying all countries. The key is not kept, but locked with each text that nobody could guess: whoever has one of
 * them as it was can compare all other fields (docs/decisions/0031-the-ledger-of-changes.md).
 */
export function sealValues(values: Values): Sealed {
  const key = createKey(values);
  return {
    check: createCheck(key),
    fields: Object.fromEntries(
      Array.from(values, ([name, { text }]) => [name, hashValue(key, name, text)]),
    ),
    seals: Object.fromEntries(
      listOwn(values).map((name) => [name, lock(key, name, values).toString('base64url')]),
    ),
  };
}

/** Whether all values are those that were sealed. */
export function isUnchanged({ check }: Sealed, values: Values): boolean {
  return createCheck(createKey(values)) === check;
}

/**
 * The names of the fields that are other than they were. Where none of these texts is as it was, nothing is
 * known of other fields, and only the texts are named.
 */
export function listChanged(sealed: Sealed, values: Values): string[] {
  const key = findKey(sealed, values);
  if (key === undefined) return [...new Set([...Object.keys(sealed.seals), ...listOwn(values)])];
  const isOther = (name: string): boolean => {
    const value = values.get(name);
    const now = value === undefined ? undefined : hashValue(key, name, value.text);
    return now !== sealed.fields[name];
  };
  return [...new Set([...Object.keys(sealed.fields), ...values.keys()])].filter(isOther);
}

function findKey({ check, seals: locked }: Sealed, values: Values): Buffer | undefined {
  for (const [name, seal] of Object.entries(locked)) {
    if (!values.has(name)) continue;
    const key = lock(Buffer.from(seal, 'base64url'), name, values);
    if (createCheck(key) === check) return key;
  }
  return undefined;
}

function listOwn(values: Values): string[] {
  return [...values].filter(([, { isOwn }]) => isOwn).map(([name]) => name);
}

function createKey(values: Values): Buffer {
  const all = Array.from(values, ([name, { text }]) => [name, text]);
  return digest('key', JSON.stringify(all)).subarray(0, KEY_LENGTH);
}

/** Locks a key with a text, or unlocks it. */
function lock(key: Buffer, name: string, values: Values): Buffer {
  const mask = digest('seal', name, values.get(name)?.text ?? '');
  return Buffer.from(key.map((byte, index) => byte ^ (mask[index] ?? 0)));
}

function createCheck(key: Buffer): string {
  return shorten(digest('check', key.toString('hex')));
}

/** The key has one length, and the hash is cut: nobody can go on from one hash to that of another value. */
function hashValue(key: Buffer, name: string, text: string): string {
  return shorten(digest('value', key.toString('hex'), name, text));
}

function digest(purpose: string, ...parts: readonly string[]): Buffer {
  return hash('sha256', ['outcome-atlas', purpose, ...parts].join('\0'), 'buffer');
}

function shorten(bytes: Buffer): string {
  return bytes.toString('base64url').slice(0, HASH_LENGTH);
}
