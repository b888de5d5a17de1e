import type { NamedRows } from "../domain/definitive";

/** Named before the others are only counted. */
const mostNamed = 4;

/** The first rows that changed by table and name, and how many more there are. */
export const changedList = (
  changed: readonly NamedRows[],
  texts: { readonly rows: (name: string, count: number) => string; readonly more: (count: number) => string },
): readonly string[] => {
  const named = changed.slice(0, mostNamed);
  const more = changed.slice(named.length).reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...named.map(({ table, name, rows }) => texts.rows([table, name].filter(Boolean).join(" "), rows)),
    ...(more > 0 ? [texts.more(more)] : []),
  ];
};
