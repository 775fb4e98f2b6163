import { parse } from 'csv-parse/sync';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { writeExport } from '../../../src/exports/registry.ts';
import { createFigureSource, writeFigureFiles } from '../../../src/figures/render/figureFiles.ts';
import { renderFigure } from '../../../src/figures/render/renderFigure.ts';
import { createFigureOf, ONE, PROVENANCE, WORDS } from '../../support/figureKit.ts';
import { FORMATS_AND_MORE } from '../../support/formats.ts';

describe('createFigureSource(figure, frame, paint)', () => {
  test('its table has title, finding and provenance before the records', async () => {
    const figure = createFigureOf('years');
    const source = createFigureSource(figure, { provenance: PROVENANCE, words: WORDS });
    const { content } = await writeExport('csv', source);
    const rows: string[][] = parse(content as string, { bom: true, relax_column_count: true });
    expect(rows.slice(0, 2)).toEqual([[figure.title], [figure.finding.sentences.join(' ')]]);
    for (const line of Object.values(PROVENANCE)) expect(rows).toContainEqual([line]);
    const cells = figure.records.rows.map((row) => row.map(String));
    expect(rows.slice(-cells.length)).toEqual(cells);
  });
});

describe('writeFigureFiles(figure, frame, formats)', () => {
  test('writes every format that needs no browser, under the name of the figure', async () => {
    const files = await writeFigureFiles(createFigureOf('map'), {
      provenance: PROVENANCE,
      words: WORDS,
    });
    expect(files.map(({ file }) => file)).toEqual(['map.svg', 'map.csv']);
  });

  test('a format that is added has a file, a link to it, and a download of the browser', async () => {
    const figure = createFigureOf('years', ONE);
    const files = await writeFigureFiles(
      figure,
      { provenance: PROVENANCE, words: WORDS },
      FORMATS_AND_MORE,
    );
    const written = files.find(({ file }) => file === 'years.rows');
    expect(written?.content).toContain('1 row of Country, Year');

    const frame = { link: () => '/', caution: '', formats: FORMATS_AND_MORE };
    const addressOf = (extension: string): string => `/evidence/years.${extension}`;
    const page = load(renderFigure(figure, { ...frame, addressOf }, WORDS), null, false);
    const link = page('a[download]').last();
    expect([link.text(), link.attr('href')]).toEqual(['Rows', '/evidence/years.rows']);

    // Where the browser draws, a button names the format, by which the browser writes it.
    const drawn = load(renderFigure(figure, frame, WORDS), null, false);
    const extension = drawn('button').last().attr('data-format') ?? '';
    const source = createFigureSource(figure, { provenance: PROVENANCE, words: WORDS });
    const { content } = await writeExport(extension, source, FORMATS_AND_MORE);
    expect(content).toBe(written?.content);
  });
});
