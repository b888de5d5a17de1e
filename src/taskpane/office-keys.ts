/**
 * office.js leads the Tab key itself, among all that can be reached by it, and out of the pane from anything else. What has
 * the focus by code alone, such as the title of a view that was just opened, is reachable while it does so; what Fluent
 * puts at either end of the page for a browser that leads Tab is not: it would hold the focus there, or lose it.
 * office.js also leaves the pane at every Escape, by way of its first tab. One that closed something here ends here.
 */
export const keepKeysInPane = ({ document: page }: Window): void => {
  const leadTab = (target: EventTarget | null): void => {
    for (const end of page.querySelectorAll<HTMLElement>("[data-tabster-dummy]")) setForNow(end, -1);
    if (target instanceof HTMLElement && target.getAttribute("tabindex") === "-1") setForNow(target, 0);
  };
  // after Fluent, which puts more of its own at the ends at each Tab, and before office.js, which listens on the window
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab") leadTab(event.target);
    if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
  });
};

const setForNow = (element: HTMLElement, tabIndex: number): void => {
  const before = element.tabIndex;
  element.tabIndex = tabIndex;
  setTimeout(() => (element.tabIndex = before));
};
