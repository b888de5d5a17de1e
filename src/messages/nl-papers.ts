/** What every paper says of itself, whatever it is about. */
export const paperTexts = {
  states: { concept: "concept", definitive: "definitief" },
} as const;
