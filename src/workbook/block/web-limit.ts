/**
 * Bytes that a function may be called with, and that it may give, in Excel on the web, which takes 5 MB of either; some room
 * is left for what goes around them. Elsewhere there is no limit.
 */
export const mostBytesOnWeb = 4_900_000;

/** How many bytes values are on their way between Excel and a function. */
export const bytesOf = (values: unknown): number => new TextEncoder().encode(JSON.stringify(values)).length;
