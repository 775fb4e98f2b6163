import { describe, expect, test } from 'vitest';
import { readAsking } from '../../src/outcome/askingHeaders.ts';
import { findStatementsInCell } from '../../src/outcome/findStatementsIn.ts';
import { mayBeOfLeave } from '../../src/outcome/leaveHeaders.ts';
import { fixtureProgramme } from '../support/fixtureProgramme.ts';

/** One header a line. */
const list = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Headers of columns that ask for leave to publish, as programmes write them. */
const ASKS = `
  الموافقة / على التواصل
  الموافقة على الاتصال
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
  OK to share?
  Ok to publish
  Okay to use publicly?
  Can we use this story?
  Can this outcome go online?
  May we quote the source?
  Can this go on the website
  Can this be made public?
  Publishable (Y/N)
  Publishable?
  Public?
  Public (yes/no)
  Permission granted
  Permission obtained
  Permission from source to share externally
  Permission to use
  Consent
  Consent given?
  Consented
  Has the informant consented?
  Did the source agree to publication?
  Did the change agent say yes to sharing?
  Agreed to be published
  Agreed by source
  Informed consent form signed?
  Consent form on file
  Signed consent
  Cleared for publication
  Cleared for release
  Approved for publication
  Approved for external use
  Approved for website by partner
  Release signed
  Release form
  Source happy for us to publish?
  Is the source comfortable with this being shared?
  Is it safe to publish?
  Safe to share?
  Shareable
  Share externally?
  Sharing permission
  External sharing allowed
  For public use?
  Website Y/N
  Web?
  Can be cited?
  Can be used in reports to donor and public
  Use in publications?
  Publish
  Publish Y/N
  Publish on site
  Publication OK
  Publication allowed
  Go public?
  Do you give us permission to publish this story?
  Do you agree that we share this outcome with others outside the programme?
  9. Would you like this outcome to be made public?
  group_consent/publish_ok
  consent_publish
  consentToPublish
  pub_ok
  pub_perm
  perm_to_publish
  cons_pub
  PublishConsent
  Green light from partner
  Source sign-off
  Sign-off for publication
  Partner's go-ahead
  Voluntary agreement of respondent
  Authorisation of witness
  Authorisation to disseminate
  Authorized for release
  Consentement | pour publier
  Consentement obtenu
  Accord de la source
  Accord pour publication
  Accord du témoin (O/N)
  D'accord pour publier ?
  Le témoin est-il d'accord pour que l'on publie ?
  Droit à l'image
  Autorisation de diffusion accordée par le témoin
  Autorisation signée
  Autorisé par la source
  Peut-on publier ?
  Peut-on utiliser cette histoire ?
  Pouvons-nous partager cet effet ?
  On peut publier ?
  Publiable
  Publiable (O/N)
  Publication autorisée
  Diffusable ?
  Diffusion possible
  À publier ?
  Partageable
  Partage permis
  Feu vert de la source
  Mise en ligne OK
  Bon à publier
  Permission du répondant
  La source a-t-elle donné son accord ?
  Consentimiento
  Consentimiento informado
  Consentimiento para publicar
  ¿Se puede publicar?
  ¿Se puede compartir?
  ¿Podemos usar esta historia?
  ¿La fuente autoriza la publicación?
  ¿Dio permiso?
  Permiso para difundir
  Autoriza difusión
  Autorizado para publicar
  Autorización firmada
  Publicable
  Publicable (S/N)
  ¿Público?
  Apto para publicación
  Acuerdo de la fuente para publicar
  De acuerdo con publicar
  Está de acuerdo en que se publique
  Visto bueno para publicación
  VoBo publicación
  Derecho de imagen
  Cesión de derechos
  Publicar en la web
  Consentimento
  Consentimento livre e esclarecido
  TCLE assinado
  Divulgação autorizada
  Autorização de divulgação
  Autoriza divulgar?
  Pode ser publicado?
  Podemos publicar?
  Pode-se partilhar?
  Podemos usar esta história?
  A fonte concordou?
  A fonte autoriza?
  Publicável
  Publicável (S/N)
  Partilhável
  Partilha autorizada
  Permissão para publicar
  Permissão da fonte
  Direito de imagem
  Público?
  Uso externo permitido
  Liberado para publicação
  Termo de consentimento
  Concordância com a publicação
  هل وافق المصدر على النشر
  موافقة على النشر
  هل يمكن نشرها؟
  هل يمكن النشر؟
  قابل للنشر
  مسموح بالنشر
  النشر مسموح
  إذن النشر
  إذن المصدر
  هل أعطى الإذن؟
  هل يجوز مشاركة القصة؟
  للنشر
  للنشر؟
  صالح للنشر
  هل توافق على نشر هذه القصة؟
  موافقة مستنيرة
  هل يمكننا استخدام هذه القصة؟
  الموافقة على المشاركة
  OK for web (Y/N)
  Can go in annual report?
  Fine to publish?
  Happy to share publicly (Yes/No/Unsure)
  Do we have permission?
  Are we allowed to share this?
  Have they signed the consent form?
  Consent form received Y/N
  Photo release obtained
  Image consent
  Interviewee OK with publication
  Participant has given permission for use of story
  Publication consent status
  Is this for public consumption?
  For external audiences?
  Suitable for website
  Suitable for sharing
  Could be shared with donors (y/n)
  Allowed to quote?
  Named with permission
  Reviewed and cleared by source
  Source has approved the text
  Validated by source for publication
  Validated for publication
  Ready to publish
  Publish?
  To be published
  Can we name the organisation?
  Disclosure agreed
  Data sharing agreement with respondent
  May be used in publications
  Verified and OK to publish
  Opt-in
  Opted in to publication
  Les personnes ont-elles donné leur consentement ?
  Autorisation de publier (O/N)
  Autorisation d'utiliser le témoignage
  Le bénéficiaire accepte la diffusion
  Publication autorisée par le partenaire
  Validé pour publication
  Prêt à publier
  Peut être partagé publiquement
  À diffuser ?
  Utilisation publique possible ?
  Peut-on le mettre en ligne ?
  Diffusion (oui/non)
  Site web (O/N)
  Partageable avec les bailleurs ?
  Consentement signé
  Formulaire de consentement
  Cuenta con consentimiento
  ¿Tenemos permiso?
  ¿Autoriza compartir?
  Autorización de uso de imagen
  Se autoriza su difusión
  Validado para publicar
  Listo para publicar
  ¿Puede ir a la web?
  Publicación (sí/no)
  Difusión autorizada
  Puede citarse
  ¿Se puede usar públicamente?
  Aprobado para publicación
  Formulario de consentimiento firmado
  Compartir con donantes (S/N)
  Tem consentimento?
  Temos autorização?
  Autoriza uso de imagem
  Autorizado pela fonte
  Pronto para publicar
  Pode ir para o site?
  Publicação (sim/não)
  Validado para publicação
  Aprovado para divulgação
  Termo assinado
  Pode ser partilhado com doadores?
  A testemunha deu autorização
  O parceiro autoriza
  هل تم أخذ الموافقة
  هل لدينا إذن بالنشر
  جاهز للنشر
  يسمح بالمشاركة
  تم الحصول على الموافقة
  توقيع نموذج الموافقة
  السماح بالنشر
  نشر (نعم/لا)
  على الموقع (نعم/لا)
  معتمد للنشر
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
  Consent not given
  Not to be published
  Do not publish
  Don't publish
  Opt-out
  Opted out of publication
  Source said no
  Permission denied?
  Permission refused
  Non publiable
  No publicable
  Not publishable
  Not for publication
  Not for web
  Ne pas publier (O/N)
  Ne pas diffuser ?
  Pas d'accord
  N'est pas d'accord pour publier
  Sans accord de la source
  No se puede publicar
  No autorizado
  Não publicar
  Não autorizado pela fonte
  Não pode ser publicado
  غير قابل للنشر
  غير مسموح بالنشر
  لا ينشر
  لا توافق المصدر
  بدون موافقة المصدر
  Unpublishable
  Not OK to publish
  Not yet cleared
  Source disagrees
  Refuse la diffusion
  Desacuerdo de la fuente
  Publication interdite
  Publication not allowed
  Blocked from publication
  Hold from publication
  Exclude from publication
  Exclude from website (Y/N)
  Hide on website?
  Withhold?
  Keep private?
  Remove from website
  À exclure de la publication
  À masquer
  Excluir de la web
  Retirar do site
  Suppress?
  Redact?
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
  Change in publication law
  Authorised budget
  Title
  Description
  Outcome description
  Country
  Public institution
  Public sector
  Public opinion
  Public sphere changes
  Number of publications
  Date of publication
  Year of publication
  Published report title
  Link to publication
  Policy agreement signed
  Collective bargaining agreement
  Peace accord
  Shared learning
  Shared decision making
  Benefit sharing
  Power sharing
  Knowledge sharing events
  Permit number
  Work permits issued
  Land use permits
  Building permission reform
  Approved by parliament
  Bill approved by
  Approval rating of the government
  Used by
  Story
  Storytelling
  Success story
  Website
  Website URL
  Social media reach
  Media coverage
  Release of political prisoners
  Prisoners released
  Press release
  Press release issued
  Freedom of information
  Clearance of landmines
  Forest clearance
  Authorities reached
  Authority level
  Authorization law for associations
  Safe spaces
  Safety of journalists
  Safe abortion access
  External actors
  External evaluation
  Internal reference
  Significance
  Contribution
  Signed treaty
  Signatories
  Number of signatures
  Who signed the charter
  Citations in media
  Partner organisation
  Source
  Data source
  Informant type
  Respondent gender
  Witness protection
  Open government
  Open data policy
  Openness of officials
  Titre
  Pays
  Acteur public
  Politique publique
  Service public
  Publication de la loi
  Date de publication
  Accord signé entre
  Partage des bénéfices
  Partenaire
  Autorités locales
  Autorisation de manifester
  Source d'information
  Diffusion radio
  Audience touchée
  Droits de l'homme
  Droit foncier
  Image de la police
  Actor público
  Política pública
  Espacio público
  Salud pública
  Publicaciones
  Fecha de publicación
  Acuerdos firmados
  Acuerdo comunitario
  Autoridades locales
  Autorización de marchas
  Permisos de trabajo
  Difusión en radio
  Fuente
  Fuente de verificación
  Medio de publicación
  Uso de la tierra
  Uso de evidencia
  Ator público
  Publicações
  Data de publicação
  Acordo de paz
  Acordos assinados
  Autoridades locais
  Licença ambiental
  Fonte
  Partilha de poder
  Direitos humanos
  Uso da terra
  Imagem da polícia
  العنوان
  البلد
  الوصف
  سنة النشر
  تاريخ النشر
  القطاع العام
  السياسة العامة
  الرأي العام
  الاتفاقيات الموقعة
  تصريح العمل
  المشاركة المجتمعية
  مشاركة النساء
  مستوى المشاركة
  المصدر
  الأهمية
  المساهمة
  Decree published
  Law published in gazette
  Publisher
  Public participation
  Public hearings held?
  Is the policy public?
  Was the budget published?
  Did the ministry publish the report?
  Has the law been approved?
  Can women own land?
  Can citizens use the service?
  Agreement between parties
  Memorandum signed
  Contract signed
  Ceasefire agreement
  Approved
  Approval date
  Permits for fishing
  Freedom of expression
  Right to vote
  Use of funds
  Use of force by police
  Web link
  Name of the website
  Site visited
  Site
  Location/site
  Mine site
  Shared responsibilities
  Land sharing
  Witnesses heard in court
  Source of funding
  Image of women in media
  Photos
  Photo link
  Storage
  Interview date
  Interviewer
  Interview language
  Recording number
  Data collector
  Family law
  Participants (women)
  Number of participants
  Beneficiaries reached
  Group
  Project
  Programme
  Team
  Partner
  Community
  Communities reached
  Women in parliament
  Who?
  What happened?
  How do we know?
  Outcome
  Outcome (1-3)
  Titre du résultat
  Projet
  Groupe
  Personne ressource
  Femmes
  Accord-cadre
  Approuvé par le parlement
  La loi est-elle publiée ?
  Libertad de expresión
  Proyecto
  Grupo
  Mujeres
  Comunidad
  Aprobado
  Ley publicada
  ¿Quién cambió?
  Liberdade de imprensa
  Projeto
  Comunidade
  Mulheres
  Lei publicada
  Aprovado
  البرنامج
  المشروع
  المجتمع
  النساء
  المنظمة
  الموقع
  موقع التغيير
  المشاركون
  عدد المشاركين
  نشر القانون
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
  'Clearance',
  'Clearance status',
  'Uso público',
  'الموافقة',
  'عام؟',
  'Story use approval',
  'Right to use',
  'Accord écrit',
  'Accord verbal obtenu',
];

describe('a column that asks for leave to publish, whatever else is in its header', () => {
  test.each(list(ASKS))('%s', (header) => {
    expect(readAsking(header)).toBe('leave');
  });

  test.each(list(REFUSES))('a yes refuses: %s', (header) => {
    expect(findStatementsInCell(header, 'yes', fixtureProgramme)).not.toEqual([]);
  });

  test.each(list(OTHERS))('asks for nothing: %s', (header) => {
    expect(readAsking(header)).toBeUndefined();
  });

  test.each(['Used internet', 'A utilisé internet', 'Usou a internet', 'استخدم الإنترنت'])(
    'nor may plain answers be of leave to publish: %s',
    (header) => {
      expect(mayBeOfLeave(header)).toBeUndefined();
      expect(mayBeOfLeave(`${header} ?`)).toBeUndefined();
    },
  );

  test.each([
    'Stays off the internet',
    'Okay for the internet',
    'Internet: sí o no',
    'Use on internet',
  ])('but of what may be there they are: %s', (header) => {
    expect(mayBeOfLeave(header)).toBeDefined();
  });

  test.each(EITHER)('may be either: %s', (header) => {
    expect(readAsking(header)).toBe('offer');
  });
});
