// eslint-disable-next-line no-control-regex -- control characters are among what it looks for
const SPECIAL = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text → HTML that shows it as written, in an element or a quoted attribute. Control
 * characters, which HTML drops or replaces, are shown as their pictures (U+2400 and on).
 */
export function escapeHtml(text: string): string {
  return text.replaceAll(SPECIAL, (character) => ENTITIES[character] ?? showControl(character));
}

function showControl(character: string): string {
  const code = character.charCodeAt(0);
  return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
}
