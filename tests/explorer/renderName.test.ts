import { expect, test } from 'vitest';
import { listForeign, renderName, renderNamed } from '../../src/explorer/renderName.ts';

const FOREIGN = [
  { name: 'Media', lang: 'en' },
  { name: 'Media & <law>', lang: 'en' },
];

test('renderName(value) marks a name of another language or direction, and no other', () => {
  expect(renderName({ name: 'A & B' }).html).toBe('A &amp; B');
  expect(renderName({ name: 'Media', lang: 'en' }).html).toBe('<bdi lang="en">Media</bdi>');
  expect(renderName({ name: 'لبنان' }).html).toBe('<bdi>لبنان</bdi>');
});

test('listForeign(names) has those of another language, each once', () => {
  expect(listForeign([{ name: 'Pays' }, ...FOREIGN, ...FOREIGN])).toEqual(FOREIGN);
});

test('renderNamed(text, foreign) marks names within a sentence, the longer first, and escapes all', () => {
  expect(renderNamed('Effets <3', FOREIGN).html).toBe('Effets &lt;3');
  expect(renderNamed('Le plus : Media & <law> (2), Media (1)', FOREIGN).html).toBe(
    'Le plus : <bdi lang="en">Media &amp; &lt;law&gt;</bdi> (2), <bdi lang="en">Media</bdi> (1)',
  );
  expect(renderNamed('Multimedia, Mediation', FOREIGN).html).toBe('Multimedia, Mediation');
});
