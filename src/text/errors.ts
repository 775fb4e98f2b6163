/** What a caught error says. */
export function getReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code that the system or Node gave a caught error, such as `ENOENT`. */
export function getErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Whether a caught error has one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(getErrorCode(error) ?? '');
}
