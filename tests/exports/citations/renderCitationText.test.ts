import { expect, test } from 'vitest';
import { renderCitationText } from '../../../src/exports/citations/renderCitationText.ts';
import type { Citation } from '../../../src/exports/citations/citation.ts';
import { writeApa, writePlain } from '../../../src/exports/citations/writeText.ts';
import { getMessages } from '../../../src/messages/index.ts';

const CITATION: Citation = {
  ...{ kind: 'dataset', authors: ['Forum <1>'], institution: 'Forum <1>', language: 'ar' },
  ...{ title: 'Forum <1>: بيانات النتائج', genre: 'مجموعة بيانات', key: 'forum' },
  ...{ date: '2024-06-30', version: '2024-06-30.1f3a', address: 'https://a.example/ar/' },
};

test.each(['ar', 'en'])(
  'renderCitationText(text, …) keeps parts together and adds no letter: %s',
  (language) => {
    const words = getMessages(language).messages.cite;
    const text = writeApa(CITATION, words).replaceAll(/[\u2066-\u2069]/g, '');
    const { html } = renderCitationText(text, CITATION, words, 'rtl');
    expect(
      html
        .replaceAll(/<\/?(?:bdi|div)[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    ).toBe(text);
    expect(html).toContain('dir="rtl">Forum &lt;1&gt;: بيانات النتائج</div> (<bdi>');
    expect(html).toContain('<bdi>2024-06-30.1f3a</bdi></bdi>) [<bdi>مجموعة بيانات</bdi>]');
    const plain = writePlain(CITATION, words);
    expect(renderCitationText(plain, CITATION, words, 'rtl').html).toContain(
      '(<bdi>2024-06-30</bdi>)',
    );
  },
);

test('renderCitationText(text, …) keeps the title from the year before it, and leaves all else as it is', () => {
  const words = getMessages('en').messages.cite;
  const citation = { ...CITATION, title: 'Outcomes & more', genre: 'Data set' };
  expect(
    renderCitationText('Forum. (2024). Outcomes & more. Data set', citation, words, 'ltr').html,
  ).toBe('Forum. (2024). <div class="cite__title" dir="ltr">Outcomes &amp; more</div>. Data set');
});
