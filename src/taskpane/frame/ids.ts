import type { ViewName } from "../../messages/pane/frame";

/** The element that the shown view stands in, and the tabs that lead to it. */
export const panelId = "weergave";
export const tabId = (view: ViewName): string => `tab-${view}`;
