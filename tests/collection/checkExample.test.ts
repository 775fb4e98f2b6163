import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { formatOrigin, PLACEHOLDERS, PROPOSED_TEXTS } from '../../src/collection/proposedTexts.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { fixtureProgrammeText } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';

const example = readFileSync(new URL('../../content/programme.md', import.meta.url), 'utf8');

function check(programme: string, ids: readonly string[], code = 'example-left'): string[] {
  const outcomes = ids.map(
    (id, index) => [`outcomes/${index}.txt`, writeFragment({ id })] as const,
  );
  const folder = makeContentFolder({ 'programme.md': programme, ...Object.fromEntries(outcomes) });
  const found = loadCollection(folder).problems.filter((problem) => problem.code === code);
  return found.map(({ message }) => message);
}

describe('checkExample(programme, read)', () => {
  test('the example as it comes, with outcomes of another programme', () => {
    expect(check(example, ['KE-07', 'KE-08', 'SCC-DRC2312/CIV002'])).toEqual([
      expect.stringMatching(/: name, description, the text of the page “About”\.$/),
    ]);
  });

  test('each of its texts by itself', () => {
    const renamed = example.replace('name: Strengthening Civil Courage', 'name: Rivers');
    expect(check(renamed, ['KE-07'])).toEqual([expect.stringMatching(/: description, the text/)]);
    const named = fixtureProgrammeText.replace(/^name: .*$/m, 'name: STRENGTHENING civil courage');
    expect(check(named, ['KE-07'])).toEqual([expect.stringMatching(/: name\.$/)]);
  });

  test('what init wrote: the name of the file, and the text about the programme', () => {
    const left = (text: string): string[] => check(text, ['KE-07'], 'proposal-left');
    const named = fixtureProgrammeText
      .replace(
        /^name: .*$/m,
        `# ${formatOrigin('clean_water.with-ids.xlsx', 'en')} to change.\nname: Clean water`,
      )
      .replace(/^(---\n[^]*?\n---\n)[^]*$/, `$1\n${PLACEHOLDERS.en} a few sentences.\n`);
    expect(left(named)).toEqual([
      expect.stringMatching(
        /: name \(“Clean water”, after the file or its sheet\), the text of the page “About” \(/,
      ),
    ]);
    expect(left(named.replace('name: Clean water', 'name: Clean Water Alliance'))).toEqual([
      expect.stringMatching(/better: the text of the page “About”/),
    ]);
    expect(left(named.replace(PLACEHOLDERS.en, 'We work by'))).toEqual([
      expect.stringMatching(/better: name \(“Clean water”, after the file or its sheet\)\.$/),
    ]);
    expect(left(fixtureProgrammeText)).toEqual([]);
    expect(left(example)).toEqual([]);
  });

  test.each(['en', 'fr', 'es', 'pt', 'ar'] as const)(
    'what init wrote around the name of the file, in %s: the description, and the beginning of the page “About”',
    (language) => {
      const write = (key: 'about' | 'description', name: string): string =>
        PROPOSED_TEXTS[key][language].replace('{name}', name);
      const left = (name: string, description: string, about: string): string[] =>
        check(
          fixtureProgrammeText
            .replace(/^name: .*$/m, `name: ${name}`)
            .replace(/^description: .*(?:\n .*)*$/m, `description: '${description}'`)
            .replace(/^(---\n[^]*?\n---\n)[^]*$/, `$1\n${about}\n`),
          ['KE-07'],
          'proposal-left',
        );
      const [description, about] = [
        write('description', 'clean_water'),
        write('about', String.raw`clean\_water`),
      ];
      expect(left('Rivers', description, about)).toEqual([
        expect.stringMatching(
          /: description \(“.*clean_water.*”\), the name in the text of the page “About” \(“clean_water”\)\.$/,
        ),
      ]);
      expect(left('Clean_Water', 'Rivers, told.', about)).toEqual([]);
      expect(left('Rivers', 'Rivers, told.', `We are Rivers. ${write('about', 'Rivers')}`)).toEqual(
        [],
      );
    },
  );

  test('is silent for the programme itself, for another one, and while there is no outcome', () => {
    expect(check(example, ['SCC-DRC2312/CIV002', 'SCC-KEN2312/CIV003', 'unclear'])).toEqual([]);
    expect(check(fixtureProgrammeText, ['KE-07'])).toEqual([]);
    expect(check(example, [])).toEqual([]);
  });
});
