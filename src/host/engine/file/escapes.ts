/** What XML cannot hold as it is: control characters, carriage returns (read as line feeds), halves of a surrogate pair. */
const UNWRITABLE =
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text as it was meant: the format writes what XML cannot hold as `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text as the format writes it; an escape that is meant literally is escaped itself. */
export function encodeEscapes(text: string): string {
  const literal = text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
  return literal.replace(UNWRITABLE, (letter) => {
    return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** A text inside an element. */
export function xmlText(text: string): string {
  return encodeEscapes(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
