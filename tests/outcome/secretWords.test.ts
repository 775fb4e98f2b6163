import { describe, expect, test } from 'vitest';
import { readAsking } from '../../src/outcome/askingHeaders.ts';
import { speaksOfSecrets } from '../../src/outcome/secretWords.ts';

const SECRET = [
  ...[
    'Sensitive',
    'Sensetive?',
    'sensitve',
    'Sensitive outcomes',
    'Do we keep it secret',
    'Secrets',
  ],
  ...[
    'Confidental',
    'Confidentiel 2023',
    'confidencialidade',
    'Withheld',
    'Embargo',
    'Restricited',
  ],
  ...['Sensible', 'Données sensibles', 'Secreto', 'Secreta', 'Reservado', 'Sigiloso', 'Sensível'],
  ...['Конфиденциально', 'секретно', 'Siri', 'Geheim', 'Vertraulich', 'حساس', 'سري'],
];

const OPEN = [
  ...[
    'Gender sensitive',
    'Gender-sensitive outcomes',
    'Conflict sensitivity',
    'Sensible al género',
  ],
  ...['Sensibilisation', 'Sensitised groups', 'Secretariat', 'Secretary', 'Preservado', 'Possible'],
  ...['Confidence', 'Georgia', 'Private notes', 'Outcomes 2023', 'Classification', ''],
];

describe('speaksOfSecrets(label)', () => {
  test.each(SECRET)('of secrecy: %s', (label) => {
    expect(speaksOfSecrets(label)).toBe(true);
  });

  test.each(OPEN)('of something else: %s', (label) => {
    expect(speaksOfSecrets(label)).toBe(false);
  });
});

describe('readAsking(header): the same words, alone or with words around them', () => {
  test.each(['Sensetive?', 'Secreto', 'Sigiloso', 'Siri', 'Is it secret?', 'Withheld'])(
    'secrecy: %s',
    (header) => {
      expect(readAsking(header)).toBe('secrecy');
    },
  );

  test.each(['Consent', 'Consentement', 'Consent?', 'Согласие'])('leave: %s', (header) => {
    expect(readAsking(header)).toBe('leave');
  });
});
