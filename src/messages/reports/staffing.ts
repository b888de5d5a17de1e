import type { Language } from "../language";

interface StaffingTexts {
  readonly headline: (degree: string, unknown: string) => string;
  readonly headlineUnknown: (asked: string) => string;
  /** What holds for every section: how it is reckoned, and that nothing is said of anybody. */
  readonly how: string;
  readonly untracked: string;
  readonly roles: (scope: string) => string;
  readonly periods: (scope: string) => string;
  readonly open: (scope: string) => string;
  readonly openHow: string;
  readonly hire: (scope: string) => string;
  readonly hireHow: string;
  readonly headings: Readonly<
    Record<
      | "role"
      | "period"
      | "year"
      | "asked"
      | "filled"
      | "vacancy"
      | "hiring"
      | "unknown"
      | "degree"
      | "open"
      | "supply"
      | "share"
      | "supplyUnknown",
      string
    >
  >;
  readonly total: string;
  readonly none: string;
  readonly allFilled: string;
}

export const staffingTexts: Record<Language, StaffingTexts> = {
  nl: {
    headline: (degree, unknown) =>
      `Voor ${degree} van de gevraagde uren waarvan de bemensing bekend is, is er iemand; van ${unknown} is zij onbekend.`,
    headlineUnknown: (asked) => `Van geen van de gevraagde uren (${asked}) is de bemensing bekend.`,
    how: "Bemensingsgraad = ingevuld ÷ (ingevuld + vacature + inhuur gezocht). Een lege bemensing is onbekend; cellen met p.m. of onleesbaar staan apart en tellen niet mee. Over personen staat hier niets, ook niet wie er op een rol zit.",
    untracked: "Het register kent geen status: elk item telt als vastgelegd.",
    roles: (scope) => `Per rol: ${scope}`,
    periods: (scope) => `Per periode: ${scope}`,
    open: (scope) => `Waar niet alles is ingevuld: ${scope}`,
    openHow: "Elke rol in elke periode waarin een deel van de gevraagde uren niemand heeft, of dat niet bekend is.",
    hire: (scope) => `Inhuur per jaar: ${scope}`,
    hireHow:
      "Aandeel = inhuur gezocht ÷ (inhuur gezocht + eigen aanbod), in uren. Een norm voor inhuur gaat meestal over de loonsom, die het register niet kent.",
    headings: {
      role: "Rol",
      period: "Periode",
      year: "Jaar",
      asked: "Gevraagd",
      filled: "Ingevuld",
      vacancy: "Vacature",
      hiring: "Inhuur gezocht",
      unknown: "Onbekend",
      degree: "Bemensingsgraad",
      open: "Niet opgeteld",
      supply: "Eigen aanbod",
      share: "Aandeel inhuur",
      supplyUnknown: "Aanbod onbekend",
    },
    total: "Totaal",
    none: "Geen item vraagt uren.",
    allFilled: "Alles wat gevraagd is, is ingevuld.",
  },
  en: {
    headline: (degree, unknown) =>
      `For ${degree} of the hours asked of which the staffing is known there is somebody; of ${unknown} it is unknown.`,
    headlineUnknown: (asked) => `Of none of the hours asked (${asked}) the staffing is known.`,
    how: "Degree of staffing = filled ÷ (filled + vacancy + hiring). A blank staffing is unknown; cells that are p.m. or unreadable stand apart and do not count. Nothing is said here of persons, nor of who has a role.",
    untracked: "The register has no status: every item counts as committed.",
    roles: (scope) => `By role: ${scope}`,
    periods: (scope) => `By period: ${scope}`,
    open: (scope) => `Where not everything is filled: ${scope}`,
    openHow: "Each role in each period in which part of the hours asked has nobody, or in which that is not known.",
    hire: (scope) => `Hiring by year: ${scope}`,
    hireHow:
      "Share = hiring ÷ (hiring + own supply), in hours. A norm for hiring is mostly about wages, which the register does not know.",
    headings: {
      role: "Role",
      period: "Period",
      year: "Year",
      asked: "Asked",
      filled: "Filled",
      vacancy: "Vacancy",
      hiring: "Hiring",
      unknown: "Unknown",
      degree: "Degree of staffing",
      open: "Not added up",
      supply: "Own supply",
      share: "Share hired",
      supplyUnknown: "Supply unknown",
    },
    total: "Total",
    none: "No item asks hours.",
    allFilled: "Everything that is asked is filled.",
  },
};
