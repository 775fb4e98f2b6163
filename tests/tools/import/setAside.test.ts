import { describe, expect, test } from 'vitest';
import { isSetAside } from '../../../src/tools/import/setAside.ts';

describe('isSetAside(name)', () => {
  test.each([
    ...['Rejected', 'Drafts', 'DRAFT 2023', 'Kenya drafts', 'To delete', 'To be deleted', 'Old'],
    ...['Archive', 'Archive_2022', 'Old data', 'Backup', 'Copy of Outcomes', 'Brouillons'],
    ...['Effets rejetés', 'À supprimer', 'Anciens', 'Borradores', 'Rechazados', 'Rascunhos'],
    ...[
      'Antigo',
      'مسودة',
      'مسودات',
      'المرفوضة',
      'أرشيف',
      'Outcomes (old)',
      'Entwürfe',
      'Test',
      'Not approved',
      'In review',
    ],
  ])('its outcomes were set aside: %s', (name) => {
    expect(isSetAside(name)).toBe(true);
  });

  test.each([
    ...['Georgia', 'Outcomes', 'Harvest 2', 'Old Fangak', 'Archive of the Resistance', '2023', ''],
    ...[
      'Approved',
      'Sheet1',
      'Nueva Guinea',
      'Coordination',
      'Women in Kenya',
      'New Delhi',
      'Data',
    ],
    ...['Drafting', 'Récolte 1', 'Testland', 'مصر', 'Moldova'],
  ])('they were not: %s', (name) => {
    expect(isSetAside(name)).toBe(false);
  });
});
