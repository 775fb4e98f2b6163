import { describe, expect, test } from 'vitest';
import { fixtureProgramme, withSettings } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { gateOf } from '../support/runPipeline.ts';
import { findInNote, findInProse } from '../../src/outcome/findDirectives.ts';
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
  Source would rather this stays out of the public domain
  Hold until the court case is over
  Hold back, source still in country
  HOLD
  On hold at partner's request
  Not to go on the website
  Not for web
  Not public!
  NOT PUBLIC
  not ok to publish
  NO PUBLISH
  no publication please
  Not shareable
  Not cleared
  Not cleared for release yet
  Not yet approved for publication
  Awaiting consent
  Waiting for the green light from the partner
  Consent still pending
  consent?? ask Maria before using
  Check with the source before publishing
  Ask partner before sharing
  Only share after the elections
  Publish only after the verdict
  Embargoed until 1 March
  Under embargo
  Embargo!
  For internal use only
  Internal only
  internal - do not circulate
  Internal document
  Do not use this story
  Please don't use
  Don't put this on the site
  don't put on web
  Leave out of the public version
  Omit from website
  Exclude from publication
  Exclude from the online atlas
  Skip this one when publishing
  Must stay anonymous
  Sensitive, handle with care
  Very sensitive!!
  Too sensitive to publish
  Too dangerous to publish
  Too risky for the source
  Publication would endanger the witness
  Could put her life at risk if published
  She fears reprisals if this comes out
  Source at risk
  Source fears for her safety, so keep quiet about this
  Keep this to ourselves
  Keep private
  Keep under wraps
  Just between us
  For your eyes only
  hush hush
  This is not for outsiders
  The informant said no to publication
  The informant changed her mind about publishing
  She changed her mind and wants it removed
  Partner has asked us to remove this from the site
  Please remove
  To be removed from public list
  Withdrawn by the source
  Retracted by partner
  Permission not obtained
  Permission denied
  permission to publish was not granted
  No permission to share outside the network
  We have no authorisation to disseminate
  Confid.
  conf.
  CONFID - ask before use
  C O N F I D E N T I A L
  Strictly conf, see Maria
  donor eyes only
  Chatham House rule
  told under Chatham House rules
  NDA signed with informant
  Off-record
  off the record!
  Background only, not for attribution
  N'est pas à publier
  Pas publier
  pas pour le site web
  Pas encore validé par la source
  A ne pas mettre en ligne
  Ne pas mettre sur internet
  Ne pas utiliser
  À usage interne
  Usage interne uniquement
  Interne seulement
  Sous embargo jusqu'en mars
  Garder pour nous
  À garder entre nous
  Ça doit rester entre nous
  Trop sensible pour être publié
  Sensible !
  Très sensible
  En attente du consentement
  En attente de l'accord de la source
  Consentement non obtenu
  Consentement retiré
  Pas de consentement
  Pas d'autorisation de diffusion
  Sans l'accord du témoin
  Demander à la source avant publication
  À valider avant diffusion
  Publier seulement après le procès
  La source s'est rétractée
  La source a retiré son accord
  Elle craint des représailles
  Risque pour le témoin
  À retirer du site
  Retirer de la version publique
  Discrétion demandée
  Top secret
  Ne rien publier
  Ne pas ébruiter
  No subir a la web
  No poner en la página
  No usar
  No compartir
  No hacer público
  No se debe publicar
  No es para publicar
  Todavía no publicar
  Aún no se puede publicar
  Solo uso interno
  Uso interno
  Solo para el equipo
  Bajo embargo
  Guardar en reserva
  Reservado
  Muy sensible
  Demasiado sensible para publicar
  Falta consentimiento
  Falta el permiso de la fuente
  Pendiente de consentimiento
  Sin consentimiento
  Sin permiso
  Consultar a la fuente antes de publicar
  Publicar solo después de las elecciones
  La fuente se retractó
  La fuente retiró su permiso
  Retirar de la web
  Quitar del sitio
  Riesgo para la testigo
  Teme represalias
  Entre nosotros
  Que quede entre nosotros
  No salga de aquí
  Não colocar no site
  Não pôr online
  Não usar
  Não tornar público
  Ainda não publicar
  Só para uso interno
  Uso interno apenas
  Uso restrito
  Sob embargo
  Muito sensível
  Demasiado sensível para divulgar
  Falta consentimento
  Falta autorização da fonte
  Aguarda consentimento
  Aguardar autorização da fonte antes de publicar
  Sem autorização
  Consultar a fonte antes de publicar
  Publicar só depois do julgamento
  A fonte desistiu
  A fonte retirou o consentimento
  Retirar do site
  Fica entre nós
  Risco para a testemunha
  Teme represálias
  Guardar segredo
  Off the record, por favor
  غير للنشر
  ليس للنشر
  ليست للنشر
  لا للنشر
  عدم النشر
  ممنوع النشر
  للاستخدام الداخلي فقط
  داخلي فقط
  سري
  سرية
  حساس جدا
  معلومة حساسة
  بانتظار موافقة المصدر
  لم نحصل على موافقة المصدر
  لم يوافق المصدر
  بدون موافقة
  المصدر سحب موافقته
  يحذف من الموقع
  لا تضعوه على الموقع
  لا تستخدموا هذه القصة
  بيننا فقط
  يبقى بيننا
  المصدر في خطر
  تخشى الانتقام
  يرجى استشارة المصدر قبل النشر
  ينشر بعد المحاكمة فقط
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
  The court lifted the ban on publication
  A law on confidentiality of sources was adopted
  The council refused permission for the march
  Police denied permission to assemble
  Consent is now required before marriage
  The community withheld its consent to the mine
  The publication ban was repealed
  Judges no longer publish names of minors
  The agency shares internal data with the ombudsman
  The parliament has not published the minutes
  Sensitive areas were mapped
  Gender-sensitive budgeting adopted
  Security risk for women reduced
  The prisoners were released on hold
  Public hearing held
  Budget not approved yet
  Land permit denied
  Hearing on hold until March
  Met the mayor twice
  Checked with the registry, 3 March
  Report available online
  See annex 3
  Photo on file
  Source: minutes of the council
  Interview in June, two persons
  Consent form signed on 3 May
  Consent obtained by phone
  Permission received, filed
  Approved by the partner for publication
  OK to publish
  Can be published
  Cleared for release
  Source happy to be named
  The government retracted its bill
  Removed from office in June
  The mayor withdrew the decree
  Embargo on arms lifted
  The ban on the paper was lifted
  La loi interdit de publier les noms
  Le maire a retiré son arrêté
  La radio ne diffuse plus le message
  Consentement signé le 3 mai
  Accord obtenu
  Publication possible
  Le préfet a refusé l'autorisation de manifester
  Secteur sensible
  Formation à la budgétisation sensible au genre
  La ley prohíbe publicar los nombres
  El ministerio se negó a publicar el informe
  El alcalde retiró el decreto
  Consentimiento firmado
  Permiso recibido
  Se puede publicar
  Reunión interna de la comisión
  O ministério recusou publicar o relatório
  O presidente retirou o decreto
  Consentimento assinado
  Autorização recebida
  Pode ser publicado
  Reunião interna
  تمت الموافقة
  يمكن نشره
  اجتماع داخلي
  سحب الوزير القرار
`;

/** Those of them that hold their row back where nobody will read them: in a column that is not published. */
const DOUBTED = `
  People do not quote laws that they have not read
  Consent of the parents is needed for marriage
  Without consent nobody was filmed.
  La confidentialité des sources est protégée
  The community withheld its consent to the mine
  The publication ban was repealed
  Security risk for women reduced
`;

/** What officers wrote in such columns, and other notes of the kind; in a text they may be anything. */
const ASIDE = `
  she asked us to take it down
  they want it taken down
  please take this down
  asked us to remove it
  elle souhaite que son histoire disparaisse
  a téléphoné hier : souhaite que son histoire disparaisse
  la famille préfère rester dans l'ombre
  solo para el archivo
  pour les archives seulement
  archive only
  for the files only
  just for our files
  só para arquivo
  للأرشيف فقط
  que quede en casa
  que quede entre nosotras
  isto fica em casa
  keep it in the house
  stays in the room
  à garder sous clé
  bajo llave
  under lock and key
  keep locked away
  a sete chaves
  تحت القفل
  on verra plus tard
  en discuter avec le bureau avant d'en parler
  let's see later
  discuss with the director first
  talk to Maria before this goes anywhere
  lo vemos después
  a ver más adelante
  hablar primero con la oficina
  vemos depois
  falar com a direção antes
  نناقش الأمر لاحقا
  نناقشه مع المكتب أولا
  elle veut qu'on oublie tout
  que su historia desaparezca
  quiere que la borremos
  pediu para retirar
  طلبت إزالة قصتها
  prefers to stay in the shadows
  prefiere quedarse en la sombra
  prefere ficar na sombra
  تفضل البقاء في الظل
  entre quatre yeux
  à voir plus tard
  discutir com a equipa primeiro
  don't let it leave this room
  ce qui se dit ici reste ici
  Mejor no hacerlo público por ahora: hay riesgo para la informante.
  La comunidad prefiere que no se sepa
  La fuente se arrepintió y pide que lo quitemos
  Se recomienda no hacerlo público
  Cambiar el nombre
  No firmó
  I'd prefer that this stays private
  Can this stay off the internet?
  The family does not want this to be known
  Report not for the website
  Better wait with this one
  Could be arrested if known
  Not yet
  Garder en interne
  À anonymiser avant publication
  Uniquement pour le bailleur
  Non destiné au public
  À ne partager qu'avec le siège
  Publication suspendue à la demande de la source
  Très sensible, voir avec la coordination
  Diffusion restreinte au consortium
  Réservé à l'équipe
  Accord oral, à confirmer avant publication
  La source a peur
  Mieux vaut ne pas en parler
  Só para nós
  Ela tem medo
  Pode perder o emprego
  للاطلاع الداخلي
  مؤجل النشر
  خاص بالفريق
  محصور بالمانح
  ما بدنا ننشر هالقصة
  تُسحب من الموقع
  لا تخبروا أحدا
  الأفضل عدم ذكر القرية
  El esposo no sabe que ella habló
  Dos de ellos están presos
  Prometimos callar
  Nos lo dijo en voz baja
  Se arrepintió de haber hablado
  Ojo con el alcalde: anda buscando quién habló
  La policía pasó el martes por su casa
  Strangers have been asking for her at the market
  Her phone was taken at the checkpoint last week
  Not one for the brochure
  She would rather her part did not travel
  Let sleeping dogs lie
  Her husband does not know that she spoke
  Two of them are in prison
  We promised silence
  We promised to keep quiet
  She whispered it to us
  She regrets having spoken
  Watch out for the mayor: he is looking for who talked
  The police came by her house on Tuesday
  They followed her home
  She was questioned again
  Her brother was beaten last week
  Le mari ne sait pas qu'elle a parlé
  Deux d'entre eux sont en prison
  Nous avons promis de nous taire
  Elle nous l'a dit à voix basse
  Elle regrette d'avoir parlé
  Attention au maire : il cherche qui a parlé
  La police est passée chez elle mardi
  Des inconnus la demandent au marché
  Son téléphone a été pris au barrage
  Pas pour la brochure
  Mieux vaut laisser dormir cette affaire
  Ne réveillons pas le chat qui dort
  O marido não sabe que ela falou
  Dois deles estão presos
  Prometemos calar
  Contou-nos em voz baixa
  Arrependeu-se de ter falado
  Cuidado com o prefeito: anda a procurar quem falou
  A polícia passou na casa dela na terça
  Desconhecidos perguntaram por ela no mercado
  Levaram o telefone dela no posto de controlo
  Não é para a brochura
  Melhor não mexer nisso
  زوجها لا يعلم أنها تكلمت
  اثنان منهم في السجن
  وعدنا بالصمت
  قالت لنا همسا
  ندمت على الكلام
  انتبهوا من رئيس البلدية: يبحث عمن تكلم
  مرت الشرطة ببيتها يوم الثلاثاء
  غرباء يسألون عنها في السوق
  أخذوا هاتفها عند الحاجز
  ليس للكتيب
  Unos desconocidos preguntan por ella en el mercado
  Le quitaron el teléfono en el retén
  No es para el folleto
  Mejor no remover esto
  La siguen desde el martes
  Está escondida en casa de una tía
`;

/** And notes as they mostly are. */
const PLAIN = `
  vérifié avec le bureau
  relire l'orthographe
  ojo con el país
  archive of the court opened
  the archive has a copy
  minutes filed in the archive
  archivo PDF adjunto
  fichier joint
  source: archives nationales
  discussed with the team
  discutido con el equipo
  house of the mayor
  la casa comunal está terminada
  key witness interviewed
  clé USB reçue
  llave de la oficina entregada
  first discussed in 2021
  look up spelling later
  the team visited the house in May
  locked room inspected by police
  shadow report submitted
  shadow cabinet formed
  ombre : photo
  taken from the annual report
  took down the notes
  checked with the partner first
  call again in June
  ver anexo
  ver foto
  à voir: annexe 3
  dates to be completed later
  compléter plus tard
  completar después
  total to be added later
  translation by Ana
  revisar ortografía
  photo in the archive
  arquivo anexo
  ملف مرفق
  الأرشيف الوطني
  Year not certain
  Exact date not known
  Number of participants: 34
  Cas clos
  Vérifié par l'équipe en mars.
  Sin comentarios
  Puede publicarse.
  La ley se publicó en el diario oficial.
  No es confidencial.
  Waiting for the budget figures
  No evidence yet
  The source agreed, may be published
  لا ملاحظات
  تمت المراجعة في آذار
  Met the mayor on Tuesday
  The police were trained in June
  Two of them are teachers
  Dos de ellos están en el consejo
  La policía recibió la formación el martes
  Her phone number is in the file
  We promised to send photos
  Prometimos enviar las fotos
  She spoke at the meeting
  Ella habló en la reunión
  El alcalde habló en la radio
  Ojo con la ortografía
  Ojo con las fechas
  Le mari est enseignant
  El esposo es maestro
  The house of the association
  Pasó por la oficina el martes
  Passée au bureau mardi
  La brochure est prête
  Folleto adjunto
  Phone call on Tuesday
  Spoke to her at the market
  Interview in the market
  Se llamó el martes
  Visit to the prison in June
  Visita a la cárcel en junio
  Prison reform adopted
  Prisoners' council founded
  Speaks Spanish
  Habla quechua
  Travel costs paid
  Nos lo dijo por teléfono
  Nos lo dijo el martes
  Elle nous l'a dit mardi
  Contou-nos na terça
  Told us on Tuesday
  متابعة يوم الثلاثاء
  تكلمنا معها بالهاتف
  Three prisoners released in June
  She followed the case in court
  They watched the count
  She met the police chief at the school
  The two men are teachers
  Elle suit une formation
  Se siguió el caso
  Los presos recibieron visita
  Interview in prison
  The guards were trained
  She visited the prison
`;

/** Last sentences that ask whoever reads the record to keep it. */
const ENTRUSTED = `
  Kindly keep this one inside the house.
  Please do not pass it on.
  Please do not pass this on.
  She asked us not to tell anyone.
  Keep this one to yourselves.
  She asks that this go no further.
  Not to be repeated.
  For your eyes alone.
  Her name must never appear.
  This was told to us in trust.
  She told us this in confidence.
  It is best that nobody else knows.
  Better not to spread this.
  Nobody else must know.
  Let it stay here.
  This is not for the website.
  His name should not appear.
  They begged us not to say anything.
  Not for other ears.
  Que no se mueva de este escritorio.
  Pidió que no se publique.
  Esto no es para la web.
  Su nombre no debe salir.
  Nos lo dijo en confianza.
  Que nadie más lo sepa.
  Mejor que no circule.
  Ella pide que no se repita.
  Nos pidió no contárselo a nadie.
  Que no salga de aquí.
  Guárdenlo para ustedes.
  Solo para sus ojos.
  Mejor no contarlo.
  No repetir.
  Esto nos fue contado en confianza.
  Merci de garder cela pour vous.
  Gardez cela pour vous.
  À garder pour vous.
  Elle nous a demandé de n'en parler à personne.
  Elle demande que cela n'aille pas plus loin.
  À ne pas répéter.
  Pour vos yeux seulement.
  Son nom ne doit jamais apparaître.
  Cela nous a été dit en confiance.
  Elle nous l'a dit en confiance.
  Que personne d'autre ne le sache.
  Mieux vaut que cela ne circule pas.
  Que cela ne sorte pas de ce bureau.
  Elle a demandé que ce ne soit pas publié.
  Ce n'est pas pour le site.
  Que isto não saia deste escritório.
  Pediu que não se publique.
  Pediu-nos que não contássemos a ninguém.
  Isto não é para o site.
  O nome dela não deve aparecer.
  Contou-nos em confiança.
  Disse-nos isto em confiança.
  Que mais ninguém saiba.
  É melhor que não circule.
  Ela pede que não se repita.
  Não repetir.
  Guardem isto para vocês.
  Só para os vossos olhos.
  Por favor não passar adiante.
  لا يكرر.
  لا تكرروا هذا.
  طلبت منا ألا نخبر أحدا.
  احتفظوا بهذا لأنفسكم.
  اسمها لا يجب أن يظهر.
  يجب ألا يظهر اسمها.
  قيل لنا هذا على سبيل الثقة.
  أخبرتنا بذلك بثقة.
  لا يعرف أحد غيرنا.
  ألا يعرف أحد آخر.
  الأفضل ألا ينتشر.
  تطلب ألا يتكرر هذا.
  هذا ليس للموقع.
  لأعينكم فقط.
  طلبت ألا ينشر.
`;

/** Last sentences with the same words that tell what happened. */
const TOLD_LAST = `
  The court ordered that the verdict not be published.
  She asked the mayor not to close the school.
  She asked us not to close the school.
  They asked us not to leave the village.
  Her name must appear on the deed.
  Their names must never be removed from the roll.
  This was told to the council in June.
  The names must not appear on the list, the court held.
  The mayor asked that the flood not be repeated.
  Never again will this be repeated.
  Keep the school open for the girls.
  She asked that the school not close.
  El alcalde pidió que no se cierre la escuela.
  Pidió que no se cierre la escuela.
  La comunidad pidió que no se tale el bosque.
  Mejor que antes, el agua llega a todos.
  Nos dijo el alcalde que confía en la ley.
  Que nadie más pase hambre.
  Ella pide que no se repita la violencia.
  Las mujeres piden que esto no se repita nunca más.
  Su nombre no aparecía en la lista.
  No se repitió la violencia.
  Elle demande que l'école ne ferme pas.
  Le maire a demandé de ne pas fermer l'école.
  Son nom ne figurait pas sur la liste.
  Elle a fait confiance au conseil.
  Que cela ne se reproduise plus.
  Mieux vaut tard que jamais.
  Plus personne ne dort dehors.
  Pediu que não se fechasse a escola.
  O nome dela não constava da lista.
  Ganharam confiança no conselho.
  É melhor do que antes.
  طلبت من البلدية ألا تغلق المدرسة.
  لا يعرف أحد عدد الضحايا.
  اسمها لم يكن في القائمة.
  استعادت النساء الثقة بالمجلس.
  يجب ألا تغلق المدرسة.
  الأفضل أن تبقى المدرسة مفتوحة.
  They told us that they trust the council.
  Nobody else knows the river as they do.
  The council must never meet in secret.
  Nobody told the women about the hearing.
  No one may be turned away now.
  The court ruled that her name must not be printed in the press.
  This is not for the rich alone.
  For your safety, the council put up lamps.
  Not one girl has left school since.
  The girls told us that nobody must walk at night.
  The guards told us in confidence that they trust the law.
  Que nadie más pase hambre es la meta.
  The women decided that nobody must know hunger.
  That is not for the public to decide.
  Esto no es para el público general.
  It must not be repeated, the judge ordered.
  Not to speak is no longer an option.
  She told the council never to speak for them.
  The mayor asked them not to speak in public.
  Their names are not published any more.
  The law says their names must not appear.
  Pidió que no se publique la lista.
  Quieren que no se hable más de la mina.
  Ils demandent que cela ne se répète plus.
  Better not to share water, they learnt.
  Para os seus olhos, o conselho abriu uma clínica.
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
  Journalists asked not to publish the names of the victims.
  The ministry refused to publish the budget.
  The newspaper was not allowed to publish.
  Le ministère a refusé de publier le rapport.
  رفضت الوزارة نشر الميزانية.
  القانون يمنع نشر الأسماء.
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
    // What is nothing but the word and a no may as well be a flag.
    const withheld = note === 'Not confidential' || list(DOUBTED).includes(note);
    const gate = withheld ? 'flag-repeated' : 'published';
    expect(gateOf(writeFragment({ more: { [OWN]: note } }), own)).toBe(gate);
  });

  test.each(list(ASIDE))('in a column that is not published: %s', (note) => {
    expect(gateOf(writeFragment({ more: { [OWN]: note } }), own)).toBe('flag-repeated');
    expect(findStatementsInCell('Anything', note, fixtureProgramme, true)).not.toEqual([]);
  });

  test.each(list(PLAIN))('is none there either: %s', (note) => {
    expect(gateOf(writeFragment({ more: { [OWN]: note } }), own)).toBe('published');
  });

  test('within a long cell that is not published', () => {
    const cell = `${'The council met in the hall of the town. '.repeat(15)}Do not publish this before the trial.`;
    expect(gateOf(writeFragment({ more: { [OWN]: cell } }), own)).toBe('flag-repeated');
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

describe('a note of a column that is published nowhere waits for somebody, or says who would be known', () => {
  test.each([
    ...['Court date 12 Feb, hold till then', 'Ring him before this goes anywhere', 'Not ready'],
    ...[
      'Let’s sit on this one',
      'It’s not ready',
      'Check with the chief before it goes up',
      'Clear with HQ first',
    ],
    ...['Only for the annual report', 'Anonymise village', 'Parked', 'Pull this if asked'],
    ...['Family got a visit from the police', 'Ask again whether she still agrees'],
    ...['She is the only woman on that board, easy to spot', 'Bloqué par le siège'],
    ...['À revoir avec la directrice avant de le montrer', 'Pas encore prêt'],
    ...['Demander l’accord du père', 'Feu vert du préfet attendu', 'Famille intimidée en mars'],
    ...['On la reconnaîtrait tout de suite', 'Consultar con la jefa antes'],
    ...['La reconocerían enseguida', 'Ainda não está pronto', 'غير جاهزة'],
  ])('“%s”', (note) => {
    expect(findInNote(note, 'aside')).toBeDefined();
  });

  test.each([
    ...['Photo in the shared drive', 'RAS', 'Good quote', 'Check spelling', 'Vu avec Jean'],
    ...['The road was not ready in time', 'Ask for the minutes', 'Parking is free now'],
    ...['They checked the books first', 'Call held on 3 May', 'Visit of the mayor in June'],
    ...['Bel exemple pour le bulletin', 'Revisado con el equipo'],
  ])('“%s” does not', (note) => {
    expect(findInNote(note, 'aside')).toBeUndefined();
  });
});

describe('findInProse(text): what the last sentence says to whoever reads the record', () => {
  const TOLD =
    'In 2023 the council of made-up Demoville opened its books to the women of the market. ';
  const last = (sentence: string): string | undefined => findInProse(TOLD + sentence)?.text;

  test.each([
    ...['Please let this not leave the office.', 'This must not leave our office.'],
    ...['This must be forgotten.', 'This should stay internal, reprisals may happen.'],
    ...['Esto debe quedar entre nosotros y olvidarse.', 'Cela doit être oublié.'],
    ...['Keep this in the office.', 'Please keep this one internal!', 'For our eyes only.'],
    ...['Please do not tell anybody.', 'She asked that this stay in the house.'],
    ...['Merci que cela ne sorte pas du bureau.', 'Ceci ne doit pas sortir du bureau'],
    ...['Que cela reste entre nous.', 'Merci de ne pas en parler dehors.', 'À garder entre nous.'],
    ...['Por favor que esto no salga de la oficina.', 'Que esto quede entre nosotros.'],
    ...['Esto no debe salir de la oficina.', 'Favor de no contarlo fuera.', '(Para uso interno)'],
    ...['Por favor, que isto não saia do escritório.', 'Que isto fique entre nós.'],
    ...['A senhora pediu que isto não saia da nossa casa.', 'Não contar fora da equipa.'],
    ...['يرجى ألا يخرج هذا من المكتب.', 'ليبق هذا بيننا.', 'هذا لا يغادر المكتب.'],
    ...['الرجاء عدم مشاركته خارج المكتب.', 'أرجو أن يبقى هذا داخل الفريق.'],
    ...list(ENTRUSTED),
  ])('“%s” holds the outcome back', (sentence) => {
    expect(sentence).toContain(last(sentence) ?? 'nothing');
  });

  test.each([
    ...['The women asked that the books not leave the office of the council.'],
    ...[
      'The mayor said that this must stay between the parties.',
      'This stays with the community.',
    ],
    ...['This has not been published before.', 'She asked that it be used in training.'],
    ...[
      'This must not be forgotten.',
      'Cela ne doit pas être oublié.',
      'This must never happen again.',
    ],
    ...['Isto não deve ser esquecido.'],
    ...[
      'They keep it in the office of the council.',
      'This is not for sale.',
      'Keep it up, she said.',
    ],
    ...['Esto no se había hecho público antes.', 'Esto no ocurre fuera de la capital.'],
    ...['Isso não era permitido antes.', 'Isto fica na comunidade.', 'Cela ne suffit pas.'],
    ...['Il a dit que cela ne doit pas sortir de la commune.', 'هذا لا يكفي.'],
    ...list(TOLD_LAST),
  ])('“%s” tells what happened', (sentence) => {
    expect(last(sentence)).toBeUndefined();
  });
});
