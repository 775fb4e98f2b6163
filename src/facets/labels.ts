import { formatTerm } from './formatTerm.ts';
import { NOT_RECORDED } from './notRecorded.ts';
import { getFacet } from './registry.ts';
import type { Messages } from '../messages/index.ts';
import type { Term } from '../programme/vocabulary.ts';

/** What names are made of, and in which language (BCP 47). */
export interface NamingWords {
  readonly messages: Pick<Messages, 'facet' | 'answer' | 'notRecorded'>;
  readonly language: string;
}

/** The name of a facet. */
export function nameFacet(key: string, { messages }: NamingWords): string {
  return messages.facet[getFacet(key).key].label;
}

/** What a reader sees of a value. */
export function nameValue(
  facet: string,
  value: Pick<Term, 'key' | 'label' | 'code'>,
  { messages, language }: NamingWords,
): string {
  if (value.key === NOT_RECORDED) return messages.notRecorded;
  return formatTerm(getFacet(facet), value, { language, answer: messages.answer });
}
