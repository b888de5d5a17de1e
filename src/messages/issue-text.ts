/** What is the matter and what to do about it, one or two sentences each. */
export interface IssueText {
  readonly what: string;
  readonly todo: string;
}

interface Coded {
  readonly code: string;
}

/** The text for each code of a union of problems. */
export type TextByCode<Problem extends Coded> = {
  readonly [C in Problem["code"]]: (problem: Extract<Problem, { readonly code: C }>) => IssueText;
};

/** The text for a problem, by its code. */
export const textOf = <Problem extends Coded>(texts: TextByCode<Problem>, problem: Problem): IssueText =>
  texts[problem.code as Problem["code"]](problem as never);
