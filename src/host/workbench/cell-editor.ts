import { element } from "./element";

/** Where the selection goes when what was typed is in. */
export type Move = "down" | "up" | "right" | "left" | "stay";

/** The field over a cell in which a person types. */
export interface CellEditor {
  readonly isOpen: boolean;
  /** Opens over a place of the page with a text, and tells what is typed in it. */
  open(place: DOMRect, text: string, name: string): void;
  /** Follows its cell when the cells are scrolled. */
  move(place: DOMRect): void;
  dispose(): void;
}

export interface EditorActs {
  /** Enters the text; false when it may not stand, and the field stays open. */
  readonly enter: (text: string, move: Move) => boolean;
  readonly typed: (text: string) => void;
  readonly closed: () => void;
}

const WIDEST = 400;
const HIGHEST = 200;

/** The editor of the cells in a container. */
export function cellEditor(container: HTMLElement, acts: EditorActs): CellEditor {
  const field = element("textarea", { class: "celveld", rows: 1, spellcheck: "false", hidden: true });
  container.append(field);
  let isOpen = false;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    field.hidden = true;
    acts.closed();
  };
  const enter = (move: Move): void => {
    if (isOpen && acts.enter(field.value, move)) close();
  };
  field.addEventListener("input", () => {
    fit(field);
    acts.typed(field.value);
  });
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const move = moveOf(event);
    if (move) enter(move);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter")
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end"); // with Alt
    else return;
    event.preventDefault();
  });
  let isPressed = false;
  const notePress = ({ target }: PointerEvent): void => void (isPressed = target !== field);
  document.addEventListener("pointerdown", notePress, true);
  field.addEventListener("blur", () => {
    if (isPressed) return enter("stay");
    // Else the grid took the focus by itself, or the pane has it: there a person may look something up meanwhile, as in Excel.
    setTimeout(() => {
      if (isOpen && container.contains(document.activeElement)) field.focus();
    });
  });
  const put = (place: DOMRect): void => {
    const { left, top } = container.getBoundingClientRect();
    Object.assign(field.style, { left: `${place.left - left}px`, top: `${place.top - top}px` });
  };
  return {
    get isOpen() {
      return isOpen;
    },
    open: (place, text, name) => {
      put(place);
      Object.assign(field.style, {
        minWidth: `${Math.min(place.width, WIDEST)}px`,
        minHeight: `${Math.min(place.height, HIGHEST)}px`,
      });
      field.setAttribute("aria-label", name);
      field.value = text;
      field.hidden = false;
      isOpen = true;
      isPressed = false;
      fit(field);
      field.focus();
      field.setSelectionRange(text.length, text.length);
    },
    move: put,
    dispose: () => document.removeEventListener("pointerdown", notePress, true),
  };
}

/** Where a key takes the selection; undefined for one that does not end the editing. */
export function moveOf({ key, shiftKey, altKey }: KeyboardEvent): Move | undefined {
  if (key === "Enter" && !altKey) return shiftKey ? "up" : "down";
  return key === "Tab" ? (shiftKey ? "left" : "right") : undefined;
}

/** Makes the field as wide and high as what is in it. */
function fit(field: HTMLTextAreaElement): void {
  field.style.width = "0";
  field.style.height = "0";
  field.style.width = `${field.scrollWidth + 4}px`;
  field.style.height = `${field.scrollHeight}px`;
}
