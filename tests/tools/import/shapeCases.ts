import { readFileSync } from 'node:fs';
import type { Programme } from '../../../src/programme/readProgramme.ts';
import { FIXTURES, readValid } from '../../support/fixtureProgramme.ts';
import { writeWorkbook } from '../../support/spreadsheets.ts';

const programme = readValid(readFileSync(new URL('table/programme.md', FIXTURES), 'utf8'));

/** A sheet, and what an import has to make of it. */
export interface ShapeCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly programme: Programme;
  /** `code place` of each problem that is not about columns; an error refuses the whole import. */
  readonly problems: readonly string[];
  /** Ids of what is published. */
  readonly published: readonly string[];
}

type Row = readonly string[];

const HEADERS: Row = [
  ...['ID', 'Status', 'Harvest', 'Country', 'Year', 'Outcome', 'Why it matters'],
  ...["Programme's contribution", 'Notes', 'Actor', 'Scale', 'Type of change', 'Confidential'],
];
const FLAG = HEADERS.length - 1;

/** An outcome with some of its cells changed, by header. */
function outcome(id: string, changes: Readonly<Record<string, string>> = {}): string[] {
  const cells: Readonly<Record<string, string>> = {
    ID: id,
    Status: 'Outcome',
    Harvest: 'H1',
    Country: 'Kenya',
    Year: '2023',
    Outcome: `In 2023 the council of ward ${id} opened its meetings, after residents asked for it.`,
    Actor: 'County council',
    Scale: 'Local',
    'Type of change': 'New law',
    ...changes,
  };
  return HEADERS.map((header) => cells[header] ?? '');
}

const ONE = outcome('KE-01');
const TWO = outcome('KE-02', { Confidential: 'YES' });
const THREE = outcome('KE-03');
const OPEN = ['KE-01', 'KE-03'];

const quote = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function writeText(rows: readonly Row[], delimiter = ','): string {
  return rows
    .map((cells) => cells.map((cell) => quote(cell, delimiter)).join(delimiter))
    .join('\n');
}

interface Given {
  readonly rows?: readonly Row[];
  readonly text?: string;
  readonly delimiter?: string;
  readonly isWorkbook?: boolean;
  readonly settings?: Programme;
}

function define(
  name: string,
  { rows = [], text, delimiter, isWorkbook = false, settings = programme }: Given,
  problems: readonly string[] = [],
  published: readonly string[] = problems.some((each) =>
    /^(?:rows-s|headers|row-too-long|note-)/.test(each),
  )
    ? []
    : OPEN,
): ShapeCase {
  const bytes = isWorkbook
    ? writeWorkbook({ One: rows })
    : new TextEncoder().encode(text ?? writeText(rows, delimiter));
  return { name, bytes, programme: settings, problems, published };
}

const short = (row: Row, column: number): Row => row.toSpliced(column, 1);
const padded = (row: Row, column: number): Row => [...row.toSpliced(column, 1), ''];
const moved = (row: Row, column: number): Row => row.toSpliced(column, 0, '').slice(0, row.length);
const fill = (...cells: readonly string[]): Row => HEADERS.map((_, column) => cells[column] ?? '');
const below = (...rows: readonly Row[]): Row[] => [HEADERS, ONE, TWO, THREE, ...rows];
const first = (...rows: readonly Row[]): Row[] => [HEADERS, ...rows, ONE, TWO, THREE];

/** The table with a quotation mark before the text of one outcome and one after that of another, and none else. */
function swallow(delimiter: string, from: number, to: number, column = 5, last = column): string {
  const rows = ['KE-01', 'KE-02', 'KE-03', 'KE-04'].map((id, index) => {
    const text = `In 2023 the council of ward ${id} opened its meetings`;
    const cells = outcome(id, { Outcome: text, Confidential: index === 1 ? 'YES' : '' });
    if (index === from) cells[column] = `"${cells[column] ?? ''}`;
    if (index === to) cells[last] = `${cells[last] ?? ''}"`;
    return cells;
  });
  return [HEADERS, ...rows].map((cells) => cells.join(delimiter)).join('\n');
}

/** A table of three columns, where sentences have as many commas as there are between its cells. */
const NARROW = readValid(
  readFileSync(new URL('table/programme.md', FIXTURES), 'utf8').replace(
    'status: [Status]',
    'status: [Status, State]',
  ),
);

/** The programme with a column of consent. */
const CONSENT = readValid(
  readFileSync(new URL('table/programme.md', FIXTURES), 'utf8').replace(
    '  statuses: [Outcome]',
    '$&\n  consent: { headers: [Consent] }',
  ),
);

const SHORT: readonly ShapeCase[] = [
  ...HEADERS.map((header, column) =>
    define(
      `a row that lacks its cell under “${header}”`,
      { rows: [HEADERS, ONE, short(TWO, column), THREE] },
      ['row-too-short row 3 (line 3)'],
    ),
  ),
  define(
    'rows without their last, empty cell are told once',
    {
      rows: [
        HEADERS,
        ONE,
        short(THREE, FLAG),
        TWO,
        short(outcome('KE-04'), FLAG),
        outcome('KE-05'),
      ],
    },
    ['row-too-short rows 3, 5'],
    ['KE-01', 'KE-05'],
  ),
  define('a row that has a cell too many', { rows: [HEADERS, ONE, [...TWO, ''], THREE] }, [
    'row-too-long row 3 (line 3)',
  ]),
  define(
    'a row whose flag is there, and whose last cell is not',
    {
      rows: [
        ['ID', 'Confidential', 'Status', 'Outcome', 'Notes', 'Country'],
        ['KE-01', '', 'Outcome', 'They met', '', 'Kenya'],
        ['KE-02', '', 'Outcome', 'They sang', 'in Kenya'],
      ],
    },
    ['row-too-short row 3 (line 3)'],
    ['KE-01'],
  ),
  define('a row is as long as the headers', { rows: [HEADERS, ONE, TWO, THREE] }),
];

const SWALLOWED: readonly ShapeCase[] = [
  define('two stray marks, commas', { text: swallow(',', 0, 3) }, [
    'rows-swallowed cell F2 (line 2)',
  ]),
  define('two stray marks, semicolons', { text: swallow(';', 0, 3) }, [
    'rows-swallowed cell F2 (line 2)',
  ]),
  define('two stray marks, tabs', { text: swallow('\t', 0, 3) }, [
    'rows-swallowed cell F2 (line 2)',
  ]),
  define('two stray marks in neighbouring rows', { text: swallow(',', 1, 2) }, [
    'rows-swallowed cell F3 (line 3)',
  ]),
  define(
    'two stray marks in other columns: the row is short, too',
    { text: swallow(',', 0, 2, 5, 8) },
    ['rows-swallowed cell F2 (line 2)'],
  ),
  define('a mark before the id', { text: swallow(',', 1, 2, 0) }, [
    'rows-swallowed cell A3 (line 3)',
  ]),
  define(
    'a mark in the headers',
    {
      text: `${writeText([HEADERS]).replace('Notes', '"Notes')}\n${writeText([ONE, TWO])
        .replace(/Actor|County council/, 'County council"')
        .replaceAll(/"(In[^"]*)"/g, '$1')}`,
    },
    ['rows-swallowed cell I1 (line 1)'],
    [],
  ),
  define(
    'a cell of a workbook that holds the rows of a CSV file that was read wrongly',
    {
      rows: [
        HEADERS,
        outcome('KE-01', {
          Outcome:
            'They met.\nKE-02,Outcome,H1,Kenya,2023,Told,,,,,Local,New law,YES\nAnd that was all.',
        }),
      ],
      isWorkbook: true,
    },
    ['rows-swallowed cell F2'],
  ),
  ...[
    ['by another sign', ';', '\n'],
    ['by unusual ends of lines', ',', '\u2028'],
  ].map(([name = '', delimiter = '', end = '']) =>
    define(
      `rows in one cell that are parted ${name}`,
      {
        rows: [
          HEADERS,
          outcome('KE-01', {
            Notes: ['As told:', TWO.join(delimiter).replace(', after', ''), 'So.'].join(end),
          }),
        ],
      },
      ['rows-swallowed cell I2 (line 2)'],
    ),
  ),
  define(
    'swallowed rows where the ids are not in the first column',
    {
      text: [
        'Outcome,Status,ID,Confidential,Year',
        'They met "at last",Outcome,KE-01,,2023',
        '"They sang,Outcome,KE-02,,2023',
        'A witness spoke,Outcome,KE-03,YES,2023',
        'They ate",Outcome,KE-04,,2023',
      ]
        .join('\n')
        .replace(' "at last"', ''),
    },
    ['rows-swallowed cell A3 (line 3)'],
  ),
  define(
    'swallowed rows without ids that have a form',
    {
      text: [
        'ID,Status,Outcome,Notes,Country,Confidential',
        'alpha,Outcome,"They sang,,Kenya,',
        'beta,Outcome,A witness spoke,,Kenya,YES',
        'gamma,Outcome,They ate",,Kenya,',
      ].join('\n'),
    },
    ['rows-swallowed cell C2 (line 2)'],
  ),
  define('cells of several lines: prose, lists, addresses, numbers, ids that are cited', {
    rows: [
      HEADERS,
      outcome('KE-01', {
        Outcome:
          'First, they met.\nThen, after weeks, of talks, in towns, by day, at night, on foot, by bus, in all, as one, they won, again, at last.\n\n- one, two\n- three',
        Notes:
          'See also:\nKE-07, where the court ruled, and KE-08\nKE-07,KE-08\n3,500 women, 1,200 men\none,,two,three\n12 Main Street, Example Town, Kenya',
        'Why it matters':
          '2023, a year of drought, changed this.\nCountry, year and scale are given above.\n1,234\n"Quoted, too"',
      }),
      TWO,
      THREE,
    ],
  }),
  define('cells of several lines with semicolons', {
    rows: [
      HEADERS,
      outcome('KE-01', {
        Outcome:
          'They met; they sang; they ate.\na; b; c; d; e; f; g; h; i; j; k; l; m\nKE-07; KE-08',
      }),
      TWO,
      THREE,
    ],
    delimiter: ';',
  }),
  define(
    'a narrow table with sentences that have its number of commas',
    {
      rows: [
        ['ID', 'Outcome', 'State', 'Confidential'],
        [
          '12',
          'They met, sang, ate, and left.\n3,500 people came\n3,500 men, 1,200 women\n2023, in June, at noon, they won',
          'Outcome',
          '',
        ],
        ['13', 'One\nTwo, three, four, five', 'Outcome', ''],
        ['14', 'They met', 'Outcome', 'YES'],
      ],
      settings: NARROW,
    },
    [],
    ['12', '13'],
  ),
  define(
    'a table of three columns with lists of three',
    {
      rows: [
        ['ID', 'Outcome', 'Confidential'],
        ['12', 'They met\none,two,three\none,,two', ''],
        ['13', 'They sang', 'YES'],
      ],
    },
    [],
    [],
  ),
  define(
    'rows of a table of three columns, with numbers for ids',
    { text: 'ID,Outcome,Confidential\n12,"They met,\n13,They sang,YES\n14,They ate",' },
    ['rows-swallowed cell B2 (line 2)'],
  ),
  define(
    'a swallowed row that lacks its end, with a number for its id',
    {
      text: [
        'ID,Outcome,Notes,Country,Status,Confidential',
        '1,"They met',
        '2,A witness spoke,,Kenya',
        'and left",,Kenya,Outcome,',
        '3,They ate,,Kenya,Outcome,',
      ].join('\n'),
    },
    ['rows-swallowed cell B2 (line 2)'],
  ),
];

const STRAY: readonly ShapeCase[] = [
  define('the headers again', { rows: below(HEADERS, outcome('KE-04')) }, [
    'headers-repeated row 5 (line 5)',
  ]),
  define(
    'a second export below, its columns in another order',
    {
      rows: below(
        HEADERS.map((_, column) => HEADERS[(column * 5) % HEADERS.length] ?? ''),
        HEADERS.map(
          (_, column) =>
            outcome('KE-04', { Confidential: 'YES' })[(column * 5) % HEADERS.length] ?? '',
        ),
      ),
    },
    ['headers-repeated row 5 (line 5)'],
  ),
  define('two headers alone', { rows: below(fill('', 'Country', 'Year')) }, [
    'headers-repeated row 5 (line 5)',
  ]),
  define(
    'headers in capitals, with more blanks',
    { rows: below(fill('id ', 'STATUS', 'Type  of change')) },
    ['headers-repeated row 5 (line 5)'],
  ),
  define('headers that other signs separate', { rows: below(fill('ID;Status;Country;Year')) }, [
    'headers-repeated row 5 (line 5)',
  ]),
  define(
    'the header of the id among others that nobody knows',
    { rows: below(fill('ID', 'Numéro', 'Pays', 'Année', 'Récit')) },
    ['headers-repeated row 5 (line 5)'],
  ),
  define(
    'headers in words that nobody knows, in the middle',
    {
      rows: below(
        ['Nr', 'Stand', 'Runde', 'Land', 'Jahr', 'Text', 'Warum', 'Beitrag', 'Vertraulich'],
        outcome('KE-04', { Confidential: 'YES' }),
      ).map((cells) => HEADERS.map((_, column) => cells[column] ?? '')),
    },
    ['headers-repeated row 5 (line 5)'],
  ),
  define(
    'headers in words that nobody knows, below those that are',
    {
      rows: first(
        fill('Nr', 'Stand', 'Runde', 'Land', 'Jahr', 'Text', 'Warum', 'Beitrag', 'Vertraulich'),
      ),
    },
    ['rows-left-out'],
  ),
  define('an outcome with another id and values that are not listed', {
    rows: below(
      outcome('Extra', {
        Status: 'New',
        Country: 'Togo',
        Scale: 'Regional',
        Year: '',
        Harvest: 'First',
        Outcome: 'They met',
      }),
    ),
  }),
  define(
    'a note between outcomes that speaks of confidentiality',
    { rows: [HEADERS, ONE, fill('CONFIDENTIAL – do not publish the rows below'), TWO, THREE] },
    ['rows-left-out', 'note-confidential row 3 (line 3)'],
  ),
  define(
    'the same below all outcomes',
    { rows: below(fill('Confidential outcomes are flagged in the last column')) },
    ['rows-left-out'],
  ),
  define(
    'a title that says that the sheet is confidential',
    { rows: [fill('Harvest 2024: confidential, internal use only'), HEADERS, ONE, TWO, THREE] },
    ['title-withholds row 1 (line 1)'],
    [],
  ),
  define(
    'the same below all outcomes',
    { rows: below(fill('CONFIDENTIAL – do not circulate')) },
    ['rows-left-out', 'title-withholds row 5 (line 5)'],
    [],
  ),
  ...[
    '* Los casos con asterisco no salen de la oficina',
    '* cases marked with an asterisk are confidential',
    'Cases with * stay in the office',
    '(*) Confidential',
    'Les effets marqués d’un astérisque sont confidentiels',
    '* لا تنشر هذه الحالات',
  ].map((legend) =>
    define(
      `a legend below of a sign that outcomes carry: ${legend}`,
      { rows: [HEADERS, ONE, TWO, THREE, outcome('KE-04*'), outcome('KE-05*'), fill(legend)] },
      ['rows-left-out', 'title-withholds row 7 (line 7)'],
    ),
  ),
  define(
    'a legend of a sign in two cells, and outcomes that carry it in another cell',
    { rows: below(outcome('KE-04', { Notes: 'see file *' }), fill('*', 'confidential')) },
    ['rows-left-out', 'title-withholds row 6 (line 6)'],
  ),
  define(
    'a line above that explains the values of the flag says nothing of its outcomes',
    {
      rows: [
        fill('Confidential: no = for all / yes = team only'),
        HEADERS,
        outcome('KE-01', { Confidential: 'no' }),
        outcome('KE-02', { Confidential: 'no' }),
        outcome('KE-03', { Confidential: 'yes' }),
      ],
    },
    ['title-confidential row 1 (line 1)'],
    ['KE-01', 'KE-02'],
  ),
  define(
    'a line above that explains the values of the flag, and asks more of the sheet',
    {
      rows: [
        fill('Confidential: no = for all / yes = team only. Do not circulate this sheet.'),
        HEADERS,
        outcome('KE-01', { Confidential: 'no' }),
        outcome('KE-02', { Confidential: 'yes' }),
      ],
    },
    ['title-withholds row 1 (line 1)'],
    [],
  ),
  define(
    'a legend above of a sign that outcomes carry',
    {
      rows: [
        fill('Outcomes with † are confidential'),
        HEADERS,
        ONE,
        TWO,
        THREE,
        outcome('KE-04', { Actor: 'County council†' }),
      ],
    },
    ['title-withholds row 1 (line 1)'],
  ),
  define(
    'a legend between outcomes of a sign that they carry',
    {
      rows: [
        HEADERS,
        ONE,
        fill('* stays between us'),
        TWO,
        THREE,
        outcome('KE-04', { Outcome: 'They met.*' }),
      ],
    },
    ['rows-left-out', 'title-withholds row 3 (line 3)'],
  ),
  define(
    'a legend of two stars leaves those with one',
    {
      rows: [
        HEADERS,
        ONE,
        TWO,
        outcome('KE-03', { Notes: 'a*' }),
        outcome('KE-04', { Notes: 'b**' }),
        fill('** do not share'),
      ],
    },
    ['rows-left-out', 'title-withholds row 6 (line 6)'],
  ),
  ...[
    '* cases with an asterisk stay in the office',
    'Que esto quede en casa',
    'Please keep it to ourselves',
    'Those in yellow are confidential',
  ].map((legend) =>
    define(
      `a line below without outcomes that carry its sign: ${legend}`,
      { rows: below(fill(legend)) },
      ['rows-left-out', 'title-withholds row 5 (line 5)'],
      [],
    ),
  ),
  ...[
    '* Women led this change',
    'Source: minutes of the council',
    'Last updated on 3 May 2024 by Ana',
    '* year not certain',
  ].map((line) =>
    define(`a line below that asks for nothing: ${line}`, { rows: below(fill(line)) }, [
      'rows-left-out',
    ]),
  ),
  define(
    'a title that explains what is confidential',
    {
      rows: [fill('Outcomes that are confidential are marked in yellow'), HEADERS, ONE, TWO, THREE],
    },
    ['title-confidential row 1 (line 1)'],
  ),
  define('a title', { rows: [fill('Harvest 2024'), HEADERS, ONE, TWO, THREE] }),
  define(
    'most of the headers, though the programme knows only one of them',
    {
      rows: [
        ['ID', 'A', 'B', 'C', 'Confidential'],
        ['KE-01', 'a', 'b', 'c', ''],
        ['', 'A', 'B', 'C', 'Confidential'],
      ],
    },
    ['headers-repeated row 3 (line 3)'],
  ),
  define(
    'a table above with fewer columns is not lost',
    { rows: [['ID', 'Status', 'Outcome'], ['KE-09', 'Outcome', 'They met'], ...below()] },
    ['headers-repeated row 1 (line 1)'],
  ),
  define('an outcome whose cells are headers in other columns', {
    rows: [HEADERS, outcome('KE-01', { Notes: 'Country', Actor: 'Year' }), TWO, THREE],
  }),
  define('a legend above the table', {
    rows: [
      ['Column', 'What to write'],
      ['ID', 'Number of the outcome'],
      ['Confidential', 'YES if it must not be published'],
      ['Country', 'Kenya', 'Year', '2023'],
      ...below(),
    ],
    isWorkbook: true,
  }),
  define(
    'a legend below the table',
    { rows: below(fill('ID', 'Number of the outcome'), fill('Confidential', 'YES if not public')) },
    ['rows-left-out'],
  ),
  define('tags below the headers', { rows: first(HEADERS.map((_, index) => `#meta+${index}`)) }, [
    'rows-left-out',
  ]),
  define('few tags', { rows: first(fill('#meta+id', '', '', '#country+name', '#date')) }, [
    'rows-left-out',
  ]),
  define('tags, the id without', { rows: first(fill('', '', '', '#country+name', '#date')) }, [
    'rows-left-out',
  ]),
  define('import ids', { rows: first(HEADERS.map((_, index) => `{"ImportId":"QID${index}"}`)) }, [
    'rows-left-out',
  ]),
  define('names of columns', { rows: first(HEADERS.map((_, index) => `group_a/field_${index}`)) }, [
    'rows-left-out',
  ]),
  define('numbers of columns', { rows: first(HEADERS.map((_, index) => String(index + 1))) }, [
    'rows-left-out',
  ]),
  define(
    'numbers of columns in brackets',
    { rows: first(HEADERS.map((_, index) => `(${index + 1})`)) },
    ['rows-left-out'],
  ),
  define(
    'kinds of columns',
    { rows: first(fill('text', 'select_one', '(required)', 'text', 'integer')) },
    ['rows-left-out'],
  ),
  ...[
    'e.g. KE-01',
    'Example',
    'Example: KE-1',
    'p. ex. KE-01',
    'Ej.: KE-01',
    'مثال',
    '(z.B. KE-01)',
  ].map((id) => define(`an example: ${id}`, { rows: first(outcome(id)) }, ['rows-left-out'])),
  define(
    'explanations',
    {
      rows: first(fill('Number', '', '', '', '', 'Who changed what?', 'Why does it matter?')),
    },
    ['rows-left-out'],
  ),
  define(
    'explanations, as orders',
    {
      rows: first(fill('Give a number', 'Choose from list', '', '', '', 'Describe the change')),
    },
    ['rows-left-out'],
  ),
  ...['Total: 3', 'Grand total', 'Sum', 'Somme', 'المجموع', 'Count: 24'].map((id) =>
    define(`totals: ${id}`, { rows: below(fill(id, '', '', '', '', '3')) }, ['rows-left-out']),
  ),
  define('totals beside the id', { rows: below(fill('', 'Total', '3')) }, ['rows-left-out']),
  define(
    'notes',
    { rows: below(fill(''), fill('Last updated in March'), fill('* see the handbook')) },
    ['rows-left-out'],
  ),
  define(
    'a note in a line of its own',
    { text: `${writeText(below())}\n\nSource: our own files` },
    ['rows-left-out'],
  ),
  define('a heading between outcomes', { rows: [HEADERS, ONE, fill('Harvest two'), TWO, THREE] }, [
    'rows-left-out',
  ]),
  define(
    'outcomes that are called examples and totals',
    {
      rows: [HEADERS, outcome('Example-01'), outcome('Example-02'), outcome('Total-03')],
    },
    [],
    ['Example-01', 'Example-02', 'Total-03'],
  ),
  define(
    'an outcome at the top that asks questions',
    { rows: first(outcome('Pilot', { Outcome: 'Who would have thought?', Notes: 'Why?' })) },
    [],
    ['Pilot', ...OPEN],
  ),
  define(
    'an outcome whose id begins so is kept where another came before it',
    { rows: [HEADERS, ONE, TWO, THREE, outcome('Example A')] },
    [],
    [...OPEN, 'Example A'],
  ),
  define(
    'outcomes with numbers, hashes and questions',
    {
      rows: [
        HEADERS,
        outcome('#12', { Outcome: 'Who would have thought?', Notes: 'Why?' }),
        outcome('#13'),
      ],
    },
    [],
    ['#12', '#13'],
  ),
  define(
    'a flag alone is no note',
    { rows: below(fill(...Array<string>(FLAG).fill(''), 'YES')) },
    ['row-without-id row 5 (line 5)'],
    [],
  ),
  define(
    'a description alone is no note',
    { rows: below(fill('', '', '', '', '', 'They met there')) },
    ['row-without-id row 5 (line 5)'],
    [],
  ),
];

const shifted = (
  name: string,
  row: Row,
  problems: readonly string[] = ['row-shifted row 3'],
  published = OPEN,
): ShapeCase =>
  define(name, { rows: [HEADERS, ONE, row, THREE], isWorkbook: true }, problems, published);

const SHIFTED: readonly ShapeCase[] = [
  // Without the cell of the flag itself nothing is left that would tell.
  ...HEADERS.slice(0, FLAG).map((header, column) =>
    shifted(`to the left from “${header}”`, padded(TWO, column)),
  ),
  shifted(
    'to the left, not flagged, so that nothing but the lists tells',
    padded(outcome('KE-02'), 6),
  ),
  ...[1, 3, 5, 8].map((column) => shifted(`to the right from ${column}`, moved(TWO, column))),
  define(
    'in a CSV file: one cell lost and another gained',
    { rows: [HEADERS, ONE, [...short(TWO, 4), ''], THREE] },
    ['row-shifted row 3 (line 3)'],
  ),
  ...[
    ['that ends in the row', 'They met,,,,County council,Local,New law,YES'],
    ['of two lines', 'They met,,,,County\ncouncil,Local,New law,YES'],
  ].map(([name, cell = '']) =>
    define(
      `a pair of marks ${name ?? ''}, with empty cells written after it`,
      { rows: [HEADERS, ONE, fill('KE-02', 'Outcome', 'H1', 'Kenya', '2023', cell), THREE] },
      ['row-shifted row 3 (line 3)'],
    ),
  ),
  define(
    'a pair of marks that makes two cells one',
    { rows: [HEADERS, ONE, outcome('KE-02', { 'Type of change': 'New law,YES' }), THREE] },
    ['row-shifted row 3 (line 3)'],
  ),
  define(
    'values with separators in them',
    {
      rows: [
        HEADERS,
        ONE,
        outcome('KE-02', {
          'Type of change': 'New law,Budget line',
          Scale: 'Local,National',
          Country: 'Kenya,Uganda',
          Actor: 'Council,Local',
        }),
        THREE,
      ],
    },
    [],
    ['KE-01', 'KE-02', 'KE-03'],
  ),
  ...[2, 3, 4].map((count) =>
    shifted(`to the left by ${count} columns`, [
      ...TWO.toSpliced(FLAG - count - 2, count),
      ...Array<string>(count).fill(''),
    ]),
  ),
  ...['YES - names a witness', 'Oui; mineur', 'Confidential (minor)', 'secret', '1.0'].map((flag) =>
    shifted(`the flag “${flag}” moved`, outcome('KE-02', { 'Type of change': flag })),
  ),
  define('texts beside the flag that begin as a flag does', {
    rows: [
      ['ID', 'Status', 'Outcome', 'Notes', 'Confidential'],
      ['KE-01', 'Outcome', 'They met', 'Y después hubo paz', ''],
      ['KE-03', 'Outcome', 'They ate', 'Secret ballots were held', ''],
    ],
  }),
  define(
    'remarks that many rows have beside the flag',
    {
      rows: [
        ['ID', 'Status', 'Outcome', 'Notes', 'Confidential'],
        ...['KE-01', 'KE-02', 'KE-03'].map((id) => [
          id,
          'Outcome',
          'They met',
          'Yes, in the minutes',
          '',
        ]),
      ],
    },
    [],
    ['KE-01', 'KE-02', 'KE-03'],
  ),
  shifted('the flag alone moved to the left', outcome('KE-02', { 'Type of change': 'YES' })),
  define(
    'the flag alone moved to the right, past its own empty cell',
    {
      rows: [
        [...HEADERS, 'Remarks'],
        [...ONE, ''],
        [...outcome('KE-02'), 'YES'],
        [...THREE, ''],
      ],
    },
    ['row-shifted row 3 (line 3)'],
  ),
  define(
    'a “no” that may have come from a column of answers does not speak for the flag',
    {
      rows: [
        [...HEADERS, 'Negative'],
        [...ONE, 'no'],
        [...outcome('KE-02', { 'Type of change': 'YES', Confidential: 'no' }), ''],
        [...THREE, 'no'],
      ],
    },
    ['row-shifted row 3 (line 3)'],
  ),
  define(
    'flags that moved into a column of text in many rows are not at home there',
    {
      rows: [
        ['ID', 'Status', 'Outcome', 'Notes', 'Confidential'],
        ['KE-01', 'Outcome', 'They met', 'in the hall', ''],
        ...['KE-04', 'KE-05', 'KE-06'].map((id) => [id, 'Outcome', 'They sang', 'YES', '']),
        ['KE-03', 'Outcome', 'They ate', '', ''],
      ],
      isWorkbook: true,
    },
    ['row-shifted rows 3–5'],
  ),
  define(
    'columns in another order',
    {
      rows: [
        HEADERS,
        ONE,
        outcome('KE-02', { Status: 'Local', Country: 'New law', Scale: 'Kenya' }),
        THREE,
      ],
    },
    ['row-shifted row 3 (line 3)'],
  ),
  shifted(
    'a value that is not listed',
    outcome('KE-02', { Scale: 'Regional' }),
    [],
    ['KE-01', 'KE-02', 'KE-03'],
  ),
  shifted(
    'a value that belongs next door',
    outcome('KE-02', { Actor: 'National' }),
    [],
    ['KE-01', 'KE-02', 'KE-03'],
  ),
  shifted(
    'two values that belong next door, with others between that are at home',
    outcome('KE-02', { Harvest: 'Kenya', Country: 'Kenya', Notes: 'Local', Scale: 'New law' }),
    [],
    ['KE-01', 'KE-02', 'KE-03'],
  ),
  shifted(
    'two cells that changed places',
    outcome('KE-02', { Country: '2023', Year: 'Kenya' }),
    [],
    ['KE-01', 'KE-02', 'KE-03'],
  ),
  define('a column of answers beside the flag', {
    rows: [
      [...HEADERS, 'Negative'],
      [...ONE, 'YES'],
      [...TWO, 'YES'],
      [...THREE, ''],
    ],
  }),
  define('a column of ticks that nobody listed beside the flag', {
    rows: [
      [...HEADERS, 'Visited'],
      [...ONE, 'yes'],
      [...TWO, 'no'],
      [...THREE, 'no'],
    ],
  }),
  define('a question beside the flag', {
    rows: [
      [...HEADERS, 'Was it seen?'],
      [...ONE, 'yes'],
      [...TWO, ''],
      [...THREE, ''],
    ],
  }),
  define('a number beside the flag', {
    rows: [
      [...HEADERS, 'Participants'],
      [...ONE, '1'],
      [...TWO, '30'],
      [...THREE, '12'],
    ],
  }),
  define('a clear “no” beside a “yes”', {
    rows: [HEADERS, ONE, TWO, outcome('KE-03', { 'Type of change': 'Yes', Confidential: 'no' })],
  }),
];

/** So few values that none but its flag shows where they belong. */
const bare = outcome('KE-02', { Scale: '', 'Type of change': '', Confidential: 'YES' });

const CONSENTS: readonly ShapeCase[] = [
  define('consent after a flag that is empty', {
    rows: [
      [...HEADERS, 'Consent'],
      [...ONE, 'Yes'],
      [...TWO, 'Yes'],
      [...THREE, 'oui'],
    ],
    settings: CONSENT,
  }),
  define('consent before a flag that is empty', {
    rows: [
      [...HEADERS.slice(0, FLAG), 'Consent', 'Confidential'],
      [...ONE.slice(0, FLAG), 'Yes', ''],
      [...TWO.slice(0, FLAG), 'Yes', 'YES'],
      [...THREE.slice(0, FLAG), 'Yes', ''],
    ],
    settings: CONSENT,
  }),
  define(
    'a flag that moved out of its column, and the “no” of consent that moved into it',
    {
      rows: [
        [...HEADERS, 'Consent', 'Was it seen?'],
        [...ONE, 'Yes', 'yes'],
        padded([...bare, 'Nej', 'yes'], FLAG - 2),
        [...THREE, 'Yes', 'no'],
      ],
      settings: CONSENT,
    },
    ['row-shifted row 3 (line 3)'],
  ),
];

export const SHAPE_CASES: readonly ShapeCase[] = [
  ...[...SHORT, ...SWALLOWED, ...STRAY, ...SHIFTED, ...CONSENTS],
];
