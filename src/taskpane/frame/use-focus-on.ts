import { type RefObject, useEffect, useRef } from "react";

/** Gives an element the focus when it is wanted there, and says that it has it. */
export const useFocusOn = <E extends HTMLElement>(isWanted: boolean, hasFocused: () => void): RefObject<E | null> => {
  const element = useRef<E>(null);
  useEffect(() => {
    if (!isWanted) return;
    element.current?.focus();
    hasFocused();
  }, [isWanted, hasFocused]);
  return element;
};
