/** A text of a person's between quotes, cut off at so many characters: enough to know it by. */
export const quoted = (text: string, most = 120): string =>
  `'${text.length > most ? `${text.slice(0, most - 1)}…` : text}'`;
