import { createHmac } from 'node:crypto';
import { foldText } from '../text/fold.ts';
import type { Programme } from '../programme/readProgramme.ts';

/** A name of an outcome: its id or an earlier one, and the address that it makes. */
interface Name {
  readonly id: string;
  readonly slug: string;
}

/** Digits and letters that are not taken for each other, after Crockford’s base 32. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** Characters of five bits each: 60 bits. */
const LENGTH = 12;

/**
 * The name under which a reader sees an outcome: its own, or, where the programme says
 * `id: opaque`, a reference that says nothing of it to whoever does not have the key
 * (docs/decisions/0013-opaque-ids.md).
 */
export function getPublicName({ id, slug }: Name, programme: Programme): Name {
  const { publication } = programme.settings;
  if (publication.id === 'shown') return { id, slug };
  // The schema refuses such a programme; an id must not pass even so.
  if (publication.key === undefined) throw new Error('There is no key to hide ids with.');
  const reference = createReference(id, publication.key);
  return { id: reference, slug: reference };
}

function createReference(id: string, key: string): string {
  const digest = createHmac('sha256', key.normalize('NFC')).update(foldText(id)).digest();
  const bits = digest.readBigUInt64BE() >> 4n;
  return Array.from(
    { length: LENGTH },
    (_, index) => ALPHABET[Number((bits >> BigInt(5 * (LENGTH - 1 - index))) & 31n)] ?? '',
  ).join('');
}
