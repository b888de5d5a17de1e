import { createHash } from "node:crypto";

/** The methods by which a password may be kept, by their names in the file, and Node's. The workbench has a file of its own in place of this one. */
const METHODS = { MD5: "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512" } as const;
export type DigestMethod = keyof typeof METHODS;

export function isDigest(name: string): name is DigestMethod {
  return name in METHODS;
}

/** The digest of some bytes. */
export function digest(method: DigestMethod, bytes: Uint8Array): Uint8Array {
  return createHash(METHODS[method]).update(bytes).digest();
}
