import type { OpenCommitment } from "../../domain/commitments";
import type { Language } from "../language";

interface CommitmentTexts {
  readonly headline: (asked: string, promised: string, rejected: string) => string;
  readonly roles: string;
  readonly rolesHow: string;
  readonly none: string;
  readonly headings: Readonly<
    Record<"role" | "asked" | "promised" | "rejected" | "waiting" | "share" | "open", string>
  >;
  readonly total: string;
  readonly open: string;
  readonly openHow: string;
  readonly allPromised: string;
  readonly openHeadings: Readonly<Record<"role" | "nr" | "name" | "hours" | "open" | "state", string>>;
  readonly states: Readonly<Record<OpenCommitment["state"], string>>;
}

export const commitmentTexts: Record<Language, CommitmentTexts> = {
  nl: {
    headline: (asked, promised, rejected) =>
      `Gevraagd is ${asked}; daarvan is ${promised} toegezegd en ${rejected} afgewezen.`,
    roles: "Per rol",
    rolesHow: "Vastgelegd + gewenst, over alle perioden. Het aandeel is toegezegd gedeeld door gevraagd.",
    none: "Er is niets gevraagd.",
    headings: {
      role: "Rol",
      asked: "Gevraagd",
      promised: "Toegezegd",
      rejected: "Afgewezen",
      waiting: "Nog niet beantwoord",
      share: "Aandeel",
      open: "Cellen p.m. of onleesbaar",
    },
    total: "Totaal",
    open: "Niet toegezegd",
    openHow: "Afgewezen eerst, dan waar niets van gezegd is, dan wat gevraagd is; de meeste uren eerst.",
    allPromised: "Alles wat gevraagd is, is toegezegd.",
    openHeadings: {
      role: "Rol",
      nr: "Nr",
      name: "Naam",
      hours: "Uren",
      open: "Cellen p.m. of onleesbaar",
      state: "Toezegging",
    },
    states: { rejected: "afgewezen", unsaid: "niet ingevuld", requested: "gevraagd" },
  },
  en: {
    headline: (asked, promised, rejected) =>
      `Asked is ${asked}; of that ${promised} is promised and ${rejected} rejected.`,
    roles: "By role",
    rolesHow: "Committed + wanted, over all periods. The share is promised divided by asked.",
    none: "Nothing is asked.",
    headings: {
      role: "Role",
      asked: "Asked",
      promised: "Promised",
      rejected: "Rejected",
      waiting: "Not answered yet",
      share: "Share",
      open: "Cells p.m. or unreadable",
    },
    total: "Total",
    open: "Not promised",
    openHow: "Rejected first, then of which nothing is said, then what is asked; most hours first.",
    allPromised: "All that is asked is promised.",
    openHeadings: {
      role: "Role",
      nr: "No.",
      name: "Name",
      hours: "Hours",
      open: "Cells p.m. or unreadable",
      state: "Commitment",
    },
    states: { rejected: "rejected", unsaid: "not filled in", requested: "asked" },
  },
};
