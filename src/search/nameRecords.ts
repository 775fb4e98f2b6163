/**
 * Pagefind's list of its records, in which none has a name → the list in which each has that of its place, `R0` and so on. Names cannot be packed as well as
 * none. It is also a part of Pagefind's worker, as text, so it must need nothing beside itself; where the records have names they keep them.
 * A record is an array of three, whose first and last are empty texts (RFC 8949); before them are the head of the whole, the text of a version, and the head of the
 * array that they are in.
 */
export function nameRecords(meta: Uint8Array): Uint8Array {
  const [begin, empty] = [0x83, 0x60];
  let at = 2 + ((meta[1] ?? 0) & 31);
  const measure = (head = 0): number => ((head & 31) < 24 ? 1 : 1 + (1 << ((head & 31) - 24)));
  at += measure(meta[at]);
  const start = at;
  const named: number[] = [];
  for (let row = 0; meta[at] === begin && meta[at + 1] === empty; row += 1) {
    const name = `R${row}`;
    named.push(begin, empty + name.length, ...Array.from(name, (sign) => sign.charCodeAt(0)));
    const end = at + 3 + measure(meta[at + 2]);
    named.push(...meta.subarray(at + 2, end));
    at = end;
  }
  const all = new Uint8Array(start + named.length + meta.length - at);
  all.set(meta.subarray(0, start));
  all.set(named, start);
  all.set(meta.subarray(at), start + named.length);
  return all;
}
