import { foldText } from '../text/fold.ts';
import { listStrings } from '../text/listStrings.ts';
import { holdsRedacted } from '../fragment/redactFragment.ts';
import { isConsent, judgeFlag, readImportedFlag, readImportedReason } from '../outcome/flag.ts';
import type { Outcome, OutcomeContent } from '../outcome/schema.ts';
import { getHolds, type Field } from '../programme/fields.ts';
import { getTerms } from '../programme/fieldValues.ts';
import type { Term } from '../programme/vocabulary.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { getPublicName } from './createReference.ts';

declare const passedTheGate: unique symbol;

/**
 * An outcome that may be published: the only thing that pages, search index, figures and data
 * files accept. No other module can make one, because the brand is not exported.
 */
export type PublicOutcome = Readonly<OutcomeContent> & { readonly [passedTheGate]: true };

/** Why an outcome is not published. For the publisher; never part of the site. */
export type WithholdReason =
  | 'flag-missing'
  | 'flag-repeated'
  /** A column asks for leave to publish, and has no plain yes. */
  | 'leave'
  /** A column says who may read, and that is not everybody. */
  | 'readers'
  | 'flag-empty'
  | 'flag-uncertain'
  | 'withheld-in-sheet'
  | 'flagged'
  | 'flag-unconfirmed'
  | 'consent-missing'
  | 'consent-repeated'
  | 'consent-empty'
  | 'consent-refused'
  | 'editor'
  | 'status'
  | 'unapproved'
  | 'redaction'
  | 'twin'
  /** Without settings nothing is known of any outcome. */
  | 'settings'
  | 'unreadable';

export type Publication =
  | { readonly published: true; readonly outcome: PublicOutcome }
  | { readonly published: false; readonly reason: WithholdReason };

/**
 * The gate. It fails closed: an outcome passes only if no rule withholds it, and every rule
 * reads “published only if”, so that what nobody thought of is withheld
 * (docs/content.md, “The confidential flag”).
 */
export function publish(outcome: Outcome, programme: Programme): Publication {
  const reason = findReason(outcome, programme);
  if (reason !== undefined) return { published: false, reason };
  // eslint-disable-next-line no-restricted-syntax -- the one place that makes one
  return { published: true, outcome: namePublicly(outcome.content, programme) as PublicOutcome };
}

/** A public outcome with the public outcomes that it names, by field; they are named as readers know them. */
export function refer(
  outcome: PublicOutcome,
  found: ReadonlyMap<string, readonly PublicOutcome[]>,
): PublicOutcome {
  const named = [...found].map(
    ([field, others]) => [field, others.map(({ id, slug }) => ({ id, slug }))] as const,
  );
  return { ...outcome, ...Object.fromEntries(named) };
}

/** The content under the names that may be published, earlier ones too. */
function namePublicly(content: OutcomeContent, programme: Programme): OutcomeContent {
  return {
    ...content,
    ...getPublicName(content, programme),
    aliases: content.aliases.map((alias) => getPublicName(alias, programme)),
  };
}

/** The same outcome with other terms, field by field, for those of some labels. */
export function respell(
  outcome: PublicOutcome,
  replaced: ReadonlyMap<Field, ReadonlyMap<string, Term>>,
): PublicOutcome {
  const changes = [...replaced].flatMap(([field, terms]) => {
    const own = getTerms(outcome, field);
    if (!own.some(({ label }) => terms.has(label))) return [];
    const next = own.map((term) => terms.get(term.label) ?? term);
    const once = [...new Map(next.map((term) => [term.key, term])).values()];
    return [[field.name, getHolds(field) === 'terms' ? once : once[0]] as const];
  });
  if (changes.length === 0) return outcome;
  return { ...outcome, ...Object.fromEntries(changes) };
}

function findReason(outcome: Outcome, programme: Programme): WithholdReason | undefined {
  const { publication } = programme.settings;
  const flag = outcome.confidential;
  if (flag.state === 'missing') return 'flag-missing';
  if (flag.state === 'repeated') return flag.by ?? 'flag-repeated';
  const verdict = judgeFlag(flag.state === 'empty' ? '' : flag.value, publication);
  if (verdict === 'empty') return 'flag-empty';
  if (verdict === 'closed') return explainClosed(flag.state === 'value' ? flag.value : '');
  if (publication.consent !== undefined) {
    const reason = findConsentReason(outcome.consent);
    if (reason !== undefined) return reason;
  }
  if (outcome.withhold) return 'editor';
  if (!isStatusPublished(outcome.content.status, publication.statuses)) return 'status';
  if (
    (outcome.redacted.length > 0 || !programme.redactions.isEmpty) &&
    holdsRedacted(listStrings(outcome.content).join('\n'), outcome.redacted, programme.redactions)
  )
    return 'redaction';
  // Last, so that the programme is asked only about outcomes that nothing else withholds.
  return verdict === 'opens' ? undefined : 'flag-unconfirmed';
}

function explainClosed(flag: string): WithholdReason {
  const imported = readImportedFlag(flag);
  if (imported === undefined) return 'flagged';
  if (imported === 'uncertain') return 'flag-uncertain';
  return readImportedReason(flag) ?? 'withheld-in-sheet';
}

/** A programme whose outcomes have a status cannot say `any`; one that has it even so is no published one. */
function isStatusPublished(
  status: Outcome['content']['status'],
  statuses: Programme['settings']['publication']['statuses'],
): boolean {
  if (statuses === 'any') return status === null;
  const label = foldText(status?.label ?? '');
  return statuses.some((published) => foldText(published) === label);
}

function findConsentReason(consent: Outcome['consent']): WithholdReason | undefined {
  if (consent.state === 'missing') return 'consent-missing';
  if (consent.state === 'repeated') return 'consent-repeated';
  if (consent.state === 'empty') return 'consent-empty';
  return isConsent(consent.value) ? undefined : 'consent-refused';
}
