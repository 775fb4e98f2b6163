import { describe, expect, test } from 'vitest';
import { publish, type PublicOutcome } from '../../src/publication/publish.ts';
import { fixtureProgramme, withPolicy } from '../support/fixtureProgramme.ts';
import { writeFragment, type FragmentParts } from '../support/fragmentText.ts';
import { fc } from '../support/properties.ts';
import { readValidOutcome, runPipeline } from '../support/runPipeline.ts';

const KEY = 'a synthetic key for tests';
const opaque = withPolicy({ id: 'opaque', key: KEY });
const ID = 'DEMO-AAA2301/AAA014';
const frontMatter = 'aliases: [DEMO-OLD/7]';

function publishOpaque(parts: FragmentParts = {}, programme = opaque): PublicOutcome {
  const { publication } = runPipeline(writeFragment({ id: ID, ...parts }), programme);
  if (!publication.published) throw new Error(publication.reason);
  return publication.outcome;
}

describe('publish(outcome, programme): opaque ids', () => {
  test('nothing in the record tells the id, an earlier one or the key', () => {
    const text = JSON.stringify(publishOpaque({ frontMatter })).toLowerCase();
    for (const trace of [ID, 'demo-aaa2301-aaa014', 'aaa014', 'demo-old', KEY])
      expect(text).not.toContain(trace.toLowerCase());
  });

  test('the reference is the id and the address; nothing else of the record changes', () => {
    const { id, slug, aliases, ...others } = publishOpaque({ frontMatter });
    expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
    expect(slug).toBe(id);
    expect(aliases).toHaveLength(1);
    expect(aliases[0]?.slug).toBe(aliases[0]?.id);
    expect(aliases[0]?.id).not.toBe(id);
    const shown: Partial<PublicOutcome> = publishOpaque({ frontMatter }, fixtureProgramme);
    expect(shown).toMatchObject(others);
  });

  test('the address of an id that became an earlier one is the same', () => {
    const renamed = publishOpaque({ id: 'DEMO-AAA2301/AAA015', frontMatter: `aliases: [${ID}]` });
    expect(renamed.aliases[0]?.slug).toBe(publishOpaque().slug);
  });

  test('is fixed: an edited text, another spelling of the id, another run change nothing', () => {
    // HMAC-SHA-256 of the folded id, its first 60 bits: links must outlive a change of program.
    expect(publishOpaque().id).toBe('qt2wf95zkkpy');
    expect(publishOpaque({ description: 'Something else in made-up Demoville.' }).id).toBe(
      'qt2wf95zkkpy',
    );
    expect(publishOpaque({ id: ` ${ID.toLowerCase()} ` }).id).toBe('qt2wf95zkkpy');
  });

  test('another key gives other references', () => {
    const other = withPolicy({ id: 'opaque', key: `${KEY}.` });
    expect(publishOpaque({}, other).id).not.toBe(publishOpaque().id);
  });

  test('differs wherever ids differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (a, b) => {
        const [one, two] = [a, b].map((serial) => publishOpaque({ id: `A/${serial}` }).id);
        expect(one === two).toBe(a === b);
      }),
    );
  });

  test('a programme without a key publishes nothing', () => {
    const outcome = readValidOutcome(writeFragment());
    expect(() => publish(outcome, withPolicy({ id: 'opaque' }))).toThrow('no key');
  });

  test('the gate is the same', () => {
    const { publication } = runPipeline(writeFragment({ flag: 'YES' }), opaque);
    expect(publication).toEqual({ published: false, reason: 'flagged' });
  });
});
