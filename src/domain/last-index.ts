/** The index of the last member for which it holds; -1 when there is none. */
export const lastIndex = <T>(list: readonly T[], holds: (member: T, index: number) => boolean): number => {
  for (let index = list.length - 1; index >= 0; index -= 1) if (holds(list[index] as T, index)) return index;
  return -1;
};
