import { expect } from 'vitest';
import { formatFragment } from '../../src/fragment/formatFragment.ts';
import { formatHead } from '../../src/fragment/fieldHeads.ts';
import { parseFragment } from '../../src/fragment/parseFragment.ts';
import { createIsHeaderRow } from '../../src/tools/import/findTable.ts';
import { planImport } from '../../src/tools/import/planImport.ts';
import { readProgramme } from '../../src/programme/readProgramme.ts';
import { readSpreadsheet } from '../../src/tools/spreadsheet/readSpreadsheet.ts';
import { awkwardCell, awkwardHeader } from '../support/awkwardCells.ts';
import { fixtureProgramme } from '../support/fixtureProgramme.ts';
import { fc, textOf } from '../support/properties.ts';
import { runPipeline } from '../support/runPipeline.ts';
import { writeCsv, writeWorkbook } from '../support/spreadsheets.ts';
import { PAYLOADS } from './hostileFragments.ts';

const payloads = PAYLOADS.map(([, payload]) => payload).filter(({ length }) => length < 200);
const headers = Object.values(fixtureProgramme.settings.headers).flatMap((list) => list ?? []);
const pieces = [
  ...payloads,
  ...headers.map((header) => `\n**${header}**: `),
  '\n---\n',
  '**',
  '\n',
];

/** What a door is given, by what is fuzzed, and what must hold of its answer. */
export const FUZZED: Readonly<Record<string, (runs: fc.Parameters<unknown>) => void>> = {
  'parseFragment: every character of the body comes back': (runs) => {
    fc.assert(
      fc.property(textOf(pieces), (body) => {
        const text = `**A**: ${body}`;
        const { fields } = parseFragment(text);
        const parts = fields.map(({ start, end }) => text.slice(start, end));
        expect(parts.join('')).toBe(text);
        for (const { valueStart, end, value } of fields) {
          const source = text.slice(valueStart, end).replaceAll('\r\n', '\n').replace(/\n$/, '');
          expect(value.replaceAll('\\', '')).toBe(source.replaceAll('\\', ''));
        }
      }),
      runs,
    );
  },
  'decode, parse, read and publish: an answer, and nothing lost from what is written': (runs) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...headers), textOf(pieces, 4)), { maxLength: 12 }),
        textOf(['title: ', 'redact: [', '"', ']', '- ', '&a ', '*a', '!!js/function', '\n'], 8),
        fc.boolean(),
        (fields, yaml, hasYaml) => {
          const usable = fields.filter(([header]) => formatHead(header) !== undefined);
          const body = formatFragment(
            usable.map(([header, value]) => [header, value.replaceAll(/\r\n?/g, '\n')]),
          );
          const result = runPipeline(Buffer.from(hasYaml ? `---\n${yaml}\n---\n${body}` : body));
          if (
            !hasYaml &&
            body !== '' &&
            !result.problems.some(({ code }) => /^(?:utf-16|marks)/.test(code))
          )
            expect(result.fields.map(({ value }) => value)).toEqual(
              usable.map(([, value]) => value.replaceAll(/\r\n?/g, '\n').toWellFormed()),
            );
          if (result.outcome === undefined) expect(result.publication.published).toBe(false);
        },
      ),
      runs,
    );
  },
  'readProgramme: a programme, or problems': (runs) => {
    const yaml = [
      'name: ',
      'headers:\n',
      '  id: [A]\n',
      'idPattern: ',
      '(a+)+',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      ': ',
      '\n',
      '- ',
      '"',
      '__proto__: ',
    ];
    fc.assert(
      fc.property(textOf([...yaml, ...payloads]), (text) => {
        const { programme, problems } = readProgramme(`---\n${text}\n---\n`);
        expect(programme === undefined).toBe(problems.length > 0);
      }),
      runs,
    );
  },
  'the import: a plan or problems, and every cell in the file': (runs) => {
    const cell = fc.oneof(awkwardCell, fc.constantFrom(...payloads));
    fc.assert(
      fc.property(
        fc.uniqueArray(awkwardHeader, {
          maxLength: 4,
          selector: (header) => header.trim().toLowerCase(),
        }),
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (others, rows, isCsv) => {
          const table = [
            ['FragmentID', ...others],
            ...rows.map((cells, at) => [`A/${at}`, ...cells.slice(0, others.length)]),
          ].map((cells) => cells.map((text) => text.toWellFormed().replaceAll('\u0000', '')));
          const bytes = isCsv ? writeCsv(table) : writeWorkbook({ One: table });
          const {
            sheets: [sheet],
            problems,
          } = readSpreadsheet(bytes, createIsHeaderRow(fixtureProgramme));
          if (sheet === undefined) {
            expect(problems).not.toEqual([]);
            return;
          }
          const plan = planImport(sheet, fixtureProgramme, { files: [], hashes: new Map() });
          for (const { text } of plan.files) {
            const { fields } = parseFragment(text);
            const id = fields.find(({ key }) => key === 'fragmentid')?.value ?? '';
            const row = sheet.rows.find(({ cells }) => cells[0] === id);
            for (const { value } of fields)
              if (!value.startsWith('not certain: ')) expect(row?.cells).toContain(value);
          }
        },
      ),
      runs,
    );
  },
  'readSpreadsheet: any bytes have an answer': (runs) => {
    const book = writeWorkbook({
      One: [
        ['FragmentID', 'Text'],
        ['A/1', 'a'],
      ],
    });
    const damaged = fc
      .array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
      .map((changes) => {
        const copy = Uint8Array.from(book);
        for (const [at, byte] of changes) copy[at] = byte;
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const {
          sheets: [sheet],
          problems,
        } = readSpreadsheet(bytes, createIsHeaderRow(fixtureProgramme));
        expect(sheet !== undefined || problems.length > 0).toBe(true);
      }),
      runs,
    );
  },
};
