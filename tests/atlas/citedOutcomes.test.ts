import { describe, expect, test } from 'vitest';
import { findCited, indexOutcomes } from '../../src/atlas/citedOutcomes.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { createPublicOutcome } from '../support/publicOutcome.ts';

const first = createPublicOutcome({ id: 'DEMO-AAA2301/AAA001', description: 'A group began.' });
const renamed = createPublicOutcome({
  id: 'DEMO-AAA2301/AAA002',
  frontMatter: 'aliases: [DEMO-OLD/0002]',
});
const citing = createPublicOutcome({
  id: 'DEMO-AAA2301/AAA003',
  description:
    'As DEMO-OLD/0002 and DEMO-AAA2301/AAA003 say, a group began; see DEMO-AAA2301/AAA009.',
  more: { 'Significance of the outcome': 'It follows DEMO-AAA2301/AAA001 and DEMO-OLD/0002.' },
});
const index = indexOutcomes([first, renamed, citing]);

describe('findCited(outcome, fields, index)', () => {
  test('other public outcomes, by present and earlier ids, each once, and nothing of an id that is not public', () => {
    expect(findCited(citing, FIELDS, index)).toEqual([
      { id: 'DEMO-OLD/0002', slug: renamed.slug },
      { id: 'DEMO-AAA2301/AAA001', slug: first.slug },
    ]);
    expect(findCited(first, FIELDS, index)).toEqual([]);
  });

  test('what is not among the public outcomes leads nowhere', () => {
    expect(findCited(citing, FIELDS, indexOutcomes([citing]))).toEqual([]);
  });
});
