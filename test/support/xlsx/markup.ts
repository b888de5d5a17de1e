/** The characters and parts that every piece of an .xlsx is written with. */

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006";

/** A whole part: the declaration and one element. */
export const part = (element: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element}`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text for an element: characters that XML has no place for are written `_x0007_`, as Excel does. */
export const xmlText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    // eslint-disable-next-line no-control-regex -- these are the very characters that XML cannot hold
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, escaped)
    .replace(/[&<>"]/gu, (character) => entities[character] ?? character);

/** Text for an attribute, where lines are escaped too. */
export const xmlAttribute = (text: string): string => xmlText(text).replace(/[\n\t]/gu, escaped);

/** The letters of a column counted from 1. */
export const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26));

/** `B3` for a row and column counted from 1. */
export const address = (row: number, column: number): string => `${letters(column)}${row}`;

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The part that says what another part refers to. */
export const relationsPart = (relations: readonly Relation[]): string =>
  part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
      .map(
        ({ id, type, target }) =>
          `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${xmlAttribute(target)}"/>`,
      )
      .join("")}</Relationships>`,
  );
