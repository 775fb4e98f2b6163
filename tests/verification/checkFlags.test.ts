import { describe, expect, test } from 'vitest';
import { readCollection } from '../../src/collection/loadCollection.ts';
import { checkFlags } from '../../src/verification/checkFlags.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { FLAG_HEADER, writeFragment } from '../support/fragmentText.ts';

const HEAD = `**${FLAG_HEADER}**:`;

/** What is said of a published fragment whose text is, in truth, this one. */
function check(text: string): string[] {
  const folder = makeContentFolder({
    'outcomes/open.txt': writeFragment(),
    'outcomes/flagged.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002', flag: 'YES' }),
  });
  const reading = readCollection(folder);
  const fragments = reading.fragments.map((fragment) =>
    fragment.file === 'outcomes/open.txt' ? { ...fragment, text } : fragment,
  );
  return checkFlags({ ...reading, fragments }).map(({ file, message }) => `${file} ${message}`);
}

describe('checkFlags(reading)', () => {
  test.each(['', 'no', ' NO ', '0.0', 'لا'])('nothing is said of a flag that is %j', (flag) => {
    expect(check(writeFragment({ flag }))).toEqual([]);
  });

  test.each([
    ['its flag says “1.0”', writeFragment({ flag: '1.0' })],
    ['its flag says “x”', writeFragment({ flag: 'x' })],
    ['its flag says “no, but perhaps”', writeFragment({ flag: 'No, but perhaps' })],
    ['its flag is missing', writeFragment({ flag: null })],
    ['it has more than one flag', `${writeFragment()}${HEAD} \n`],
    ['its front matter withholds it', writeFragment({ frontMatter: 'withhold: true' })],
    ['its front matter withholds it', writeFragment({ frontMatter: 'lang: fr\nwithhold : yes' })],
  ])('a published fragment is a finding where %s', (reason, text) => {
    expect(check(text)).toEqual([`outcomes/open.txt is published, although ${reason}`]);
  });

  test('an editor who does not withhold is no finding', () => {
    expect(check(writeFragment({ frontMatter: 'withhold: false' }))).toEqual([]);
  });
});
