import type { Brand } from "./quantity";

/** A text as it is compared: without regard to case, accents, outer and double spaces. */
export type MatchKey = Brand<string, "MatchKey">;

/** The form in which numbers (Nr), names, roles and headings of the register are compared. */
export const matchKey = (text: string): MatchKey =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, " ")
    .trim() as MatchKey;
