import { describe, expect, test } from 'vitest';
import { loadLogo } from '../../src/collection/loadLogo.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { createPng } from '../support/pictures.ts';

const SVG = '<svg viewBox="0 0 90 30"><path d="M0 0h9"/></svg>';

function load(name: string, content: string | Uint8Array): ReturnType<typeof loadLogo> {
  return loadLogo(makeContentFolder({ [name]: content }), name);
}

describe('loadLogo(directory, name)', () => {
  test('a drawing, under a name that changes with it', () => {
    const { logo, problems } = load('logo.svg', SVG);
    expect(problems).toEqual([]);
    expect(logo).toMatchObject({ width: 90, height: 30 });
    expect(logo?.file.mediaType).toBe('image/svg+xml');
    expect(logo?.file.name).toMatch(/^logo\.[0-9a-f]{10}\.svg$/);
    expect(load('logo.svg', SVG.replace('h9', 'h8')).logo?.file.name).not.toBe(logo?.file.name);
  });

  test('a picture is what its bytes are', () => {
    const { logo } = load('Our Logo.jpg', createPng({}));
    expect(logo).toMatchObject({ width: 60, height: 20, file: { mediaType: 'image/png' } });
    expect(logo?.file.name).toMatch(/\.png$/);
  });

  test('what is taken out of a drawing is told', () => {
    const { problems } = load('logo.svg', SVG.replace('<path', '<script>1</script><path'));
    expect(problems).toMatchObject([{ code: 'logo-cleaned', severity: 'warning' }]);
    expect(problems[0]?.message).toContain('script');
  });

  test.each([
    ['logo.svg', 'a text', 'no SVG drawing'],
    ['logo.svg', Buffer.from([0xff, 0xfe, 0x3c, 0]), 'no text in UTF-8'],
    ['logo.svg', `<svg viewBox="0 0 130 10"></svg>`, '13 times as long'],
    ['logo.svg', `${SVG}${' '.repeat(256 * 1024)}`, '257 KB'],
    ['logo.png', 'a text', 'no whole PNG'],
    ['logo.png', createPng({}).subarray(0, 60), 'no whole PNG'],
    ['logo.png', Buffer.concat([createPng({}), Buffer.alloc(512 * 1024)]), '513 KB'],
  ])('%s: refused with the reason (%#)', (name, content, reason) => {
    const { logo, problems } = load(name, content);
    expect(logo).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'logo-refused', severity: 'error' }]);
    expect(problems[0]?.message).toContain(reason);
  });

  test('no such file, or a folder', () => {
    const folder = makeContentFolder({ 'logo.png/x': '' });
    expect(loadLogo(folder, 'logo.svg').problems[0]?.message).toContain('there is no such file');
    expect(loadLogo(folder, 'logo.png').problems[0]?.message).toContain('a folder');
  });
});
