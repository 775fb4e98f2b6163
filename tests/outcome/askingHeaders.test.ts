import { describe, expect, test } from 'vitest';
import { fc } from '../support/properties.ts';
import {
  holdsOther,
  judgeClosely,
  leavesOpen,
  readAsking,
} from '../../src/outcome/askingHeaders.ts';

const SECRECY = [
  ...['Restricted', 'Restricted?', 'Sensitive', 'Is it sensitive?', 'SENSITIVE ?', 'Sensitivity'],
  ...['Sensitivity level', 'Is this outcome sensitive?', 'Sensitive information', 'Embargo'],
  ...['Sensitive data?', 'grp_check/is_sensitive', '12. Is this story sensitive?', 'Private?'],
  ...['Internal?', 'Internal only?', 'Anonymous?', 'Classified', 'Data restriction'],
  ...[
    'Sensitive (yes/no)',
    'Sensitive? (Y/N)',
    'isSensitive',
    'Q12 Sensitive?',
    'Highly sensitive?',
  ],
  ...['Contains sensitive information?', 'Internal use only', 'Security risk?'],
  ...['Sensible ?', 'Information sensible', 'Est-ce sensible ?', 'Données sensibles ?'],
  ...['Restreint', 'Niveau de sensibilité', 'Interne ?'],
  ...['¿Sensible?', '¿Es sensible?', 'Información restringida', 'Reservado', '¿Privado?'],
  ...['Sensível', 'É sensível?', 'Nível de sensibilidade', 'Informação restrita', 'Privado?'],
  ...['حساس', 'هل هي حساسة؟', 'معلومات حساسة', 'مستوى الحساسية', 'خاص؟'],
];

const LEAVE = [
  ...['Consent of source', 'Source consent obtained', 'Consent given', 'Informed consent'],
  ...[
    'Agreement of source',
    'Approval of the source',
    'Permission from source',
    'Agreed by source',
  ],
  ...['Accord de la source', 'Autorisation du témoin', 'Acuerdo de la fuente', 'Acordo da fonte'],
  ...['Consentimiento de la fuente', 'موافقة المصدر'],
  ...['Can this be shared publicly?', 'OK to publish?', 'Public?', 'May be published'],
  ...[
    'Permission given',
    'Can be used publicly',
    'Can be published online',
    'May we publish this story?',
    'Publishable',
    'Shareable?',
  ],
  ...['Permission to share', 'Approved for publication', 'Cleared for release', 'Ok to share'],
  ...['Consent to publish', 'Safe to publish?', 'Could this outcome be disclosed?'],
  ...['Public (yes/no)?', 'isPublic', 'canPublish', 'is_public'],
  ...['Publiable ?', 'Peut être diffusé ?', 'Peut-on le publier ?', 'Accord de publication'],
  ...['Autorisation de diffusion', 'Pouvons-nous partager ce résultat ?', 'Diffusable'],
  ...['¿Se puede publicar?', '¿Podemos compartir esta historia?', 'Autorización para publicar'],
  ...['Publicable', 'Permiso de difusión', '¿Público?', '¿Puede ser publicado?'],
  ...['Pode ser publicado?', 'Autorização para divulgar', 'Podemos partilhar?', 'Publicável'],
  ...['Autoriza a publicação?', 'Aceita partilhar?', '¿Autoriza la publicación?'],
  ...['Autorisez-vous la publication ?', 'Do you agree to publication?', 'هل توافق على النشر؟'],
  ...['Quotable', 'Can be quoted', 'Can we quote?', 'May be shared', 'Shareable', 'Citable'],
  ...[
    'For publication',
    'To publish',
    'Publish',
    'For the website',
    'Show on website',
    'Releasable',
  ],
  ...['For public use', 'Peut être cité', 'Pour publication', 'À publier', 'Citation autorisée'],
  ...['Se puede citar', 'Puede compartirse', 'Compartible', 'Para publicación', 'Pode ser citado'],
  ...['Partilhável', 'Para publicação', 'قابل للنشر', 'للنشر', 'يمكن الاقتباس', 'قابل للمشاركة'],
  ...[
    'يُعرض على الموقع؟',
    'هل يمكن نشره؟',
    'الموافقة على النشر',
    'هل يجوز نشر هذه القصة؟',
    'مسموح النشر',
  ],
];

const NEITHER = [
  ...['Gender sensitive?', 'Gender sensitivity', 'Conflict-sensitive approach', 'Private sector'],
  ...['Private sector involved?', 'Public authority', 'Security sector'],
  ...['Shared learning', 'Restricted movement of civilians', 'Publications'],
  ...['Date published', 'Public space', 'Public policy changed?', 'Internal actors'],
  ...['Media published the story', 'Information campaign', 'Level', 'Status', 'Publication date'],
  ...['Who may share what was learnt?', 'Sensitisation', 'Awareness', 'Anonymous', 'Internal'],
  ...['Access to justice', 'Distribution of seeds', 'Level of change', 'Local level'],
  ...['Agreement published', 'Statement published?', 'Data shared?', 'Public information?'],
  ...['Record released?', 'Internal', 'Security sector reform?'],
  ...['Secteur privé', 'Autorité publique', 'Espace public', 'Sensibilisation'],
  ...['Politique publique ?', 'Acteur public ou privé', 'Partage des leçons', 'Interne'],
  ...['Sector privado', 'Política pública', 'Sensibilización', 'Participación pública'],
  ...['Setor público', 'Política pública', 'Sensibilização', 'Espaço público'],
  ...['القطاع الخاص', 'السياسات العامة', 'التوعية', 'تاريخ النشر'],
  ...['Agreement signed', 'Peace agreement', 'Source'],
  ...['Sources of information', 'Agreement type', 'Given by'],
  ...['Description', 'Country', 'Year', 'Significance', '', '?', 'Notes', 'What changed?'],
];

/** Those that may be about something else, so that only a plain answer counts. */
const OFFERS = [
  ...['Public', 'Publication', 'Published', 'Open', 'External use', 'Agreement', 'Accord'],
  ...['Público', 'Publicação', 'Publié', 'عام', 'Share'],
];
const SECLUSION = [
  ...['Private', 'Hide', 'Exclude from website', 'Privé', 'Privado', 'خاص', 'No compartir'],
];

describe('readAsking(header)', () => {
  test.each(SECRECY)('asks for secrecy: %s', (header) => {
    expect(readAsking(header)).toBe('secrecy');
  });

  test.each(LEAVE)('asks for leave to publish: %s', (header) => {
    expect(readAsking(header)).toBe('leave');
  });

  test.each(OFFERS)('may ask for leave: %s', (header) => {
    expect(readAsking(header)).toBe('offer');
    for (const value of ['no', 'No.', 'non', 'não', 'لا', '0', 'Not yet', 'pas encore', 'internal'])
      expect(leavesOpen('offer', value)).toBe(false);
    for (const value of ['', 'yes', 'Young women', 'The Daily Example, 2023', '2023'])
      expect(leavesOpen('offer', value)).toBe(true);
  });

  test.each(SECLUSION)('may ask for secrecy: %s', (header) => {
    expect(readAsking(header)).toBe('seclusion');
    for (const value of ['yes', 'Oui', 'sí', 'sim', 'نعم', 'x', '✓', '1'])
      expect(leavesOpen('seclusion', value)).toBe(false);
    for (const value of ['', 'no', 'A company', '0'])
      expect(leavesOpen('seclusion', value)).toBe(true);
  });

  test('what nobody sees before a header changes nothing', () => {
    for (const header of ['Q12 Sensitive?', 'grp_check/is_sensitive', 'is_public'])
      expect(readAsking(`\uFEFF${header}`)).toBe(readAsking(header));
  });

  test('a box of a question is about what its group is', () => {
    expect(readAsking('actor/private')).toBeUndefined();
    expect(readAsking('Type of actor/Public')).toBeUndefined();
  });

  test.each(NEITHER)('asks for neither: %s', (header) => {
    expect(readAsking(header)).toBeUndefined();
  });
});

test.each([
  ...['Visibility', 'Audience', 'Diffusion', 'Diffusion externe', 'Visibilité', 'Dissemination'],
  ...['Mise en ligne', 'Difusión', 'Divulgação', 'النشر', 'التداول'],
])('under “%s” only what says that everybody may read opens', (header) => {
  expect(readAsking(header)).toBe('readers');
  for (const value of [
    'Interne ONG',
    'Limitée',
    'Réservé au bailleur',
    'Équipe projet',
    'No',
    'ممنوع',
  ])
    expect([value, leavesOpen('readers', value)]).toEqual([value, false]);
  for (const value of [
    'En attente',
    'Après anonymisation',
    'Radio',
    'High',
    'Niveau 2',
    '-',
    'محدود',
  ])
    expect([value, leavesOpen('readers', value)]).toEqual([value, false]);
  for (const value of ['Public', 'Tout public', 'Site web', 'Everyone', 'Oui', 'Sí', 'للجميع', ''])
    expect([value, leavesOpen('readers', value)]).toEqual([value, true]);
});

test.each([
  ...['Access level', 'Level of access', 'Dissemination level', 'Niveau de diffusion'],
  ...['Nivel de acceso', 'Nível de divulgação', 'مستوى النشر', 'Who may see this story?'],
  ...['Who can read', 'Who has access?', 'Visible to', 'Visible to whom?', 'Share with'],
  ...['Can be read by', 'Peut être lu par', 'Release to'],
  ...['With whom can we share this?', 'Can be shared with', 'Qui peut lire ce récit ?'],
  ...['À qui peut-on le montrer ?', 'Visible pour', 'Partager avec', 'Quién puede ver'],
  ...['¿Con quién se puede compartir?', 'Visible para', 'Quem pode ver este relato?'],
  ...['Com quem podemos partilhar?', 'من يمكنه الاطلاع', 'من يمكنه قراءة القصة؟'],
])('“%s” asks who may read: no yes answers it, and only what says everybody opens', (header) => {
  expect(readAsking(header)).toBe('circle');
  for (const value of [
    ...['Public', 'The general public', 'Everyone', '1 – Public', 'Open to all', 'Website', ''],
    ...['Tout le monde', 'Grand public', 'Todo el mundo', 'Público en general', 'Toda a gente'],
    ...['Acesso livre', 'للجميع', 'عامة الناس'],
  ])
    expect([value, leavesOpen('circle', value)]).toEqual([value, true]);
  for (const value of [
    ...['Yes', 'No', 'Donor', 'All partners', 'Public?', 'Public*', 'Not public', 'Everyone here'],
    ...['Public after the trial', 'Public / Internal', 'Tous les partenaires', 'Todo', 'الشركاء'],
  ])
    expect([value, leavesOpen('circle', value)]).toEqual([value, false]);
});

test.each([
  ...['Target audience', 'Público-alvo', 'Public visé', 'Público objetivo', 'Destinataires'],
  ...['Audiencia', 'Para quem', 'Shared with', 'الجمهور المستهدف'],
])('“%s” may ask who reads, or whom a programme works with', (header) => {
  expect(readAsking(header)).toBe('audience');
});

test.each([
  ...['Who changed?', 'Who published it?', 'Who may share what was learnt?', 'Accessible water'],
  ...['Who has access to land?', 'Public', 'Level of change', 'Quién cambió', 'Niveau'],
])('“%s” does not ask who may read', (header) => {
  expect(['circle', 'audience', 'readers']).not.toContain(readAsking(header));
});

test.each(['Access', 'Distribution', 'Classification'])(
  'under “%s” only a value that shuts readers out closes',
  (header) => {
    expect(readAsking(header)).toBe('audience');
    for (const value of [
      'Internal',
      'restricted',
      'Interne',
      'سري',
      'Team only',
      'Non',
      'Équipe seulement',
      'Interne ONG',
      'Limited to staff',
    ])
      expect(leavesOpen('audience', value)).toBe(false);
    for (const value of ['Public', 'Public only', 'Women and youth', 'High', ''])
      expect(leavesOpen('audience', value)).toBe(true);
  },
);

describe('leavesOpen(asking, value)', () => {
  test.each([
    '',
    'no',
    'Non',
    'não',
    'لا',
    '0',
    'Low',
    'faible',
    'None',
    'Public',
    'No.',
    'n/a',
    '-',
    'Not sensitive',
  ])('secrecy that is answered by “%s” closes nothing', (value) => {
    expect(leavesOpen('secrecy', value)).toBe(true);
  });

  test.each(['yes', 'x', '✓', '1', 'High', 'élevé', 'see note', '?', 'Partly', 'medium'])(
    'secrecy that is answered by “%s” closes, and leave by anything but a yes',
    (value) => {
      expect(leavesOpen('secrecy', value)).toBe(false);
      expect(leavesOpen('leave', value)).toBe(['yes', '1'].includes(value));
    },
  );

  test.each(['Yes', 'oui', 'نعم', ' SIM ', 'sí', '1', 'true'])(
    'leave is given by “%s”',
    (value) => {
      expect(leavesOpen('leave', value)).toBe(true);
    },
  );

  test.each([
    '',
    ' ',
    '\u200B',
    '-',
    'S',
    'Sim, por escrito',
    'Verbal',
    'Approved',
    'OK',
    'Yes.',
    'x',
    '✓',
    '☑',
    'Pending',
    'n/a',
    '.',
    '!',
    '☐',
    '☒',
    '✗',
    '❌',
    '[ ]',
    '●',
    'no',
    '0',
  ])('leave is not given by “%s”', (value) => {
    expect(leavesOpen('leave', value)).toBe(false);
  });

  test.each(['☑', '✔️', '☒', '☐', '●', '!', '[x]', '√', '✗'])(
    'a mark in a column of secrecy closes: %s',
    (value) => {
      expect(leavesOpen('secrecy', value)).toBe(false);
    },
  );
});

test('a header that is said to ask for nothing at a glance asks for nothing word for word either', () => {
  const some = fc.constantFrom(
    ...[...SECRECY, ...LEAVE, ...OFFERS, ...SECLUSION].flatMap((header) => header.split(' ')),
    ...['Access', 'Audience', 'for', 'on', 'No', 'office', 'USE', 'open', 'n', 'o', "l'", 'q1'],
    ...['village', 'Reaches', 'beyond', 'sensitve', 'restrcted', 'a', 'I', 'is', 'level', ',', '?'],
    ...[
      '(',
      ')',
      '[',
      ']',
      '/',
      '_',
      '.',
      '1',
      '2b',
      '1,2',
      '\u00E9',
      '\u200B',
      '\uFEFF',
      '\u0301',
      '\n',
    ],
    ...['actor/private', 'isPublic', 'restricted/x', 'q12'],
  );
  let glances = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(some, fc.constantFrom('', ' ')), { maxLength: 8 }), (parts) => {
      const header = parts.flat().join('');
      if (!holdsOther(header)) return;
      glances += 1;
      expect(judgeClosely(header)).toBe('nothing');
    }),
  );
  expect(glances).toBeGreaterThan(0);
});
