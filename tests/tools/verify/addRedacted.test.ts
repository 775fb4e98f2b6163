import { describe, expect, test } from 'vitest';
import { scanText } from '../../../src/tools/verify/scanText.ts';
import { fixtureProgrammeText } from '../../support/fixtureProgramme.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { namesIn, needlesOf } from '../../support/proof.ts';

describe('addRedacted(needles, reading)', () => {
  const sentence =
    'In the hill district the elder Zubeida Samplename opened the first shelter of the town in June.';
  const a = writeFragment({
    id: 'DEMO-AAA2301/AAA001',
    frontMatter: 'redact: [Zubeida Samplename]',
    description: sentence,
  });
  const named = 'named: [Zubeida Samplename]';

  test('a name that another outcome may show is no needle, but the words around it are', async () => {
    const needles = await needlesOf({
      'outcomes/a.txt': a,
      'outcomes/b.txt': writeFragment({
        id: 'DEMO-AAA2301/AAA002',
        frontMatter: named,
        description: 'It is Zubeida Samplename who signed for all of them.',
      }),
    });
    expect(namesIn(sentence, needles)).toEqual([]);
    const owners: string[] = [];
    scanText(sentence, needles, (hit) =>
      owners.push(...hit.owners.map((owner) => needles.owners[owner] ?? '')),
    );
    expect(new Set(owners)).toEqual(new Set(['outcomes/a.txt']));
  });

  test('what programme.md redacts is looked for once, for all outcomes', async () => {
    const needles = await needlesOf({
      'programme.md': fixtureProgrammeText.replace(
        '\nheaders:',
        '\nredact: [Zubeida Samplename]\nheaders:',
      ),
      'outcomes/a.txt': a,
      'outcomes/b.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002', description: sentence }),
    });
    expect(namesIn(sentence, needles)).toEqual(['programme.md Zubeida Samplename']);
  });
});
