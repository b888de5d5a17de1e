import { element } from "./element";

/** Where the selection goes when what was typed is in. */
export type Move = "down" | "up" | "right" | "left" | "stay";

/** The field over a cell in which a person types. */
export interface CellEditor {
  readonly isOpen: boolean;
  /** Opens over a place of the page with a text, and tells what is typed in it. */
  open(place: DOMRect, text: string, name: string): void;
  /** Takes what was typed in, as a click elsewhere does. */
  commit(): void;
  close(): void;
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
  // In the pane a person may look something up while the cell stays open, as in Excel on the web.
  field.addEventListener("blur", () => {
    if (!(document.activeElement instanceof HTMLIFrameElement)) enter("stay");
  });
  return {
    get isOpen() {
      return isOpen;
    },
    open: (place, text, name) => {
      const { left, top } = container.getBoundingClientRect();
      Object.assign(field.style, {
        left: `${place.left - left}px`,
        top: `${place.top - top}px`,
        minWidth: `${Math.min(place.width, WIDEST)}px`,
        minHeight: `${Math.min(place.height, HIGHEST)}px`,
      });
      field.setAttribute("aria-label", name);
      field.value = text;
      field.hidden = false;
      isOpen = true;
      fit(field);
      field.focus();
      field.setSelectionRange(text.length, text.length);
    },
    commit: () => enter("stay"),
    close,
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
