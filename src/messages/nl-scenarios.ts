/** What the workbook says of scenarios that became the plan, and of options that were worked out. */

export const adoptionTexts = {
  hired: (name: string): string => `Inhuur volgens ${name}`,
} as const;
