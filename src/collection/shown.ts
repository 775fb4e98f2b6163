import type { Outcome } from '../outcome/schema.ts';
import type { Programme } from '../programme/readProgramme.ts';
import type { PublicOutcome, WithholdReason } from '../publication/publish.ts';
import type { Redacting, Shown } from './checkRedactions.ts';
import { listStrings } from '../text/listStrings.ts';
import { listProgrammeTexts, type PublicProgramme } from './publicProgramme.ts';
import type { Pages } from './loadPages.ts';

/** A fragment that is not published. For the publisher; the site never learns of it. */
export interface Withheld {
  readonly file: string;
  readonly id: string | undefined;
  readonly reason: WithholdReason;
}

/** What the gate makes of all fragments. */
export interface Passed {
  readonly outcomes: PublicOutcome[];
  readonly withheld: Withheld[];
  readonly fileOf: Map<PublicOutcome, string>;
}

interface Read {
  readonly file: string;
  readonly outcome: Outcome | undefined;
}

/** What is redacted where: the programme's list, then those of all outcomes that could be read, withheld ones too. */
export function listRedacting(read: readonly Read[], everywhere: readonly string[]): Redacting[] {
  return [
    { file: 'programme.md', redact: everywhere },
    ...read.flatMap(({ file, outcome }) =>
      outcome === undefined ? [] : [{ file, redact: outcome.redacted }],
    ),
  ];
}

/** All that would be published: outcomes with the labels of their values, and prose. */
export function listShown(all: {
  read: readonly Read[];
  fileOf: ReadonlyMap<PublicOutcome, string>;
  programme: Programme | undefined;
  shown: PublicProgramme | undefined;
  pages: Pages;
}): Shown[] {
  const { read, fileOf, programme, shown, pages } = all;
  const namedOf = new Map(read.map(({ file, outcome }) => [file, outcome?.named ?? []]));
  const outcomes = [...fileOf].map(([outcome, file]) => ({
    file,
    texts: listStrings(outcome, DERIVED),
    named: namedOf.get(file) ?? [],
  }));
  if (programme === undefined) return outcomes;
  const file = 'programme.md';
  const { vocabularies, named } = programme.settings;
  return [
    ...outcomes,
    { file, texts: listStrings(shown && listProgrammeTexts(shown), DERIVED), named },
    { file, texts: listStrings(vocabularies, DERIVED), named: [], isOwn: true },
    ...[...pages.method, ...pages.further].map(({ file: own, page, named: allowed }) => ({
      file: own,
      texts: listStrings(page, DERIVED),
      named: allowed,
    })),
  ];
}

/** Strings of a record that only addresses use: they are made of others. */
const DERIVED: ReadonlySet<string> = new Set(['slug', 'key']);

/** Takes back what the gate let pass, where only another file shows that it may not be published. */
export function withholdFiles(
  read: readonly Read[],
  { fileOf, withheld }: Passed,
  files: ReadonlySet<string>,
  reason: WithholdReason,
): Passed {
  const kept = new Map([...fileOf].filter(([, file]) => !files.has(file)));
  const published = new Set(fileOf.values());
  const taken = read.flatMap(({ file, outcome }) =>
    files.has(file) && published.has(file) ? [{ file, id: outcome?.content.id, reason }] : [],
  );
  return { outcomes: [...kept.keys()], fileOf: kept, withheld: [...withheld, ...taken] };
}
