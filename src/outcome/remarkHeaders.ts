import { listWords } from './cutWords.ts';
import { match } from './leaveWords.ts';

const isRemark = match(
  String.raw`notes?|comments?|remarks?|observations?|obs|memos?|remarques?|commentaires?|notas?|apuntes?|comentarios?|observac(?:ion|iones|ao|oes)|anotac(?:ion|iones|ao|oes)|apontamentos?`,
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
