import { digest, type DigestMethod, isDigest } from "./digest";

/** The method and rounds with which Excel keeps a password of a protection. It keeps nobody out; it says whether the same one was given. */
const METHOD = "SHA-512";
const ROUNDS = 100_000;
const SALT_BYTES = 16;

/** The hash of a password as the file has it, `algorithm$rounds$salt$hash`; null for no password, or an empty one. */
export function passwordHash(password: string | null): string | null {
  if (password === null || password === "") return null;
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  return [METHOD, ROUNDS, salt, spunHash(password, METHOD, ROUNDS, salt)].join("$");
}

/** Whether a password fits the hash, of the old or the newer form; by a method that is not known here none fits. */
export function fitsHash(password: string | null, hash: string | null): boolean {
  if (hash === null) return true;
  if (password === null) return false;
  const [method = "", rounds = "", salt = "", spun] = hash.split("$");
  if (spun === undefined) return hash.toUpperCase() === oldHash(password);
  return isDigest(method) && spunHash(password, method, Number(rounds), salt) === spun;
}

/** ECMA-376 part 1, 18.2.29: salt and password once, then again and again with the number of the round behind it. */
function spunHash(password: string, method: DigestMethod, rounds: number, salt: string): string {
  const first = new Uint8Array([...fromBase64(salt), ...utf16(password)]);
  let hash = digest(method, first);
  const input = new Uint8Array(hash.length + 4);
  const view = new DataView(input.buffer);
  for (let at = 0; at < rounds; at++) {
    input.set(hash);
    view.setUint32(hash.length, at, true);
    hash = digest(method, input);
  }
  return toBase64(hash);
}

/** The text in two bytes a letter, the low one first. */
function utf16(text: string): readonly number[] {
  return text.split("").flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** The old four digits (ECMA-376 part 4, 14.7.1). */
function oldHash(password: string): string {
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
