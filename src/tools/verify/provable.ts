import type { Reading } from '../../collection/loadCollection.ts';
import type { ReadFragment } from '../../collection/readFragment.ts';
import type { OutcomeContent } from '../../outcome/schema.ts';
import { readProgramme } from '../../programme/readProgramme.ts';

/** A fragment as far as the proof asks what it says. */
export interface ProvableFragment extends Pick<ReadFragment, 'file' | 'text'> {
  readonly outcome: ProvableOutcome | undefined;
}

interface ProvableOutcome {
  /** All of an outcome, or at least what it is called. */
  readonly content: Pick<OutcomeContent, 'id' | 'slug' | 'aliases'> & Partial<OutcomeContent>;
  readonly redacted: readonly string[];
  readonly named: readonly string[];
}

/** What the proof looks for, and what it is compared with: a reading, or what a thread was given of one. */
export interface Provable extends Pick<
  Reading,
  'settings' | 'outcomes' | 'withheld' | 'fileOf' | 'programme' | 'fields' | 'method' | 'pages'
> {
  readonly fragments: readonly ProvableFragment[];
}

/** The same in a form that can be given to a thread: no functions, and as little as the proof needs. */
export interface PackedProvable extends Omit<Provable, 'settings'> {
  /** Of `programme.md`. */
  readonly settings: string | undefined;
}

export function packProvable(reading: Reading): PackedProvable {
  const { settings, outcomes, withheld, fileOf, programme, fields, method, pages } = reading;
  const published = new Set(outcomes.map((outcome) => fileOf.get(outcome)));
  const fragments = reading.fragments.map(({ file, text, outcome }): ProvableFragment => {
    if (outcome === undefined) return { file, text, outcome };
    const { content, redacted, named } = outcome;
    const { id, slug, aliases } = content;
    // The rest of what is published comes with the public outcomes.
    const part = published.has(file) ? { id, slug, aliases } : content;
    return { file, text, outcome: { content: part, redacted, named } };
  });
  const common = { outcomes, withheld, fileOf, programme, fields, method, pages };
  return { ...common, fragments, settings: settings?.text };
}

export function unpackProvable({ settings, ...rest }: PackedProvable): Provable {
  return {
    ...rest,
    settings: settings === undefined ? undefined : readProgramme(settings).programme,
  };
}
