import type { FieldName } from '../../../programme/fields.ts';

/**
 * Of a header that is a question or a sentence: the words by which it may mean a field, in folded
 * letters. The first that fit a column count, so what is more particular comes first.
 */
export const HEADER_PATTERNS: readonly (readonly [FieldName, RegExp])[] = [
  ['title', /\b(?:titles?|titre|intitule|titulo|headline)\b|عنوان/u],
  [
    'significanceRating',
    /(?:rat(?:ing|e)|level|degree|score|niveau|degre|note|nivel|grado|grau|valoracion|classificacao|how) .*(?:signific|importan|relevan|pertinen)|(?:signific|importan|relevan|pertinen)\p{L}* (?:rating|level|score)|(?:مستوي|درجه|تقييم).*(?:اهميه)/u,
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
    /contribu|\bour role\b|notre role|nuestro (?:rol|papel)|nosso papel|مساهم|دور البرنامج/u,
  ],
  [
    'significance',
    /\bsignific|\bimportan(?:ce|cia|t)|relevan|pertinen|why .*matter|pourquoi|por que|الاهميه|لماذا/u,
  ],
  [
    'evidence',
    /evidence|\bproof|verification|verificacion|verificacao|\bpreuve|evidencia|\bprueba|\bprova|دليل|ادله|التحقق/u,
  ],
  ['country', /\b(?:countr(?:y|ies)|pays|pais|paises)\b|البلد|الدوله/u],
  [
    'year',
    /\b(?:years?|annee|ano|when|quand|cuando|quando)\b|\b(?:what|which|a quel|en quel|quel|en que|em que|que|qual|cual)\b.* ?\b(?:time|month|date|period|moment|momento|mois|periode|fecha|mes|periodo|epoca|data)\b|\b(?:moment|momento|periode?|periodo|mois|mes|month|date|data|fecha)\b.*\b(?:a t il eu lieu|a eu lieu|happen(?:ed)?|took place|take place|occurr(?:ed)?|ocurrio|sucedio|aconteceu|ocorreu)\b|(?:اي|ما) (?:شهر|وقت|فتره)|(?:شهر|وقت|فتره).*(?:حدث|حصل)|\b(?:date|fecha|data) .*(?:change|outcome|changement|effet|cambio|alcance|mudanca|resultado)|السنه|متي/u,
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
    /\bharvest(?:ing)? (?:round|period|cycle)|reporting period|recolte|cosecha|colheita|حصاد/u,
  ],
  [
    'description',
    /\bwho (?:did|changed|has changed) what|qui a (?:fait|change) quoi|quien (?:hizo|cambio) que|quem (?:fez|mudou) o que|(?:descri|decri|explain|what).*(?:outcome|change|changement|effet|cambio|alcance|mudanca|resultado)|\bwhat happened\b|ce qui a change|que cambio|o que mudou|(?:وصف|صف).*(?:النتيجه|التغيير|المحصله)/u,
  ],
];
