import { describe, expect, test } from 'vitest';
import { createTagReader, dropTags } from '../../../src/tools/verify/tags.ts';

describe('dropTags(text)', () => {
  test('a script without an end hides nothing, one with an end what it holds', () => {
    expect(dropTags('a<script>b</script>c<script>d')).toBe('a  c d');
    const read = createTagReader('<script>a</script>');
    expect(read(0)?.end).toBe('<script>a'.length);
  });

  test.each([
    ['a<b>b</b>c', 'abc'],
    ['a<p>b</p>c', 'a b c'],
    ['a<br>b', 'a b'],
    ['a<!-- b -->c', 'ac'],
    ['1 < 2 and 3 <4', '1 < 2 and 3 <4'],
    ['<a title="x > y">z</a>', 'z'],
    ['a<b', 'a'],
  ])('%j is shown as %j', (text, shown) => {
    expect(dropTags(text)).toBe(shown);
  });
});

test('createTagReader(text) says where the name of a tag ends, and whether it parts words', () => {
  expect(createTagReader('<svg:text x="1">')(0)).toEqual({
    nameEnd: 9,
    end: 16,
    isInline: false,
  });
  expect(createTagReader('</em>')(0)).toEqual({ nameEnd: 4, end: 5, isInline: true });
});
