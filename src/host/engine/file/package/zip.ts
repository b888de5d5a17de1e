import { unzipSync, zipSync } from "fflate";
import { FileError } from "../file-error";

/** Every entry carries this date, so that the same parts give the same bytes. */
const DATE = new Date(1980, 0, 1);
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The entries of a zip, in its order. An old .xls, a file with a password and what is no zip at all give a FileError. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    throw new FileError(holdsText(bytes, "EncryptedPackage") ? "encrypted" : "not-xlsx", null);
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError("not-xlsx", null);
  try {
    const entries = Object.entries(unzipSync(bytes));
    return new Map(entries.map(([name, content]) => [name.replaceAll("\\", "/").replace(/^\//, ""), content]));
  } catch (cause) {
    throw new FileError("broken", null, { cause });
  }
}

/** A zip of these entries, in this order. */
export function zip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(entries), { level: 4, mtime: DATE });
}

/** Whether the UTF-16 text stands somewhere in the bytes: how a compound file names its streams. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
