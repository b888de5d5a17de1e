import type { Language } from "../language";

interface OverviewTexts {
  readonly title: (municipality: string) => string;
  readonly asOf: (day: string) => string;
}

export const overviewTexts: Record<Language, OverviewTexts> = {
  nl: {
    title: (municipality) => (municipality === "" ? "Het register" : `Register van ${municipality}`),
    asOf: (day) => `Stand van ${day}`,
  },
  en: {
    title: (municipality) => (municipality === "" ? "The register" : `Register of ${municipality}`),
    asOf: (day) => `As of ${day}`,
  },
};
