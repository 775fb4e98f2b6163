import { describe, expect, test } from 'vitest';
import { findSentenceEnd } from '../../../src/text/headline/findSentenceEnd.ts';
import { fc, textOf } from '../../support/properties.ts';

describe('findSentenceEnd(text)', () => {
  test.each([
    'The council of Demoville met.| It met again.',
    'The council of Demoville met in 2023.| 40 women came.',
    'Did the council of Demoville meet?| It did!',
    'The council met (on 3 May. It was late).| It went.',
    'The council said “We met. We meet again.” and met.| It went.',
    'The council said: “We meet again.”| It went.',
    'The council met Mr. Example, Dr. Sample and J. P. Doe at St. Model.| It went.',
    'Wages rose by 2.5 per cent.| They fell.',
    'It cited art. 5 and no. 7 of the law.| It won.',
    'It cited e.g. The Example and others.| It won.',
    'The court of the D.R.C. ordered it.| It won.',
    'It was done in the D.R.C.| The court said so.',
    'Salt, sugar etc. were sold.| It went.',
    'They sold salt, sugar etc.| Nobody bought.',
    'Sample Ltd. and others paid.| It went.',
    'It met on 3 Feb. 2023 in Demoville.| It went.',
    '1. The council of Demoville met.| 2. It went.',
    'The council met… and went.| It sat.',
    'Le conseil de M. Exemple et de Mme Témoin (cf. art. 3) a siégé.| Il a voté.',
    'Il a dit : « Nous siégeons. »| Il est parti.',
    'Est-ce que le conseil siège ?| Oui.',
    'عقد المجلس جلسة.| ثم انصرف.',
    'هل عقد المجلس جلسة؟| نعم.',
    'شهد د. سمير أمام المحكمة.| ثم عاد.',
    'No end at all|',
    'Good news. The council met.| It went.',
  ])('%s', (marked) => {
    const [sentence = '', rest = ''] = marked.split('|');
    expect(findSentenceEnd(sentence + rest)).toBe(sentence.length);
  });

  test('of any text it is within it, and after a sign that ends a sentence if not at the end', () => {
    const pieces = ['word ', 'A', '. ', '? ', 'St. ', '(', ')', '“', '”', '5', 'و', '… ', '\n'];
    fc.assert(
      fc.property(textOf(pieces, 60), (text) => {
        const end = findSentenceEnd(text);
        expect(end).toBeLessThanOrEqual(text.length);
        if (end < text.length) expect(text.slice(0, end)).toMatch(/[.!?؟۔…][\s”»"’')\]]*$/u);
      }),
    );
  });
});
