import { findAnswers } from '../../src/outcome/findAnswers.ts';
import { describe, expect, test } from 'vitest';
import { fc } from '../support/properties.ts';
import { fixtureProgramme } from '../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../support/fragmentText.ts';
import { runPipeline } from '../support/runPipeline.ts';

/** Whether an outcome is published that has one line more, and a flag that says no. */
function isPublished(header: string, value: string): boolean {
  const text = `**FragmentID**: DEMO-AAA2301/AAA001
**Outcome status**: Outcome
**Outcome description**: The council of made-up Demoville opened its books.
**${header}**: ${value}
**${FLAG_HEADER}**: no
`;
  return runPipeline(text, fixtureProgramme).publication.published;
}

const NOTES = 'Additional information (use if needed)';

const ANSWERS = [
  ...['Sensitive: yes', 'Sensitive? Yes', 'Sensitive – YES.', 'Is it sensitive? Yes, very'],
  ...['Sensible : oui', 'Est-ce sensible ? oui', 'Sensible: sí', '¿Es sensible? Sí'],
  ...['Sensível: sim', 'É sensível? Sim', 'حساس: نعم', 'هل هي حساسة؟ نعم'],
  ...['Can this be shared publicly? No', 'Peut être publié : non', '¿Se puede publicar? No'],
  ...['Pode ser publicado: não', 'هل يمكن نشره؟ لا', 'Visibility: internal', 'Restricted: x'],
  ...['The council met in June. Sensitive: yes', 'Met in June\n- sensitive: ✓\n- minutes kept'],
  ...['OK to publish? – no, the source refused', 'Embargo: yes'],
  ...['Private: yes', 'Public: no', 'Privé : oui', 'Public : non', 'Privado: sí', 'Público: no'],
  ...['Privado: sim', 'Público: não', 'خاص: نعم', 'عام: لا', 'Quotable: no', 'Shareable: no'],
  ...['Can be quoted: no', 'For publication: no', 'Publication: no', 'Publish: not yet'],
  ...['The council met in June. Public: not yet.', 'Puede citarse: no', 'Pode ser citado: não'],
];
const ORDERS = [
  ...['Do not quote', 'Not to be cited', 'Ne pas citer', 'No citar', 'Não citar', 'لا تقتبس'],
  ...['Not for publication until the trial is over', 'Embargoed until June 2025', 'Embargoed'],
  ...['The council met. Under embargo until 2025.', 'Sous embargo', 'Sous embargo jusqu’en juin'],
  ...['Bajo embargo hasta junio', 'Embargado', 'Sob embargo', 'Embargado até junho', 'تحت الحظر'],
  ...['No difundir hasta junio', 'Ne pas diffuser avant juin', 'Não divulgar antes de junho'],
  ...['لا تنشر قبل انتهاء المحاكمة', 'Not public until 2025', 'Not yet public', 'Not for release'],
  ...['Pas pour publication avant le procès', 'Hold publication until June', 'Non public'],
  ...['Please do not cite.', 'Not for citation', 'No consent'],
];
const WORDS = ['Sensitive', 'SENSITIVE!', 'Highly sensitive', 'Information sensible', 'حساس'];

const OTHERS = [
  ...['Sensitive: no', 'Is it sensitive? No', 'Sensible : non', 'هل هي حساسة؟ لا'],
  ...['Can this be shared publicly? Yes', 'Visibility: high', 'Gender sensitive: yes'],
  ...['Conflict sensitive', 'Private sector: yes', 'Public policy: no', 'Level of access: local'],
  ...['The embargo on timber was lifted.', 'The trade embargo ended in 2023.', 'Embargo lifted'],
  ...['The law is not public yet, said the mayor.', 'The public: no one came to the meeting.'],
  ...['Private: the school became private.', 'Public: young women', 'Private: no', 'Public: yes'],
  ...['The bill, embargoed by the president, passed.', 'They made the budget public.'],
  ...['A sensitive topic was discussed: land.', 'Restricted movement: yes', 'Risk: low'],
  ...['The council became more sensitive to the needs of women.', 'They asked: no answer came.'],
];
/** In a column that is published nowhere it is not certain whom such a text is about. */
const DOUBTED = [
  ...['People do not quote laws that they have not read.', 'Without consent nobody was filmed.'],
];

describe('findAnswers(text, isNote)', () => {
  test.each([...ANSWERS, ...ORDERS, ...WORDS])('a text that says so withholds: %s', (text) => {
    for (const header of [NOTES, 'Remarks of the office'])
      expect(isPublished(header, text)).toBe(false);
  });

  test.each(OTHERS)('a text that says something else does not: %s', (text) => {
    for (const header of [NOTES, 'Remarks of the office'])
      expect(isPublished(header, text)).toBe(true);
  });

  test.each(DOUBTED)('only in a text of the outcome it does not: %s', (text) => {
    expect(isPublished(NOTES, text)).toBe(true);
    expect(isPublished('Remarks of the office', text)).toBe(false);
  });

  test('among kinds a word for it is one of them, a question with its answer is none', () => {
    expect(isPublished('Social actor', 'Sensitive')).toBe(true);
    expect(isPublished('Social actor', 'Sensitive: yes')).toBe(false);
  });
});

describe('a header that is nothing but an order', () => {
  test.each([
    'Remove before sharing',
    'Keep secret',
    'Secret',
    'Do not quote',
    'Ne pas citer',
    'No publicar',
  ])('lets a plain no pass, and nothing else: %s', (header) => {
    expect(isPublished(header, 'no')).toBe(true);
    for (const value of ['yes', 'x', '?', 'no, but ask first'])
      expect(isPublished(header, value)).toBe(false);
  });
});

test.each([' ', '*', '“', '- ', '(('])('a text that goes on with %j is read to its end', (sign) => {
  const long = `a${sign.repeat(1_000_000)}a`;
  expect(findAnswers(long, true)).toEqual([]);
  expect(findAnswers(`${long}\nSensitive: yes`, true)).toHaveLength(1);
});

test('each line and each sentence is looked at for itself', () => {
  const some = fc.constantFrom(
    ...[...ANSWERS, ...OTHERS, 'Sensitive', 'sensitive', 'Restricted', 'yes', 'no'],
    ...[': ', '?', '؟', ' - ', ' – ', '→', '=', '\t', '.', '. ', '!', '! ', '.\t', '.\u00A0', '\n'],
    ...[';', '|', ' ', '\u2028', '\u{10EAD}', ' \u{10EAD} ', '：', 'é'],
  );
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const pieces = text.split(/[\n;|]|(?<=[.!])\s/u);
      const expected = pieces.flatMap((piece) => findAnswers(piece, false));
      const found = findAnswers(text, false);
      expect(found.map(({ text: own }) => own)).toEqual(expected.map(({ text: own }) => own));
      for (const { offset, text: own } of found) expect(text.startsWith(own, offset)).toBe(true);
    }),
  );
});
