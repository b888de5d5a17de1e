/** The bijlagen of a choice as people type them: a title, an address, or both on one line. */

/** What belongs with a decision; the title is empty where only an address was typed, the address where only a title was. */
export interface Attachment {
  readonly title: string;
  readonly address: string;
}

const addresses = /(?:https?:\/\/|mailto:)[^\s|]+/giu;
/** Signs that end a sentence or list around an address, and are no part of it. */
const closing = /[.,;:!?>"']+$/u;

/** Whether a text is an address of the web or of mail, and nothing else: it leads there, another is read only. */
export const isAddress = (text: string): boolean => /^(?:https?:\/\/|mailto:)\S+$/iu.test(text);

/** A bracket that closes belongs to the address only where it opens in it. */
const trimmed = (address: string): string => {
  const said = address.replace(closing, "");
  return said.endsWith(")") && !said.includes("(") ? trimmed(said.slice(0, -1)) : said;
};

const attachmentsIn = (line: string): readonly Attachment[] => {
  const found = (line.match(addresses) ?? []).map(trimmed);
  const title = found
    .reduce((rest, address) => rest.replace(address, " "), line)
    .replace(/\(\s*\)|<\s*>|"\s*"/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.,;:–-]+|[\s,;:–-]+\.?$/gu, "");
  if (found.length === 0) return title === "" ? [] : [{ title, address: "" }];
  return found.map((address) => ({ title, address }));
};

/** The bijlagen of the lines of a cell, in their order. */
export const attachmentsOf = (lines: readonly string[]): readonly Attachment[] => lines.flatMap(attachmentsIn);
