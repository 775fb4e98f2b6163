import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { createNeedles, listTerms, listWithheld } from './createNeedles.ts';
import { IdNeighbours } from './idNeighbours.ts';
import { IndexWords } from './indexWords.ts';
import type { Pause } from './pause.ts';
import { createPublicLabels } from './publicLabels.ts';
import { forgetPublic, listPublicTexts } from './publicTexts.ts';
import type { Search } from './searchText.ts';
import { splitSource } from './splitSource.ts';
import type { Provable } from './provable.ts';

/** All that a verification looks for: what the withheld fragments hold and no public text does. */
export async function createSearch(
  reading: Provable,
  content: string,
  pause: Pause,
): Promise<Search> {
  const needles = await createNeedles(reading, pause);
  const neighbours = new IdNeighbours(reading);
  const publicTexts = listPublicTexts(reading);
  needles.compact();
  const citations = await forgetPublic(needles, publicTexts, neighbours, pause);
  needles.compact();
  const sources = listWithheld(reading).flatMap(({ text }) => splitSource(text ?? ''));
  const values = sources.map(({ value }) => value);
  const paths = listMachinePaths(content);
  return {
    needles,
    neighbours,
    citations,
    words: new IndexWords(publicTexts, values),
    labels: createPublicLabels(reading.outcomes.flatMap(listTerms).map(({ label }) => label)),
    machinePath: paths.length > 0 ? new RegExp(paths.map(RegExp.escape).join('|')) : undefined,
    hasTaggedPath: paths.some((each) => each.includes('<')),
  };
}

/** Paths that say on whose machine, and where, the site was built. */
function listMachinePaths(content: string): string[] {
  const folders = [
    process.cwd(),
    path.resolve(content),
    homedir(),
    path.join(tmpdir(), 'outcome-atlas'),
  ];
  return [...new Set(folders)].flatMap((folder) => {
    // `/app` alone may be an address of the site.
    const isTelling = folder.split(path.sep).filter(Boolean).length > 1;
    if (isTelling) return [folder];
    return folder.length > 1
      ? ['node_modules', 'src', 'content', '.astro'].map((name) => path.join(folder, name))
      : [];
  });
}
