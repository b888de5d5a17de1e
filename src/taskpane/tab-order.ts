/**
 * office.js leads the Tab key itself, among all that can be reached by it, and out of the pane from anything else. What has
 * the focus by code alone, such as the title of a view that was just opened, is reachable while it does so.
 */
export const keepTabInPane = (page: Window): void => {
  const makeReachable = ({ key, target }: KeyboardEvent): void => {
    if (key !== "Tab" || !(target instanceof HTMLElement) || target.getAttribute("tabindex") !== "-1") return;
    target.tabIndex = 0;
    setTimeout(() => (target.tabIndex = -1));
  };
  page.addEventListener("keydown", makeReachable, { capture: true });
};
