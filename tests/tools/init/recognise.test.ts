import { describe, expect, test } from 'vitest';
import { describeColumns, type ColumnFacts } from '../../../src/tools/init/columnFacts.ts';
import { createName } from '../../../src/tools/init/addresses.ts';
import {
  holdsIds,
  judgeIgnored,
  listCandidates,
  mayBeIds,
  NAMED,
} from '../../../src/tools/init/recognise.ts';

const TEXT = 'A synthetic council in Demoville adopted a by-law that lets women speak first';
const CELLS = {
  text: ['one day.', 'in the north.', 'again, later.', 'for good.'].map((end) => `${TEXT} ${end}`),
  act: ['NGO', 'NGO', 'State', 'NGO'],
  few: ['High', 'High', 'Medium', 'Low'],
  country: ['Kenya', 'Kenya', 'Uganda', 'Kenya'],
  year: ['2021', '2022', '2021', '2023'],
  ans: ['yes', 'no', 'no', 'no'],
  id: ['A1', 'A2', 'A3', 'A4'],
  title: ['One title', 'Second title', 'Third', 'Fourth title'],
  st: ['draft', 'final', 'final', 'draft'],
  hv: ['H1', 'H1', 'H2', 'H2'],
  reach: ['Local', 'National', 'National', 'Local'],
} as const;

function find(header: string, cells: readonly string[]): string | undefined {
  const rows = cells.map((cell, index) => ({ number: index + 2, cells: [cell] }));
  const found = describeColumns([header], rows).flatMap(listCandidates);
  const [best] = found.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score >= NAMED ? best.field : undefined;
}

/** Headers of templates in English, French, Spanish, Portuguese and Arabic, by what they mean. */
const HEADERS: readonly (readonly [string, keyof typeof CELLS, readonly string[]])[] = [
  [
    'contribution',
    'text',
    [
      'O que o programa fez',
      'O que fez o programa',
      'Papel do projecto',
      'Contribuição do parceiro',
      'Como contribuímos',
      'What the programme did',
      'What did the project do',
      'How did we help',
      'Programme role',
      'Our influence',
      'How we influenced it',
      'Ce que le programme a fait',
      'Ce qu’a fait le projet',
      'Qu’a fait le programme ?',
      'Contribution de notre organisation',
      'Rôle de l’organisation',
      'Lo que hizo el programa',
      'Qué hizo el programa',
      'Qué hizo el proyecto',
      'Contribución nuestra',
      'Cómo influyó el programa',
      'ما قام به البرنامج',
      'ماذا فعل البرنامج',
      'ماذا فعل المشروع',
      'إسهام المشروع',
    ],
  ],
  [
    'objectives',
    'act',
    [
      'Objectivo do programa',
      'Objetivo do projeto',
      'Programme objective',
      'Objectif visé',
      'Objetivo al que apunta',
      'الهدف المستهدف',
      'Objectif du programme',
      'Objectif du projet',
      'Objetivo del programa',
      'Objetivo del proyecto',
      'هدف البرنامج',
      'أهداف البرنامج',
      'هدف المشروع',
    ],
  ],
  [
    'scale',
    'few',
    ['Nível da mudança', 'Outcome level', 'Niveau de changement', 'Nivel de cambio'],
  ],
  [
    'socialActor',
    'act',
    [
      'Quem mudou',
      'Actor',
      'Actor de mudança',
      'Actor group',
      'Groupe d’acteurs',
      'Grupo de actores',
      'من الذي تغير',
      'مجموعة الفاعلين',
    ],
  ],
  [
    'year',
    'year',
    [
      'Mês/Ano',
      'Data do acontecimento',
      'When (month/year)',
      'Quand ?',
      'Période du changement',
      'Período del cambio',
      'Período da mudança',
      'فترة التغيير',
      'Date de l’événement',
      'Cuándo',
      'Fecha del acontecimiento',
      'متى حدث التغيير',
      'تاريخ الحدث',
    ],
  ],
  [
    'significance',
    'text',
    [
      'Porque é significativo',
      'Relevância',
      'Relevância da mudança',
      'Why does this matter?',
      'Why is this significant',
      'En quoi est-ce significatif',
      'Pourquoi ce changement est important',
      'Por qué es significativo',
      'Por qué es relevante',
      'لماذا يعتبر مهما',
      'أهمية هذا التغيير',
    ],
  ],
  [
    'evidence',
    'text',
    [
      'Meios de prova',
      'Fonte',
      'Verification source',
      'How do we know',
      'Supporting documents',
      'Comment le savons-nous',
      'Documents justificatifs',
      'Pièces justificatives',
      'Cómo lo sabemos',
      'Documentos de respaldo',
      'كيف عرفنا',
      'مصدر المعلومات',
      'الوثائق الداعمة',
    ],
  ],
  [
    'id',
    'id',
    [
      'Número da mudança',
      'Nº de ordem',
      'Ref. no.',
      'Code du changement',
      'Código de cambio',
      'رمز التغيير',
    ],
  ],
  ['title', 'title', ['Título da história']],
  [
    'description',
    'text',
    [
      'História da mudança',
      'Descreva a mudança',
      'Mudança ocorrida',
      'Story',
      'Change story',
      'Outcome (who did what)',
      'Behaviour change observed',
      'Récit du changement',
      'Changement survenu',
      'Changement obtenu',
      'Historia de cambio',
      'Cambio ocurrido',
      'قصة التغيير',
      'التغيير الذي حدث',
    ],
  ],
  ['status', 'st', ['Situação da validação', 'Statut de l’incidence']],
  [
    'otherContributions',
    'text',
    [
      'Outros contributos',
      'Contributo de terceiros',
      'Other influences',
      'Other actors who contributed',
      'Contributions externes',
      'Autres contributeurs',
      'Otros factores que contribuyeron',
      'عوامل أخرى ساهمت',
      'مساهمات الجهات الأخرى',
    ],
  ],
  ['negative', 'ans', ['Negativo?']],
  ['unintended', 'ans', ['Foi inesperado?']],
  [
    'changeTypes',
    'act',
    [
      'Tipo de mudança',
      'Área de mudança',
      'Change area',
      'Domain of change',
      'Area of change',
      'Domaine de changement',
      'Ámbito de cambio',
      'Área de cambio',
      'مجال التغيير',
    ],
  ],
  ['harvest', 'hv', ['Período de recolha', 'Moisson', 'N° de moisson']],
];

/** One column with these cells. */
function describeOne(header: string, cells: readonly string[]): ColumnFacts {
  const rows = cells.map((cell, index) => ({ number: index + 2, cells: [cell] }));
  const [column] = describeColumns([header], rows);
  if (column === undefined) throw new Error('There is one column.');
  return column;
}

/** What a column is taken for, also as a guess. */
function guess(header: string, cells: readonly string[]): string | undefined {
  const found = listCandidates(describeOne(header, cells));
  return found.toSorted((a, b) => b.score - a.score)[0]?.field;
}

describe('columns that only their cells tell apart', () => {
  test('short values of one form, another in each row, are the ids; what may be is asked for', () => {
    const ids = ['TV/24-001', 'TV/24-002', 'TV/24-003', 'TV/24-014'];
    expect(holdsIds(describeOne('Matrícula', ids))).toBe(true);
    for (const [header, cells] of [
      ['Passaporte', ids],
      ['Matrícula', [...ids.slice(1), 'TV/24-002']],
      ['Matrícula', [...ids, 'TV 15']],
      ['Matrícula', [...ids, '']],
      ['Montant', ['1.5', '2.5', '3.5', '4.5']],
      ['Hora', ['10:01', '10:02', '10:03', '10:04']],
      ['Data', ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04']],
    ] as const)
      expect([header, holdsIds(describeOne(header, cells))]).toEqual([header, false]);
    const many = Array.from({ length: 20 }, (_, at) => (at === 7 ? '' : `F ${at}`));
    expect(mayBeIds(describeOne('Fiche', many))).toBe(true);
    expect(
      mayBeIds(
        describeOne(
          'Fiche',
          many.map((cell, at) => (at < 3 ? '' : cell)),
        ),
      ),
    ).toBe(false);
  });

  test.each([
    ['Significância', 'Por que é significativo?', ['Alta', 'Média', 'Baixa', 'média', 'Alta']],
    ['Importance', 'Pourquoi ?', ['Grande', 'Très grande', 'Faible', 'Moyenne', 'Grande']],
    [
      'À votre avis, quelle est l’importance de ce changement ?',
      'Pourquoi ce changement est-il important ici ?',
      ['Grande', 'Très grande', 'Faible', 'Moyenne'],
    ],
    [
      'Relevancia',
      '¿Por qué importa?',
      ['Alta', 'Alta', 'Baja', 'Media', 'entre media y alta', 'Alta'],
    ],
    ['Significance', 'Why does it matter?', ['High', 'Low', 'Medium', 'High']],
    ['الأهمية', 'لماذا هو مهم؟', ['عالية', 'متوسطة', 'منخفضة', 'عالية']],
  ])(
    '%s over words of a scale is a rating, %s over texts why it matters',
    (rated, asked, cells) => {
      expect(guess(rated, cells)).toBe('significanceRating');
      expect(guess(rated, CELLS.text)).toBe('significance');
      expect(guess(asked, CELLS.text)).toBe('significance');
    },
  );

  test.each([
    'À quel moment le changement a-t-il eu lieu ? (mois et année)',
    'In which month did the change happen?',
    'At what point in time did it take place?',
    '¿En qué fecha ocurrió el cambio?',
    'Em que mês aconteceu a mudança?',
    'في أي شهر حدث التغيير؟',
  ])('%s is the year over dates, and never over texts', (header) => {
    expect(guess(header, ['mars 2024', '2023', '12/06/2024', 'fin 2023'])).toBe('year');
    expect(guess(header, CELLS.text)).not.toBe('year');
  });

  test.each([
    ...['Observações internas', 'Notes for the team', 'Internal M&E remarks', 'Any other comments'],
    ...['Avez-vous autre chose à nous dire ?', 'Is there anything else you want to tell us?'],
    ...[
      'Autres commentaires',
      '¿Quiere decirnos algo más?',
      'Otras observaciones',
      'Notas del equipo',
    ],
    ...['Deseja acrescentar mais alguma coisa?', 'Outros comentários', 'هل تود إضافة شيء آخر؟'],
    ...['ملاحظات أخرى', 'Remarques internes', 'Commentaire du relecteur', 'ملاحظات المراجع'],
    ...[
      'Reviewer’s comments',
      'Notes de relecture',
      'Comentarios de la revisora',
      'ملاحظات المدقق',
    ],
  ])('%s is a note', (header) => {
    expect(judgeIgnored(describeOne(header, ['Bravo', 'Falar em maio', '']))).toBe('note');
  });

  test.each(['Nota (1-4)', 'Note (1 à 4)', 'Nota'])(
    '%s over numbers of a scale is none',
    (header) => {
      expect(judgeIgnored(describeOne(header, ['3', '4', '2', '3', '1']))).toBeUndefined();
      expect(judgeIgnored(describeOne(header, ['3', 'Falar em maio', 'Bravo']))).toBe('note');
    },
  );

  test.each([
    ...['Verified by', 'Checked by', 'Who verified this?', 'Reviewer', 'Rédigé par', 'Relu par'],
    ...['Qui a validé ?', 'Relectrice', 'Quién verificó', 'Revisado por', '¿Quién lo revisó?'],
    ...['Verificado por', 'Quem preencheu', 'Revisora', 'راجعه', 'تحقق منه', 'اسم المراجع'],
  ])('%s is a person', (header) => {
    const names = ['Persona Ficticia', 'Aline Fictive', 'Persona Ficticia'];
    expect(judgeIgnored(describeOne(header, names))).toBe('person');
  });

  test.each([
    ...['What did our project do to help bring it about?', 'How did we help?'],
    ...[
      'What did the programme do to bring about this change?',
      'How has your organisation helped?',
    ],
    ...['Qu’a fait notre projet pour aider ?', 'Comment le projet a-t-il appuyé ce changement ?'],
    ...['¿Qué hizo nuestra organización para que ocurriera?', '¿Cómo ayudó el proyecto?'],
    ...['O que fez o nosso projecto para ajudar?', 'Como é que a nossa equipa ajudou?'],
    ...['ماذا فعل مشروعنا للمساعدة في ذلك؟', 'كيف ساعدنا في حدوث التغيير؟'],
  ])('%s asks for the contribution', (header) => {
    expect(guess(header, CELLS.text)).toBe('contribution');
  });

  test.each([
    ...['What did people do differently?', 'What did the organisation do?', 'What did we learn?'],
    ...['Tell us what changed: who did what, when and where?', 'Qui a fait quoi ?'],
    ...['¿Qué hizo el actor social de otra manera?', 'O que fez o actor?', 'ماذا فعل الفاعل؟'],
  ])('%s does not', (header) => {
    expect(guess(header, CELLS.text)).not.toBe('contribution');
  });

  test('years and periods are the year under any header, but for those of something else, and for days', () => {
    const cells = ['2021-2022', 'T3 2023', 'mars 2022', '2024'];
    expect(guess('Époque concernée', cells)).toBe('year');
    for (const header of ['Année de naissance', 'Fecha de nacimiento', 'Fin du projet'])
      expect([header, guess(header, cells)]).not.toEqual([header, 'year']);
    expect(guess('Visite', ['2021-03-02', '2022-04-05', '2023-01-09'])).not.toBe('year');
    expect(guess('Époque concernée', ['2021', '2022', 'depuis peu', '2023'])).not.toBe('year');
  });

  test('fields of questions are called after what they are about', () => {
    const name = (label: string): string => createName(label, 1, () => true);
    expect(name('Quelles organisations partenaires ont pris part ?')).toBe(
      'organisationsPartenaires',
    );
    expect(name('Qui est l’acteur principal du changement ?')).toBe('acteurPrincipalChangement');
    expect(name('¿Quiénes participaron en el cambio?')).toBe('cambio');
    expect(name('Which partners took part?')).toBe('partners');
    expect(name('Who?')).toBe('who');
    expect(name('Partner organisation of the year')).toBe('partnerOrganisationOfTheYear');
  });
});

describe('listCandidates(column)', () => {
  test.each(HEADERS)('%s over %s: %j', (field, cells, headers) => {
    for (const header of headers)
      expect([header, find(header, CELLS[cells])]).toEqual([header, field]);
  });

  test('the number or code of a record is its id in any words for both, that of a person or a telephone is none', () => {
    const headers = [
      ...['N° incidence', 'N° de l’incidence', 'Code de l’incidence', 'Identifiant de l’incidence'],
      ...['Référence de l’incidence', 'ID incidence', 'N° du résultat', 'N° de fiche', 'Fiche n°'],
      ...['Result no.', 'Story code', 'Número de la ficha', 'Código do relato'],
      ...['N° du récit', 'Statement ref.', 'رقم القصة', 'رمز التغيير'],
    ];
    for (const header of headers) expect([header, find(header, CELLS.id)]).toEqual([header, 'id']);
    for (const header of ['N° de téléphone', 'ID number', 'Code postal', 'Passport no.'])
      expect([header, find(header, CELLS.id)]).toEqual([header, undefined]);
    // It tells rows apart, or it is none.
    expect(find('N° incidence', CELLS.act)).toBeUndefined();
  });

  test('a level is how far a change reaches only over words that say so', () => {
    for (const header of ['Level', 'Niveau', 'Nivel', 'Nível', 'المستوى']) {
      expect([header, find(header, CELLS.reach)]).toEqual([header, 'scale']);
      expect([header, find(header, CELLS.few)]).toEqual([header, undefined]);
    }
  });

  test('what is also a word for why a change matters, or for the outcome, is so over the words of a reach', () => {
    const headers = {
      'local, nationale, régionale': [
        'Portée',
        'Étendue',
        'Portée géographique',
        'Portée du changement',
      ],
      'Local level, National level': [
        'Scope',
        'Reach',
        'Geographic coverage',
        'Scope of the change',
      ],
      'Nivel local, nacional, departamental': [
        'Alcance',
        'Ámbito',
        'Cobertura',
        'Alcance geográfico',
      ],
      'local, nacional, comunitária': ['Âmbito', 'Alcance', 'Abrangência', 'Alcance da mudança'],
      'محلي, وطني, على المستوى الإقليمي': ['النطاق', 'المدى', 'نطاق', 'مستوى'],
    };
    for (const [cells, names] of Object.entries(headers))
      for (const header of names)
        expect([header, find(header, cells.split(', '))]).toEqual([header, 'scale']);
    for (const header of ['Portée', 'Significance'])
      expect([header, find(header, CELLS.text)]).toEqual([header, 'significance']);
    expect(find('Alcance', CELLS.text)).toBe('description');
  });

  test('who and where are not taken for what is published', () => {
    for (const header of ['Who', 'Qui ?', 'Quién', 'Quem', 'من'])
      expect(find(header, CELLS.act)).toBeUndefined();
  });
});

describe('values of a scale whose words nobody knows', () => {
  const steps = ['Un poquito', 'Un salto', 'Un poquito', 'Un salto', 'Un paso', 'Un paso'];
  const guess = (header: string, cells: readonly string[]): readonly string[] => {
    const rows = cells.map((cell, index) => ({ number: index + 2, cells: [cell] }));
    const found = describeColumns([header], rows).flatMap(listCandidates);
    return found.toSorted((a, b) => b.score - a.score).map(({ field }) => field);
  };

  test.each(['Importance', 'Importancia', 'How big a step?', 'Peso', 'الأهمية'])(
    'under “%s” are a rating',
    (header) => {
      expect(guess(header, steps)[0]).toBe('significanceRating');
      expect(guess(header, steps)).not.toContain('significance');
    },
  );

  test.each(['Portée', 'Reach', 'Alcance territorial'])(
    'under “%s” say how far it reaches',
    (header) => {
      expect(guess(header, ['Cour', 'Ville', 'Cour', 'Ville', 'Fleuve', 'Fleuve'])[0]).toBe(
        'scale',
      );
    },
  );

  test('sentences under the same headers are texts', () => {
    expect(guess('Importance', CELLS.text)[0]).toBe('significance');
    expect(guess('Portée', CELLS.text)).not.toContain('scale');
  });
});

test.each(['Desk notes', 'Written up by', 'Apuntes', 'Obs. do parceiro', 'Filled in by'])(
  'no outcome is made of “%s”',
  (header) => {
    const rows = CELLS.text.map((cell, index) => ({ number: index + 2, cells: [cell] }));
    expect(describeColumns([header], rows).map(judgeIgnored)).not.toEqual([undefined]);
  },
);
