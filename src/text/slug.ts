import { foldAccents } from './fold.ts';
import { hashUnits } from './hash.ts';

/**
 * Text → the form it takes in an address: lower case, accents dropped, everything but letters
 * and digits a hyphen (`SCC-DRC2312/CIV002` → `scc-drc2312-civ002`). Letters of any script
 * stay. Empty when the text holds no letter and no digit.
 */
export function createSlug(text: string): string {
  return foldAccents(text)
    .replaceAll(/(?:[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point})+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .normalize('NFC');
}

/** Longest slug in bytes: file names end at 255 on the file systems in use, and some tools add to them. */
export const MAX_SLUG_BYTES = 200;

/** Names that the site needs for itself, or that Windows keeps for devices and makes no folder of. */
const RESERVED = /^(?:page|con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether no page can have this slug. */
export function isReservedSlug(slug: string): boolean {
  return RESERVED.test(slug);
}

/** Length of a slug in bytes, as file systems count it. */
export function measureSlug(slug: string): number {
  return new TextEncoder().encode(slug).length;
}

/** A short, stable hash of a text (base 36), to tell two equal slugs apart. */
export function createMark(text: string): string {
  return (hashUnits(text) >>> 0).toString(36);
}
