import { normalisePath } from './openPackage.ts';
import { listZip, patchZip } from './patchZip.ts';

/** The packed file of a workbook with other texts in some of its parts, by their paths. */
export function patchPackage(
  bytes: Uint8Array,
  changed: ReadonlyMap<string, string>,
): Uint8Array<ArrayBuffer> {
  const byPath = new Map([...changed].map(([path, text]) => [normalisePath(path), text]));
  const byName = listZip(bytes).flatMap((name) => {
    const text = byPath.get(normalisePath(name));
    return text === undefined ? [] : [[name, new TextEncoder().encode(text)] as const];
  });
  return patchZip(bytes, new Map(byName));
}
