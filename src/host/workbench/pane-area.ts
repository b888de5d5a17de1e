import { element } from "./element";
import type { PaneFrame } from "./pane-frame";
import { paneWidth } from "./query";
import type { BenchWords } from "./words";

export interface PaneArea {
  readonly element: HTMLElement;
  /** Shows the panes that are open. */
  refresh(): void;
}

/** How far an arrow key moves the edge. */
const STEP = 10;

/** What the focus goes to from a pane: the cells, and what comes after the last pane. */
export interface Beside {
  readonly cells: () => void;
  readonly after: () => void;
}

/** The panes of the authors side by side, with an edge that can be dragged or moved by keys. */
export function paneArea(
  panes: readonly { readonly label: string; readonly name: string; readonly pane: PaneFrame }[],
  words: BenchWords,
  width: number,
  beside: Beside,
): PaneArea {
  const edge = element("div", {
    class: "paneelrand",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": words.paneWidth,
    "aria-valuemin": paneWidth(0),
    "aria-valuemax": paneWidth(Infinity),
  });
  const area = element("div", { class: "panelen" }, edge);
  const sections = panes.map(({ label, name, pane }) => {
    const close = element(
      "button",
      {
        type: "button",
        class: "sluiten",
        "aria-label": words.closePane,
        title: words.closePane,
        onclick: () => pane.author.connection.addin.showPane(false),
      },
      "✕",
    );
    const heading = element("header", {}, element("h2", {}, label), close);
    const section = element("section", { class: "paneel", "aria-label": name }, heading, pane.frame);
    area.append(section);
    return { section, pane, close };
  });

  sections.forEach(({ pane, close }, at) =>
    pane.author.connection.addin.leaving.add((way) => {
      const following = sections.slice(at + 1).find(({ section }) => !section.hidden);
      if (way === "cells") beside.cells();
      else if (way === "before") close.focus();
      else if (following) following.close.focus();
      else beside.after();
    }),
  );

  const setWidth = (wanted: number): void => {
    const pixels = paneWidth(wanted);
    area.style.setProperty("--paneel", `${pixels}px`);
    edge.setAttribute("aria-valuenow", String(pixels));
  };
  setWidth(width);
  edge.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    setWidth(Number(edge.getAttribute("aria-valuenow")) + step);
    event.preventDefault();
  });
  edge.addEventListener("pointerdown", (event) => {
    edge.setPointerCapture(event.pointerId);
    area.classList.add("sleept"); // the frames would take the pointer
  });
  edge.addEventListener("pointermove", (event) => {
    const open = sections.filter(({ section }) => !section.hidden).length;
    if (edge.hasPointerCapture(event.pointerId)) setWidth((area.getBoundingClientRect().right - event.clientX) / open);
  });
  edge.addEventListener("lostpointercapture", () => area.classList.remove("sleept"));

  const refresh = (): void => {
    for (const { section, pane } of sections) section.hidden = !pane.author.connection.addin.isPaneShown;
    edge.hidden = sections.every(({ section }) => section.hidden);
  };
  for (const { pane } of sections) pane.author.connection.addin.listeners.add(refresh);
  refresh();
  return { element: area, refresh };
}
