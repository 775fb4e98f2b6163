import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dropTwins } from '../../../src/tools/verify/dropTwins.ts';

const PAGE = Buffer.from('<p>A page.</p>');

function drop(files: Readonly<Record<string, Buffer | undefined>>): string[] {
  const all = Object.entries(files).map(([path, bytes]) => ({
    path,
    read: bytes === undefined ? undefined : (): Buffer => bytes,
  }));
  return dropTwins(all).map(({ path }) => path);
}

describe('dropTwins(files)', () => {
  test('leaves out what is the file beside it, packed', () => {
    const files = {
      'a/index.html': PAGE,
      'a/index.html.br': brotliCompressSync(PAGE),
      'a/index.html.gz': gzipSync(PAGE),
      'empty.css': Buffer.alloc(0),
      'empty.css.gz': gzipSync(''),
    };
    expect(drop(files)).toEqual(['a/index.html', 'empty.css']);
  });

  test.each([
    ['of another page', 'x.html.gz', gzipSync('<p>Another.</p>')],
    ['of a page that begins so', 'x.html.gz', gzipSync(`${PAGE.toString()} and more`)],
    ['of a part of it', 'x.html.br', brotliCompressSync(PAGE.subarray(1))],
    ['with something after it', 'x.html.gz', Buffer.concat([gzipSync(PAGE), Buffer.from('more')])],
    ['packed otherwise than its name says', 'x.html.br', gzipSync(PAGE)],
    ['cut off', 'x.html.gz', gzipSync(PAGE).subarray(0, 20)],
    ['of no file', 'y.html.br', brotliCompressSync(PAGE)],
    ['that cannot be read', 'x.html.br', undefined],
    ['of another ending', 'x.html.zst', PAGE],
  ])('keeps one %s', (_, path, bytes) => {
    expect(drop({ 'x.html': PAGE, [path]: bytes })).toEqual(['x.html', path]);
  });

  test('keeps one of what is no file', () => {
    expect(drop({ 'x.html': undefined, 'x.html.gz': gzipSync(PAGE) })).toHaveLength(2);
  });
});
