import { isJsonList, type Json } from "./json";

/** Where the focus goes from the pane: to what comes after it or before it, or to the cells. */
export type WayOut = "after" | "before" | "cells";

/** The client's numbers for wanting to be left: at either end of Tab, by Ctrl+F6, Escape or F2, and where it holds nothing to focus. */
const WAYS: Readonly<Record<number, WayOut>> = {
  ...{ 5: "cells", 6: "cells", 15: "cells", 16: "cells" },
  ...{ 13: "after", 14: "before" },
  ...{ 17: "after", 18: "before" },
};

/** Which way out the client asks for in what it notifies its host of; null where it says something else. */
export function wayOut(data: Json): WayOut | null {
  const [, action] = isJsonList(data) ? data : [];
  return (typeof action === "number" && WAYS[action]) || null;
}
