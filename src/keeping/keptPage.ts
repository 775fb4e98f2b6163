import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashContent, type KeptPage } from './keptSite.ts';

/** A shorter version might be part of something else on a page. */
const MIN_VERSION_LENGTH = 8;

/**
 * What is to be known of a page that was made. Nothing where the version cannot be found in it. A version is a
 * hash of all that is published, so a page says it only where it was put.
 */
export function describePage(
  bytes: Buffer,
  { input, version }: Pick<KeptPage, 'input' | 'version'>,
): KeptPage | undefined {
  const places = version === '' ? [] : findPlaces(bytes, version);
  if (version !== '' && (version.length < MIN_VERSION_LENGTH || places.length === 0))
    return undefined;
  return { input, hash: hashContent(bytes), version, places };
}

/** A page of an earlier site as it is with another version; nothing if its file is not the one that was kept. */
export function readKeptPage(file: string, kept: KeptPage, version: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.resolve(file));
  } catch {
    return undefined;
  }
  if (hashContent(bytes) !== kept.hash) return undefined;
  return version === kept.version ? bytes : putVersion(bytes, kept, version);
}

function findPlaces(bytes: Buffer, version: string): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(version); at !== -1; at = bytes.indexOf(version, at + version.length))
    places.push(at);
  return places;
}

function putVersion(bytes: Buffer, kept: KeptPage, version: string): Buffer | undefined {
  const fresh = Buffer.from(version);
  const { length } = Buffer.from(kept.version);
  const parts: Buffer[] = [];
  let end = 0;
  for (const place of kept.places) {
    if (bytes.toString('utf8', place, place + length) !== kept.version) return undefined;
    parts.push(bytes.subarray(end, place), fresh);
    end = place + length;
  }
  return Buffer.concat([...parts, bytes.subarray(end)]);
}
