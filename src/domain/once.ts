/**
 * A pure answer about something that never changes, such as a register, made once however often it is asked: findings
 * and results that rest on the same one do not reckon it again. What is asked beside it is told apart by its text.
 */
export const once = <Of extends object, Rest extends readonly (string | number)[], Answer>(
  answer: (of: Of, ...rest: Rest) => Answer,
): ((of: Of, ...rest: Rest) => Answer) => {
  const answersTo = new WeakMap<Of, Map<string, Answer>>();
  return (of, ...rest) => {
    const answers = answersTo.get(of) ?? new Map<string, Answer>();
    answersTo.set(of, answers);
    const question = rest.join(" ");
    const known = answers.get(question) ?? answer(of, ...rest);
    answers.set(question, known);
    return known;
  };
};
