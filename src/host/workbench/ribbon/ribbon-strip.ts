import { element } from "../element";
import type { RibbonAction, RibbonControl, RibbonItem, RibbonTab } from "./manifest";

/** What the ribbon needs to know of the add-in, and what it does when a button is pressed. */
export interface RibbonActs {
  readonly isDisabled: (controlId: string) => boolean;
  readonly isHidden: (tabId: string) => boolean;
  readonly press: (action: RibbonAction, label: string) => void;
}

export interface RibbonStrip {
  readonly element: HTMLElement;
  /** Shows which buttons can be pressed by now. */
  readonly refresh: () => void;
}

/** The add-in's tab of the ribbon, as the manifest describes it. */
export function ribbonStrip(tabs: readonly RibbonTab[], name: string, acts: RibbonActs): RibbonStrip {
  const refreshers: (() => void)[] = [];
  const drawn = tabs.map((tab) => {
    const groups = tab.groups.map((group) => {
      const controls = group.controls.map((control) => controlElement(control, acts, refreshers));
      const label = element("span", { class: "lintgroep-naam", "aria-hidden": "true" }, group.label);
      const row = element("div", { class: "lintknoppen" }, ...controls);
      return element("div", { class: "lintgroep", role: "group", "aria-label": group.label, id: group.id }, row, label);
    });
    const heading = element("span", { class: "linttab" }, tab.label);
    const strip = element(
      "div",
      { class: "lint", id: tab.id },
      heading,
      element("div", { class: "lintgroepen" }, ...groups),
    );
    refreshers.push(() => (strip.hidden = acts.isHidden(tab.id)));
    return strip;
  });
  const whole = element("nav", { "aria-label": name }, ...drawn);
  const refresh = (): void => refreshers.forEach((work) => work());
  refresh();
  return { element: whole, refresh };
}

function controlElement(control: RibbonControl, acts: RibbonActs, refreshers: (() => void)[]): HTMLElement {
  if (control.kind === "menu") return menuElement(control, acts, refreshers);
  const button = buttonElement(control, "lintknop", () => acts.press(control.action, control.label));
  refreshers.push(() => (button.disabled = acts.isDisabled(control.id)));
  return button;
}

function menuElement(
  menu: Extract<RibbonControl, { kind: "menu" }>,
  acts: RibbonActs,
  refreshers: (() => void)[],
): HTMLElement {
  const list = element("div", { class: "lintmenu", role: "menu", "aria-label": menu.label, popover: "auto" });
  const opener = buttonElement(menu, "lintknop", () => {
    list.togglePopover();
    const { left, bottom } = opener.getBoundingClientRect();
    list.style.translate = `${left}px ${bottom}px`;
    list.querySelector("button")?.focus();
  });
  opener.setAttribute("aria-haspopup", "menu");
  opener.append(element("span", { class: "pijl", "aria-hidden": "true" }, "⌄"));
  const items = menu.items.map((item) => {
    const button = buttonElement(item, "lintkeuze", () => {
      list.hidePopover();
      opener.focus();
      acts.press(item.action, item.label);
    });
    button.setAttribute("role", "menuitem");
    refreshers.push(() => (button.disabled = acts.isDisabled(item.id)));
    return button;
  });
  list.append(...items);
  list.addEventListener("keydown", (event) => moveThrough(items, event));
  list.addEventListener("toggle", () => opener.setAttribute("aria-expanded", String(list.matches(":popover-open"))));
  refreshers.push(() => (opener.disabled = acts.isDisabled(menu.id)));
  return element("div", {}, opener, list);
}

function buttonElement(shown: RibbonItem | RibbonControl, className: string, press: () => void): HTMLButtonElement {
  const isSmall = className === "lintkeuze";
  const { label, tip, icons } = shown;
  const size = isSmall ? 16 : 32;
  const picture = element("img", {
    src: icons[size] ?? "",
    srcset: `${icons[80] ?? ""} 3x`,
    width: size,
    height: size,
    alt: "",
  });
  return element(
    "button",
    { class: className, id: shown.id, type: "button", title: `${tip.title}\n${tip.text}`, onclick: press },
    picture,
    element("span", {}, label),
  );
}

/** Arrow keys go through a menu. */
function moveThrough(items: readonly HTMLElement[], event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const place = items.findIndex((item) => item === document.activeElement);
  items[(place + step + items.length) % items.length]?.focus();
  event.preventDefault();
}
