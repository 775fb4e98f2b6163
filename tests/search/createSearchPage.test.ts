import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import { createSearchPage } from '../../src/search/createSearchPage.ts';
import { createOutcome, type OutcomeParts } from '../support/createOutcome.ts';
import { fc, textOf } from '../support/properties.ts';
import { foldSpace } from '../support/sites.ts';
import { readHeadline } from '../../src/text/headline/readHeadline.ts';

const LONG =
  'Following a made-up training in Demoville (DEMO), five synthetic organisations started to train others,   and a public body published how it hears complaints. This went on.';

function renderPage(parts: OutcomeParts, language = 'en'): CheerioAPI {
  return load(createSearchPage(createOutcome(parts), FIELDS, language));
}

function readMeta($: CheerioAPI): Record<string, string | undefined> {
  return Object.fromEntries(
    $('meta')
      .toArray()
      .map((meta) => [
        $(meta).attr('data-pagefind-meta')?.replace('[content]', '') ?? '',
        $(meta).attr('content'),
      ]),
  );
}

function readWeighed($: CheerioAPI, weight: number): string[] {
  return $(`[data-pagefind-weight="${weight}"]`)
    .toArray()
    .map((span) => foldSpace($(span).text()));
}

describe('createSearchPage(outcome, fields, language)', () => {
  test('holds each text once, the narrative first', () => {
    const $ = renderPage({
      id: 'DEMO-AAA2301/AAA007',
      description: 'The description.',
      significance: 'The significance.',
      contribution: 'The contribution.',
      otherContributions: 'The other contributions.',
      evidence: 'The evidence.',
      additionalInformation: 'The additional information.',
      resultsFramework: 'YES; Outcome 1.4: the results framework.',
      country: 'Testland',
      harvest: 'harvest 2',
      year: '2023',
      socialActor: 'Civic groups',
      objectives: 'AAA, An unlisted objective',
      changeTypes: 'Law',
    });
    expect(
      $('p')
        .toArray()
        .map((p) => $(p).text()),
    ).toEqual([
      'The description.',
      'The significance.',
      'The contribution.',
      'The other contributions.',
      'The evidence.',
      'The additional information.',
      'YES; Outcome 1.4: the results framework.',
      'Testland. harvest 2. 2023. Civic groups. More room to speak. An unlisted objective. Policy change. Law',
      'DEMO-AAA2301/AAA007',
    ]);
    // Where each begins.
    expect(
      $('a[id]')
        .toArray()
        .map(
          (a) =>
            `${$(a).attr('id') ?? ''}: ${a.nextSibling === null ? '' : $(a.nextSibling).text()}`,
        ),
    ).toEqual([
      'description: The description.',
      'significance: The significance.',
      'contribution: The contribution.',
      'otherContributions: The other contributions.',
      'evidence: The evidence.',
      'additionalInformation: The additional information.',
      'resultsFrameworkText: YES; Outcome 1.4: the results framework.',
      'country: Testland. ',
      'harvest: harvest 2. ',
      'year: 2023. ',
      'socialActor: Civic groups. ',
      'objectives: More room to speak. An unlisted objective. ',
      'changeClusters: Policy change. ',
      'changeTypes: Law',
      'id: DEMO-AAA2301/AAA007',
    ]);
    expect(readMeta($)).toEqual({
      title: 'The description.',
      id: 'DEMO-AAA2301/AAA007',
      country: 'Testland',
      harvest: 'harvest 2',
      year: '2023',
    });
  });

  test('what is not recorded leaves nothing behind', () => {
    const $ = renderPage({ description: 'Only this.' });
    expect(foldSpace($('body').text())).toBe('Only this. DEMO-AAA2301/AAA001');
    expect(Object.keys(readMeta($))).toEqual(['title', 'id']);
    expect($('body').html()).not.toMatch(/null|undefined|<span[^>]*><\/span>/);
  });

  test.each([
    [{ country: 'Testland' }, { country: 'Testland' }],
    [{ year: '2024.0' }, { year: '2024' }],
    [{ negative: 'YES' }, { negative: 'yes' }],
    [{ unintended: 'NO', negative: 'no' }, {}],
  ])('a card is told what it shows, and no more: %j', (parts, facts) => {
    const { title, id, ...rest } = readMeta(renderPage(parts));
    expect([typeof title, typeof id]).toEqual(['string', 'string']);
    expect(rest).toEqual(facts);
  });

  test('the id weighs most, then the headline, then the classification; narrative as usual', () => {
    const $ = renderPage({ description: LONG, significance: 'Plain.', country: 'Testland' });
    const weights = Object.fromEntries(
      $('[data-pagefind-weight]')
        .toArray()
        .map((span) => [foldSpace($(span).text()), Number($(span).attr('data-pagefind-weight'))]),
    );
    const headline = foldSpace(LONG.slice(0, LONG.indexOf('.') + 1));
    const id = weights['DEMO-AAA2301/AAA001'] ?? 0;
    expect(Object.keys(weights)).toHaveLength(3);
    expect(id).toBeGreaterThan(weights[headline] ?? Infinity);
    expect(weights[headline]).toBeGreaterThan(weights['Testland'] ?? Infinity);
    expect(weights['Testland']).toBeGreaterThan(1);
    expect(id).toBeLessThanOrEqual(10);
  });

  test('a derived headline is weighed where the description begins, and not indexed twice', () => {
    const $ = renderPage({ description: LONG });
    const headline = foldSpace(LONG.slice(0, LONG.indexOf('.') + 1));
    // What is shown of it is its change, in one line.
    expect(headline).toContain(readMeta($)['title']?.replace(/…$/u, '') ?? '?');
    expect(readWeighed($, 6)).toEqual([headline]);
    expect(foldSpace($('p').first().text())).toBe(foldSpace(LONG));
    expect($('body').text().split('five synthetic organisations')).toHaveLength(2);
  });

  test('punctuation that touches the headline stays with it, and nothing else does', () => {
    const weighTitle = (title: string, description: string): string[] =>
      readWeighed(renderPage({ description, frontMatter: JSON.stringify({ title }) }), 6);
    expect(weighTitle('In May 2022', 'In May 2022, for the first time')).toEqual(['In May 2022,']);
    expect(weighTitle('In May 2022', 'In May 2022), for the first time')).toEqual([
      'In May 2022),',
    ]);
    expect(weighTitle('In May 2022', 'In May 2022 for, the first time')).toEqual(['In May 2022']);
  });

  test('an editor’s title is weighed in a paragraph of its own, after the narrative', () => {
    const $ = renderPage({ description: LONG, frontMatter: 'title: "Complaints are heard"' });
    expect(readMeta($)['title']).toBe('Complaints are heard');
    expect(readWeighed($, 6)).toEqual(['Complaints are heard']);
    expect(foldSpace($('p').first().text())).toBe(foldSpace(LONG));
    expect($('p').first().find('span')).toHaveLength(0);
    expect($('p').eq(1).text()).toBe('Complaints are heard');
  });

  test('an editor’s title that the description begins with is not indexed twice', () => {
    const $ = renderPage({
      description: LONG,
      frontMatter: 'title: Following a made-up training in Demoville (DEMO)',
    });
    expect(readWeighed($, 6)).toEqual(['Following a made-up training in Demoville (DEMO),']);
    expect(foldSpace($('p').first().text())).toBe(foldSpace(LONG));
  });

  test.each([
    'Following a real training',
    'Following a made-up training in Demo ville',
    'Follow ing',
  ])('a title that only begins like the description is one of its own: %s', (title) => {
    const $ = renderPage({ description: LONG, frontMatter: `title: ${title}` });
    expect(readWeighed($, 6)).toEqual([title]);
    expect($('p').first().find('span')).toHaveLength(0);
  });

  test('whatever the texts hold, the page is well-formed, shows them whole and weighs one headline', () => {
    const pieces = [
      ...['<', '>', '&', '"', "'", '&amp;', '</p>', '<span data-pagefind-weight="10">', '<script>'],
      ...[
        '<!--',
        ':',
        'title:',
        '…',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '. ',
        ', ',
        '(',
        ')',
        'word',
        'Word',
      ],
      ...['نص', '😀', 'e\u0301', '\u00A0', '\u200B'],
    ];
    const text = textOf(pieces, 60).map((any) => `A ${any.replaceAll(/[\p{Cc}*]/gu, ' ')}`);
    const title = fc.option(
      textOf(pieces, 6).map((any) => `A ${any.replaceAll(/[\p{Cc}*]/gu, ' ')}`),
      { nil: undefined },
    );
    fc.assert(
      fc.property(text, text, title, (description, significance, editorsTitle) => {
        const outcome = createOutcome({
          description,
          significance,
          frontMatter:
            editorsTitle === undefined ? undefined : JSON.stringify({ title: editorsTitle }),
        });
        const $ = load(createSearchPage(outcome, FIELDS, 'en'));
        expect($('p').first().text()).toBe(outcome.description);
        expect($('p').eq(1).text()).toBe(outcome.significance);
        expect($('p > :not(span, a:empty), span > :not(a:empty), body > :not(p)')).toHaveLength(0);
        expect(readMeta($)['title']).toBe(readHeadline(outcome).line);
        const [weighed = '', ...others] = readWeighed($, 6);
        expect(others).toEqual([]);
        const dropPunctuation = (any: string): string => foldSpace(any).replace(/[\s\p{P}]+$/u, '');
        expect(dropPunctuation(weighed)).toBe(dropPunctuation(outcome.headline));
      }),
    );
  });

  test('holds nothing of a fragment but what is published of it', () => {
    const html = createSearchPage(
      createOutcome({
        description: 'Exemplara Mustername spoke.',
        mergedText: 'Quokka merged.',
        confidential: 'No',
        unintended: 'No',
        negative: 'No',
        frontMatter: 'redact: ["Exemplara Mustername"]\naliases: [WOMBAT-1]',
      }),
      FIELDS,
      'en',
    );
    expect(html).toContain('[name withheld] spoke.');
    expect(html).not.toMatch(/Exemplara|Mustername|Quokka|confidential|wombat/i);
  });

  test('says its language, escaped', () => {
    expect(renderPage({}, 'ar')('html').attr('lang')).toBe('ar');
    expect(renderPage({}, '"><b>')('html').attr()).toEqual({ lang: '"><b>' });
  });
});
