import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPeerContent, type PeerContent, type PeerValue } from './peerRecords.ts';

/** How the front matter of each generator begins and ends; both read JSON, the quickest for either. */
const FENCES = {
  hugo: ['', '\n'],
  eleventy: ['---json\n', '\n---\n'],
} as const;

type PeerName = keyof typeof FENCES;
const PEERS = Object.keys(FENCES) as PeerName[];

/**
 * The public outcomes of a content folder as the site generators want them: in a new folder for each,
 * named after it, its templates, a file an outcome with everything in its front matter, and as
 * data what indexes are called. Returns how many outcomes there are.
 */
export function writePeers(content: string, target: string): number {
  const peerContent = readPeerContent(content);
  for (const peer of PEERS) writePeer(peer, peerContent, path.join(target, peer));
  return peerContent.records.length;
}

function writePeer(peer: PeerName, content: PeerContent, folder: string): void {
  const { records, indexes, ...site } = content;
  cpSync(path.join(import.meta.dirname, peer), folder, { recursive: true });
  const outcomes = path.join(folder, ...(peer === 'hugo' ? ['content'] : []), 'outcomes');
  const data = path.join(folder, peer === 'hugo' ? 'data' : '_data');
  for (const place of [outcomes, data]) mkdirSync(place, { recursive: true });
  const [start, end] = FENCES[peer];
  for (const [place, { slug, headline, indexes: own, ...others }] of records.entries()) {
    // Both sort by a weight: the first has 1.
    const matter = { title: headline, weight: place + 1, ...others, ...own };
    const text = `${start}${JSON.stringify(matter, null, 1)}${end}`;
    writeFileSync(path.join(outcomes, `${slug}.md`), text);
  }
  writeFileSync(path.join(data, 'site.json'), JSON.stringify(site));
  writeFileSync(path.join(data, 'indexes.json'), JSON.stringify(indexes));
  const values = Object.fromEntries(
    indexes.map((index) => [
      index.segment,
      Object.fromEntries(flatten(index.values).map((value) => [value.key, value])),
    ]),
  );
  writeFileSync(path.join(data, 'values.json'), JSON.stringify(values));
}

function flatten(values: readonly PeerValue[]): PeerValue[] {
  return values.flatMap((value) => [value, ...flatten(value.children)]);
}
