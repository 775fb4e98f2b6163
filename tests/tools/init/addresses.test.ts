import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReserved, isReservedName } from '../../../src/programme/reservedNames.ts';
import { createSlug } from '../../../src/text/slug.ts';
import { createAddress, createName } from '../../../src/tools/init/addresses.ts';

const NONE: ReadonlySet<string> = new Set();
const isFree = (name: string): boolean => !isReservedName(name);

describe('createAddress(label, column, taken)', () => {
  test.each([
    ['Partner organisation', 'partner-organisation'],
    ['Gestão do eixo do programa de água', 'gestao-do-eixo-do-programa'],
    ['Gestão / Eixo do', 'gestao-eixo'],
    ['Type of change in the community at large', 'type-of-change'],
    ['Parties prenantes et bénéficiaires de l’action', 'parties-prenantes'],
    // One long word stays whole; so does a little one that is all there is.
    ['Zusammenarbeitsvereinbarungspartner', 'zusammenarbeitsvereinbarungspartner'],
    ['Para', 'para'],
    ['Œuvre Łódź', 'oeuvre-lodz'],
    // Addresses that the site needs.
    ['Outcomes', 'outcomes-list'],
    ['الشركاء', 'partners'],
    ['الجهة المانحة', 'donors'],
    // What nobody can spell for certain is called after its column.
    ['مؤشر الأثر', 'field-7'],
    ['Партнёр', 'field-7'],
    ['合作伙伴', 'field-7'],
    ['الشركاء Partners', 'field-7'],
    ['?', 'field-7'],
  ])('%s', (label, address) => {
    expect(createAddress(label, 7, NONE)).toBe(address);
  });

  test('is an address of plain letters, which nothing else has', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('do', 'of', 'Partner')),
          {
            maxLength: 8,
          },
        ),
        fc.nat(300),
        (words, column) => {
          const label = words.join(' ');
          const first = createAddress(label, column, NONE);
          const second = createAddress(label, column, new Set([first]));
          for (const address of [first, second]) {
            expect(address).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
            expect(createSlug(address)).toBe(address);
            expect(findReserved(address)).toBeUndefined();
            expect(address.length).toBeLessThanOrEqual(70);
          }
          expect(second).not.toBe(first);
        },
      ),
    );
  });
});

describe('createName(label, column, isFree)', () => {
  test.each([
    ['Partner organisation', 'partnerOrganisation'],
    ['Gestão / Eixo do', 'gestaoEixo'],
    ['2030 agenda', 'column2030Agenda'],
    ['Count', 'count'],
    ['View', 'view2'],
    ['الشريك', 'partner'],
    ['الفئات المستهدفة', 'targetGroup'],
    ['مؤشر الأثر', 'field7'],
  ])('%s', (label, name) => {
    expect(createName(label, 7, isFree)).toBe(name);
  });
});
