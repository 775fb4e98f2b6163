import type { Reading } from '../../collection/loadCollection.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { parseLedger } from '../../ledger/ledgerText.ts';
import { isOfAnother } from '../../ledger/updateLedger.ts';
import { getPublicName } from '../../publication/createReference.ts';
import type { SiteFinding } from './siteFinding.ts';

const HINT =
  'It is in no site, but keep it private. The next build that succeeds takes it out; repositories and backups keep what they have.';

/**
 * What a ledger of changes names that is not public: each of its ids has to be that of a public outcome, and one that it
 * names as gone, of no fragment. What is no ledger at all, or one of another programme, is nothing that could be compared.
 */
export function checkLedger(file: string, text: string, reading: Reading): SiteFinding[] {
  const read = parseLedger(text);
  const { programme, outcomes } = reading;
  if (!('ledger' in read) || programme === undefined) return [];
  if (isOfAnother(read.ledger, { name: programme.name, outcomes })) return [];
  return listStrangers(read.ledger, reading).map((id) => ({
    file,
    message: `names ${id}, which is no public outcome`,
    hint: HINT,
  }));
}

/** The ids of a ledger that it must not have. */
export function listStrangers(
  { outcomes: known, withdrawn }: Ledger,
  { outcomes, fragments, settings }: Pick<Reading, 'outcomes' | 'fragments' | 'settings'>,
): string[] {
  const published = new Set(outcomes.map(({ id }) => id));
  const borne = new Set([
    ...published,
    ...fragments.flatMap(({ outcome }) =>
      outcome === undefined
        ? []
        : [outcome.content, ...outcome.content.aliases].flatMap((name) =>
            // Where ids are opaque, a ledger names references.
            settings === undefined ? name.id : [name.id, getPublicName(name, settings).id],
          ),
    ),
  ]);
  return [
    ...[...known.keys()].filter((id) => !published.has(id)),
    ...[...withdrawn.keys()].filter((id) => borne.has(id)),
  ];
}
