import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatProblems } from '../../src/problems/formatProblems.ts';
import { readProgramme } from '../../src/programme/readProgramme.ts';

const KEY = 'Zx7-quiet-otter-lantern-93';

const HEAD = `name: Demonstration
description: Made up.
headers: { id: [Number], status: [Status], description: [Text], confidential: [Secret] }
`;

function tell(block: string): string {
  const { problems } = readProgramme(`---\n${block}---\n`);
  return (
    JSON.stringify(problems) + formatProblems(problems.map((each) => ({ ...each, file: 'p' })))
  );
}

const POLICY = 'statuses: [Outcome], id: opaque';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('readProgramme(text): no problem quotes the key', () => {
  test.each([
    ['beside a fault', `publication: { ${POLICY}, key: KEY, negatives: [never] }\n`],
    ['under a misspelt name', `publication: { ${POLICY}, kye: KEY }\n`],
    ['under a misspelt name on its line', 'publication:\n  statuses: [Outcome]\n  kye: KEY\n'],
    ['without a blank after the colon', `publication: { ${POLICY}, key:KEY }\n`],
    ['as a name', `publication: { ${POLICY}, KEY: 1 }\n`],
    ['at the margin', `publication: { ${POLICY} }\nkey: KEY\n`],
    ['as a name at the margin', `publication: { ${POLICY} }\nKEY: true\n`],
    ['in another section', `publication: { ${POLICY} }\nvocabularies:\n  kye: KEY\n`],
    ['in a section that is misspelt', 'publicaton: { id: opaque, kye: KEY }\n'],
    ['in a section that is misspelt, on its line', 'publicaton:\n  kye: KEY\n'],
    ['twice', 'publication:\n  statuses: [Outcome]\n  key: KEY\n  key: KEY\n'],
    ['in a quotation that is not closed', 'publication:\n  statuses: [Outcome]\n  key: "KEY\n'],
    ['as an alias', 'publication:\n  statuses: [Outcome]\n  key: *KEY\n'],
    ['as a tag', 'publication:\n  statuses: [Outcome]\n  key: !KEY\n'],
    ['as an anchor', 'publication:\n  statuses: [Outcome]\n  key: &KEY\n  id: opaque\n'],
    ['after a sign that begins nothing', 'publication:\n  statuses: [Outcome]\n  key: @KEY\n'],
    ['after a block sign', 'publication:\n  statuses: [Outcome]\n  key: | KEY\n'],
    ['with a colon in it', 'publication:\n  statuses: [Outcome]\n  key: KEY: KEY\n'],
    ['after a bracket', 'publication:\n  statuses: [Outcome]\n  key: ]KEY\n'],
    ['in a list', `publication: { ${POLICY}, key: [KEY] }\n`],
    ['with settings below it', 'publication:\n  statuses: [Outcome]\n  key:\n    KEY: x\n'],
    ['in a line below its name', 'publication:\n  statuses: [Outcome]\n  key:\n    - KEY\n'],
    ['behind tabs', 'publication:\n  statuses: [Outcome]\n\tkey: KEY\n'],
    ['in wrong columns', 'publication:\n   statuses: [Outcome]\n  key: KEY\n'],
    [
      'below the fields',
      'fields:\n   KEY:\n    label: A\n  b:\n    label: B\n  c:\n    label: C\n',
    ],
    ['among settings in braces', '}{ key: KEY\n'],
  ])('%s', (_, policy) => {
    for (const language of ['en', 'fr', 'ar']) {
      vi.stubEnv('ATLAS_LANGUAGE', language);
      const told = tell(HEAD + policy.replaceAll('KEY', KEY));
      expect(told).toContain('"code"');
      expect(told).not.toContain(KEY);
      expect(told).not.toContain(KEY.slice(4));
    }
  });

  test.each(['en', 'fr', 'ar'])('what is no key is told, in %s', (language) => {
    vi.stubEnv('ATLAS_LANGUAGE', language);
    expect(tell(`${HEAD}kye: 1\n`)).toContain('“kye”');
    const told = tell(`${HEAD}publication:\n  statuses: [Outcome]\n  key: "${KEY}\n`);
    expect(told).toMatch(/\(YAML\)\s?: \p{L}/u);
  });

  test('a misplaced line is named with the name of a field of the programme’s own', () => {
    const told = tell(
      `${HEAD}fields:\n   mainSocialActorOfChange:\n    label: A\n  b:\n    label: B\n  c:\n    label: C\n`,
    );
    expect(told).toContain('mainSocialActorOfChange:');
    expect(told).not.toContain('label');
  });

  test('a weak one', () => {
    const told = tell(
      `${HEAD}publication:\n  statuses: [Outcome]\n  id: opaque\n  key: aaaabbbbaaaabbbb\n`,
    );
    expect(told).toContain('weak-key');
    expect(told).not.toContain('aaaa');
  });

  test('all settings in one line of braces', () => {
    const told = tell(`{ name: x, key: ${KEY}, publication: { key: ${KEY} } }\n`);
    expect(told).toContain('"code"');
    expect(told).not.toContain(KEY);
  });

  test('settings that begin on the line of the dashes', () => {
    const { problems } = readProgramme(`--- { key: ${KEY} }\n---\n`);
    expect(problems.map(({ code }) => code)).toEqual(['front-matter-language']);
    expect(JSON.stringify(problems)).not.toContain(KEY.slice(0, 10));
  });

  test('a line that is certainly not the key’s is quoted as before, and the others by their name', () => {
    const told = tell(
      `${HEAD}language: Klingonish\nvocabularies:\n  scale: wide\npublication:\n  statuses: 3\n  key: ${KEY}\n`,
    );
    expect(told).toContain('    language: Klingonish\n');
    expect(told).toContain('      scale: wide\n');
    expect(told).toContain('      statuses: …\n');
  });
});
