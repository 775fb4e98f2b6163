import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsStatuses, isOfMatter, saysNotApproved } from '../../src/outcome/statusValues.ts';

const count = (...values: readonly string[]): Map<string, number> =>
  new Map(values.map((value) => [value, values.filter((each) => each === value).length]));

describe('saysNotApproved(value)', () => {
  test.each([
    ['Draft', 'Drafts', 'draft 2', 'Rejected', 'Under review', 'In review', 'pending_approval'],
    [
      'Not approved',
      'Unverified',
      'To be reviewed',
      'Awaiting validation',
      'Draft (PK)',
      'Draft – to redo',
    ],
    [
      'Brouillon',
      'Rejetée',
      'Rejetés',
      'En cours de relecture',
      'En attente',
      'À valider',
      'Non validée',
    ],
    [
      'En attente de validation',
      'En cours d’examen',
      'Borrador',
      'Rechazada',
      'En revisión',
      'Por validar',
    ],
    [
      'Pendiente de revisión',
      'No aprobadas',
      'Rascunho',
      'Rejeitado',
      'Em revisão',
      'Não aprovada',
    ],
    ['Por rever', 'Aguarda validação', 'مسودة', 'المسودة', 'مسودات', 'قيد المراجعة', 'قيد التدقيق'],
    [
      'تحت المراجعة',
      'مرفوض',
      'مرفوضة',
      'المرفوضة',
      'غير معتمد',
      'غير موافق عليها',
      'بانتظار الموافقة',
    ],
    ['لم تعتمد', 'للمراجعة', 'لم تتم الموافقة عليها', 'مرفوضون'],
  ])('%s, %s, %s …', (...values) => {
    expect(values.filter((value) => !saysNotApproved(value))).toEqual([]);
  });

  test.each([
    [
      'Approved',
      'Final',
      'Validée',
      'Aprobado',
      'Aprovada',
      'معتمد',
      'معتمدة',
      'موافق عليها',
      'تم الاعتماد',
    ],
    [
      'Draft law',
      'Review of the budget',
      'Revisión constitucional',
      'No',
      'Policy',
      'مراجعة القانون',
      'سياسة',
    ],
  ])('says nothing of it: %s, %s …', (...values) => {
    expect(values.filter(saysNotApproved)).toEqual([]);
  });

  test('is the same with Arabic articles and ه for ة', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('مسودة', 'مرفوضة', 'مرفوض'),
        fc.boolean(),
        fc.boolean(),
        (word, isDefinite, isPlain) => {
          const written = `${isDefinite ? 'ال' : ''}${isPlain ? word.replace('ة', 'ه') : word}`;
          expect(saysNotApproved(written)).toBe(true);
        },
      ),
    );
  });
});

describe('holdsStatuses(values)', () => {
  test.each([
    count('Approved', 'Draft', 'Pending', 'Approved'),
    count('Validées', 'Brouillons', 'Rejetées', 'Soumis'),
    count('Aprobada', 'Borrador', 'En revisión'),
    count('Aprovado', 'Rascunho', 'Submetido'),
    count('معتمدة', 'مسودة', 'قيد المراجعة', 'موافق عليها', 'مرفوضة'),
    count('المعتمدة', 'المسودة'),
    count('Approved', 'Draft', 'Draft', 'Draft', 'Rejected', 'Rejected', 'Approved', 'TBC'),
  ])('%s', (values) => {
    expect(holdsStatuses(values)).toBe(true);
  });

  test.each([
    count('Draft', 'Adopted', 'In force'),
    count('Ongoing', 'Completed', 'New'),
    count('New', 'Open', 'Pending'),
    count('Approved', 'Final'),
    count('Policy', 'Practice'),
    count(),
  ])('no: %s', (values) => {
    expect(holdsStatuses(values)).toBe(false);
  });
});

test('isOfMatter(header): a law has a status of its own, a review of outcomes has none', () => {
  const matters = [
    'Stage of the law',
    'Status of negotiations',
    'Étape du projet de loi',
    'مرحلة القانون',
  ];
  expect(matters.filter((header) => !isOfMatter(header))).toEqual([]);
  const records = [
    'Stage',
    'Policy review status',
    'Validation',
    'حالة المراجعة',
    'Fase',
    'Where it is',
  ];
  expect(records.filter(isOfMatter)).toEqual([]);
});
