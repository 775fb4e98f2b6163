import { listWords } from './cutWords.ts';
import { match } from './leaveWords.ts';

/** What people call remarks, folded. */
export const REMARKS = String.raw`notes?|comments?|remarks?|observations?|remarques?|commentaires?|notas?|comentarios?|observac(?:ion|iones|ao|oes)`;
/** What only such a column is called. */
export const JOTTINGS = String.raw`anotac(?:ion|iones|ao|oes)|apontamentos?`;

const isRemark = match(
  String.raw`${REMARKS}|${JOTTINGS}|obs|memos?|apuntes?`,
  'ملاحظه|ملاحظات|تعليق|تعليقات',
);

/** Longer headers ask for something. */
const MAX_WORDS = 3;

/**
 * Whether a header calls its column one of remarks that people make among themselves: “Desk notes”, “Apuntes”, “Obs.”. What such a
 * column says is about the record, whatever field it was given to and whoever may read it.
 */
export function isOfRemarks(header: string): boolean {
  const words = listWords(header);
  const [first] = words;
  const last = words.at(-1);
  return (
    words.length <= MAX_WORDS && [first, last].some((word) => word !== undefined && isRemark(word))
  );
}

/** What the headers of texts ask for that tell of an outcome: what changed, why it matters, who did what, how it is known. */
const isOfOutcome = match(
  String.raw`what|why|how|who|when|where|outcomes?|changes?|results?|effects?|impacts?|descriptions?|narratives?|stor(?:y|ies)|summar(?:y|ies)|significan(?:t|ce)|importan(?:t|ce)|relevance|contribut\p{L}*|influence\p{L}*|roles?|factors?|actors?|evidence|proof|sources?|verif\p{L}*|information|details?|context|background|lessons?|analysis|achievements?|actions?|activit(?:y|ies)|support|quoi|que|quel(?:le)?s?|pourquoi|qui|quand|ou|effets?|changements?|resultats?|incidences?|recits?|histoires?|resumes?|portee|pertinence|facteurs?|acteurs?|preuves?|contexte|lecons?|analyse|appuis?|por|como|quien(?:es)?|quem|cuando|quando|donde|onde|alcances?|cambios?|efectos?|resultados?|impactos?|descripcion|relatos?|historias?|resumen|significa(?:do|cion|ncia)|relevancia|contribuc(?:ion|iones|ao|oes)|aportes?|papel|factores|actores|evidencias?|pruebas?|fuentes?|informacion|contexto|lecciones|analisis|apoyo|mudancas?|efeitos?|descricao|resumo|fatores|atores|provas?|fontes?|informac(?:ao|oes)|licoes|apoio`,
  'ماذا|ما|لماذا|كيف|من|متي|اين|نتيجه|نتائج|تغيير|تغييرات|اثر|اثار|وصف|قصه|قصص|ملخص|اهميه|دلاله|مساهمه|مساهمات|اسهام|دور|عوامل|ادله|دليل|اثبات|مصدر|مصادر|تحقق|معلومات|تفاصيل|سياق|دروس|تحليل|دعم',
);

/** Whether a header asks for what tells of an outcome: under any other a text may as well be what people note of its record. */
export function asksForText(header: string): boolean {
  return listWords(header).some(isOfOutcome);
}
