/** Key of the value that outcomes without any have; no vocabulary may use it. */
export const NOT_RECORDED = 'not-recorded';
