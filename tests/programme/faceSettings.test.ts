import { describe, expect, test } from 'vitest';
import { readContact } from '../../src/programme/faceSettings.ts';
import { readProgramme } from '../../src/programme/readProgramme.ts';
import { fixtureProgrammeText } from '../support/fixtureProgramme.ts';

/** What the fixture programme says to further settings: `line code message`. */
function report(yaml: string): string[] {
  const text = fixtureProgrammeText.replace('\nheaders:', `\n${yaml}\nheaders:`);
  return readProgramme(text).problems.map(({ code, message }) => `${code}: ${message}`);
}

describe('the settings of a site’s face', () => {
  test.each([
    ['accent: "#0b5c5e"'],
    ['accent: "#05a"'],
    ['logo: logo.svg'],
    ['logo: Our Logo.JPEG'],
    ['contact: evidence@example.org'],
    ['contact: https://example.org/contact'],
    ['featured: [DEMO-XDA2301/AAA001]'],
    ['home: { heading: What changed, intro: In three countries., featured: Look at these }'],
  ])('%s', (yaml) => {
    expect(report(yaml)).toEqual([]);
  });

  test.each([
    ['accent: teal', 'Expected a colour in hexadecimal'],
    ['accent: "#12"', 'Expected a colour in hexadecimal'],
    ['accent: "#fff;} a{"', 'Expected a colour in hexadecimal'],
    ['accent: 123456', 'put it in quotes'],
    ['logo: ../logo.svg', 'beside programme.md'],
    ['logo: pictures/logo.svg', 'beside programme.md'],
    ['logo: https://example.org/logo.svg', 'beside programme.md'],
    ['logo: logo.gif', '.svg, .png, .jpg or .webp'],
    ['contact: somebody', 'Expected an e-mail address'],
    ['contact: "javascript:alert(1)"', 'Expected an e-mail address'],
    ['contact: http://example.org/', 'https://'],
    ['contact: "a@b.org?bcc=c@d.org"', 'Expected an e-mail address'],
    ['featured: DEMO-1', 'Expected a list'],
    [`featured: [${Array.from({ length: 13 }, (_, index) => `A${index}`).join()}]`, 'at most 12'],
    ['home: { titel: A }', '“titel”'],
  ])('%s is refused', (yaml, message) => {
    const [problem, ...others] = report(yaml);
    expect(others).toEqual([]);
    expect(problem).toContain(message);
  });

  test('an accent that is too light is told with both ratios, and the programme is read', () => {
    expect(report("accent: '#ffcc00'")).toEqual([
      expect.stringMatching(
        /^accent-adjusted: The accent #ffcc00 has a contrast of 1\.26:1 .* 4\.5:1: #836700, .*\(4\.51:1\)\.$/,
      ),
    ]);
  });
});

describe('readContact(contact)', () => {
  test.each([
    ['evidence@example.org', 'mailto:evidence@example.org'],
    ['https://example.org/contact', 'https://example.org/contact'],
  ])('%s leads to %s', (contact, address) => {
    expect(readContact(contact)).toBe(address);
  });
});
