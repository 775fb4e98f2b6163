/** What people put between several values in one cell; names hold “and”, and a comma, too often to tell by one value alone. */
export const SEPARATORS = [';', '|', '/', '؛', '،', ','];
