import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { groupByFacet } from '../../src/facets/groupByFacet.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { findNeighbours } from '../../src/atlas/findNeighbours.ts';
import { findRelated } from '../../src/atlas/findRelated.ts';
import { createExplorerBundle } from '../../src/explorer/createExplorerBundle.ts';
import { createSearchRecord } from '../../src/search/createSearchRecord.ts';
import { synthesise } from '../../src/tools/synthesise/synthesise.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { fc } from '../support/properties.ts';

const FLAG = /^\*\*Outcome statements is CONFIDENTIAL\*\*:.*\n/m;

const flag = (text: string): string =>
  text.replace(FLAG, '**Outcome statements is CONFIDENTIAL**: x\n');
const dropFrontMatter = (text: string): string => text.replace(/^---\n[^]*?\n---\n/, '');

/** What makes a record one that is withheld, and what it alone may say. */
const REASONS = {
  flagged: flag,
  'flag missing': (text: string) => text.replace(FLAG, ''),
  'flag twice': (text: string) => text.replace(FLAG, '$&$&'),
  editor: (text: string) => `---\nwithhold: true\n---\n${dropFrontMatter(text)}`,
  status: (text: string) => text.replace('**Outcome status**: Outcome\n', '**Outcome status**: \n'),
  'a country of its own': (text: string) =>
    flag(text.replace(/^\*\*coutnry\*\*: .*$/m, '**coutnry**: Hiddenland')),
  'an earlier id of its own': (text: string) =>
    `---\naliases: [DEMO-OLD]\n---\n${dropFrontMatter(flag(text))}`,
} as const satisfies Record<string, (text: string) => string>;

const [programme, ...fragments] = [...synthesise(40, 5)];

/** Some synthetic records, each as it is or withheld for some reason. */
const folders = fc
  .array(
    fc.tuple(
      fc.nat(fragments.length - 1),
      fc.option(fc.constantFrom(...(Object.keys(REASONS) as (keyof typeof REASONS)[]))),
    ),
    { maxLength: 25, size: 'max' },
  )
  .map((chosen) => {
    const files = new Map<string, string>();
    for (const [at, reason] of chosen) {
      const { file = '', text = '' } = fragments[at] ?? {};
      files.set(
        `outcomes/${file.split('/').at(-1) ?? ''}`,
        reason === null ? text : REASONS[reason](text),
      );
    }
    return Object.fromEntries(files);
  });

/** Everything of which the pages, the index and the files of a site are made. */
function deriveSite(folder: string): object {
  const { programme: settings, method, outcomes, problems } = loadCollection(folder);
  return {
    settings,
    method,
    outcomes,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    indexes: FACETS.map((facet) => groupByFacet(facet, outcomes)),
    related: findRelated(outcomes, FIELDS),
    neighbours: findNeighbours(outcomes),
    explorer: createExplorerBundle(outcomes, 'en'),
    records: outcomes.map((outcome) => createSearchRecord(outcome, FIELDS)),
  };
}

describe('a content folder without its withheld records', () => {
  test('makes the same site as the whole folder, whatever is withheld and why', () => {
    let withheldInAll = 0;
    fc.assert(
      fc.property(folders, (files) => {
        const folder = makeContentFolder({
          'programme.md': programme?.text ?? '',
          'outcomes/.keep': '',
          ...files,
        });
        const whole = deriveSite(folder);
        const { withheld } = loadCollection(folder);
        withheldInAll += withheld.length;
        for (const { file } of withheld) rmSync(path.join(folder, file));
        expect(deriveSite(folder)).toEqual({ ...whole, errors: 0 });
      }),
      { numRuns: 40 },
    );
    expect(withheldInAll).toBeGreaterThan(200);
  }, 60_000);
});
