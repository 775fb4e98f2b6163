import type { Reading } from '../collection/loadCollection.ts';
import { foldText } from '../text/fold.ts';
import { NEGATIVES } from '../programme/schema.ts';
import { listWithheld } from './createNeedles.ts';
import type { Finding } from './finding.ts';
import { splitSource } from './splitSource.ts';

/**
 * The flag once more, from the text of each published fragment as it stands, cut by the proof
 * itself: a gate that lets a flagged record pass would make it public, and nothing would look
 * for it any more.
 */
export function checkFlags(reading: Reading): Finding[] {
  const withheld = new Set(listWithheld(reading));
  const headers = (reading.settings?.settings.headers.confidential ?? []).map(foldText);
  return reading.fragments
    .filter((fragment) => !withheld.has(fragment))
    .flatMap(({ file, text }) => {
      const reason = findReason(text ?? '', headers);
      if (reason === undefined) return [];
      const hint = 'This is a fault of the program: do not publish, and report it.';
      return [{ file, message: `is published, although ${reason}`, hint }];
    });
}

function findReason(text: string, headers: readonly string[]): string | undefined {
  const values = splitSource(text);
  const flags = values.filter(({ header }) => {
    const folded = foldText(header);
    return headers.includes(folded) || folded.includes('confidential');
  });
  const [flag, ...others] = flags.map(({ value }) => foldText(value));
  if (flag === undefined) return 'its flag is missing';
  if (others.length > 0) return 'it has more than one flag';
  if (flag !== '' && !NEGATIVES.some((negative) => foldText(negative) === flag))
    return `its flag says “${flag.slice(0, 40)}”`;
  const frontMatter = /^\uFEFF?---\r?\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  return /^withhold[ \t]*:[ \t]*(?!false\b)\S/m.test(frontMatter)
    ? 'its front matter withholds it'
    : undefined;
}
