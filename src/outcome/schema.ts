import { z } from 'zod';
import { TermSchema } from '../programme/vocabulary.ts';

const narrative = (): z.ZodNullable<z.ZodString> => z.string().min(1).nullable();
const term = (): z.ZodNullable<typeof TermSchema> => TermSchema.nullable();

/**
 * What a reader may see of an outcome. `null`, or an empty list, is “not recorded”.
 * Everything here has been redacted.
 */
const OutcomeContentSchema = z.strictObject({
  /** As the programme writes it: `SCC-DRC2312/CIV002`. */
  id: z.string().min(1),
  /** Names its page: `scc-drc2312-civ002`. */
  slug: z.string().min(1),
  /** The editor's title, or the beginning of the description. */
  headline: z.string().min(1),
  /** Language of the record (BCP 47): the one its editor names, or else the programme's. */
  lang: z.string().min(1),
  /** Earlier ids, and the addresses they had. */
  aliases: z.array(z.strictObject({ id: z.string(), slug: z.string() })),
  status: term(),
  /** The collection round in which it was harvested. */
  harvest: term(),
  country: term(),
  year: term(),
  /** Who changed what, when and where. */
  description: z.string().min(1),
  /** Why the change matters. */
  significance: narrative(),
  significanceRating: term(),
  /** How the programme plausibly influenced the change. */
  contribution: narrative(),
  contributionRating: term(),
  otherContributions: narrative(),
  evidence: narrative(),
  additionalInformation: narrative(),
  /** The one who changed. */
  socialActor: term(),
  scale: term(),
  unintended: term(),
  negative: term(),
  objectives: z.array(TermSchema),
  /** The results-framework outcomes named, by code. */
  resultsFramework: z.array(TermSchema),
  /** What the field says, in full. */
  resultsFrameworkText: narrative(),
  changeTypes: z.array(TermSchema),
  changeClusters: z.array(TermSchema),
});

/** What the confidential flag of a fragment says, or its column of consent. */
const FlagSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('missing') }),
  z.strictObject({ state: z.literal('repeated') }),
  z.strictObject({ state: z.literal('empty') }),
  z.strictObject({ state: z.literal('value'), value: z.string() }),
]);

/** One outcome statement, before the gate. */
export const OutcomeSchema = z.strictObject({
  content: OutcomeContentSchema,
  confidential: FlagSchema,
  /** Counts only where the programme has such a column. */
  consent: FlagSchema,
  /** The editor withholds it. */
  withhold: z.boolean(),
  /** The strings that were redacted: the gate makes sure that none is left. */
  redacted: z.array(z.string()),
  /** Strings that it may show although another outcome redacts them. */
  named: z.array(z.string()),
  /** The export's repetition of other fields. Compared, never published. */
  mergedText: narrative(),
});

export type OutcomeContent = z.output<typeof OutcomeContentSchema>;
export type Outcome = z.output<typeof OutcomeSchema>;
