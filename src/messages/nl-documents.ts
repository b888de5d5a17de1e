/** What a Word document says around the paper that it holds. */
export const documentTexts = {
  /** Before and after the number of a page. */
  page: "pagina ",
  of: " van ",
} as const;
