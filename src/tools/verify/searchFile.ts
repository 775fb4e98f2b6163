import { HINTS } from './formatHit.ts';
import type { SiteFile } from './listSite.ts';
import type { Pause } from './pause.ts';
import { WORDS_OF_INDEX } from './publicLabels.ts';
import { searchBytes, searchText, type Search } from './searchText.ts';
import type { SiteFinding } from './siteFinding.ts';
import { listParts, type IsClean, type Part } from './unpack.ts';

/**
 * Searches a file of the site: its name, its bytes, and all that is packed into it. With `isClean`
 * (`createCleanTexts`) texts of which it is known that nothing is in them are not read again.
 */
export async function searchFile(
  { path, read }: SiteFile,
  search: Search,
  pause: Pause,
  isClean?: IsClean,
): Promise<SiteFinding[]> {
  const findings = [...searchText(`${path} › its name`, path, search)];
  if (read === undefined)
    return [
      ...findings,
      { file: path, message: 'is neither a file nor a folder', hint: 'Remove it from the site.' },
    ];
  for (const part of listParts(path, read(), isClean)) {
    await pause();
    findings.push(...searchPart(part, search));
  }
  return findings;
}

function searchPart(part: Part, search: Search): readonly SiteFinding[] {
  const file = part.path;
  if ('problem' in part) {
    const hint = 'Replace it by a file that can be read, or leave it out of the site.';
    return [{ file, message: `cannot be proven: ${part.problem}`, hint }];
  }
  const found = searchBytes(file, part.bytes, part.text, search);
  if (!WORDS_OF_INDEX.test(file)) return found;
  // In the list of words, how many have it stands beside each, in signs.
  const terms = part.bytes.toString('utf8').split(/[\n\t]/);
  return [
    ...found,
    ...terms
      .filter((term) => search.words.isWithheld(term))
      .map((term) => ({
        file,
        message: `knows the word “${term}”, which only withheld outcomes have`,
        hint: HINTS.program,
      })),
  ];
}
