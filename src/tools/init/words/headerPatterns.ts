import type { FieldName } from '../../../programme/fields.ts';

/** How a header asks what was done, who is “we” (the programme under whatever name), and what it did; in folded letters. */
const DOINGS = [
  [
    /\b(?:what|how|which|describe|explain)\b/u,
    /\b(?:we|(?:our|your)(?: \p{L}+){0,2} (?:project|program|programme|organi[sz]ation|team|ngo|initiative|intervention|network|association|foundation|staff|work|support|help|action|actions|activities|efforts)|(?:the|this) (?:project|program|programme))\b/u,
    /\b(?:do|done|did|help\p{L}*|support\p{L}*|influenc\p{L}*|play\p{L}*|bring|facilitat\p{L}*|make)\b/u,
  ],
  [
    /\b(?:qu'\p{L}+|que|quoi|comment|quelles?|quels?|decri\p{L}+)\b/u,
    /\b(?:nous|(?:notre|nos|votre|vos) (?:projet|programme|organisation|equipe|ong|initiative|intervention|reseau|association|fondation|travail|appui|soutien|aide|actions?|activites?)|(?:le|ce) (?:projet|programme))\b/u,
    /\b(?:fait|faites|aide[rs]?|aidee?|appu\p{L}+|soutenu|soutien|favoris\p{L}+|influenc\p{L}+|accompagn\p{L}+|apporte\p{L}*|facilit\p{L}+|joue[er]?|permis)\b/u,
  ],
  [
    /\b(?:que|como|cual|cuales|describ\p{L}+)\b/u,
    /\b(?:nosotros|hicimos|hemos|ayudamos|apoyamos|aportamos|influimos|nuestr[oa]s? (?:proyecto|programa|organizacion|equipo|ong|iniciativa|intervencion|red|asociacion|fundacion|trabajo|apoyo|ayuda|acciones|actividades)|(?:el|este) (?:proyecto|programa))\b/u,
    /\b(?:hizo|hecho|hicimos|ayud\p{L}+|apoy\p{L}+|aport\p{L}+|influ\p{L}+|favorec\p{L}+|facilit\p{L}+)\b/u,
  ],
  [
    /\b(?:o que|como|qual|quais|descrev\p{L}+)\b/u,
    /\b(?:nos fizemos|fizemos|ajudamos|apoiamos|influenciamos|noss[oa]s? (?:projec?to|programa|organizacao|equip[ae]|ong|iniciativa|intervencao|rede|associacao|fundacao|trabalho|apoio|ajuda|ac?coes|atividades|actividades)|(?:o|este) (?:projec?to|programa))\b/u,
    /\b(?:fez|feito|fizemos|ajud\p{L}+|apoi\p{L}+|influenci\p{L}+|favorec\p{L}+|facilit\p{L}+)\b/u,
  ],
  [
    /ماذا|ما الذي|كيف|ما هو/u,
    /(?:مشروع|برنامج|منظمت|فريق|جمعيت|مبادرت|موسست|عمل)نا|(?:المشروع|البرنامج)|(?:فعل|قدم|ساعد|دعم|اسهم|عمل)نا/u,
    /فعل|قام|قدم|ساعد|دعم|اسهم|عمل/u,
  ],
] as const;

/** What somebody learnt: said of an outcome, and no outcome itself. */
export const LESSONS =
  /\b(?:learn\p{L}*|lessons?|appris\p{L}*|apprentissages?|lecons?|enseignements?|aprend\p{L}+|leccion\p{L}*|licao|licoes|ensinamentos?)\b|تعلم|دروس|عبر مستفاده/u;

/** What an actor does in another way, and what is known, planned or paid. */
const NO_DOING =
  /differen|autrement|distint|diferent|مختلف|\b(?:known?|plan\p{L}*|next|suite|cost\p{L}*)\b/u;

/** Whether a header asks what the programme did for a change, without a word for a contribution. */
export function asksOurDoing(key: string): boolean {
  return (
    !NO_DOING.test(key) &&
    !LESSONS.test(key) &&
    DOINGS.some((words) => words.every((word) => word.test(key)))
  );
}

/** The year of a person, never of a change. */
export const BIRTH = /birth|naiss|nacim|nascim|ميلاد/u;

/** Years of something else than a change. */
export const OTHER_YEARS =
  /birth|naiss|nacim|nascim|ميلاد|budget|presupuest|orcament|report|rapport|informe|relat|تقرير|found|fond|creat|cree|creac|criac|تاسيس|projec?t|proyecto|programme?|programa|مشروع|برنامج|harvest|recol|moisson|cosech|colheita|حصاد|collect|collecte|recopil|valid|verif|approv|aprob|aprov|saisie|interview|entretien|entrevist|مقابله|next|prochain|follow|suivi|seguim|review|revis|relect|مراجعه|start|debut|inicio|end\b|\bfin\b|\bfim\b/u;

/** Headers that begin with an objective: “Objective it serves”. */
const OBJECTIVE =
  /^(?:l'|el |los |o |os |the |(?:which|quel|quels|que|qual|cual) )?(?:objectives?|objectifs?|objetivos?|objectivos?|الهدف|الاهداف)(?!\p{L})/u;

/**
 * Of a header that is a question or a sentence: the words by which it may mean a field, in folded
 * letters. The first that fit a column count, so what is more particular comes first.
 */
export const HEADER_PATTERNS: readonly (readonly [FieldName, RegExp])[] = [
  ['title', /\b(?:titles?|titre|intitule|titulo|headline)\b|عنوان/u],
  [
    'significanceRating',
    /(?:rat(?:ing|e)|level|degree|score|niveau|degre|note|nivel|grado|grau|valoracion|classificacao|how) .*(?:signific|importan|relevan|pertinen)|\bhow (?:big|great|large|deep)\b|\bcuan (?:grande|importante)\b|\bque tan (?:grande|importante)\b|\bquelle ampleur\b|^(?:peso|poids|weight)$|(?:signific|importan|relevan|pertinen)\p{L}* (?:rating|level|score)|(?:مستوي|درجه|تقييم).*(?:اهميه)/u,
  ],
  [
    'contributionRating',
    /(?:rat(?:ing|e)|level|degree|score|niveau|degre|note|nivel|grado|grau|valoracion|classificacao|how) .*contribu|contribu\p{L}* (?:rating|level|score)|(?:مستوي|درجه|تقييم).*(?:مساهمه)/u,
  ],
  [
    'otherContributions',
    /(?:contribu|role|apport|aporte|papel).*\b(?:others?|autres?|otr[oa]s?|outr[oa]s?|external|externes?|externos?)\b|\b(?:others?|autres?|otr[oa]s?|outr[oa]s?)\b.*(?:contribu|actor|acteur|ator|factor|facteur|fator)|\b(?:who else|qui d'?autre|quien mas|quem mais)\b|مساهم.*اخر|من (?:ايضا|غيرنا)/u,
  ],
  [
    'contribution',
    /contribu|\bour (?:role|part)\b|notre (?:role|part)\b|nuestro (?:rol|papel)|nosso papel|مساهم|اسهام|دور (?:البرنامج|المشروع|المنظمه|فريقنا)|دورنا/u,
  ],
  [
    'significance',
    /\bsignific|\bimportan(?:ce|cia|t)|relevan|pertinen|why .*(?:matter|care)|pourquoi|por que|الاهميه|لماذا/u,
  ],
  [
    'evidence',
    /evidence|\bproof|verification|verificacion|verificacao|\bpreuve|evidencia|\bprueba|\bprova|دليل|ادله|التحقق/u,
  ],
  ['country', /\b(?:countr(?:y|ies)|pays|pais|paises)\b|البلد|الدوله/u],
  [
    'year',
    /\b(?:years?|annee|ano|when|quand|cuando|quando)\b|\b(?:what|which|a quel|en quel|quel|en que|em que|que|qual|cual)\b.* ?\b(?:time|month|date|period|moment|momento|mois|periode|fecha|mes|periodo|epoca|data)\b|\b(?:moment|momento|periode?|periodo|mois|mes|month|date|data|fecha)\b.*\b(?:a t il eu lieu|a eu lieu|happen(?:ed)?|took place|take place|occurr(?:ed)?|ocurrio|sucedio|aconteceu|ocorreu)\b|(?:اي|ما) (?:شهر|وقت|فتره)|(?:شهر|وقت|فتره).*(?:حدث|حصل)|\b(?:date|fecha|data) .*(?:constat|observ|change|outcome|changement|effet|cambio|alcance|mudanca|resultado)|السنه|متي/u,
  ],
  [
    'unintended',
    /unintended|unexpected|unplanned|imprev|inattendu|inesperad|no (?:previst|intencion)|nao (?:previst|intencion)|غير (?:متوقع|مقصود)/u,
  ],
  ['negative', /\bnegati[vf]|سلبي/u],
  [
    'changeTypes',
    /\b(?:types?|kinds?|nature|categor(?:y|ies)|categories?|tipos?|categoria|naturaleza|natureza)\b.*\b(?:changes?|outcomes?|changements?|effets?|cambios?|alcances?|mudancas?|resultados?)\b|(?:نوع|انواع|تصنيف) (?:التغيير|النتيجه)/u,
  ],
  [
    'socialActor',
    /\bsocial actors?\b|\bwho (?:has )?changed\b|acteurs? socia|actore?s? socia|atore?s? socia|quien cambio|quem mudou|qui a change|(?:الفاعل|الجهه الفاعله)/u,
  ],
  [
    'harvest',
    /\bharvest(?:ing)? (?:round|period|cycle)|reporting period|recolte|moisson|cosecha|colheita|حصاد/u,
  ],
  [
    'description',
    /\bwho (?:did|changed|has changed) what|qui a (?:fait|change) quoi|quien (?:hizo|cambio) que|quem (?:fez|mudou) o que|(?:descri|decri|explain|what).*(?:outcome|change|changement|effet|cambio|alcance|mudanca|resultado)|\bwhat happened\b|ce qui a change|que cambio|o que mudou|(?:وصف|صف).*(?:النتيجه|التغيير|المحصله)/u,
  ],
  ['objectives', OBJECTIVE],
];
