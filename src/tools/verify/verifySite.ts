import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type { Reading } from '../../collection/loadCollection.ts';
import { getReason } from '../../text/errors.ts';
import { checkCounts } from './checkCounts.ts';
import { checkFlags } from './checkFlags.ts';
import { createNeedles, listWithheld } from './createNeedles.ts';
import type { SiteFinding } from './siteFinding.ts';
import { HINTS } from './formatHit.ts';
import { IdNeighbours } from './idNeighbours.ts';
import { IndexWords } from './indexWords.ts';
import { createPause } from './pause.ts';
import { forgetPublic, listPublicTexts } from './publicTexts.ts';
import { listSite } from './listSite.ts';
import { searchBytes, searchText, type Search } from './searchPart.ts';
import { splitSource } from './splitSource.ts';
import { listParts } from './unpack.ts';

/** What a verification did. */
export interface Verification {
  readonly findings: readonly SiteFinding[];
  /** Files that were read, every one of the site. */
  readonly files: number;
  /** Fragments that were looked for. */
  readonly withheld: number;
}

/**
 * The proof: reads every file of a built site, unpacked and decoded, and finds whatever it holds of the
 * withheld fragments. It does not ask the gate: it compares what the content
 * folder holds with what is public, and the site with both. An empty list of findings is the
 * proof; what cannot be read is a finding. It pauses between files, so that a signal can end it.
 */
export async function verifySite(
  directory: string,
  reading: Reading,
  content: string,
): Promise<Verification> {
  const pause = createPause();
  const withheld = listWithheld(reading);
  const needles = await createNeedles(reading, pause);
  const neighbours = new IdNeighbours(reading);
  const publicTexts = listPublicTexts(reading);
  const search: Search = {
    needles,
    neighbours,
    citations: await forgetPublic(needles, publicTexts, neighbours, pause),
    machinePaths: new RegExp(listMachinePaths(content).map(RegExp.escape).join('|')),
  };
  const sources = withheld.flatMap(({ text }) => splitSource(text ?? '').map(({ value }) => value));
  const words = new IndexWords(publicTexts, sources);

  const findings: SiteFinding[] = withheld.flatMap(({ file, text }) =>
    text === undefined
      ? [{ file, message: 'cannot be read, so nothing can look for it', hint: 'Make it readable.' }]
      : [],
  );
  const files = listSite(directory);
  for (const { path: file, read } of files) {
    await pause();
    findings.push(...searchText(`${file} › its name`, file, search));
    if (read === undefined) {
      findings.push({ file, message: 'is no file', hint: 'Remove it from the site.' });
      continue;
    }
    for (const part of listParts(file, read())) {
      await pause();
      if ('problem' in part) {
        const hint = 'Replace it by a file that can be read, or leave it out of the site.';
        findings.push({ file: part.path, message: `cannot be proven: ${part.problem}`, hint });
        continue;
      }
      findings.push(...searchBytes(part.path, part.bytes, part.text, search));
      if (/^pagefind\/index\/.* › words$/.test(part.path))
        findings.push(...checkIndexWords(part.path, part.bytes, words));
    }
  }
  findings.push(...countSafely(files, reading), ...checkFlags(reading));
  return { findings, files: files.length, withheld: withheld.length };
}

function checkIndexWords(file: string, bytes: Buffer, words: IndexWords): SiteFinding[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((term) => words.isWithheld(term))
    .map((term) => ({
      file,
      message: `knows the word “${term}”, which only withheld outcomes have`,
      hint: HINTS.program,
    }));
}

/** A file that the counts need and that cannot be read is a finding like any other. */
function countSafely(files: ReturnType<typeof listSite>, reading: Reading): SiteFinding[] {
  try {
    return checkCounts(files, reading);
  } catch (error) {
    const reason = getReason(error);
    return [{ file: '.', message: `cannot be counted: ${reason}`, hint: HINTS.program }];
  }
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
