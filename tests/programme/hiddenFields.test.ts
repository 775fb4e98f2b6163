import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { listFacets } from '../../src/facets/registry.ts';
import { createSearchRecord } from '../../src/search/createSearchRecord.ts';
import { readProgramme } from '../../src/programme/readProgramme.ts';
import { createNeedles } from '../../src/tools/verify/createNeedles.ts';
import { createPause } from '../../src/tools/verify/pause.ts';
import { scanText } from '../../src/tools/verify/scanText.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { fixtureProgrammeText, readValid, withSettings } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { readValidOutcome, runPipeline } from '../support/runPipeline.ts';

const SETTINGS = 'hide: [otherContributions, socialActor, significanceRating, changeTypes]';
const OTHERS = 'The elders of the valley went from house to house for eleven evenings.';
const MORE = {
  'Contribution of other actors and factors': OTHERS,
  'Social actor': 'Public bodies',
  'Rating significance': 'high',
  'MCQType of change': 'Law',
  StoryFragment_Merged: `Something happened. Contribution of other actors: ${OTHERS}`,
};

describe('hide', () => {
  const programme = withSettings(SETTINGS);

  test('what is hidden is in no outcome, no search record and no facet', () => {
    const { content } = readValidOutcome(
      writeFragment({ description: 'Something happened.', more: MORE }),
      programme,
    );
    expect(content).toMatchObject({
      ...{ otherContributions: null, socialActor: [], significanceRating: null },
      ...{ changeTypes: [], changeClusters: [] },
    });
    const { publication } = runPipeline(writeFragment({ more: MORE }), programme);
    if (!publication.published) throw new Error(publication.reason);
    const said = JSON.stringify(createSearchRecord(publication.outcome, programme.fields));
    for (const hidden of ['elders', 'Public bodies', 'Law']) {
      expect(said).not.toContain(hidden);
      expect(JSON.stringify(publication.outcome)).not.toContain(hidden);
    }
    const keys = listFacets(programme.fields).map(({ key }) => key);
    expect(keys).not.toContain('socialActor');
    expect(keys).toContain('changeType');
  });

  test('the merged text is still compared with it', () => {
    const codes = (merged: string): string[] =>
      runPipeline(
        writeFragment({
          description: 'Something happened.',
          more: { ...MORE, StoryFragment_Merged: merged },
        }),
        programme,
      ).problems.map(({ code }) => code);
    expect(codes(MORE.StoryFragment_Merged)).toEqual([]);
    expect(codes('Something happened.')).toEqual(['merged-text-differs']);
  });

  test('the proof looks for it in public outcomes', async () => {
    const reading = loadCollection(
      makeContentFolder({
        'programme.md': fixtureProgrammeText.replace('\nheaders:', `\n${SETTINGS}\nheaders:`),
        'outcomes/1.txt': writeFragment({ more: MORE }),
      }),
    );
    expect(reading.outcomes).toHaveLength(1);
    const needles = await createNeedles(reading, createPause());
    let found = 0;
    scanText(OTHERS, needles, () => {
      found += 1;
    });
    expect(found).toBeGreaterThan(0);
    let values = 0;
    scanText('rated by the Public bodies', needles, () => {
      values += 1;
    });
    expect(values).toBeGreaterThan(0);
  });

  test.each(['id', 'description', 'status', 'confidential', 'mergedText', 'nothing'])(
    '%s cannot be hidden',
    (name) => {
      const text = fixtureProgrammeText.replace('\nheaders:', `\nhide: [${name}]\nheaders:`);
      expect(readProgramme(text).problems.map(({ code }) => code)).toEqual(['front-matter-value']);
    },
  );
});

test('clusters are hidden with their types only, which are named by them', () => {
  const codes = (names: string): string[] =>
    readProgramme(
      fixtureProgrammeText.replace('\nheaders:', `\nhide: [${names}]\nheaders:`),
    ).problems.map(({ code }) => code);
  expect(codes('changeClusters')).toEqual(['front-matter-value']);
  expect(codes('changeClusters, changeTypes')).toEqual([]);
  expect(codes('changeTypes')).toEqual([]);
});

describe('title', () => {
  const headline = (frontMatter: string, title: string): string =>
    readValidOutcome(writeFragment({ frontMatter, more: { 'Outcome title': title } })).content
      .headline;

  test('the sheet’s is the headline, and an editor’s comes before it', () => {
    expect(headline('', 'A new law\nfor the river')).toBe('A new law for the river');
    expect(headline('title: An editor’s', 'A new law')).toBe('An editor’s');
    expect(headline('', '')).not.toBe('');
  });

  test('a name is redacted in it', () => {
    expect(headline('redact: [Jane Doe]', 'Jane Doe wins')).toBe('[name withheld] wins');
  });
});

describe('ignore', () => {
  test('a header that is ignored is no unknown one, and its text is in no outcome', () => {
    const text = writeFragment({ more: { _uuid: '7f3a', GPS: '1.2 36.8' } });
    const { problems, outcome } = runPipeline(text, withSettings('ignore: [_uuid]'));
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^unknown-header .*“GPS”/),
    ]);
    expect(JSON.stringify(outcome)).not.toContain('7f3a');
  });

  test('what a field has cannot be ignored', () => {
    const text = fixtureProgrammeText.replace('\nheaders:', '\nignore: [GPS, YEAR]\nheaders:');
    const { problems } = readProgramme(text);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['duplicate-setting', '“YEAR” in ignore already means year.'],
    ]);
  });

  test('nothing is ignored that the flag’s own header says', () => {
    const text = fixtureProgrammeText.replace(
      '\nheaders:',
      '\nignore: [Outcome statements is confidential]\nheaders:',
    );
    expect(readProgramme(text).programme).toBeUndefined();
    expect([...readValid(fixtureProgrammeText).ignored]).toEqual([]);
  });
});
