import type { PluralMessage } from './index.ts';

/** Fills in `{name}` places. A name that is not given stays as it stands, so that it is seen. */
export function formatMessage(
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return message.replaceAll(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** A message for a number of things, in the plural form and the digits of the language. */
export function formatCount(
  message: PluralMessage,
  count: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = message[new Intl.PluralRules(language).select(count)] ?? message.other;
  return formatMessage(form, { ...values, count: new Intl.NumberFormat(language).format(count) });
}
