/** A note without a text is hidden. */
export function setNote(note: HTMLElement, text: string): void {
  note.textContent = text;
  note.hidden = text === '';
}
