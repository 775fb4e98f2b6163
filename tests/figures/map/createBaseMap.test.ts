import { describe, expect, test } from 'vitest';
import { createBaseMap } from '../../../src/figures/map/createBaseMap.ts';

describe('createBaseMap(values)', () => {
  const value = (label: string, code?: string): { key: string; label: string; code?: string } => ({
    key: label.toLowerCase(),
    label,
    ...(code === undefined ? {} : { code }),
  });

  test('countries stand where they lie, by code or by name; a region has no place', () => {
    const map = createBaseMap([
      ...[value('Our partner country', 'CD'), value('Kenya'), value('Lebanon', 'lbn')],
      ...[value('Sahel'), value('International', 'XX')],
    ]);
    const places = map?.places ?? {};
    expect(Object.keys(places).toSorted()).toEqual(['kenya', 'lebanon', 'our partner country']);
    const [congo, kenya, lebanon] = ['our partner country', 'kenya', 'lebanon'].map(
      (key) => places[key] ?? [NaN, NaN],
    );
    // DR Congo lies west of Kenya, and Lebanon north of both.
    expect(congo?.[0]).toBeLessThan(kenya?.[0] ?? 0);
    expect(lebanon?.[1]).toBeLessThan(Math.min(congo?.[1] ?? 0, kenya?.[1] ?? 0));
    for (const [x, y] of Object.values(places)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map?.width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map?.height ?? 0);
    }
    expect(map?.land).toMatch(/^M/);
  });

  test.each([
    ['one country', [value('Rwanda')]],
    ['an island', [value('Malta')]],
    [
      'the whole earth',
      ['Chile', 'Canada', 'Japan', 'New Zealand', 'France', 'Kenya'].map((each) => value(each)),
    ],
  ])('%s: every place is on it, and it is no larger than a page can carry', (_, values) => {
    const map = createBaseMap(values);
    expect(Object.keys(map?.places ?? {})).toHaveLength(values.length);
    for (const [x, y] of Object.values(map?.places ?? {})) {
      expect(x > 0 && x < 720 && y > 0 && y < (map?.height ?? 0)).toBe(true);
    }
    expect((map?.land.length ?? 0) + (map?.borders.length ?? 0)).toBeLessThan(120_000);
  });

  test('France lies in Europe, although some of it does not', () => {
    const map = createBaseMap([value('France'), value('Germany')]);
    const [x = 0] = map?.places['france'] ?? [];
    const [east = 0] = map?.places['germany'] ?? [];
    expect(east - x).toBeGreaterThan(20);
    expect(east - x).toBeLessThan(300);
  });

  test('where nothing is a country there is none', () => {
    expect(createBaseMap([value('Sahel')])).toBeUndefined();
    expect(createBaseMap([])).toBeUndefined();
  });
});
