import { describe, expect, test } from 'vitest';
import { loadCollection, type Reading } from '../../../src/collection/loadCollection.ts';
import { loadProgramme } from '../../../src/collection/sources.ts';
import { hashText } from '../../../src/tools/import/memory.ts';
import { planImport, type ImportPlan } from '../../../src/tools/import/planImport.ts';
import { readPresentFile, type PresentFile } from '../../../src/tools/import/readPresentFile.ts';
import type { Programme } from '../../../src/programme/readProgramme.ts';
import { describeNext, describeProposal } from '../../../src/tools/init/describeProposal.ts';
import { findOutcomes } from '../../../src/tools/init/findOutcomes.ts';
import { formatProgramme } from '../../../src/tools/init/formatProgramme.ts';
import { propose } from '../../../src/tools/init/propose.ts';
import type { Proposal } from '../../../src/tools/init/proposal.ts';
import type { Sheet } from '../../../src/tools/spreadsheet/sheet.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';

/** A sheet with one column that decides. */
function write(
  header: string,
  flags: readonly string[],
  [other, values]: readonly [string, readonly string[]] = ['Place', flags.map(() => 'Demoville')],
): Sheet {
  const cells = [
    ['Ref', 'Outcome description', 'Country', header, other],
    ...flags.map((flag, at) => [
      ...[`HR-${10 + at}`, `Synthetic council ${at} of Demoville adopted by-law ${at} on water.`],
      ...['Kenya', flag, values[at] ?? ''],
    ]),
  ];
  const rows = cells.map((each, at) => ({ number: at + 1, cells: each }));
  return { name: 'Data', description: 'Sheet', rows, merged: [] };
}

interface Walk {
  readonly proposal: Proposal;
  readonly settings: string;
  readonly reading: Reading;
  readonly codes: readonly string[];
  /** The cells of those that are published. */
  readonly published: readonly string[];
}

/** A sheet through init, import and the gate; `edit`: what somebody makes of the programme in between. */
function walk(
  header: string,
  flags: readonly string[],
  edit: (settings: string) => string = (settings) => settings,
  other?: readonly [string, readonly string[]],
): Walk {
  const sheet = write(header, flags, other);
  const values = other?.[1] ?? flags;
  const { found } = findOutcomes([sheet], 'harvest.xlsx');
  if (found === undefined) throw new Error('There is no table.');
  const proposal = propose(found);
  const settings = edit(formatProgramme(proposal, 'harvest.xlsx'));
  const programme = loadProgramme(makeContentFolder({ 'programme.md': settings }), () => undefined);
  if (programme === undefined) throw new Error(settings);
  const plan = planImport(sheet, programme, { files: [] });
  const files = plan.files.map(({ file, text }) => [`outcomes/${file}`, text] as const);
  const reading = loadCollection(
    makeContentFolder({ 'programme.md': settings, ...Object.fromEntries(files) }),
  );
  return {
    ...{ proposal, settings, reading },
    codes: [...plan.problems, ...reading.problems].map(({ code }) => code),
    published: reading.outcomes
      .map(({ id }) => values[Number(id.slice(3)) - 10] ?? 'nothing')
      .toSorted(),
  };
}

/** Without what init wrote of levels, as in a programme of before. */
const forget = (settings: string): string =>
  settings.replaceAll(/^ {2}(?:levels|withholdEmpty): .*\n/gmu, '');

/** A header, and what is below it; what opens ends in a plus. */
const COLUMNS: readonly (readonly [string, string])[] = [
  [
    'Confidencialidad',
    'Pública+|Interna|Reservada|Confidencial|Solo socios|?||pública+|Publica+|Interna',
  ],
  ['Nivel de confidencialidad', 'Público+|Interno||Confidencial|Público+|Restringido'],
  ['Confidencialidad', 'Baja|Media|Alta||Alta|Baja|'],
  ['Grado de confidencialidad', '1|2|3||0|2|'],
  ['Confidentiality', 'Public+|Internal|Confidential||Public+|Strictly confidential|Donor'],
  ['Confidentiality level', 'public+|Team only||Partners|PUBLIC+|Donors and team|Board'],
  ['Confidentiality', 'Low|High||Medium|Low|Very high'],
  ['Confidential', 'Green|Amber|Red||Green|Red'],
  ['Level of confidentiality', 'Level 1|Level 2||Level 3|Level 1|level 0'],
  ['Confidentiality', 'C0|C1|C2||C0|C3'],
  ['Confidential?', 'No+|Yes|Internal||no+|Public+'],
  ['Confidentialité', 'Publique+|Interne||Confidentielle|Publique+|Bailleur seulement'],
  ['Degré de confidentialité', 'Public+|Restreint||Équipe|Public+|Très confidentiel'],
  ['Niveau de confidentialité', 'Faible|Moyen||Élevé|Faible'],
  ['Confidencialidade', 'Pública+|Reservada||Sigilosa|Pública+|Equipa'],
  ['Grau de confidencialidade', 'Baixo|Médio||Alto|Baixo|nenhum'],
  [
    'Nível de confidencialidade',
    'Público+|Não público||Público só parceiros|Público interno|Público?',
  ],
  ['مستوى السرية', 'عام+|داخلي||سري|عام+|سري للغاية'],
  ['السرية', 'منخفض|متوسط||مرتفع|منخفض'],
  ['سرية', 'علنية+|للفريق فقط||محدودة|علنية+'],
  [
    'Confidentiality',
    'Public+|Not public||Semi-public|Public?|Public - no|Non-public|public (names out)',
  ],
  ['Confidentiality', 'A|B|C||A|B'],
];

describe('a confidential column of levels, from init to the gate', () => {
  test.each(COLUMNS)('%s: %s', (header, written) => {
    const cells = written.split('|');
    const flags = cells.map((cell) => cell.replace('+', ''));
    const open = cells.filter((cell) => cell.endsWith('+')).map((cell) => cell.slice(0, -1));
    const { proposal, published } = walk(header, flags);
    expect(published).toEqual(open.toSorted());
    expect(proposal.lacks.flag).toBe(false);
    // In a programme of before nothing but a plain no does, an empty cell least of all.
    const before = walk(header, flags, forget);
    expect(before.published).toEqual(open.filter((cell) => /^no$/i.test(cell)).toSorted());
    expect(before.codes.filter((code) => code === 'flag-levels')).toHaveLength(2);
  });

  test.each(['Nivel de sigilo', 'Grau de sigilo', 'Sensitivity', 'Degree of sensitivity'])(
    '“%s” is one where some are called public, and only there',
    (header) => {
      expect(walk(header, ['Public', 'Interno', '', 'Alto', 'público', '?']).published).toEqual([
        ...['Public', 'público'],
      ]);
      const { found } = findOutcomes([write(header, ['High', 'Low', '', 'Low'])], 'harvest.xlsx');
      expect(found === undefined ? undefined : propose(found).lacks.flag).toBe(true);
    },
  );

  test.each(['Classification', 'Nivel de difusión', 'Niveau de diffusion', 'Audience'])(
    '“%s” beside a confidential column of nothing but no: only what is for all',
    (header) => {
      const levels = ['Public', 'Interne', '', 'Équipe seulement', 'Public', 'Restreint'];
      const flags = levels.map(() => 'no');
      const { published } = walk('Confidential', flags, undefined, [header, levels]);
      expect(published).toEqual(['Public', 'Public']);
    },
  );

  test('answers are none, and an empty cell opens beside them as ever', () => {
    for (const flags of [
      ['Yes', '', 'no', ''],
      ['Confidential', '', ''],
      ['YES - names a witness', 'no', '', '?'],
      ['x', '', 'n/a', 'n/a'],
      ['1', '0', ''],
    ]) {
      const { proposal, codes } = walk('Confidential', flags);
      expect([flags, proposal.levels, proposal.withholdEmpty]).toEqual([flags, undefined, false]);
      expect(codes).not.toContain('flag-levels');
    }
    expect(walk('Confidential', ['Yes', '', 'no', '']).published).toEqual(['', '', 'no']);
  });

  test('files of an earlier import are withheld by what the others say', () => {
    const sheet = ['Public', '', 'Internal', 'no'];
    const { settings, reading } = walk('Confidentiality', sheet, forget);
    const files = reading.fragments.map(({ file, text = '' }) => [
      file,
      text.replace(/(?<=\*\*Confidentiality\*\*: )withheld.*/, ''),
    ]);
    const again = loadCollection(
      makeContentFolder({
        'programme.md': settings,
        ...(Object.fromEntries(files) as Record<string, string>),
      }),
    );
    expect(again.outcomes.map(({ id }) => id)).toEqual(['HR-13']);
    expect(again.withheld.map(({ id, reason }) => `${id ?? ''} ${reason}`)).toEqual([
      ...['HR-10 flagged', 'HR-12 flagged', 'HR-11 flag-empty'],
    ]);
    const told = again.problems.find(({ code }) => code === 'flag-levels');
    expect(told?.message).toContain('(“Public”, “Internal”)');
    expect(told?.hint).toContain('levels: [public]');
  });

  test('a sheet whose “Public” became “no” names the one setting that opens all such files', () => {
    const sheet = write('Confidentiality', ['Public', 'Internal', 'Public', 'Public']);
    const { settings } = walk('Confidentiality', ['Public', 'Internal', ''], forget);
    const read = (text: string): Programme => {
      const programme = loadProgramme(makeContentFolder({ 'programme.md': text }), () => undefined);
      if (programme === undefined) throw new Error(text);
      return programme;
    };
    const before = read(settings);
    const first = planImport(sheet, before, { files: [] });
    const listFiles = (programme: Programme): PresentFile[] =>
      first.files.map(({ file, text }) => readPresentFile(file, text, programme));
    // As an import remembers that knew no levels.
    const closed = new Map(
      listFiles(before).map(({ file, description }) => [hashText(description), file]),
    );
    const corrected = write('Confidentiality', ['no', 'Internal', 'no', 'no']);
    const plan = (programme: Programme): ImportPlan =>
      planImport(corrected, programme, { files: listFiles(programme), ...first.memory, closed });
    const stop = plan(before).problems.find(({ code }) => code === 'row-would-open');
    expect(stop?.message).toContain('“Public” in the file, “no” in the row');
    expect(stop?.message).not.toContain('somebody');
    expect(stop?.hint).toContain('add “levels: [public]” below “publication”');
    const after = plan(
      read(settings.replace('\npublication:\n', '\npublication:\n  levels: [public]\n')),
    );
    expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // A file that was written lately by a version that knows levels is not asked about at all.
    const { memory } = first;
    const fresh = planImport(corrected, before, { files: listFiles(before), ...memory });
    expect(fresh.problems.map(({ code }) => code)).toEqual(['flag-levels']);
  });

  test('init says what it took the column for, and what it withholds', () => {
    const { proposal, settings } = walk('Confidencialidad', ['Pública', 'pública', 'Interna', '']);
    expect(describeProposal(proposal).join('\n')).toMatch(
      /Confidencialidad +confidential.*in levels: only “Pública”, “pública” publish, an empty cell withholds/,
    );
    expect(settings).toMatch(/^ {2}levels: \[pública\]\n {2}withholdEmpty: true$/mu);
    const next = describeNext(proposal, { file: 'a.xlsx', out: 'a', outlook: { published: 2 } });
    expect(next).toContain('2 of its 4 outcomes would be published.');
    expect(next).toContain('“Confidencialidad” withholds 2: “Interna” (1), empty (1).');
    const none = walk('Confidencialidad', ['Media', 'Alta', '']);
    expect(none.settings).toMatch(/^ {2}levels: \[\]$/mu);
    expect(
      describeNext(none.proposal, { file: 'a.xlsx', out: 'a', outlook: { published: 0 } }),
    ).toMatch(/Levels are no answers.*write “public”.*“levels: \[public\]”/);
  });

  test.each(['Grau de sigilo', 'Nível de confidencialidade'])(
    'a level that may say “public” opens once somebody lists it, and nobody proposes it: %s',
    (header) => {
      const flags = ['Livre', 'Circulação entre parceiros', 'Só da casa', 'Trancado', '', 'livre'];
      const { proposal, settings, published } = walk(header, flags);
      expect(published).toEqual([]);
      expect(settings).toMatch(/^ {2}levels: \[\]$/mu);
      const next = describeNext(proposal, { file: 'a.xlsx', out: 'a', outlook: { published: 0 } });
      expect(next).toContain(
        'If “Livre” says that everybody may read an outcome, write “levels: [Livre]”',
      );
      const listed = walk(header, flags, (text) => text.replace('levels: []', 'levels: [Livre]'));
      expect(listed.published).toEqual(['Livre', 'livre']);
      const silent = walk(header, flags, forget);
      expect(silent.published).toEqual([]);
      const told = silent.reading.problems.find(({ code }) => code === 'flag-levels');
      expect(told?.hint).toContain('levels: [Livre]');
    },
  );

  const BESIDE = [
    ['Reserva', 'baja|alta||baja', 'baja'],
    ['Nivel de reserva', 'Bajo|Medio|Alto|', 'Bajo'],
    ['Riesgo para la fuente', 'bajo|medio|alto|bajo', 'bajo'],
    ['Risque pour la source', 'faible|élevé||faible', 'faible'],
    ['Risco para a fonte', 'baixo|alto|médio|', 'baixo'],
    ['Risk to source', 'Low|High|Medium|', 'Low'],
    ['الخطر على المصدر', 'منخفض|مرتفع|متوسط|', 'منخفض'],
    ['Semáforo', 'verde|rojo|amarillo|verde', 'verde'],
    ['Traffic light', '🟢|🔴|🟡|', '🟢'],
    ['Feu tricolore', 'vert|rouge||vert', 'vert'],
    ['Farol', 'verde|vermelho||verde', 'verde'],
    ['Feu', 'vert|orange|rouge|vert / orange ?', 'vert'],
    ['TLP', 'green|amber|red|', 'green'],
    ['Classement', 'vert|orange|rouge|', 'vert'],
    ['Sensitivity', '1|2|3|0', '1'],
    ['Sensibilité', '1|2|3|', '2'],
    ['Sensibilidad', '1|2|3|', '3'],
    ['Sensibilidade', '1|2|3|', '1'],
    ['درجة الحساسية', '1|2|3|', '1'],
  ] as const;

  test.each(BESIDE)(
    '“%s” (%s) beside a flag of no publishes nothing but what is listed',
    (...all) => {
      const [header, written, open] = all;
      const levels = written.split('|');
      const flags = levels.map(() => 'no');
      const other = [header, levels] as const;
      const { proposal, settings, published, codes } = walk(
        'Confidential',
        flags,
        undefined,
        other,
      );
      expect(published).toEqual([]);
      expect(codes).toContain('column-of-levels');
      const next = describeNext(proposal, { file: 'a.xlsx', out: 'a', outlook: undefined });
      expect(next).toContain(`“${header}” holds levels`);
      for (const level of levels.filter((each) => each !== ''))
        expect(next).toContain(`“${level}”`);
      const add = (line: string) => (text: string) =>
        text.replace(/^( {4}publish: false)$/mu, `$1\n    ${line}`);
      expect(settings).not.toBe(add('x')(settings));
      const listed = walk('Confidential', flags, add(`levels: ['${open}']`), other);
      expect(listed.published).toEqual(levels.filter((each) => each === open));
    },
  );

  test('what is no level under such a header is what it is', () => {
    const told = ['Floods', 'Drought in the north', 'Heavy rain', 'Eviction'];
    for (const header of ['Risk', 'Riesgo para la fuente', 'Reserva', 'Semáforo'])
      expect(
        walk(
          'Confidential',
          told.map(() => 'no'),
          undefined,
          [header, told],
        ).published,
      ).toHaveLength(4);
    const degrees = ['High', 'Low', 'High', 'Low'];
    for (const header of ['Importance', 'Progress', 'Flood risk', 'Level of change'])
      expect(
        walk(
          'Confidential',
          degrees.map(() => 'no'),
          undefined,
          [header, degrees],
        ).published,
      ).toHaveLength(4);
  });

  test('a flag lists a low level as it lists an open one', () => {
    const flags = ['Baja', 'Media', '', 'baja', 'Alta'];
    const next = walk('Confidencialidad', flags);
    expect(next.published).toEqual([]);
    const listed = walk('Confidencialidad', flags, (text) =>
      text.replace('levels: []', 'levels: [Baja]'),
    );
    expect(listed.published).toEqual(['Baja', 'baja']);
  });
});

/** Headers that decide in words of their own, beside a flag of nothing but no; what is published ends in a plus. */
const IN_OTHER_WORDS: readonly (readonly [string, string])[] = [
  ['Hold', 'No+|Yes'],
  ['On hold', 'No+|Yes'],
  ['Hold back?', 'Yes|No+'],
  ['Keep back', 'No+|Yes'],
  ['For donor only', 'No+|Yes'],
  ['Équipe seulement', 'Non+|Oui'],
  ['Solo para la oficina', 'No+|Sí'],
  ['À anonymiser', 'Non+|Oui'],
  ['To anonymise', 'No+|Yes'],
  ['Redaction needed', 'No+|Yes'],
  ['Source protected', 'No+|Yes'],
  ['Fuente protegida', 'No+|Sí'],
  ['Délicat ?', 'Non+|Oui'],
  ['Delicado', 'No+|Sí'],
  ['To be reviewed by lawyer', 'No+|Yes'],
  ['Por validar', 'No+|Sí'],
  ['Safe?', 'Yes+|No'],
  ['Pub?', 'Yes+|No|'],
  ['CONF? (Y/N)', 'N+|Y'],
  ['Sharing (Go / Wait / Stop)', 'Go+|Wait|Stop'],
  ['Do no harm', 'OK+|Risk|Not OK'],
  ['Do-no-harm check', 'Passed+|Failed|Pending'],
  ['Do no harm', 'Yes+|No'],
  ['Ne pas nuire', 'Oui+|Non'],
  ['Acción sin daño', 'Cumple+|Riesgo'],
  ['Tier', '1|2|3'],
  ['Cote', 'C0|C1|C2'],
  ['Marking', 'A1|B2|C3'],
  ['Is there any risk for the source?', 'No+|Yes'],
  ['Section C/Is there any risk for the source?', 'No+|Yes'],
  ['Final check/Any risk for the people named?', 'No+|Yes'],
  ['Vérification/Est-ce sensible ?', 'Non+|Oui'],
  ['grp_end/risk_source', 'no+|yes'],
  ['Could the source face reprisals?', 'No+|Yes'],
  ['هل يوجد خطر على المصدر؟', 'لا+|نعم'],
  ['Publish after', '2030-01-01|2031-01-01'],
  ['Embargo date', '2030-01-01|+'],
  ['Not before', '2030-01-01|+'],
  ['Statut de diffusion', 'Diffusable+|Non diffusable|À valider'],
  ['Estado de publicación', 'Publicable+|No publicable|Pendiente'],
];

/** Columns of what a programme works on: nothing is withheld. */
const OF_MATTERS: readonly (readonly [string, string])[] = [
  ['Sector', 'Public|Private|Mixed'],
  ['Secteur', 'Public|Privé'],
  ['Setor', 'Público|Privado'],
  ['القطاع', 'عام|خاص'],
  ['School type', 'Public|Private'],
  ['Type d’école', 'Publique|Privée'],
  ['Land type', 'Private|Communal|State'],
  ['Tipo de tierra', 'Comunal|Privada'],
  ['Meeting type', 'Public|Closed'],
  ['Hearing', 'Public|Closed'],
  ['Public event', 'Yes|No'],
  ['Peace agreement', 'Yes|No'],
  ['Ceasefire agreement signed', 'Yes|No'],
  ['Release of prisoners', 'Yes|No'],
  ['Law status', 'Draft|Approved|Rejected'],
  ['Tier', 'Local|National'],
  ['Cote', 'A|B'],
  ['Risk of flooding?', 'Yes|No'],
  ['Witness protection', 'Yes|No'],
];

describe('a column beside a flag of nothing but no, from init to the gate', () => {
  const publish = (header: string, values: readonly string[]): string[] => {
    // Each twice, so that values are of one kind.
    const cells = [...values, ...values];
    const flags = cells.map(() => 'no');
    return [...new Set(walk('Confidential', flags, undefined, [header, cells]).published)];
  };

  test.each(IN_OTHER_WORDS)('“%s” decides: %s', (header, written) => {
    const cells = written.split('|');
    const open = cells.filter((cell) => cell.endsWith('+')).map((cell) => cell.slice(0, -1));
    const values = cells.map((cell) => cell.replace('+', ''));
    expect(publish(header, values).toSorted()).toEqual(open.toSorted());
  });

  test.each(OF_MATTERS)('“%s” decides nothing: %s', (header, written) => {
    const values = written.split('|');
    expect(publish(header, values).toSorted()).toEqual(values.toSorted());
  });

  test('a kind of a thing is none of its record where others name readers', () => {
    expect(publish('Meetings', ['Public', 'Internal', 'Donor only'])).toEqual(['Public']);
  });
});

test('“Sigilo” over yes and no is the flag', () => {
  const { proposal, published } = walk('Sigilo', ['Não', 'Sim', '', 'Não']);
  expect(proposal.lacks.flag).toBe(false);
  expect(published).toEqual(['', 'Não', 'Não']);
});
