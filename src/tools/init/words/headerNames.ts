import type { FieldName } from '../../../programme/fields.ts';

/** The names of one thing, split at commas. */
export function listNames(text: string): string[] {
  return text
    .split(/[,،\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * What the columns of outcome harvests are called in English, French, Spanish, Portuguese and Arabic.
 * Compared by `createHeaderKey`, so without case, accents, remarks in brackets and question marks.
 */
export const HEADER_NAMES: Partial<Record<FieldName, Record<HeaderLanguage, readonly string[]>>> = {
  id: {
    en: listNames(
      `#, id, ids, no, nr, number, code, ref, reference, reference number, ref no, outcome id, outcome no,
      outcome number, outcome code, outcome ref, outcome reference, record id, record number, fragment id,
      identifier, unique id, uid, statement id, serial, serial number, serial no, s no, sl no, sn, change id,
      story id, _id, _uuid, unique identifier, outcome identifier, event id, event uid,
      change number, change code, ref. no`,
    ),
    fr: listNames(
      `n°, numéro, num, identifiant, code, réf, référence, n° effet, numéro de l’effet, numéro d’ordre,
      code de l’effet, identifiant de l’effet, n° d’ordre, n° du changement, code effet, id effet,
      numéro du changement, numéro de l’incidence, identifiant unique, n° de l’effet, id de l’effet,
      code du changement, code changement`,
    ),
    es: listNames(
      `número, núm, nro, código, identificador, id del alcance, código del alcance, número del alcance,
      id del efecto, código del efecto, referencia, número de alcance, código de alcance, id alcance,
      identificador único, código del cambio, id del cambio, n.º,
      número del cambio, número de orden, código de cambio`,
    ),
    pt: listNames(
      `número, nº, núm, código, identificador, id do resultado, código do resultado, número do resultado,
      referência, id do alcance, código do alcance, id da mudança, código da mudança, identificador único,
      número da mudança, nº de ordem, número de ordem, nº da mudança`,
    ),
    ar: listNames(
      'الرقم، رقم، المعرف، المعرّف، معرف، الرمز، رمز، رقم النتيجة، رمز النتيجة، معرف النتيجة، الرقم التسلسلي، م، ت، الكود، رقم التغيير، رمز التغيير، معرف التغيير، كود التغيير',
    ),
  },
  title: {
    en: listNames(
      `title, outcome title, name of change, name of the change, title of outcome, title of the outcome, headline, short title, outcome name,
      name of outcome, name of the outcome, change title, title of the change, story title, statement title,
      outcome headline, in one line, in one sentence, one line summary, in brief, in short,
      title of story`,
    ),
    fr: listNames(
      `titre, intitulé, titre de l’effet, intitulé de l’effet, titre du changement, intitulé du changement,
      titre de l’incidence, titre du résultat, titre court, titre effet, nom de l’effet, nom du changement,
      nom du résultat, nom de l’incidence, en une ligne, en une phrase, en bref,
      titre du récit`,
    ),
    es: listNames(
      'en una línea, en una frase, en breve, título, título del alcance, título del efecto, título del cambio, título del resultado, titular, título corto, nombre del alcance, nombre del cambio, nombre del efecto, nombre del resultado, título de la historia',
    ),
    pt: listNames(
      'numa linha, em uma linha, numa frase, em uma frase, em breve, título, título do resultado, título da mudança, título do alcance, título do efeito, título curto, nome do resultado, nome da mudança, nome do alcance, nome do efeito, título da história',
    ),
    ar: listNames(
      'في سطر، في سطر واحد، في جملة، باختصار، العنوان، عنوان، عنوان النتيجة، عنوان التغيير، عنوان المحصلة، اسم النتيجة، اسم التغيير، عنوان القصة',
    ),
  },
  status: {
    en: listNames(
      `status, outcome status, validation status, _validation_status, review status, approval,
      approval status, approved, validation, validated, record status, publication status, event status`,
    ),
    fr: listNames(
      'statut, état, statut de l’effet, statut de validation, état de validation, validation, validé, statut du changement, statut de l’incidence',
    ),
    es: listNames(
      'estado, estatus, estado del alcance, estado de validación, validación, situación, estado de aprobación, aprobación, estado del cambio, estado del efecto',
    ),
    pt: listNames(
      'estado, status, situação, estado de validação, validação, estado do resultado, status de validação, aprovação, situação da validação, estado da mudança',
    ),
    ar: listNames(
      'الحالة، حالة، حالة النتيجة، حالة التحقق، حالة الاعتماد، حالة الموافقة، الاعتماد، حالة التغيير',
    ),
  },
  country: {
    en: listNames(
      'country, countries, country name, country of outcome, in which country, which country, country of change, coutnry, cntry',
    ),
    fr: listNames('pays, nom du pays, pays concerné, pays concernés, dans quel pays, quel pays'),
    es: listNames('país, países, nombre del país, en qué país, país del alcance'),
    pt: listNames('país, países, nome do país, em que país, país do resultado'),
    ar: listNames('البلد، بلد، الدولة، دولة، البلدان، الدول، اسم البلد، اسم الدولة'),
  },
  harvest: {
    en: listNames(
      `harvest, harvest round, round, harvest period, harvesting period, reporting period, period, oh harvesting period,
      collection round, harvest no, harvest number, reporting cycle, harvest cycle, harvesting round,
      collection period`,
    ),
    fr: listNames(
      `récolte, période de récolte, période, période de collecte, période de rapport, cycle de récolte, numéro de récolte,
      n° de récolte, vague, collecte, période de rapportage, moisson, n° de moisson, numéro de moisson,
      période de moisson, cycle de moisson, campagne de collecte, campagne de récolte,
      cycle de collecte`,
    ),
    es: listNames(
      'cosecha, ronda, ronda de cosecha, período, periodo, período de cosecha, período de reporte, ciclo, número de cosecha, período de recolección, ciclo de cosecha',
    ),
    pt: listNames(
      'colheita, ronda, rodada, período, período de colheita, período de reporte, período do relatório, ciclo, rodada de colheita, período de recolha, ronda de recolha',
    ),
    ar: listNames(
      'الحصاد، جولة الحصاد، الجولة، الفترة، فترة الحصاد، فترة التقرير، دورة الحصاد، الدورة، فترة الجمع',
    ),
  },
  year: {
    en: listNames(
      `year, year of outcome, year of change, year of the outcome, year of the change, when, date, outcome date, date of outcome,
      date of change, date of the outcome, date of the change, change date, month and year, when did it happen,
      when did the change happen, when did the outcome happen, date of occurrence, outcome year, period of change,
      event date, period of the change, period of the outcome, change period, time of change, month of change,
      date it happened`,
    ),
    fr: listNames(
      `année, an, année du changement, année de l’effet, quand, date, date du changement, date de l’effet, mois et année,
      date de l’incidence, date du résultat, quand le changement a-t-il eu lieu, période du changement, période de l’effet,
      moment du changement, période de survenue, mois du changement,
      date de l’événement, date de survenue`,
    ),
    es: listNames(
      `año, año del cambio, año del alcance, cuándo, fecha, fecha del cambio, fecha del alcance, fecha del efecto, mes y año,
      fecha del resultado, año del resultado, cuándo ocurrió, período del cambio, periodo del cambio, período del alcance,
      periodo del alcance, momento del cambio, mes del cambio,
      fecha del acontecimiento, fecha del suceso`,
    ),
    pt: listNames(
      `ano, ano da mudança, ano do resultado, quando, data, data da mudança, data do resultado, mês e ano, data do alcance,
      quando aconteceu, período da mudança, período do resultado, momento da mudança, mês da mudança,
      data do acontecimento, data da ocorrência`,
    ),
    ar: listNames(
      'السنة، سنة، العام، عام، سنة النتيجة، سنة التغيير، التاريخ، تاريخ، تاريخ النتيجة، تاريخ التغيير، متى، تاريخ الحدث، متى حدث التغيير، متى حدث، فترة التغيير، فترة حدوث التغيير، شهر التغيير',
    ),
  },
  description: {
    en: listNames(
      `outcome description, description, outcome, outcomes, outcome statement, statement, description of outcome,
      description of the outcome, description of change, description of the change, change description, what changed,
      what has changed, what is the change, change, the change, observed change, change observed, outcome text,
      what happened, who changed what when and where, who did what when and where, outcome summary, full outcome,
      full description, outcome harvested, harvested outcome, behaviour change, describe the outcome, describe the change,
      outcome narrative, what is the outcome,
      story, change story, story of change, behaviour change observed, behavior change observed, story of the change, outcome story`,
    ),
    fr: listNames(
      `changement observé, changement, changements observés, description du changement, description, effet, effet observé,
      description de l’effet, énoncé de l’effet, incidence, incidence observée, description de l’incidence, énoncé,
      ce qui a changé, qu’est-ce qui a changé, quel changement, résultat, résultat observé, description du résultat,
      énoncé du changement, que s’est-il passé, ce qui s’est passé, changement constaté, effet constaté, effet récolté, acquis,
      récit du changement, récit, changement survenu, changement obtenu, décrivez le changement, histoire du changement`,
    ),
    es: listNames(
      `alcance, descripción del alcance, alcances, cambio, cambio observado, alcance observado, descripción del cambio, descripción, efecto,
      descripción del efecto, qué pasó, qué ocurrió, qué sucedió, lo que pasó, qué cambió, qué ha cambiado, resultado, descripción del resultado, enunciado del alcance,
      cambio logrado, cambio identificado, efecto observado, resultado observado, descripción de alcance,
      historia de cambio, historia del cambio, cambio ocurrido, describa el cambio, relato del cambio`,
    ),
    pt: listNames(
      `resultado, descrição do resultado, mudança, mudança observada, alcance observado, descrição da mudança, descrição, alcance,
      descrição do alcance, efeito, descrição do efeito, o que aconteceu, o que ocorreu, o que se passou, o que mudou, enunciado do resultado, resultado observado,
      mudança identificada, efeito observado,
      história da mudança, história de mudança, descreva a mudança, mudança ocorrida, mudança verificada, relato da mudança`,
    ),
    ar: listNames(
      `ماذا حدث، ما الذي حدث، ما حدث، ماذا جرى، ما جرى، ماذا حصل، ما الذي حصل، وصف النتيجة، النتيجة، التغيير، وصف التغيير، الوصف، التغيير الملاحظ، التغيير المرصود، التغيير الحاصل، ما الذي تغير،
      ماذا تغير، وصف المحصلة، المحصلة، بيان النتيجة، نص النتيجة، الأثر، وصف الأثر، الحصيلة،
      قصة التغيير، التغيير الذي حدث، صف التغيير، التغيير المحقق`,
    ),
  },
  significance: {
    en: listNames(
      `significance, importance, relevance, significance of the outcome, significance of outcome, significance of the change,
      outcome significance, why is it important, why it is important, why is this important, why it matters, why does it matter,
      why does this matter, importance of the outcome, importance of the change, relevance of the outcome,
      significance description, why is the outcome significant, why is it significant, so what,
      why is this significant, why is this change important`,
    ),
    fr: listNames(
      `importance, signification, portée, importance de l’effet, importance du changement, signification de l’effet, pertinence,
      pourquoi est-ce important, pourquoi c’est important, en quoi est-ce important, importance de l’incidence,
      signification du changement,
      en quoi est-ce significatif, pourquoi ce changement est important, pourquoi est-ce significatif`,
    ),
    es: listNames(
      `importancia, significado, significancia, relevancia, importancia del alcance, importancia del cambio, significado del alcance,
      por qué es importante, por qué importa, relevancia del alcance, significado del cambio, significación,
      por qué es significativo, por qué es relevante`,
    ),
    pt: listNames(
      `importância, significado, significância, relevância, importância do resultado, importância da mudança, por que é importante,
      porque é importante, significado do resultado, relevância da mudança,
      porque é significativo, por que é significativo, porque é relevante`,
    ),
    ar: listNames(
      'الأهمية، أهمية النتيجة، أهمية التغيير، لماذا هو مهم، لماذا هذا مهم، الدلالة، دلالة النتيجة، أهمية، أهمية هذا التغيير، لماذا يعتبر مهما، لماذا هذا التغيير مهم',
    ),
  },
  significanceRating: {
    en: listNames(
      `significance rating, rating significance, rating of significance, level of significance, significance level,
      importance rating, level of importance, importance level, significance score, significance of outcome rating, rating importance,
      degree of significance, degree of importance`,
    ),
    fr: listNames(
      `niveau d’importance, degré d’importance, note d’importance, niveau de signification, évaluation de l’importance,
      cotation de l’importance, importance note, niveau importance, degré de signification, niveau de pertinence,
      degré de pertinence`,
    ),
    es: listNames(
      'nivel de importancia, grado de importancia, calificación de la importancia, valoración de la importancia, nivel de significancia, nivel de relevancia, calificación de importancia, grado de relevancia, nivel importancia',
    ),
    pt: listNames(
      'nível de importância, grau de importância, classificação da importância, avaliação da importância, nível de relevância, nível de significância, grau de relevância, nível importância',
    ),
    ar: listNames('مستوى الأهمية، درجة الأهمية، تقييم الأهمية، تصنيف الأهمية'),
  },
  contribution: {
    en: listNames(
      `contribution, our contribution, our role, contribution of the programme, contribution of the program, programme contribution,
      program contribution, contribution of the project, project contribution, how did we contribute, how we contributed,
      contribution description, contribution of the organisation, contribution of the organization, contribution statement,
      how did the programme contribute, how did the project contribute, contribution of the change agent, role of the programme,
      organisation’s contribution, organization’s contribution, partner contribution, what we did, what did we do, what was our contribution, what was our role, how did you contribute,
      what the programme did, what the program did, what the project did, what did the programme do, what did the program do, what did the project do, programme role, program role, project role, role of the project, our influence, how we influenced it, how did we help, how did we influence the change, contribution of the partner`,
    ),
    fr: listNames(
      `contribution, contribution du programme, contribution du projet, notre contribution, notre rôle, rôle du programme,
      apport du programme, rôle du projet, comment le programme a-t-il contribué, comment avons-nous contribué,
      contribution de l’organisation, contribution du partenaire, ce que nous avons fait, qu’avons-nous fait, quelle a été notre contribution,
      ce que le programme a fait, ce que le projet a fait, ce qu’a fait le programme, ce qu’a fait le projet, qu’a fait le programme, qu’a fait le projet, contribution de notre organisation, rôle de l’organisation, apport du projet`,
    ),
    es: listNames(
      `contribución, contribución del programa, contribución del proyecto, nuestra contribución, nuestro papel, nuestro rol,
      papel del programa, cómo contribuyó el programa, aporte, aporte del programa, cómo contribuimos,
      contribución de la organización, rol del programa, qué hicimos, lo que hicimos, cuál fue nuestra contribución,
      lo que hizo el programa, lo que hizo el proyecto, qué hizo el programa, qué hizo el proyecto, contribución nuestra, cómo influyó el programa, papel del proyecto, rol del proyecto`,
    ),
    pt: listNames(
      `contribuição, contribuição do programa, contribuição do projeto, contribuição do projecto, a nossa contribuição,
      nossa contribuição, nosso papel, o nosso papel, papel do programa, como o programa contribuiu, contributo,
      contributo do programa, como contribuímos, contribuição da organização, o que fizemos, o que fizémos, qual foi a nossa contribuição,
      o que o programa fez, o que fez o programa, o que o projeto fez, o que o projecto fez, o que fez o projeto, o que fez o projecto, papel do projeto, papel do projecto, contribuição do parceiro, contributo do projeto, contributo do projecto`,
    ),
    ar: listNames(
      'المساهمة، مساهمة البرنامج، مساهمة المشروع، مساهمتنا، دورنا، دور البرنامج، إسهام البرنامج، كيف ساهم البرنامج، مساهمة المنظمة، ماذا فعلنا، ما قمنا به، ما قام به البرنامج، ما قام به المشروع، ماذا فعل البرنامج، ماذا فعل المشروع، إسهام المشروع، دور المشروع، دور المنظمة',
    ),
  },
  contributionRating: {
    en: listNames(
      `contribution rating, rating contribution, rating of contribution, level of contribution, contribution level,
      degree of contribution, contribution score, strength of contribution, extent of contribution`,
    ),
    fr: listNames(
      'niveau de contribution, degré de contribution, note de contribution, évaluation de la contribution, cotation de la contribution, niveau contribution',
    ),
    es: listNames(
      'nivel de contribución, grado de contribución, calificación de la contribución, valoración de la contribución, nivel contribución',
    ),
    pt: listNames(
      'nível de contribuição, grau de contribuição, classificação da contribuição, avaliação da contribuição, nível contribuição',
    ),
    ar: listNames('مستوى المساهمة، درجة المساهمة، تقييم المساهمة، تصنيف المساهمة'),
  },
  otherContributions: {
    en: listNames(
      `other contributions, other contribution, contribution of others, contributions of others, contribution others, others,
      contribution of other actors, contribution of other actors and factors, other actors, other actors and factors,
      other contributors, other factors, contributions by others, other actors’ contribution, role of others, external factors,
      other influences, other actors who contributed, who else contributed`,
    ),
    fr: listNames(
      `autres contributions, contribution des autres, contribution d’autres acteurs, autres acteurs, autres acteurs et facteurs,
      autres facteurs, contributions des autres acteurs, contribution des autres acteurs, rôle des autres, autres, autre contribution,
      contributions externes, autres contributeurs, contribution de tiers`,
    ),
    es: listNames(
      `otras contribuciones, contribución de otros, contribución de otros actores, otros actores, otros actores y factores,
      otros factores, contribuciones de otros actores, otros aportes, papel de otros, otros,
      otros factores que contribuyeron, otros contribuyentes, contribución de terceros`,
    ),
    pt: listNames(
      `outras contribuições, contribuição de outros, contribuição de outros atores, contribuição de outros actores, outros atores,
      outros actores, outros fatores, outros contributos, papel de outros, outros,
      contributo de terceiros, contribuição de terceiros, outras influências`,
    ),
    ar: listNames(
      'مساهمات أخرى، مساهمة الآخرين، مساهمات الآخرين، جهات أخرى، عوامل أخرى، مساهمة جهات أخرى، دور الآخرين، الآخرون، عوامل أخرى ساهمت، مساهمات الجهات الأخرى',
    ),
  },
  evidence: {
    en: listNames(
      `evidence, evidence of the outcome, evidence of outcome, supporting evidence, evidence supporting the outcome statement,
      evidence supporting the outcome, source of verification, sources of verification, means of verification, verification,
      proof, source, sources, documentation, substantiation evidence, source of evidence, sources of evidence, source of information,
      sources of information,
      verification source, how do we know, supporting documents, how we know`,
    ),
    fr: listNames(
      `preuve, preuves, preuve de l’effet, éléments de preuve, sources de vérification, source de vérification,
      moyens de vérification, moyen de vérification, source, sources, justificatifs, sources d’information,
      comment le savons-nous, documents justificatifs, pièces justificatives`,
    ),
    es: listNames(
      `evidencia, evidencias, prueba, pruebas, fuente de verificación, fuentes de verificación, medios de verificación,
      medio de verificación, fuente, fuentes, fuentes de información,
      cómo lo sabemos, documentos de respaldo`,
    ),
    pt: listNames(
      `evidência, evidências, prova, provas, fonte de verificação, fontes de verificação, meios de verificação,
      meio de verificação, fonte, fontes, fontes de informação,
      meios de prova, como sabemos, documentos comprovativos`,
    ),
    ar: listNames(
      'الدليل، الأدلة، الإثبات، الإثباتات، مصدر التحقق، مصادر التحقق، وسائل التحقق، المصدر، المصادر، كيف عرفنا، مصدر المعلومات، الوثائق الداعمة',
    ),
  },
  additionalInformation: {
    en: listNames(
      'additional information, further information, additional info, more information, background, context, other information',
    ),
    fr: listNames(
      'informations complémentaires, information complémentaire, informations supplémentaires, contexte, informations additionnelles',
    ),
    es: listNames('información adicional, información complementaria, contexto, más información'),
    pt: listNames(
      'informação adicional, informações adicionais, informação complementar, contexto, mais informações',
    ),
    ar: listNames('معلومات إضافية، السياق، معلومات اضافية، سياق'),
  },
  socialActor: {
    en: listNames(
      `social actor, social actors, actor, actors, who changed, who has changed, changed actor, actor who changed, target actor,
      actor type, type of actor, type of social actor, social actor type, boundary partner, societal actor, category of actor,
      actor group, group of actors`,
    ),
    fr: listNames(
      `acteur social, acteurs sociaux, acteur, acteurs, qui a changé, type d’acteur, acteur concerné, acteur du changement,
      type d’acteur social, catégorie d’acteur, partenaire limitrophe,
      groupe d’acteurs`,
    ),
    es: listNames(
      `actor social, actores sociales, actor, actores, quién cambió, tipo de actor, tipo de actor social, actor que cambió,
      socio directo, categoría de actor,
      grupo de actores`,
    ),
    pt: listNames(
      `ator social, actor social, atores sociais, actores sociais, ator, actor, quem mudou, tipo de ator, tipo de actor,
      tipo de ator social, categoria de ator,
      actor de mudança, ator de mudança, grupo de atores, grupo de actores`,
    ),
    ar: listNames(
      'الفاعل الاجتماعي، الجهة الفاعلة، الجهة الفاعلة الاجتماعية، من تغير، نوع الجهة الفاعلة، الفاعل، الفاعلون، نوع الفاعل، الجهة، من الذي تغير، مجموعة الفاعلين',
    ),
  },
  scale: {
    en: listNames(
      'scale, level of change, geographic level, geographical level, geographic scale, scale of change, level of the change, geographic scope, scope, reach, outcome level',
    ),
    fr: listNames(
      'échelle, échelle du changement, niveau géographique, échelle géographique, niveau du changement, niveau de changement',
    ),
    es: listNames(
      'escala, nivel geográfico, escala del cambio, nivel del cambio, ámbito, ámbito geográfico, escala geográfica, nivel de cambio',
    ),
    pt: listNames(
      'escala, nível geográfico, escala da mudança, nível da mudança, âmbito, âmbito geográfico, abrangência, nível de mudança',
    ),
    ar: listNames(
      'النطاق، نطاق التغيير، المستوى الجغرافي، مستوى التغيير، النطاق الجغرافي، مستوى النتيجة',
    ),
  },
  unintended: {
    en: listNames(
      `unintended, unexpected, unintended outcome, the change was unintended, was it unintended, unintended change,
      unexpected outcome, was the change unintended, is it unintended, was it unexpected,
      was this unintended`,
    ),
    fr: listNames(
      'imprévu, inattendu, non prévu, non voulu, effet imprévu, effet inattendu, changement imprévu, involontaire, non intentionnel, était-ce inattendu',
    ),
    es: listNames(
      'no previsto, imprevisto, inesperado, no intencionado, no intencional, alcance no previsto, cambio no previsto, cambio inesperado, fue inesperado',
    ),
    pt: listNames(
      'não previsto, imprevisto, inesperado, não intencional, resultado inesperado, mudança inesperada, não pretendido, foi inesperado, foi imprevisto',
    ),
    ar: listNames(
      'غير متوقع، غير مقصود، غير مخطط له، نتيجة غير متوقعة، تغيير غير متوقع، هل كان غير متوقع',
    ),
  },
  negative: {
    en: listNames(
      'negative, negative outcome, outcome is negative, is it negative, negative change, is the outcome negative, was it negative',
    ),
    fr: listNames(
      'négatif, effet négatif, changement négatif, négative, est-il négatif, résultat négatif',
    ),
    es: listNames(
      'negativo, alcance negativo, cambio negativo, es negativo, efecto negativo, resultado negativo',
    ),
    pt: listNames('negativo, resultado negativo, mudança negativa, é negativo, efeito negativo'),
    ar: listNames('سلبي، سلبية، نتيجة سلبية، تغيير سلبي، هل النتيجة سلبية'),
  },
  objectives: {
    en: listNames(
      `objective, objectives, specific objective, specific objectives, programme objective, link to specific objectives,
      link to objectives, strategic objective, strategic objectives, link to objective, project objective,
      program objective, objective of the programme, objective of the project, target objective, targeted objective,
      objective targeted, objective addressed, related objective, objective concerned`,
    ),
    fr: listNames(
      'objectif, objectifs, objectif spécifique, objectifs spécifiques, objectif stratégique, lien avec les objectifs, axe, axe stratégique, objectif du programme, objectif du projet, objectifs du programme, objectif visé, objectifs visés, objectif poursuivi, objectif concerné, objectif général, objectif lié',
    ),
    es: listNames(
      'objetivo, objetivos, objetivo específico, objetivos específicos, objetivo estratégico, eje, eje estratégico, objetivo del programa, objetivo del proyecto, objetivos del programa, objetivo relacionado, objetivo vinculado, objetivo buscado, objetivo al que apunta, objetivo al que contribuye',
    ),
    pt: listNames(
      'objetivo, objetivos, objectivo, objectivos, objetivo específico, objetivos específicos, objetivo estratégico, eixo, eixo estratégico, objectivo do programa, objetivo do programa, objectivo do projecto, objetivo do projeto, objectivo específico, objectivos específicos, objectivo estratégico, objetivo visado, objectivo visado, objetivo relacionado, objectivo relacionado',
    ),
    ar: listNames(
      'الهدف، الأهداف، الهدف المحدد، الأهداف المحددة، الهدف الاستراتيجي، الأهداف الاستراتيجية، هدف البرنامج، أهداف البرنامج، هدف المشروع، أهداف المشروع، الهدف المستهدف، الهدف المقصود، الهدف المرتبط، الأهداف المرتبطة',
    ),
  },
  resultsFramework: {
    en: listNames(
      'results framework, link to results framework, link to outcomes in results framework, results framework outcome, logframe outcome, link to theory of change',
    ),
    fr: listNames('cadre de résultats, lien avec le cadre de résultats, cadre logique'),
    es: listNames('marco de resultados, vínculo con el marco de resultados, marco lógico'),
    pt: listNames(
      'quadro de resultados, ligação ao quadro de resultados, quadro lógico, matriz de resultados',
    ),
    ar: listNames('إطار النتائج، الربط بإطار النتائج'),
  },
  changeTypes: {
    en: listNames(
      `type of change, types of change, change type, change types, outcome type, type of outcome, types of outcome, mcqtype of change,
      kind of change, category of change, change category, nature of change, nature of the change, outcome category,
      change area, area of change, domain of change`,
    ),
    fr: listNames(
      'type de changement, types de changement, type d’effet, nature du changement, catégorie de changement, types d’effet, type de résultat, domaine de changement, domaine du changement',
    ),
    es: listNames(
      'tipo de cambio, tipos de cambio, tipo de alcance, tipo de efecto, categoría de cambio, naturaleza del cambio, tipo de resultado, área de cambio, ámbito de cambio, área del cambio',
    ),
    pt: listNames(
      'tipo de mudança, tipos de mudança, tipo de resultado, categoria de mudança, natureza da mudança, tipo de efeito, área de mudança, área da mudança, domínio de mudança',
    ),
    ar: listNames(
      'نوع التغيير، أنواع التغيير، نوع النتيجة، فئة التغيير، طبيعة التغيير، تصنيف التغيير، مجال التغيير، مجالات التغيير',
    ),
  },
};

/** The languages of the names. */
export type HeaderLanguage = 'en' | 'fr' | 'es' | 'pt' | 'ar';

export const HEADER_LANGUAGES: readonly HeaderLanguage[] = ['en', 'fr', 'es', 'pt', 'ar'];

/** Columns that say whether an outcome is confidential: a plain yes or no to that question. */
export const FLAG_NAMES = listNames(
  `confidential, is confidential, is it confidential, is this confidential, outcome is confidential, confidentiality,
  confidential outcome, is the outcome confidential, is this outcome confidential, outcome statements is confidential,
  sensitive, is it sensitive, is this sensitive, sensitive information, do not publish, not for publication, restricted, keep private,
  keep confidential, internal only, private,
  confidentiel, confidentialité, est-ce confidentiel, effet confidentiel, sensible, ne pas publier, information sensible,
  diffusion restreinte, changement confidentiel,
  confidencial, confidencialidad, es confidencial, alcance confidencial, no publicar, información sensible, reservado, privado,
  confidencialidade, é confidencial, resultado confidencial, não publicar, sensível, informação sensível, sigiloso,
  سري، سرّي، سرية، السرية، هل هو سري، هل النتيجة سرية، نتيجة سرية، حساس، حساسة، معلومات حساسة، خاص، لا ينشر، غير قابل للنشر`,
);

/** Columns in which a yes says that an outcome may be published. */
export const CONSENT_NAMES = listNames(
  `may this be published, may it be published, may be published, can this be published, can be published, can it be published,
  publish, publishable, ok to publish, okay to publish, consent to publish, consent for publication, consent to publication,
  publication consent, consent publish, permission to publish, public, is public, may we publish, may we publish this, can we publish,
  can we publish this, for publication, consent to share, approved for publication, can be shared, may be shared publicly,
  consent to publish given, can be made public, may be made public, publish online, share publicly, agree to publication,
  may we publish this outcome, may this outcome be published, can this outcome be published, publication allowed, to publish,
  peut être publié, peut-on publier, peut-on le publier, publiable, à publier, accord de publication, accord pour publication,
  consentement de publication, autorisation de publication, consentement à la publication, autorisation de publier, accord publication,
  consentement publication, publication autorisée, public, diffusable, accord pour la publication, autorisation publication,
  se puede publicar, puede publicarse, publicable, publicar, consentimiento de publicación, autorización de publicación, público,
  consentimiento para publicar, permiso para publicar, autorización para publicar, se puede hacer público, apto para publicación, publicación autorizada,
  pode ser publicado, publicável, consentimento de publicação, autorização de publicação, consentimento para publicar,
  autorização para publicar, pode-se publicar, pode publicar, público, permissão para publicar, publicação autorizada,
  يمكن نشره، قابل للنشر، الموافقة على النشر، موافقة على النشر، هل يمكن النشر، هل يمكن نشره، للنشر، إذن النشر، الإذن بالنشر، هل يجوز النشر`,
);

/** Words that turn a header of publishing or of consent round, in folded letters. */
export const REFUSALS =
  /\b(?:not?|never|don'?t|cannot|ne|pas|non|nunca|nao|sin|sem|sans|without|withh?[eo]ld|anonym\p{L}*)\b|(?:^| )(?:لا|غير|عدم|بدون|منع)/u;
