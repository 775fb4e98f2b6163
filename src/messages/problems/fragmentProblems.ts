import { error, list, warning } from './problemKind.ts';

/** What may be wrong with a content file, before it is read as an outcome. */
export const FRAGMENT_PROBLEMS = {
  // The file as such
  'unreadable-file': error(
    (d: { reason: string }) => `The file cannot be read (${d.reason}).`,
    'Check that the file exists and that you may open it.',
  ),
  'not-a-file': error(
    (d: { kind: string; isLink: boolean }) =>
      `This is ${d.isLink ? 'a link to ' : ''}${d.kind} and no file, so nothing is read from it.`,
    'Put the file itself here, or move this out of the content folder.',
  ),
  'link-outside': warning(
    (d: { target: string }) =>
      `This is a link to ${d.target}, outside the content folder; that file is read.`,
    'Put the file itself here: whoever can change that place changes what is published.',
  ),
  'unexpected-file': warning(
    (d: { expected: string }) => `This file is not read: ${d.expected} is expected here.`,
    'Rename it if it belongs to the content, or move it out of the folder.',
  ),
  'utf-16': error(
    (d: { offset: number }) => `The file is UTF-16, seen at byte ${d.offset}.`,
    'Save it again as UTF-8 (in Notepad: Save as, then Encoding).',
  ),
  'not-utf-8': error(
    (d: { byte: string; offset: number }) => `Byte ${d.offset} (${d.byte}) is not UTF-8.`,
    'Save the file again as UTF-8; then compare the text at this place with the original.',
  ),
  'not-plain-text': error(
    (d: { kind: string }) => `This is ${d.kind} and not plain text, whatever its name ends in.`,
    'Open it where it was made and save it as plain text in UTF-8 (in TextEdit: Format, Make Plain Text; in Word: Save as, Plain Text, then Unicode UTF-8).',
  ),
  'file-too-large': error(
    (d: { kilobytes: number; most: number }) =>
      `The file has ${d.kilobytes} kB; ${d.most} kB is the most that is read.`,
    'Check that it is one outcome as text, without pictures; shorten it if it is.',
  ),
  'marks-piled': error(
    'One letter here has more accents than any script uses.',
    'Delete them; usually the letter alone was meant.',
  ),
  // The fragment
  'empty-file': error('The file is empty.', 'Delete it, or fill in the outcome statement.'),
  'no-fields': error(
    'The file contains no fields.',
    'Write each field on a line of its own, as **Header**: value.',
  ),
  'text-before-first-field': error(
    'There is text before the first field, so it belongs to none.',
    'Put a header before it (**Header**: value), or remove it.',
  ),
  'duplicate-header': error(
    (d: { header: string; line: number }) =>
      `The field “${d.header}” appears twice; the first is on line ${d.line}.`,
    'Keep one of the two.',
  ),
  'header-without-colon': warning(
    (d: { header: string }) =>
      `“${d.header}” is a known header but not written as one, so this line is part of the field before it.`,
    'If a field begins here, start the line with **Header**: and a colon.',
  ),
  'hidden-header-without-colon': error(
    (d: { header: string }) =>
      `“${d.header}” is never published, but not written as a header, so its text is part of the field before it.`,
    'Start the line with **Header**: and a colon, or remove it.',
  ),
  // Front matter
  'front-matter-open': error(
    'The settings at the top of the file (front matter) have no closing line.',
    'End them with a line that holds --- and nothing else.',
  ),
  'front-matter-language': error(
    (d: { found: string }) =>
      `The settings at the top of the file begin with “${d.found}”, which is not read.`,
    'Begin them with a line that holds --- and nothing else.',
  ),
  'front-matter-dashes': error(
    'The first line has a long dash where three hyphens (---) must be, so no settings are read.',
    'Type --- again, and switch off smart dashes in your editor, which joins hyphens as you type.',
  ),
  'front-matter-yaml': error(
    (d: { reason: string }) =>
      `The settings at the top of the file cannot be read (YAML): ${d.reason}`,
    'Correct the line; put text that holds a colon or a # in quotes.',
  ),
  'front-matter-key': error(
    (d: { key: string; known: readonly string[] }) =>
      `“${d.key}” is not a setting that is known here.`,
    ({ known }) => `Known here: ${known.join(', ')}.`,
  ),
  'front-matter-value': error(
    (d: { path: string; reason: string }) => `“${d.path}”: ${d.reason}`,
    'Write the value as docs/content.md shows it.',
  ),
  'settings-out-of-place': error(
    (d: { header: string }) =>
      `“${d.header}” is a setting of an editor, but here it is only text and does nothing.`,
    'Settings count only at the very top of the file: begin the first line with ---, then write them, then --- again. Move this there; if it is text, reword it.',
  ),
  'front-matter-more': error(
    (d: { count: number }) =>
      `There are ${d.count} more problems in the settings at the top of the file.`,
    'Correct those above first; often they are of one mistake.',
  ),
  'redaction-unused': warning(
    (d: { index: number }) => `The redaction number ${d.index} matches nothing in this outcome.`,
    'Check its spelling: a redaction that matches nothing is usually a typing error.',
  ),
  'redaction-short': warning(
    (d: { index: number }) =>
      `The redaction number ${d.index} has fewer than three letters, so it is redacted in this outcome only and looked for nowhere else.`,
    'Write the whole name if you can; read the other outcomes for it.',
  ),
  'redaction-inside-word': warning(
    (d: { index: number; lines: readonly number[]; isOwn: boolean }) =>
      `The redaction number ${d.index}${d.isOwn ? '' : ' of programme.md'} is part of a longer word, which is not redacted: ${d.lines.length === 1 ? 'line' : 'lines'} ${list(d.lines)}.`,
    'If the word is a form of the name, list it under “redact” as well.',
  ),
  'redacted-elsewhere': error(
    (d: { index: number; places: readonly string[] }) =>
      `What the redaction number ${d.index} takes out here is shown in ${d.places.length === 1 ? 'one place' : `${d.places.length} places`}: ${list(d.places)}.`,
    'List it under “redact” there too, or once in programme.md for all; or reword the place. What an outcome or a page may still show goes under “named” in its front matter.',
  ),
};
