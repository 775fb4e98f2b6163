import { describe, expect, test } from 'vitest';
import { fixtureProgramme, withSettings } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { gateOf } from '../support/runPipeline.ts';
import { findStatementsInCell, findStatementsInText } from '../../src/outcome/findStatementsIn.ts';

/** One text a line. */
const list = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Notes that say of their row that nobody is to read it, with a reason, a subject or politeness. */
const WITHHOLD = `
  Confidencial a pedido da fonte, não divulgar
  Confidencial a pedido da fonte
  não divulgar este resultado
  Confidential at the request of the source, do not publish
  Confidentiel à la demande de la source, ne pas diffuser
  Confidencial a pedido de la fuente, no divulgar
  A fonte pediu para não publicar
  Confidencial por pedido da fonte
  Réponse confidentielle, à ne pas diffuser.
  Réponse confidentielle
  Merci de ne pas publier
  Confidential at the request of the source
  Confidential at source's request
  Confidential - source asked
  Source asked us not to publish
  Please do not share
  Keep this confidential
  This answer is confidential, do not share
  Confidential: do not share outside
  not for publication, says the partner
  Strictly confidential at request of the family
  à garder confidentiel
  Confidentiel à la demande de la victime
  Confidencial, a fonte pediu
  Não publicar a pedido da fonte
  No publicar por seguridad de la fuente
  Do not publish at the request of the source
  Please don't quote her by name
  The source does not want this to be published
  She asked not to be named
  We should not publish this one before the trial
  This must not be shared with the ministry
  Must never be published, the family is at risk
  Told to us in confidence by a judge
  Off the record, from the mayor's adviser
  Source withdrew her consent in May
  No consent from the source yet
  Source refused publication
  Keep it out of the report, please
  Remove before publication
  Confidential (source at risk)
  The whole story is confidential
  Confidentiality requested by the partner
  The partner asked for confidentiality
  La source ne veut pas être citée
  La source a demandé la confidentialité
  Ne surtout pas partager avec les autorités
  Ne doit pas être publié avant le procès
  Prière de ne pas divulguer le nom
  Ne publiez pas ce résultat, merci
  La personne n'a pas donné son accord
  Publication interdite par la source
  Information confidentielle, source menacée
  Por favor não partilhar fora da equipa
  A fonte não quer ser citada
  A fonte não autorizou a divulgação
  Não pode ser divulgado por razões de segurança
  Pediu sigilo
  Manter em sigilo até o julgamento
  Evitar divulgação
  Favor no compartir fuera del equipo
  La fuente no autorizó la publicación
  La fuente pidió que no se publique
  No debe difundirse hasta el juicio
  La víctima pidió confidencialidad
  Mantener en reserva
  No dio su consentimiento
  Información confidencial, no compartir
  يرجى عدم نشر هذه النتيجة بطلب من المصدر
  طلب المصدر عدم النشر
  لا تنشر هذه القصة قبل المحاكمة
  ليس للنشر حفاظا على سلامة المصدر
  معلومات سرية بطلب من الأسرة
  سري للغاية بناء على طلب الضحية
  المصدر رفض النشر
  غير مخصص للنشر حاليا
`;

/** Notes that only speak of such things. */
const KEEP = `
  The confidential helpline opened in June
  A confidential hotline for women
  The ballot was confidential
  Confidential interviews with two judges
  Confidential document from the ombudsman
  Training on confidentiality
  The law protects the confidentiality of patients
  Not confidential
  The source agreed, it is not confidential any more
  Nothing confidential here
  The report was published in June
  The ministry published the list
  People do not quote laws that they have not read
  The law is not public yet, said the mayor
  They shared their lessons with the council
  Consent of the parents is needed for marriage
  Without consent nobody was filmed.
  The bill, embargoed by the president, passed.
  Ligne d'écoute confidentielle et gratuite
  Un service confidentiel a été ouvert
  La confidentialité des sources est protégée
  Le rapport n'a pas été publié
  Rien de confidentiel
  Le document est public
  Linha de apoio confidencial
  Serviços gratuitos e confidenciais
  O relatório não foi publicado
  Documento confidencial
  Nada confidencial
  Las víctimas reciben apoyo confidencial
  El informe no fue publicado
  Voto secreto y confidencial
  Se publicó la lista
  تم فتح خط ساخن سري للنساء
  اجتمعت المجموعة بشكل سري وآمن
  تم نشر التقرير
  استجابة سريعة
  تحسنت الأوضاع الأسرية
  Source: newspaper article
  Minutes kept in the office
  The source is a published decree
  Interview with the mayor, 12 June
  Called twice, no answer
  Consent given by the source
  Source agreed to be named
`;

/** Sentences that are for the reader also within the text of an outcome. */
const ADDRESSED = `
  Do not publish at the request of the source.
  Please do not share this outside the team.
  Confidential at the request of the source, do not publish.
  (Not for publication before the trial is over)
  The source asked us not to publish.
  This answer is confidential, do not share.
  Réponse confidentielle, à ne pas diffuser.
  Merci de ne pas publier.
  À ne pas diffuser avant le procès.
  Confidencial a pedido da fonte, não divulgar.
  Não publicar a pedido da fonte.
  A fonte pediu para não publicar.
  No publicar por seguridad de la fuente.
  La fuente pidió que no se publique.
  يرجى عدم نشر هذه النتيجة بطلب من المصدر
`;

/** And those that tell what happened. */
const TOLD = `
  The ministry agreed not to publish the list.
  The press was asked not to publish the names.
  Le ministère a décidé de ne pas publier la liste.
  O ministério decidiu não publicar a lista.
  El ministerio decidió no publicar la lista.
  وافقت الوزارة على عدم نشر القائمة.
  The confidential helpline was opened by the council.
  Judges may not share their drafts.
  The council said that names must not be published.
`;

const OWN = 'Remarks of the team';
const own = withSettings(
  `fields: { remarks: { label: Remarks, headers: ['${OWN}'], kind: text, publish: false } }\n`,
);

describe('a note that says that its row is confidential, whatever is around that', () => {
  test.each(list(WITHHOLD))('%s', (note) => {
    expect(gateOf(writeFragment({ more: { [OWN]: note } }), own)).toBe('flag-repeated');
    expect(findStatementsInCell('Anything', note, fixtureProgramme)).not.toEqual([]);
    expect(findStatementsInText(note, fixtureProgramme)).not.toEqual([]);
  });

  test.each(list(KEEP))('is none: %s', (note) => {
    const withheld = note === 'Not confidential';
    // What is nothing but the word and a no may as well be a flag.
    const gate = withheld ? 'flag-repeated' : 'published';
    expect(gateOf(writeFragment({ more: { [OWN]: note } }), own)).toBe(gate);
  });
});

describe('a text of the outcome', () => {
  test.each(list(ADDRESSED))('says so in a sentence of its own: %s', (sentence) => {
    const description = `The council met in June. ${sentence}`;
    expect(gateOf(writeFragment({ description }))).toBe('flag-repeated');
  });

  test.each([...list(KEEP).filter((note) => note !== 'Not confidential'), ...list(TOLD)])(
    'tells what happened: %s',
    (sentence) => {
      const description = `The council met in June. ${sentence}`;
      expect(gateOf(writeFragment({ description }))).toBe('published');
    },
  );
});
