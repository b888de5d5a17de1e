import { FileError } from "../file-error";

/** The text of an XML part, whatever its encoding (byte order mark, else the XML declaration, else UTF-8), without its mark. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileError("broken", part, { cause });
  }
}

/** The bytes of an XML text, as UTF-8; a declaration that says otherwise is put right. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?encoding=)(["']).*?\2/, '$1"UTF-8"'));
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  const beginning = String.fromCharCode(...bytes.subarray(0, 120));
  return /^\s*<\?xml[^>]*?encoding=["']([\w.:-]+)["']/.exec(beginning)?.[1] ?? "utf-8";
}
