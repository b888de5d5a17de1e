/** The first id of ours of this kind (four hexadecimal digits) that is not taken: not a random one, so that the same workbook gives the same bytes. */
export function numberedId(kind: string, taken: ReadonlySet<string | null>): string {
  for (let number = 1; ; number += 1) {
    const id = `{00000000-${kind}-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}
