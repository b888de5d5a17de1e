/** Parts of a search of which the one with the highest bound is on top. */
export interface Heap<T> {
  readonly top: () => T | undefined;
  readonly push: (part: T) => void;
  readonly pop: () => void;
}

/** An empty heap. */
export const heapOf = <T extends { readonly bound: number }>(): Heap<T> => {
  const parts: T[] = [];
  const boundAt = (at: number): number => parts[at]?.bound ?? -Infinity;
  const swap = (one: number, other: number): void => {
    const [a, b] = [parts[one], parts[other]];
    if (a && b) [parts[one], parts[other]] = [b, a];
  };
  return {
    top: () => parts[0],
    push: (part) => {
      parts.push(part);
      for (let at = parts.length - 1; at > 0 && boundAt((at - 1) >> 1) < boundAt(at); at = (at - 1) >> 1)
        swap(at, (at - 1) >> 1);
    },
    pop: () => {
      swap(0, parts.length - 1);
      parts.pop();
      for (let at = 0; ;) {
        const child = boundAt(2 * at + 2) > boundAt(2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
        if (boundAt(child) <= boundAt(at)) return;
        swap(at, child);
        at = child;
      }
    },
  };
};
