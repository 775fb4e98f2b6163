import { describe, expect, test } from 'vitest';
import { proposePlural, splitForms } from '../../../src/tools/init/proposePlural.ts';

describe('proposePlural(label, language)', () => {
  test.each([
    ['Partner organisation', 'en', 'Partner organisations'],
    ['Country office', 'en', 'Country offices'],
    ['Policy', 'en', 'Policies'],
    ['Branch', 'en', 'Branches'],
    ['Survey', 'en', 'Surveys'],
    ['Partenaire', 'fr', 'Partenaires'],
    ['Réseau', 'fr', 'Réseaux'],
    ['Región', 'es', 'Regiones'],
    ['Organización', 'es', 'Organizaciones'],
    ['Socio', 'es', 'Socios'],
    ['Parceiro', 'pt', 'Parceiros'],
    ['Organização', 'pt', 'Organizações'],
    ['Canal', 'pt', 'Canais'],
    // What is several already, or nobody is sure of, stays for whoever reads it.
    ['Partners', 'en', 'Partners'],
    ['Parceiros', 'pt', 'Parceiros'],
    ['Type of partner', 'en', 'Type of partner'],
    ['Type de partenaire', 'fr', 'Type de partenaire'],
    ['NGO', 'en', 'NGO'],
    ['Which partner?', 'en', 'Which partner?'],
    ['Who moved', 'en', 'Who moved'],
    ['How big a step', 'en', 'How big a step'],
    ['الشريك', 'ar', 'الشريك'],
    ['الشريك', 'en', 'الشريك'],
  ] as const)('%s (%s)', (label, language, plural) => {
    expect(proposePlural(label, language)).toBe(plural);
  });
});

describe('splitForms(header)', () => {
  test.each([
    ['Partenaire(s)', 'Partenaire', 'Partenaires'],
    ['Type(s) de changement', 'Type de changement', 'Types de changement'],
    ['Acteur(s) social(aux)', 'Acteur social', 'Acteurs sociaux'],
    ['Institución(es)', 'Institución', 'Instituciones'],
    ['Actor(es) clave', 'Actor clave', 'Actores clave'],
    ['Organização(ões)', 'Organização', 'Organizações'],
    ['Partner/s', 'Partner', 'Partners'],
  ])('%s', (header, one, several) => {
    expect(splitForms(header)).toEqual({ one, several });
    expect(splitForms(header)).toEqual({ one, several });
  });

  test.each(['Partner', 'Budget (s)', 'Plan(spec)', 'Yes/share', 'الشريك(ون)'])(
    'is one form: %s',
    (header) => {
      expect(splitForms(header)).toBeUndefined();
    },
  );
});
