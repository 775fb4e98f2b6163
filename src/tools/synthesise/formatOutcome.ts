import { HEADERS, type Values } from './settings.ts';

/** The text of a fragment file: front matter, if there is any, then each field as an export writes it. */
export function formatOutcome(values: Values, frontMatter: readonly string[] = []): string {
  const head = frontMatter.length === 0 ? '' : `---\n${frontMatter.join('\n')}\n---\n`;
  const written = { ...values, mergedText: mergeTexts(values) };
  const lines = (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).map(
    (field) => `**${HEADERS[field]}**: ${written[field]}\n`,
  );
  return head + lines.join('');
}

/** The field in which exports repeat the texts of an outcome. */
function mergeTexts(values: Values): string {
  return [
    values.description,
    `Significance description: ${values.significance}`,
    `Contribution of the programme: ${values.contribution}`,
    `Additional information: ${values.additionalInformation}`,
    `Contribution of other actors and factors: ${values.otherContributions}`,
  ].join('  ');
}
