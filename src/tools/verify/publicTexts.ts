import { listProgrammeTexts } from '../../collection/publicProgramme.ts';
import { nameLanguage } from '../../facets/labels.ts';
import { createSearchRecord } from '../../search/createSearchRecord.ts';
import { readHeadline } from '../../text/headline/readHeadline.ts';
import { listStrings } from '../../text/listStrings.ts';
import { listInterfaces } from './listInterfaces.ts';
import { ENGINE_FILE } from '../../search/textFiles.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import type { IdNeighbours } from './idNeighbours.ts';
import type { Needle } from './needle.ts';
import type { Needles } from './needles.ts';
import type { Pause } from './pause.ts';
import { scanNames } from './scanNames.ts';
import { scanText } from './scanText.ts';
import type { Provable } from './provable.ts';

/** A text that is published, and the fragment it is from, if from one. */
export interface PublicText {
  readonly text: string;
  readonly file: string;
  readonly isOutcome: boolean;
  /** Whether the publisher wrote it for a page: nobody else says it, so it makes nothing public that is withheld. */
  readonly isProse?: boolean;
}

/** Everything that the site may say: public outcomes, the programme’s and all pages’ prose, the interface. */
export function listPublicTexts(reading: Provable): PublicText[] {
  const { programme, fields, method, pages, fileOf } = reading;
  const languages = listInterfaces(programme);
  const say = (file: string, value: unknown, isOutcome = false): PublicText[] =>
    listStrings(value).map((text) => ({ text, file, isOutcome }));
  const write = (file: string, value: unknown): PublicText[] =>
    say(file, value).map((each) => ({ ...each, isProse: true }));
  return [
    ...reading.outcomes.flatMap((outcome) => {
      // In the files of the search the texts follow each other, with the names of their fields between them.
      const { texts: searched } = createSearchRecord(outcome, fields);
      const indexed = searched.map(({ name, text }) => `${name} ${text}`).join(' ');
      // In one line, a headline may have words side by side that are not so in its text.
      const texts = { outcome, line: readHeadline(outcome).line, indexed };
      return say(fileOf.get(outcome) ?? '', texts, true);
    }),
    ...write('programme.md', programme && listProgrammeTexts(programme)),
    ...write('pages/method.md', method),
    ...pages.flatMap(({ forms = {}, ...first }) =>
      [first, ...Object.values(forms)].flatMap((page) => write(page.file, page)),
    ),
    ...languages.flatMap(({ messages }) => say('', [messages, listKeys(messages)])),
    ...say('', OWN_FILES),
    ...say(
      '',
      [...new Set(reading.outcomes.map(({ lang }) => lang))].flatMap((lang) =>
        languages.map(({ language }) => nameLanguage(lang, language)),
      ),
    ),
  ];
}

/** Words in the names of files that every site has. */
const OWN_FILES = ['.outcome-atlas', `pagefind/${ENGINE_FILE}`];

/** The names under which the interface's texts are in its files. */
function listKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...listKeys(part)]);
}

/**
 * Forgets every needle that a public text holds too: finding it would not show where it came from. What
 * was redacted in an outcome is not forgotten for that outcome’s own sake, and what the publisher’s own pages repeat of a
 * confidential outcome is not forgotten for theirs. A needle that stays all the same (an id) is returned with the files
 * that cite it.
 */
export async function forgetPublic(
  needles: Needles,
  texts: readonly PublicText[],
  neighbours: IdNeighbours,
  pause: Pause,
): Promise<ReadonlyMap<Needle, ReadonlySet<string>>> {
  const citations = new Map<Needle, Set<string>>();
  /** Texts without anything to forget: outcomes repeat names and values. */
  const empty = new Set<string>();
  const forgetOne = ({ text, file, isOutcome, isProse }: PublicText): boolean => {
    const spared = isOutcome ? file : undefined;
    const isSpared = (owner: string): boolean =>
      owner === spared || (isProse === true && needles.confidential.has(owner));
    const forget = (needle: Needle, start: number, end: number): void => {
      if (needle.isStrict) {
        if (neighbours.isPublic(needle, text, start, end)) return;
        const files = citations.get(needle) ?? new Set();
        citations.set(needle, files.add(file));
      } else if (!(needle.isHeadline === true ? isSpared(needle.file) : needle.file === spared))
        needles.remove(needle);
    };
    let isHit = false;
    scanText(text, needles, ({ needle, run, start, end }) => {
      isHit = true;
      if (needle !== undefined) forget(needle, start, end);
      else if (run !== undefined)
        needles.runs.remove(run.hash, run.words, (owner) => isSpared(needles.owners[owner] ?? ''));
    });
    scanNames(text, needles, true, (needle, start, end) => {
      isHit = true;
      forget(needle, start, end);
    });
    return isHit;
  };
  for (const each of texts) {
    if (empty.has(each.text)) continue;
    await pause();
    // In the site it is read with everything undone that looks like an escape, so here too.
    const readings = [...new Set([each.text, decodeEscapes(each.text)])];
    const hits = readings.map((text) => forgetOne({ ...each, text }));
    // Needles only become fewer, so what holds none now never does.
    if (!hits.includes(true)) empty.add(each.text);
  }
  return citations;
}
