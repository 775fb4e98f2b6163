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

const ENDED_EARLY = 'ENDED_EARLY';

/**
 * What says that a thread or a program that was started ended before it was done: its message is all there is to say. Known by its
 * code, because Astro loads its own copy of these modules.
 */
export function createEarlyEnd(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { code: ENDED_EARLY });
}

/** Whether an error is one of `createEarlyEnd`, or Node's own of a thread whose memory was not enough. */
export function isEarlyEnd(error: unknown): error is Error {
  return hasCode(error, ENDED_EARLY, 'ERR_WORKER_OUT_OF_MEMORY');
}
