import type { Sheet, Workbook } from "../engine/workbook";
import { element } from "./element";

export interface SheetTabs {
  readonly element: HTMLElement;
  refresh(): void;
}

/** The tabs of the sheets that can be seen; `goTo` is called with the one that the person chooses. */
export function sheetTabs(workbook: Workbook, name: string, goTo: (sheet: Sheet) => void): SheetTabs {
  const list = element("div", { class: "bladen", role: "tablist", "aria-label": name });
  let drawn = "";
  const refresh = (): void => {
    const sheets = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    const wanted = JSON.stringify([
      workbook.activeSheet.id,
      ...sheets.map(({ id, name, tabColor }) => [id, name, tabColor]),
    ]);
    if (wanted === drawn) return;
    drawn = wanted;
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...sheets.map((sheet) => tabOf(sheet, sheet === workbook.activeSheet, goTo)));
    const active = list.querySelector<HTMLElement>("[aria-selected=true]");
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) active?.focus();
  };
  list.addEventListener("keydown", ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const sheets = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = step && sheets[sheets.indexOf(workbook.activeSheet) + step];
    if (next) goTo(next);
  });
  refresh();
  return { element: list, refresh };
}

function tabOf(sheet: Sheet, isActive: boolean, goTo: (sheet: Sheet) => void): HTMLElement {
  const tab = element(
    "button",
    {
      type: "button",
      role: "tab",
      "aria-selected": String(isActive),
      tabindex: isActive ? 0 : -1,
      onclick: () => goTo(sheet),
    },
    sheet.name,
  );
  if (sheet.tabColor) tab.style.setProperty("--tabkleur", sheet.tabColor);
  return tab;
}
