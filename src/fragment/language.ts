import { z } from 'zod';

/** A language as a web page names it (BCP 47). */
export const LanguageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a language code such as fr or ar.');
