/** Copies a text; gives whether it is copied. An insecure origin has no clipboard at all, and a reader or a browser may refuse. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
