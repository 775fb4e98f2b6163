import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/outcome/schema.ts';
import type { Programme } from '../../src/programme/readProgramme.ts';
import { publish as original } from '../../src/publication/publish.ts';
import { fixtureProgramme, withPolicy, withSettings } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { readValidOutcome } from '../support/runPipeline.ts';

type Publish = typeof original;

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const open: Outcome = readValidOutcome(writeFragment());
const lead: Outcome = readValidOutcome(writeFragment({ status: 'Outcome lead' }));
const strict = withPolicy({ withholdEmpty: true });

/** What each rule of the gate is for: an outcome, and what has to become of it. */
const DECISIVE: readonly (readonly [expected: string, Outcome, Programme])[] = [
  ['published', open, fixtureProgramme],
  ['published', { ...open, confidential: { state: 'value', value: 'no' } }, fixtureProgramme],
  ['flag-missing', { ...open, confidential: { state: 'missing' } }, fixtureProgramme],
  ['flag-repeated', { ...open, confidential: { state: 'repeated' } }, fixtureProgramme],
  ['flag-empty', { ...open, confidential: { state: 'empty' } }, strict],
  ['flagged', { ...open, confidential: { state: 'value', value: '1.0' } }, fixtureProgramme],
  ['flagged', { ...open, confidential: { state: 'value', value: 'No, but' } }, fixtureProgramme],
  ['editor', { ...open, withhold: true }, fixtureProgramme],
  ['status', lead, fixtureProgramme],
  ['published', { ...open, redacted: ['Jane Example'] }, fixtureProgramme],
  ['redaction', { ...open, redacted: ['Demoville'] }, fixtureProgramme],
  ['redaction', open, withSettings('redact: [Demoville]')],
  ['published', open, withSettings('redact: [Jane Example]')],
];

/** Each rule of the gate, turned around or taken away. What no longer stands in the source fails the test. */
const MUTATIONS: readonly (readonly [file: string, from: string, to: string])[] = [
  [
    'publication/publish.ts',
    'if (reason !== undefined) return',
    'if (reason === undefined) return',
  ],
  [
    'publication/publish.ts',
    'const reason = findReason(',
    'const reason = undefined && findReason(',
  ],
  [
    'publication/publish.ts',
    "if (flag.state === 'missing') return",
    "if (flag.state !== 'missing') return",
  ],
  ['publication/publish.ts', "return 'flag-missing';", 'return undefined;'],
  [
    'publication/publish.ts',
    "if (flag.state === 'repeated') return",
    "if (flag.state !== 'repeated') return",
  ],
  ['publication/publish.ts', "return 'flag-repeated';", 'return undefined;'],
  ['publication/publish.ts', "if (flag.state === 'empty')", "if (flag.state !== 'empty')"],
  ['publication/publish.ts', 'if (publication.withholdEmpty)', 'if (!publication.withholdEmpty)'],
  [
    'publication/publish.ts',
    '!isNegative(flag.value, programme)',
    'isNegative(flag.value, programme)',
  ],
  ['publication/publish.ts', "return 'flagged';", 'return undefined;'],
  ['publication/publish.ts', 'if (outcome.withhold)', 'if (!outcome.withhold)'],
  ['publication/publish.ts', "return 'editor';", 'return undefined;'],
  ['publication/publish.ts', 'if (!publication.statuses.some(', 'if (publication.statuses.some('],
  ['publication/publish.ts', "return 'status';", 'return undefined;'],
  ['publication/publish.ts', 'outcome.redacted.length > 0 ||', 'outcome.redacted.length === 0 ||'],
  ['publication/publish.ts', '|| !programme.redactions.isEmpty', '|| programme.redactions.isEmpty'],
  ['publication/publish.ts', 'outcome.redacted, programme.redactions)', 'outcome.redacted)'],
  ['publication/publish.ts', '    holdsRedacted(', '    !holdsRedacted('],
  ['publication/publish.ts', "return 'redaction';", 'return undefined;'],
  [
    'publication/publish.ts',
    "if (typeof value === 'string') return value;",
    "if (typeof value === 'string') return '';",
  ],
  ['programme/isNegative.ts', 'return negatives.includes(', 'return !negatives.includes('],
  [
    'programme/isNegative.ts',
    'negatives.includes(foldText(flag))',
    'negatives.some((each) => foldText(flag).startsWith(each))',
  ],
];

let folder = '';
beforeAll(() => {
  // Within the project, so that its packages are found.
  folder = mkdtempSync(path.join(SRC, '..', 'node_modules', '.gate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The gate with one of its sources changed; the others are those of the project. */
async function loadMutant(
  number: number,
  file: string,
  from: string,
  to: string,
): Promise<Publish> {
  const sources = ['publication/publish.ts', 'programme/isNegative.ts'].map((name) => {
    const text = readFileSync(path.join(SRC, name), 'utf8');
    return [name, name === file ? text.replace(from, () => to) : text] as const;
  });
  const place = (name: string): string => path.join(folder, `${number}-${path.basename(name)}`);
  for (const [name, text] of sources) {
    const moved = text.replaceAll(/from '(\.\.?\/[^']+)'/g, (_, specifier: string) => {
      const target = path.join(SRC, path.dirname(name), specifier);
      const isMutable = target.endsWith(path.join('programme', 'isNegative.ts'));
      return `from '${pathToFileURL(isMutable ? place('isNegative.ts') : target).href}'`;
    });
    writeFileSync(place(name), moved);
  }
  const address = pathToFileURL(place('publish.ts')).href;
  const { publish } = (await import(/* @vite-ignore */ address)) as { publish: Publish };
  return publish;
}

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
    const copy = await loadMutant(-1, '', '', '');
    expect(copy).not.toBe(original);
    for (const [expected, outcome, programme] of DECISIVE)
      expect(judge(copy, outcome, programme)).toBe(expected);
  });

  test.for(MUTATIONS.map((mutation, number) => [number, ...mutation] as const))(
    'mutation %i of %s is noticed: %s → %s',
    async ([number, file, from, to]) => {
      expect(readFileSync(path.join(SRC, file), 'utf8').split(from)).toHaveLength(2);
      const mutant = await loadMutant(number, file, from, to);
      const noticed = DECISIVE.filter(
        ([expected, outcome, programme]) => judge(mutant, outcome, programme) !== expected,
      );
      expect(noticed).not.toEqual([]);
    },
  );
});
