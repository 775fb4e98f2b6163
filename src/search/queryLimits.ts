/** So much of a question is read, in UTF-16 units: no reader types more, and each word costs an answer. */
export const MAX_QUERY = 300;
