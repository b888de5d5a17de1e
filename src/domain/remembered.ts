/** What stands in a cell, or a text made of it. */
type Asked = string | number | boolean | null | undefined;

/** Answers the same question once: the columns of a large table hold few different cells, and what is made of them is one and the same. */
export const remembered = <Of extends Asked, Answer>(answer: (of: Of) => Answer): ((of: Of) => Answer) => {
  const answers = new Map<Of, { readonly answer: Answer }>();
  return (of) => {
    const known = answers.get(of);
    if (known) return known.answer;
    const made = answer(of);
    answers.set(of, { answer: made });
    return made;
  };
};
