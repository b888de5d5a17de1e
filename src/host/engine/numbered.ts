/** The stem followed by the first number, from `first` on, that makes it new; `used` holds what exists, in capitals. */
export function numbered(stem: string, first: number, used: ReadonlySet<string>): string {
  let number = first;
  while (used.has(`${stem}${number}`.toUpperCase())) number++;
  return `${stem}${number}`;
}
