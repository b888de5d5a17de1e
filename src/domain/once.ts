/**
 * A pure answer about something that never changes, such as a register, made once however often it is asked: findings
 * and results that rest on the same one do not reckon it again. What is asked beside it is told apart by its text.
 */
export const once = <Of extends object, Rest extends readonly (string | number)[], Answer>(
  answer: (of: Of, ...rest: Rest) => Answer,
): ((of: Of, ...rest: Rest) => Answer) => {
  const answersTo = new WeakMap<Of, Map<string, Answer>>();
  const answersAbout = (of: Of): Map<string, Answer> => {
    const answers = new Map<string, Answer>();
    answersTo.set(of, answers);
    return answers;
  };
  return (of, ...rest) => {
    const answers = answersTo.get(of) ?? answersAbout(of);
    const question = rest.join(" ");
    const known = answers.get(question);
    if (known !== undefined) return known;
    const made = answer(of, ...rest);
    answers.set(question, made);
    return made;
  };
};
