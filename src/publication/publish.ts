import { foldText } from '../text/fold.ts';
import { holdsRedacted } from '../fragment/redactFragment.ts';
import type { Outcome, OutcomeContent } from '../outcome/schema.ts';
import { isNegative } from '../programme/isNegative.ts';
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
  | 'flag-empty'
  | 'flagged'
  | 'editor'
  | 'status'
  | 'redaction'
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

/** The content under the names that may be published, earlier ones too. */
function namePublicly(content: OutcomeContent, programme: Programme): OutcomeContent {
  return {
    ...content,
    ...getPublicName(content, programme),
    aliases: content.aliases.map((alias) => getPublicName(alias, programme)),
  };
}

function findReason(outcome: Outcome, programme: Programme): WithholdReason | undefined {
  const { publication } = programme.settings;
  const flag = outcome.confidential;
  if (flag.state === 'missing') return 'flag-missing';
  if (flag.state === 'repeated') return 'flag-repeated';
  if (flag.state === 'empty') {
    if (publication.withholdEmpty) return 'flag-empty';
  } else if (!isNegative(flag.value, programme)) {
    return 'flagged';
  }
  if (outcome.withhold) return 'editor';
  const status = outcome.content.status?.label ?? '';
  if (!publication.statuses.some((published) => foldText(published) === foldText(status)))
    return 'status';
  if (
    (outcome.redacted.length > 0 || !programme.redactions.isEmpty) &&
    holdsRedacted(collectStrings(outcome.content), outcome.redacted, programme.redactions)
  )
    return 'redaction';
  return undefined;
}

/** Every string of a record, however deep. */
function collectStrings(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(collectStrings).join('\n');
}
