import { execFileSync } from "node:child_process";

/** The text of each page of a PDF, by poppler's pdftotext. */
export const pageTexts = (pdf: Uint8Array): readonly string[] =>
  execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" }).split("\f").slice(0, -1);
