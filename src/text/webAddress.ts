/**
 * A text that is a web address and nothing else → that address as a browser reads it. Nothing for any
 * other text, and for an address that names an account or was shown by the codes of its signs.
 */
export function readAddress(text: string): string | undefined {
  const address = text.trim();
  if (!/^https?:\/\/[^\s<>"'[\]{}|\\^`]+$/iu.test(address)) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url?.username === '' && url.password === '' && url.hostname.includes('.');
  return isPlain ? url.href : undefined;
}
