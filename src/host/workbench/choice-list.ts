import { element } from "./element";

/** The button beside a cell with a list, and the list itself. */
export interface ChoiceList {
  /** Shows the button at the right of a place in the page, or nothing. */
  offer(place: DOMRect | null, choices: () => readonly string[]): void;
  open(): void;
  readonly isOffered: boolean;
}

/** The lists of the cells in a container; `choose` hears what the person takes. */
export function choiceList(
  container: HTMLElement,
  labels: { readonly button: string; readonly list: string },
  choose: (choice: string) => void,
): ChoiceList {
  const list = element("div", { class: "keuzes", role: "listbox", "aria-label": labels.list, popover: "auto" });
  const button = element(
    "button",
    {
      type: "button",
      class: "keuzeknop",
      "aria-label": labels.button,
      title: `${labels.button} (Alt+↓)`,
      hidden: true,
      onclick: () => open(),
    },
    "▾",
  );
  container.append(button, list);
  let choices: () => readonly string[] = () => [];
  const open = (): void => {
    const items = choices().map((choice) =>
      element(
        "button",
        {
          type: "button",
          role: "option",
          "aria-selected": "false",
          onclick: () => {
            list.hidePopover();
            choose(choice);
          },
        },
        choice,
      ),
    );
    list.replaceChildren(...items);
    list.showPopover();
    const { right, bottom } = button.getBoundingClientRect();
    const { width, height } = list.getBoundingClientRect();
    list.style.translate = `${Math.max(0, right - width)}px ${Math.min(bottom, innerHeight - height)}px`;
    items[0]?.focus();
  };
  list.addEventListener("keydown", (event) => {
    const items = [...list.children].filter((item) => item instanceof HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    event.stopPropagation();
    if (step === undefined) return;
    const place = items.findIndex((item) => item === document.activeElement);
    items[Math.min(items.length - 1, Math.max(0, place + step))]?.focus();
    event.preventDefault();
  });
  return {
    get isOffered() {
      return !button.hidden;
    },
    open,
    offer: (place, given) => {
      choices = given;
      button.hidden = place === null;
      if (!place) return;
      const { left, top } = container.getBoundingClientRect();
      button.style.left = `${place.right - left}px`;
      button.style.top = `${place.bottom - top - 20}px`;
    },
  };
}
