import { JOTTINGS, REMARKS } from '../../../outcome/remarkHeaders.ts';
import { listNames } from './headerNames.ts';

/** Columns that a survey tool adds for itself; a header that begins with an underscore is one as well. */
export const TECHNICAL_NAMES = listNames(
  `start, end, today, deviceid, device id, subscriberid, simserial, simid, username, phonenumber, audit, instanceid, instance id,
  instancename, instance name, rooturuid, rootuuid, deprecatedid, formhub uuid, uuid, kobo uuid, submission id, submission date,
  submissiondate, submission time, submitted by, submitted on, date submitted, date of submission, start time, end time, starttime,
  endtime, start date time, completion time, form version, version, __version__, index, parent index, parent table name, key, set of,
  review state, device info, attachments, tags, xform id string, progress, duration, ip address, recorded date, response id,
  responseid, recipient email, external data reference, distribution channel, user language, respondent id, collector id,
  horodateur, timestamp, marca temporal, carimbo de data/hora, طابع زمني, última modificación, last modified, last updated,
  modified, created, created by, modified by, created on, modified on, row number, date modified, date created, date entered, data entry date,
  date de saisie, fecha de registro, data de registo, date d’enregistrement, تاريخ الإدخال`,
);

/** Columns that name or describe persons, or where to reach them. */
export const PERSON_NAMES = listNames(
  `name, names, full name, first name, last name, surname, family name, harvester, harvester name, name of harvester, harvested by,
  collected by, data collector, enumerator, enumerator name, interviewer, interviewee, respondent, respondent name, name of respondent,
  informant, informants, key informant, source name, name of source, name of the source, contact, contacts, contact person, contact details,
  contact name, contact information, phone, telephone, phone number, telephone number, mobile, mobile number, whatsapp, cell phone, email,
  e-mail, email address, e-mail address, address, postal address, reported by, reporter, submitter, prepared by, entered by,
  recorded by, filled in by, author, authors, focal point, focal person, contact point, resource person, responsible person, staff member, person responsible, witness, witnesses,
  beneficiary name, name of beneficiary, age, gender of respondent, sex of respondent, date of birth, signature, photo, substantiator,
  name of substantiator, interviewed by, interviewee name, name of interviewee, name of person, collector, position, job title,
  nom, noms, prénom, nom complet, nom et prénom, nom du récolteur, récolteur, collecté par, enquêteur, nom de l’enquêteur, enquêté,
  répondant, nom du répondant, informateur, personne de contact, personne contact, coordonnées, téléphone, numéro de téléphone, tél, portable,
  courriel, adresse e-mail, adresse mail, adresse, mail, saisi par, rapporté par, auteur, point focal, responsable, témoin, personne ressource,
  personne-ressource, nom de la source, interviewé, collecteur, nom du collecteur,
  nombre, nombres, apellido, apellidos, nombre completo, nombre y apellidos, cosechador, cosechado por, recopilado por, encuestador, entrevistador,
  entrevistado, informante, persona de contacto, contacto, teléfono, número de teléfono, celular, móvil, correo, correo electrónico, dirección,
  reportado por, autor, punto focal, responsable, testigo, nombre del informante, nombre del entrevistado, registrado por, nombre de la fuente,
  nome, nomes, sobrenome, apelido, nome completo, colhido por, recolhido por, inquiridor, entrevistador, entrevistado, informante, pessoa de contacto,
  pessoa de contato, contato, telefone, número de telefone, telemóvel, celular, endereço, morada, reportado por, autor, ponto focal, responsável,
  testemunha, nome do informante, nome do entrevistado, registado por, registrado por, nome da fonte,
  الاسم، اسم، الاسم الكامل، اسم الحاصد، جامع البيانات، اسم جامع البيانات، الباحث، المستجيب، اسم المستجيب، المصدر البشري، الشخص المسؤول، جهة الاتصال،
  الهاتف، رقم الهاتف، الجوال، رقم الجوال، البريد الإلكتروني، البريد، العنوان البريدي، المسؤول، الشاهد، المخبر، المدخل، أدخله`,
);

/** Within a header, words of persons and of where to reach them, in folded letters. */
export const PERSON_WORDS =
  /\b(?:harvester|enumerator|interview(?:er|ee)|respondent|informant|e?-?mail|phone|telephone|mobile|whatsapp|contact|first name|last name|surname|full name|nom et prenom|prenom|telephone|courriel|enqueteur|repondant|informateur|apellidos?|telefono|celular|correo|encuestador|entrevistad\p{L}+|sobrenome|telemovel|telefone|inquiridor|(?:your|person'?s|their) name)s?\b|\b(?:nom|nombre|nome)\b.*\b(?:personne|persona|pessoa)\b|\b(?:personne|persona|pessoa) (?:que|qui)\b|\b(?:pess?oas?|personas?|personnes?) (?:de |a )?conta[ck]?ct?[eo]r?s?\b|^conta(?:c?to|ct)s?\b|\b(?:names|noms|nombres|nomes) (?:of |of the |des |de los |de las |dos |das |de )(?:people|persons|participants?|participantes|personnes|personas|pessoas|witnesses|temoins|testigos|testemunhas|informants?|informateurs|informantes|respondents|repondants|contacts?|contact[oe]s|contatos|interviewees)\b|اشخاص معنيون|(?:ال)?(?:اشخاص|شخص) (?:ال)?(?:معني|مسؤول|مرجعي)|جهات الاتصال|اسماء (?:ال)?(?:اشخاص|مشارك|شهود|مستجيب)|^responsa(?:vel|ble) (?:pel[ao]|del?|du|d[ao]|por)\b(?!.*(?:cambio|changement|mudanca))|\bname of (?:the )?(?:person|harvester|respondent|source|interview|enumerator|contact|witness)|(?:الهاتف|البريد الالكتروني|الجوال|جامع البيانات|المستجيب|اسم الشخص|اسم المدخل|اسم الموظف)/u;

/** What somebody does with a record, in folded letters. */
const DONE = {
  en: '(?:written|entered|filled (?:in|out)|typed|verified|checked|validated|approved|reviewed|edited|translated|documented|recorded|registered|reported|submitted|prepared|compiled|drafted|harvested|updated|completed|confirmed|substantiated|proofread)',
  fr: '(?:redige|saisi|rempli|documente|verifie|controle|valide|relu|revise|approuve|traduit|collecte|recueilli|enregistre|rapporte|prepare|soumis|complete|confirme|ecrit|corrige|mis a jour)e?s?',
  es: '(?:redactad|llenad|rellenad|verificad|comprobad|revisad|validad|aprobad|documentad|registrad|elaborad|recopilad|reportad|traducid|completad|escrit|confirmad|corregid|actualizad|preparad)[oa]s?',
  pt: '(?:redigid|preenchid|verificad|revist|revisad|validad|aprovad|documentad|registad|registrad|elaborad|recolhid|reportad|traduzid|escrit|confirmad|corrigid|atualizad|preparad)[oa]s?',
} as const;

/** Whoever works on a record. */
const WORKER =
  '(?:reviewer|editor|verifier|validator|translator|proofreader|relect(?:eur|rice)|redact(?:eur|rice)|verificat(?:eur|rice)|validat(?:eur|rice)|traduct(?:eur|rice)|revis(?:eur|euse|or|ora)|redactor|redactora|verificador|verificadora|validador|validadora|traductor|traductora|editora|redator|redatora|tradutor|tradutora|editeur|editrice)(?:e?s)?';
const WORKER_AR = '(?:ال)?(?:مراجع|مدقق|محرر|مترجم|متحقق|مصادق)(?:ه|ين|ون)?';

/** Headers as a whole that name who has worked on a record: “Rédigé par”, “Quién verificó”, in folded letters. */
export const WORKER_NAMES = new RegExp(
  [
    `^${DONE.en}(?: (?:up|down|in|together))? by(?: whom)?$|^who (?:has )?(?:wrote|entered|filled (?:in|out)|verified|checked|validated|approved|reviewed|edited|documented|recorded|registered|reported|submitted|prepared|confirmed)(?: (?:it|this|the outcome|the record))?$`,
    `^${DONE.fr} par(?: qui)?$|^(?:par )?qui (?:l'a|a) ${DONE.fr}$`,
    `^${DONE.es} por(?: quien)?$|^quien (?:lo |la )?(?:verifico|comprobo|reviso|valido|aprobo|redacto|lleno|relleno|registro|documento|escribio|elaboro|recopilo|reporto|confirmo|corrigio)$`,
    `^${DONE.pt} por(?: quem)?$|^quem (?:o |a )?(?:verificou|reviu|revisou|validou|aprovou|redigiu|preencheu|registou|registrou|documentou|escreveu|elaborou|recolheu|confirmou|corrigiu)$`,
    `^(?:من )?(?:كتب|راجع|دقق|تحقق|اعد|ادخل|وثق|حرر|اعتمد|جمع|صادق)(?:ت|ه|ها|ته)?(?: من(?:ه|ها)?| عليه| النتيجه| السجل)?$|^(?:اسم )?${WORKER_AR}$`,
    `^(?:(?:name|nom|nombre|nome) (?:of the |of |du |de la |del |do |da ))?${WORKER}$`,
  ].join('|'),
  'u',
);

/** Headers as a whole of what such people remark: “Commentaire du relecteur”, in folded letters. */
export const WORKER_NOTES = new RegExp(
  [
    `^(?:${REMARKS}|avis|feedback) (?:(?:of|by|from|de|da|du|del|do|des|dos)(?: the| la)? )(?:${WORKER}|review|relecture|revision|revisao|validation|validacion|validacao)$`,
    `^${WORKER}(?:'?s?'?) (?:comments?|notes?|remarks?|observations?|feedback)$`,
    `^(?:ملاحظات|ملاحظه|تعليقات|تعليق|راي) (?:${WORKER_AR}|(?:ال)?(?:مراجعه|تدقيق|فريق))$`,
  ].join('|'),
  'u',
);

/** Columns with the position of a place on the earth. */
export const POSITION_NAMES = listNames(
  `gps, geopoint, geolocation, coordinates, gps coordinates, gps location, latitude, longitude, lat, lon, lng, long, altitude, precision, accuracy,
  gps latitude, gps longitude, gps altitude, gps precision, coordonnées gps, géolocalisation, position gps, coordenadas, coordenadas gps,
  ubicación gps, localização gps, إحداثيات، الإحداثيات، خط العرض، خط الطول`,
);

/** Words by which a header asks for remarks that people make among themselves, or for anything else; in folded letters. */
export const NOTE_WORDS = new RegExp(
  String.raw`\b(?:${REMARKS}|${JOTTINGS})\b.*\b(?:intern(?:al|e|es|o|a|os|as)|(?:of|for) the (?:team|office)|de l'equipe|do escritorio|del equipo|da equipe|da equipa)\b|\binternal (?:[\p{L}&]+ )?(?:notes?|comments?|remarks?|observations?)|\b(?:other|further|additional|any) (?:comments?|remarks?|notes|observations?)\b|\b(?:autres?|d'autres) (?:commentaires?|remarques?|observations?)\b|\b(?:otr[oa]s?|outr[oa]s?) (?:comentarios?|observac(?:ion|iones|ao|oes)|notas?)\b|\banything else\b|\bautre chose\b|\bquelque chose (?:a|d'autre)|\b(?:alguna otra cosa|algo mas|otra cosa que|outra coisa|mais alguma coisa|algo mais|alguma coisa a acrescentar)\b|(?:ملاحظات|تعليقات) (?:اخري|داخليه|اضافيه)|(?:شيء|شي) (?:اخر|اضافي)|شيئا اخر`,
  'u',
);

/** Columns of remarks that people make among themselves. */
export const NOTE_NAMES = listNames(
  `note, notes, comment, comments, remark, remarks, internal note, internal notes, internal comment, internal comments, reviewer comments,
  review comments, feedback, follow up, to do, todo, notes to self, m&e notes, editor notes, observations, action needed, next steps, questions,
  remarque, remarques, commentaire, commentaires, notes internes, commentaires internes, observation, à faire, suivi,
  obs, nota, notas, comentario, comentarios, observación, observaciones, notas internas, comentarios internos, seguimiento,
  comentário, comentários, observação, observações, notas internas, anotações, acompanhamento,
  ملاحظة، ملاحظات، الملاحظات، تعليق، تعليقات، التعليقات، ملاحظات داخلية`,
);
