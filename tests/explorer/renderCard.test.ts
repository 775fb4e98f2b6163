import { describe, expect, test } from 'vitest';
import { createColumns } from '../../src/explorer/createColumns.ts';
import type { Card } from '../../src/explorer/createCard.ts';
import { createOutcomeCard } from '../../src/explorer/createOutcomeCard.ts';
import {
  renderCard,
  renderCards,
  renderExcerpt,
  renderValues,
} from '../../src/explorer/renderCard.ts';
import { createNames } from '../../src/facets/labels.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { getMessages } from '../../src/messages/index.ts';
import { parseHtml } from '../markup/parseHtml.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { WORDS } from '../support/modelReader.ts';

function createCardOf(outcome: PublicOutcome): Card {
  const names = createNames(createColumns(FACETS, [outcome]).facets, WORDS);
  return createOutcomeCard(outcome, FACETS, names, WORDS.messages);
}

describe('renderValues(values)', () => {
  test('has the comma of the script between two values', () => {
    const render = (...names: string[]): string =>
      parseHtml(renderValues(names.map((name) => ({ name }))).html).text();
    expect(render('Liban', 'Syrie')).toBe('Liban, Syrie');
    expect(render('لبنان', 'سوريا')).toBe('لبنان، سوريا');
  });
});

describe('renderCard(card)', () => {
  const outcome = createOutcome({
    id: createId(7),
    description:
      'The <council> of "Testtown" & its elders adopted a rule that they had discussed in public for a year. It is kept.',
    country: 'Demoland',
    harvest: 'harvest 2',
    year: '2023',
    significanceRating: 'high',
    contributionRating: 'some',
    negative: 'yes',
    frontMatter: 'lang: fr',
  });

  test('has headline, id, facts and excerpt, each as it was written', () => {
    const $ = parseHtml(renderCard(createCardOf(outcome)).html);
    expect($('h3.card__headline').attr()).toMatchObject({ lang: 'fr', dir: 'ltr' });
    expect($('h3 a').text()).toBe(outcome.headline);
    expect($('h3 a').text()).toContain('<council> of "Testtown" & its');
    expect($('h3 a').attr('href')).toBe(`/outcomes/${outcome.slug}/`);
    const listTexts = (selector: string): string[] =>
      $(selector)
        .toArray()
        .map((item) => $(item).text());
    expect(listTexts('.card__facts li')).toEqual([
      'Demoland',
      '2023',
      'harvest 2',
      outcome.id,
      'Negative outcome',
    ]);
    // A reader who hears the page has the words.
    expect(listTexts('.card__ratings li [aria-hidden]')).toEqual(['●●●', '●●○']);
    $('[aria-hidden]').remove();
    expect(listTexts('.card__ratings li')).toEqual(['Significance: high ', 'Contribution: some ']);
    expect($('.card__mark').attr('class')).toBe('card__mark card__mark--negative');
    expect($('.card__excerpt').text()).toBe('It is kept.');
    expect($('.card__excerpt').attr()).toMatchObject({ lang: 'fr', dir: 'ltr' });
  });

  test('a name that nobody has translated bears its language, and so does the table', () => {
    const french = getMessages('fr').messages;
    const messages = { ...WORDS.messages, list: french.list, fallback: 'en' };
    const columns = createColumns(FACETS, [outcome]);
    const names = createNames(columns.facets, { messages, language: 'fr' });
    const $ = parseHtml(renderCard(createOutcomeCard(outcome, FACETS, names, messages)).html);
    const marked = $('bdi[lang="en"]').map((_, element) => $(element).text());
    // A year is a number in any language.
    expect(marked.get()).toEqual(['Demoland', 'harvest 2', 'high', 'some']);
    expect($('.card__ratings li').first().text()).toContain('Importance');
  });

  test('a circumstance is set softly before the link, and both together are the headline', () => {
    const dated = createOutcome({
      id: createId(9),
      description: 'In May 2023, after a dialogue, elders of Testtown opened the well. It is deep.',
    });
    const $ = parseHtml(renderCard(createCardOf(dated)).html);
    expect($('h3 .circumstance').text()).toBe('In May 2023, after a dialogue, ');
    expect($('h3 a').text()).toBe('elders of Testtown opened the well.');
    expect($('h3').text()).toBe(dated.headline);
  });

  test('a value that runs the other way is kept together', () => {
    const card = createCardOf(createOutcome({ id: createId(8), country: 'اليمن (تعز)' }));
    const $ = parseHtml(renderCard(card).html);
    expect($('li bdi').text()).toBe('اليمن (تعز)');
    expect(renderCard(createCardOf(outcome)).html).not.toContain('<bdi>');
  });

  test('runs as its headline does, whatever is named in it', () => {
    const getDirection = (description: string): string | undefined =>
      parseHtml(renderCard(createCardOf(createOutcome({ description }))).html)('article').attr(
        'dir',
      );
    expect(getDirection('فتح مجلس بلدة تجريبية اجتماعاته للجمهور (UNDP).')).toBe('rtl');
    expect(getDirection('1. في عام 2023، فتح المجلس اجتماعاته.')).toBe('rtl');
    expect(getDirection('A council opened its sessions to the people of لبنان.')).toBeUndefined();
  });

  test('has its headline below the heading of its list, and no excerpt where the headline says it all', () => {
    const short = createOutcome({ id: createId(8), description: 'A rule was adopted.' });
    const $ = parseHtml(renderCard(createCardOf(short)).html);
    expect($('.circumstance')).toHaveLength(0);
    expect($('h3').text()).toBe('A rule was adopted.');
    expect($('h2, .card__excerpt')).toHaveLength(0);
  });
});

describe('renderCards(cards, first)', () => {
  test('numbers the outcomes of a page within the whole list', () => {
    const cards = [1, 2].map((serial) => createCardOf(createOutcome({ id: createId(serial) })));
    const $ = parseHtml(
      renderCards(
        cards.map((card) => renderCard(card)),
        26,
      ).html,
    );
    expect($('ol').attr()).toEqual({ class: 'cards', role: 'list', start: '26' });
    expect($('ol > li > article.card')).toHaveLength(2);
  });
});

describe('renderExcerpt(parts, lang)', () => {
  test('highlights the words of a query, and nothing of a text is markup', () => {
    const $ = parseHtml(
      renderExcerpt(
        [
          { text: '… a <b>', isMatch: false },
          { text: 'curfew</mark>', isMatch: true },
        ],
        'en',
      ).html,
    );
    expect($('mark').text()).toBe('curfew</mark>');
    expect($('p').text()).toBe('… a <b>curfew</mark>');
    expect($('*')).toHaveLength(2);
  });

  test('says which field it is of, in the language of the page', () => {
    const parts = [{ text: 'Forces', isMatch: true }];
    const $ = parseHtml(renderExcerpt(parts, 'fr', 'Social actor').html);
    expect($('p').text()).toBe('Social actor: Forces');
    expect($('p').attr()).toEqual({ class: 'card__excerpt' });
    expect($('[lang]').text()).toBe('Forces');
  });
});
