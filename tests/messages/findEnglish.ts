import type { ToolLanguage } from '../../src/messages/problems/toolLanguage.ts';

/** Words that nearly every English sentence has some of, and that are none in French. */
const WORDS =
  /(?<![\p{L}\p{N}_./-])(?:the|is|are|was|has|have|had|it|its|this|that|these|which|what|with|without|by|from|of|not|nothing|and|be|been|cannot|must|may|there|here|expected|write|read|they|them|than|your|you)(?![\p{L}\p{N}_/-]|\.\w)/giu;

/** What is quoted, is an option or a code, or stands in a pattern of YAML or of a command is nobody’s sentence. */
const QUOTED = /“[^”]*”|'[^']*'|\{[^}]*\}|\[[^\]]*\]|--?[\w-]+|\b[a-z]+(?:-[a-z]+)+\b/gu;

/** English words of a message that is to be in another language; none where it is in that. */
export function findEnglish(message: string): string[] {
  return [...message.replaceAll(QUOTED, '').matchAll(WORDS)].map(([word]) => word);
}

/** What is made while publishers are told of it in a language. */
export async function tellIn<Told>(
  language: ToolLanguage,
  make: () => Told | Promise<Told>,
): Promise<Told> {
  const { env } = process;
  const before = env['ATLAS_LANGUAGE'];
  env['ATLAS_LANGUAGE'] = language;
  try {
    return await make();
  } finally {
    env['ATLAS_LANGUAGE'] = before;
  }
}
