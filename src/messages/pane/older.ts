import type { Language } from "../language";

interface OlderTexts {
  readonly label: string;
  readonly older: (version: string) => string;
  readonly column: (heading: string, table: string) => string;
  readonly alsoColumns: (columns: string) => string;
  readonly writes: (version: number, settings: string) => string;
  readonly update: (version: number) => string;
  readonly updating: string;
  readonly updated: (version: number, columns: string) => string;
}

/** What the pane says of a register of an older version. */
export const olderTexts: Record<Language, OlderTexts> = {
  nl: {
    label: "Oudere versie",
    older: (version) =>
      `Dit register is van een oudere versie (${version}). Het werkt zoals altijd; bijwerken hoeft niet.`,
    column: (heading, table) => `${heading} in ${table}`,
    alsoColumns: (columns) => `Voeg ook toe wat nieuw is: ${columns}`,
    writes: (version, settings) => `Bijwerken zet Schemaversie in ${settings} op ${version}. Er verdwijnt niets.`,
    update: (version) => `Werk bij naar versie ${version}`,
    updating: "Register bijwerken",
    updated: (version, columns) =>
      `Het register is nu van versie ${version}${columns === "" ? "" : `, met ${columns}`}.`,
  },
  en: {
    label: "Older version",
    older: (version) => `This register is of an older version (${version}). It works as before; updating is optional.`,
    column: (heading, table) => `${heading} in ${table}`,
    alsoColumns: (columns) => `Also add what is new: ${columns}`,
    writes: (version, settings) => `Updating sets Schemaversie in ${settings} to ${version}. Nothing is lost.`,
    update: (version) => `Update to version ${version}`,
    updating: "Updating the register",
    updated: (version, columns) =>
      `The register is now of version ${version}${columns === "" ? "" : `, with ${columns}`}.`,
  },
};
