import { describe, expect, test } from 'vitest';
import { NO_WORDS } from '../../src/outcome/flag.ts';
import type { Outcome } from '../../src/outcome/schema.ts';
import type { Programme } from '../../src/programme/readProgramme.ts';
import { publish as original } from '../../src/publication/publish.ts';
import { fixtureProgramme, withPolicy, withSettings } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { createMutantLoader, expectToApply, type Mutation } from '../support/loadMutant.ts';
import { readValidOutcome } from '../support/runPipeline.ts';

type Publish = typeof original;

const open: Outcome = readValidOutcome(writeFragment());
const lead: Outcome = readValidOutcome(writeFragment({ status: 'Outcome lead' }));
const withoutStatuses = withPolicy({ statuses: 'any' });
const strict = withPolicy({ withholdEmpty: true });
const confirmed = withPolicy({ negatives: [...NO_WORDS] });
// @ts-expect-error The schema refuses such a word.
const loose = withPolicy({ negatives: ['maybe'] });
const levelled = withPolicy({ levels: ['pública'] });
const opened = withPolicy({ levels: ['livre'] });
const flagged = (value: string): Outcome => ({ ...open, confidential: { state: 'value', value } });
const consenting = withPolicy({ consent: { headers: ['May this be published?'] } });

/** What each rule of the gate is for: an outcome, and what has to become of it. */
const DECISIVE: readonly (readonly [expected: string, Outcome, Programme])[] = [
  ['published', open, fixtureProgramme],
  ['published', { ...open, confidential: { state: 'value', value: 'no' } }, fixtureProgramme],
  ['flag-missing', { ...open, confidential: { state: 'missing' } }, fixtureProgramme],
  ['flag-repeated', { ...open, confidential: { state: 'repeated' } }, fixtureProgramme],
  ['flag-empty', { ...open, confidential: { state: 'empty' } }, strict],
  ['flagged', { ...open, confidential: { state: 'value', value: '1.0' } }, fixtureProgramme],
  ['flagged', { ...open, confidential: { state: 'value', value: 'No, but' } }, fixtureProgramme],
  ['flagged', { ...open, confidential: { state: 'value', value: 'x' } }, confirmed],
  [
    'flag-uncertain',
    { ...open, confidential: { state: 'value', value: 'Not certain: a reason' } },
    fixtureProgramme,
  ],
  // A word that no list of the program has opens nothing, whatever the programme says.
  ['flagged', { ...open, confidential: { state: 'value', value: 'maybe' } }, loose],
  [
    'flagged',
    { ...open, confidential: { state: 'value', value: 'nein' } },
    withPolicy({ negatives: ['no'] }),
  ],
  ['published', { ...open, confidential: { state: 'value', value: 'Nein ' } }, confirmed],
  [
    'flag-unconfirmed',
    { ...open, confidential: { state: 'value', value: 'nein' } },
    fixtureProgramme,
  ],
  [
    'editor',
    { ...open, confidential: { state: 'value', value: 'nein' }, withhold: true },
    fixtureProgramme,
  ],
  ['published', flagged('Pública'), levelled],
  ['published', flagged('no'), levelled],
  ['published', flagged('Livre'), opened],
  ['flagged', flagged('Livre'), levelled],
  ['flagged', flagged('Pública'), fixtureProgramme],
  ['flagged', flagged('Público'), levelled],
  ['flagged', flagged('Interna'), levelled],
  ['flagged', flagged('0'), levelled],
  ['flag-empty', { ...open, confidential: { state: 'empty' } }, levelled],
  ['withheld-in-sheet', flagged('withheld by the import: a comment says so'), fixtureProgramme],
  [
    'readers',
    flagged('withheld by the import: the column “A” does not say that everybody may read it'),
    fixtureProgramme,
  ],
  [
    'leave',
    flagged('withheld by the import for now: the column “A” gives no leave to publish'),
    fixtureProgramme,
  ],
  [
    'withheld-in-sheet',
    flagged('withheld by the import: a comment says so; the column “A” gives no leave to publish'),
    fixtureProgramme,
  ],
  ['published', { ...open, consent: { state: 'value', value: ' YES' } }, consenting],
  ['published', { ...open, consent: { state: 'value', value: 'no' } }, fixtureProgramme],
  [
    'flagged',
    {
      ...open,
      consent: { state: 'value', value: 'yes' },
      confidential: { state: 'value', value: 'yes' },
    },
    consenting,
  ],
  ['consent-missing', { ...open, consent: { state: 'missing' } }, consenting],
  ['consent-repeated', { ...open, consent: { state: 'repeated' } }, consenting],
  ['consent-empty', { ...open, consent: { state: 'empty' } }, consenting],
  ['consent-refused', { ...open, consent: { state: 'value', value: 'no' } }, consenting],
  ['consent-refused', { ...open, consent: { state: 'value', value: 'yes, but ask' } }, consenting],
  ['editor', { ...open, withhold: true }, fixtureProgramme],
  ['status', lead, fixtureProgramme],
  ['status', lead, withoutStatuses],
  ['published', { ...open, content: { ...open.content, status: null } }, withoutStatuses],
  ['published', { ...open, redacted: ['Jane Example'] }, fixtureProgramme],
  ['redaction', { ...open, redacted: ['Demoville'] }, fixtureProgramme],
  ['redaction', open, withSettings('redact: [Demoville]')],
  ['published', open, withSettings('redact: [Jane Example]')],
];

/** Each rule of the gate, turned around or taken away. What is no longer in the source fails the test. */
const GATE = 'publication/publish.ts';
const RULE = 'outcome/flag.ts';
const STRINGS = 'text/listStrings.ts';
const MUTATIONS: readonly Mutation[] = [
  [
    GATE,
    'if (reason !== undefined) return { published',
    'if (reason === undefined) return { published',
  ],
  [GATE, 'const reason = findReason(', 'const reason = undefined && findReason('],
  [GATE, "if (flag.state === 'missing') return", "if (flag.state !== 'missing') return"],
  [GATE, "return 'flag-missing';", 'return undefined;'],
  [GATE, "if (flag.state === 'repeated') return", "if (flag.state !== 'repeated') return"],
  [GATE, "return flag.by ?? 'flag-repeated';", 'return undefined;'],
  [GATE, "flag.state === 'empty' ?", "flag.state !== 'empty' ?"],
  [GATE, "verdict === 'empty'", "verdict !== 'empty'"],
  [GATE, "return 'flag-empty';", 'return undefined;'],
  [GATE, "verdict === 'closed'", "verdict !== 'closed'"],
  [GATE, "imported === 'uncertain'", "imported !== 'uncertain'"],
  [GATE, "return 'flag-uncertain'", 'return undefined'],
  [GATE, "return 'flagged';", 'return undefined;'],
  [GATE, 'if (publication.consent !== undefined)', 'if (publication.consent === undefined)'],
  [GATE, 'if (reason !== undefined) return reason;', 'if (reason === undefined) return reason;'],
  [GATE, "if (consent.state === 'missing')", "if (consent.state !== 'missing')"],
  [GATE, "return 'consent-missing';", 'return undefined;'],
  [GATE, "if (consent.state === 'repeated')", "if (consent.state !== 'repeated')"],
  [GATE, "return 'consent-repeated';", 'return undefined;'],
  [GATE, "if (consent.state === 'empty')", "if (consent.state !== 'empty')"],
  [GATE, "return 'consent-empty';", 'return undefined;'],
  [GATE, 'return isConsent(consent.value)', 'return !isConsent(consent.value)'],
  [GATE, ": 'consent-refused';", ': undefined;'],
  [GATE, 'if (outcome.withhold)', 'if (!outcome.withhold)'],
  [GATE, "return 'editor';", 'return undefined;'],
  [GATE, 'if (!isStatusPublished(', 'if (isStatusPublished('],
  [GATE, 'return status === null;', 'return true;'],
  [GATE, 'return statuses.some(', 'return !statuses.some('],
  [GATE, "return 'status';", 'return undefined;'],
  [GATE, 'outcome.redacted.length > 0 ||', 'outcome.redacted.length === 0 ||'],
  [GATE, '|| !programme.redactions.isEmpty', '|| programme.redactions.isEmpty'],
  [GATE, 'outcome.redacted, programme.redactions)', 'outcome.redacted)'],
  [GATE, '    holdsRedacted(', '    !holdsRedacted('],
  [GATE, "return 'redaction';", 'return undefined;'],
  [GATE, "verdict === 'opens' ?", "verdict !== 'opens' ?"],
  [GATE, ": 'flag-unconfirmed';", ': undefined;'],
  [
    STRINGS,
    "if (typeof value === 'string') return [value];",
    "if (typeof value === 'string') return [];",
  ],
  [RULE, 'policy.withholdEmpty || levels', '!policy.withholdEmpty || levels'],
  [RULE, 'policy.withholdEmpty || levels !== undefined', 'policy.withholdEmpty'],
  [RULE, 'if (levels !== undefined && isNumber(word))', 'if (false)'],
  [RULE, "includes(levels ?? [], word) ? 'opens'", "true ? 'opens'"],
  [RULE, "includes(levels ?? [], word) ? 'opens'", "false ? 'opens'"],
  [RULE, 'if (includes(PUBLIC_WORDS, word) ||', 'if (false ||'],
  [RULE, '|| includes(OPEN_WORDS, word))', '|| false)'],
  [RULE, 'if (!includes(NO_WORDS, word)) return', 'if (includes(NO_WORDS, word)) return'],
  [RULE, "if (!includes(NO_WORDS, word)) return 'closed';", ''],
  [RULE, 'if (policy.negatives !== undefined)', 'if (policy.negatives === undefined)'],
  [
    RULE,
    "includes(policy.negatives, word) ? 'opens'",
    "!includes(policy.negatives, word) ? 'opens'",
  ],
  [RULE, "includes(FIRST_NO_WORDS, word) ? 'opens'", "!includes(FIRST_NO_WORDS, word) ? 'opens'"],
  [RULE, "? 'opens' : 'unconfirmed'", "? 'opens' : 'opens'"],
  [RULE, 'return includes(YES_WORDS,', 'return !includes(YES_WORDS,'],
  [RULE, '(each) => each === word', '(each) => word.startsWith(each)'],
];

const loadGate = createMutantLoader<{ publish: Publish }>([GATE, RULE, STRINGS]);

/** What becomes of an outcome; a gate that breaks down lets nothing through, but is none. */
function judge(publish: Publish, outcome: Outcome, programme: Programme): string {
  try {
    const publication = publish(outcome, programme);
    return publication.published ? 'published' : publication.reason;
  } catch {
    return 'broken';
  }
}

describe('the rules of the gate', () => {
  test.for(DECISIVE)('%s', ([expected, outcome, programme]) => {
    expect(judge(original, outcome, programme)).toBe(expected);
  });

  test('an unchanged copy judges alike, so that what follows is due to the change', async () => {
    const { publish: copy } = await loadGate(-1);
    expect(copy).not.toBe(original);
    for (const [expected, outcome, programme] of DECISIVE)
      expect(judge(copy, outcome, programme)).toBe(expected);
  });

  test.for(MUTATIONS.map((mutation, number) => [number, ...mutation] as const))(
    'mutation %i of %s is noticed: %s → %s',
    async ([number, ...mutation]) => {
      expectToApply(mutation);
      const { publish: mutant } = await loadGate(number, mutation);
      const noticed = DECISIVE.filter(
        ([expected, outcome, programme]) => judge(mutant, outcome, programme) !== expected,
      );
      expect(noticed).not.toEqual([]);
    },
  );
});
