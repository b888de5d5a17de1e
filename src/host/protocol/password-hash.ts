import { createHash, randomBytes } from "node:crypto";

/** The method and rounds with which Excel keeps a password of a protection. It keeps nobody out; it says whether the same one was given. */
const METHOD = "SHA-512";
/** The methods that are known here, by their names in the file. */
const DIGESTS: Readonly<Record<string, string>> = {
  MD5: "md5",
  "SHA-1": "sha1",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
};
const ROUNDS = 100_000;
const SALT_BYTES = 16;

/** The hash of a password as the file has it, `algorithm$rounds$salt$hash`; null for no password, or an empty one. */
export function passwordHash(password: string | null): string | null {
  if (password === null || password === "") return null;
  const salt = randomBytes(SALT_BYTES).toString("base64");
  return [METHOD, ROUNDS, salt, spunHash(password, "sha512", ROUNDS, salt)].join("$");
}

/** Whether a password fits the hash, of the old or the newer form; by a method that is not known here none fits. */
export function fitsHash(password: string | null, hash: string | null): boolean {
  if (hash === null) return true;
  if (password === null) return false;
  const [method = "", rounds = "", salt = "", spun] = hash.split("$");
  if (spun === undefined) return hash.toUpperCase() === oldHash(password);
  const digest = DIGESTS[method];
  return digest !== undefined && spunHash(password, digest, Number(rounds), salt) === spun;
}

/** ECMA-376 part 1, 18.2.29: salt and password once, then again and again with the number of the round behind it. */
function spunHash(password: string, digest: string, rounds: number, salt: string): string {
  let hash = createHash(digest).update(salt, "base64").update(password, "utf16le").digest();
  const round = Buffer.alloc(4);
  for (let at = 0; at < rounds; at++) {
    round.writeUInt32LE(at);
    hash = createHash(digest).update(hash).update(round).digest();
  }
  return hash.toString("base64");
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
