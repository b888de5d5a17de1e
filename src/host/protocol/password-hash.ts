/**
 * The old four-digit hash of a protection's password (ECMA-376 part 4, 14.7.1), which Excel still reads.
 * It keeps nobody out; it says whether the same password was given.
 */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = rotated(hash) ^ password.charCodeAt(at);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** One place to the left within fifteen bits. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}

/** Whether a password fits the hash; one made by a newer algorithm cannot be checked here and never fits. */
export function fitsHash(password: string | null, hash: string | null): boolean {
  return hash === null || (password !== null && hash.toUpperCase() === passwordHash(password));
}
