import { describe, expect, test } from 'vitest';
import { cleanPicture } from '../../src/collection/cleanPicture.ts';
import { fc } from '../support/properties.ts';
import { createJpeg, createPng, createWebp } from '../support/pictures.ts';

const SECRET = 'Jane Example, 1.234 N 5.678 E';
const note = Buffer.from(SECRET);

describe.each([
  ['PNG', () => createPng({ notes: [note] }), createPng({}), 'image/png'],
  ['JPEG', () => createJpeg({ notes: [note] }), createJpeg({}), 'image/jpeg'],
  ['WebP', () => createWebp({ notes: [note] }), createWebp({}), 'image/webp'],
] as const)('cleanPicture(bytes): %s', (_, create, plain, mediaType) => {
  test('keeps the picture, and nothing that was written beside it', () => {
    const bytes = create();
    expect(bytes.includes(SECRET)).toBe(true);
    const found = cleanPicture(bytes);
    expect(found).toMatchObject({ mediaType, width: 60, height: 20 });
    expect(Buffer.from(found?.bytes ?? []).equals(plain)).toBe(true);
  });

  test('what follows the end of the picture is not in it', () => {
    const found = cleanPicture(Buffer.concat([create(), note]));
    expect(Buffer.from(found?.bytes ?? []).equals(plain)).toBe(true);
  });

  test('a picture that ends too early is none', () => {
    const bytes = create();
    for (let length = 0; length < bytes.length; length += 1)
      expect(cleanPicture(bytes.subarray(0, length))).toBeUndefined();
  });

  test('whatever bytes are changed, it comes to an end', () => {
    const bytes = create();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (offset, value) => {
        const changed = Buffer.from(bytes);
        changed[offset] = value;
        const found = cleanPicture(changed);
        expect(found === undefined || found.bytes.length <= bytes.length + 4).toBe(true);
      }),
    );
  });
});

test('other files are no pictures', () => {
  for (const text of ['', 'GIF89a', '<svg/>', 'RIFF', '%PDF-1.7'])
    expect(cleanPicture(Buffer.from(text))).toBeUndefined();
});
