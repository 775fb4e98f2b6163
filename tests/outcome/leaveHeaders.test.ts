import { describe, expect, test } from 'vitest';
import { leavesOpen, readAsking } from '../../src/outcome/askingHeaders.ts';

/** One header a line. */
const list = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Headers of columns that ask for leave to publish, as programmes write them. */
const ASKS = `
  Consentimento da fonte para publicar
  Consentimento para publicar
  Consent of source to publish
  Informed consent for publication
  Does the source consent?
  Source agreed to publication
  Autorização da fonte para publicar
  A fonte autoriza a publicação?
  Source consents to publication?
  Autorização da fonte para divulgar
  Consentement de la source
  Permission
  Permission given?
  Permission given
  Permission obtained from interviewee
  Authorisation
  Authorised for publication by partner
  Approved to publish
  Approval to publish
  Leave to publish
  Is the informant happy to be quoted?
  Storyteller's permission
  Source's agreement
  Has the person agreed to their story being used?
  Agreement to be named
  Agreed to publish
  Consent (verbal/written)
  OK for website?
  May the story be published with names?
  Can we share this with donors?
  Accord de la source pour diffusion
  Accord écrit de la source
  La source est-elle d'accord pour publier ?
  La personne accepte-t-elle la publication ?
  Autorisation de la personne
  Autorisation écrite
  Autorisé à publier
  Consentement éclairé
  La source autorise la diffusion
  Droit de citer
  Feu vert pour publication
  Peut-on citer la source ?
  Permiso
  Permiso de la fuente
  ¿La fuente autoriza?
  ¿Autoriza publicar su historia?
  Acuerdo de la persona entrevistada
  Consentimiento informado (sí/no)
  La fuente consiente la publicación
  ¿Da su permiso para difundir?
  Visto bueno para publicar
  Permissão
  A pessoa concorda com a divulgação?
  Concordância da fonte
  Anuência da fonte
  Acordo da fonte para publicação
  Permissão de uso
  A fonte aceita ser citada?
  موافقة المصدر
  الموافقة على النشر
  هل وافق المصدر على نشر قصته؟
  إذن بالنشر
  إذن
  تصريح بالنشر
  تصريح المصدر
  هل يسمح المصدر بالنشر؟
  هل توافق على استخدام قصتك؟
  موافقة خطية من الشخص
  consent_publication
  grp/source_consent
  PermissionToPublish
  Data use consent
  Photo consent
  Consent status
`;

/** A yes refuses. */
const REFUSES = `
  Consent refused?
  No consent
  Without consent
  Consent withdrawn
  Source refuses publication
  La source n'autorise pas la publication
  Sans consentement
  Sem consentimento
  Não autoriza publicação
  No autoriza la publicación
  عدم الموافقة على النشر
  رفض النشر
  Objects to publication
`;

/** Headers with such words that ask for nothing. */
const OTHERS = `
  Agreement signed
  Peace agreement
  Type of authority
  Accord de paix
  Authority
  Local authorities
  Autoridad local
  Autorité locale
  Autoridade
  Power sharing agreement
  Accord de partage du pouvoir
  Acuerdo de paz
  Acordo coletivo
  Agreements reached
  Agreed actions
  Action agreed with ministry
  Approved by
  Approved budget
  Law approved
  Loi approuvée
  Ley aprobada
  Author
  Authorised by
  Permit issued
  Building permits
  Permis de construire
  Sources
  Source of information
  Sources of verification
  Public authority
  Public policy
  Publication date
  Date published
  Publications
  Media publication
  Level of agreement between parties
  Partners agreed to share power
  Information sharing between ministries
  Data shared
  Policy accepted
  Accepted proposals
  Acceptation sociale
  Accesso
  Permanence
  Consensus
  Consensus reached
  Consenso
  Consulta
  Consultation publique
  الاتفاق
  اتفاق السلام
  السلطات المحلية
  تصريح صحفي
  السياسات العامة
  Sensitivity of government
  Willingness of authorities
  Political will
  Rights
  Human rights
  Droits humains
  Derechos humanos
  Women's rights
  Right to information
  What changed?
  Who changed?
  Description of the change
  Can citizens access information?
  How was the information used?
  Name of partner
  Participants
  Family
  Beneficiaries
  Nombre de la persona
  Use of evidence
`;

/** These may be either: a plain no withholds, and nothing else. */
const EITHER = [
  'Agreement',
  'Accord',
  'Acuerdo',
  'Acordo',
  'Approval',
  'Date of consent',
  'Age of consent',
];

describe('a column that asks for leave to publish, whatever else is in its header', () => {
  test.each(list(ASKS))('%s', (header) => {
    expect(readAsking(header)).toBe('leave');
  });

  test.each(list(REFUSES))('a yes refuses: %s', (header) => {
    const asking = readAsking(header);
    expect(asking === undefined || leavesOpen(asking, 'yes')).toBe(false);
  });

  test.each(list(OTHERS))('asks for nothing: %s', (header) => {
    expect(readAsking(header)).toBeUndefined();
  });

  test.each(EITHER)('may be either: %s', (header) => {
    expect(readAsking(header)).toBe('offer');
  });
});
