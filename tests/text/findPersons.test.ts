import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsContact, namesPerson } from '../../src/text/findPersons.ts';

describe('namesPerson(text)', () => {
  test.each([
    'Write to amina.o+field@example.org for the minutes.',
    'Courriel : jose_perez@exemple.co.mz',
    '<mona@example.com>',
    'Call +256 772 123 456 after noon',
    'WhatsApp: 0772123456',
    'Tél. 77 123 45 67',
    '00258 84 123 4567',
    'الهاتف: ٠٧٧٢١٢٣٤٥٦',
    '(020) 7946 0958',
    'Minutes signed by Mr Okello',
    'Interview with Mr. J. Okello',
    'Entretien avec Mme Diallo',
    'Entretien avec M. Traoré',
    'Entrevista con la Sra. Gómez',
    'A Dra. Maria Mucavele confirmou',
    'Conversa com o Sr. Machava',
    'Dr O’Brien',
    'Letter from Sheikh Abdi',
    'مقابلة مع السيدة منى',
    'مقابلة مع د. خالد',
  ])('%s', (text) => {
    expect(namesPerson(text)).toBe(true);
  });

  test.each([
    'In 2021-2022 the council met 12 times between 01/02/2021 and 14.03.2022.',
    'A budget of 1 250 000 000 was approved, 0.123456 of it for women.',
    'The DR Congo office; the Dr of the district',
    'Mr and Mrs of the year',
    'Act No. 12345678 of 2019',
    'ISBN 978-3-16-148410-0',
    'Madame la Ministre',
    'See https://example.org/2023/04/0123456',
    'Follow @council on the platform',
    'المؤسسة الدولية في السودان',
    'resolution 2018/0123/04',
    'They met on 05-06-2023 10:30',
  ])('none in: %s', (text) => {
    expect(namesPerson(text)).toBe(false);
  });

  test('any text is answered, a long one soon', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void namesPerson(text)));
    for (const part of ['a@', '0 ', '+1', 'Mr ', 'a.', '00 00', '0'])
      expect(typeof namesPerson(part.repeat(200_000))).toBe('boolean');
  }, 10_000);
});

test('holdsContact(text) is about numbers and addresses, not about names', () => {
  for (const text of ['<mona@example.com>', 'Call +256 772 123 456', 'الهاتف: ٠٧٧٢١٢٣٤٥٦'])
    expect(holdsContact(text)).toBe(true);
  for (const text of ['Minutes signed by Mr Okello', 'مقابلة مع السيدة منى', 'Act No. 12345678'])
    expect(holdsContact(text)).toBe(false);
});

test('a telephone number is found in the digits of any script, however its groups are parted', () => {
  const digit = fc.constantFrom('0', '7', '9', '٠', '۷', '०', '\u{1D7CF}', '\u{1E141}');
  const between = fc.constantFrom('', ' ', '-', '.', ') ', '/', '\u00A0');
  const number = fc.array(fc.tuple(digit, between), { minLength: 7, maxLength: 14 });
  fc.assert(
    fc.property(number, (parts) => {
      expect(holdsContact(`Tel: ${parts.flat().join('')}`)).toBe(true);
    }),
  );
});
