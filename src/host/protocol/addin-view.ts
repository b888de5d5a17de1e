import type { Json } from "./json";
import type { WayOut } from "./way-out";

/** What Excel shows of an add-in around the workbook. Its page lives on while the pane is closed. */
export interface AddinView {
  readonly isPaneShown: boolean;
  /** The ids of the controls that the add-in switched off. */
  readonly disabledControls: ReadonlySet<string>;
  /** The ids of the tabs that it hid. */
  readonly hiddenTabs: ReadonlySet<string>;
  /** Called after each change. */
  readonly listeners: Set<() => void>;
  /** Called when the add-in wants the focus to leave its pane. */
  readonly leaving: Set<(way: WayOut) => void>;
  showPane(isShown: boolean): void;
  enableControl(id: string, isEnabled: boolean): void;
  showTab(id: string, isShown: boolean): void;
}

/** The event of a pane that opened or closed, as the client's dispatcher knows it. */
const EVENT = { category: 65_536, visibilityChanged: 65_539 } as const;

/** The view of one client, which is told through `emit` when its pane opens or closes. The pane is closed at first. */
export function newAddinView(emit: (event: string, data: Json) => void): AddinView {
  let isPaneShown = false;
  const disabledControls = new Set<string>();
  const hiddenTabs = new Set<string>();
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const put = (set: Set<string>, id: string, isIn: boolean): void => {
    if (set.has(id) === isIn) return;
    if (isIn) set.add(id);
    else set.delete(id);
    changed();
  };
  return {
    get isPaneShown() {
      return isPaneShown;
    },
    disabledControls,
    hiddenTabs,
    listeners,
    leaving: new Set(),
    showPane(isShown) {
      if (isShown === isPaneShown) return;
      isPaneShown = isShown;
      const message = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
      const entries: Json = [
        [EVENT.category, EVENT.visibilityChanged, "", message, `${EVENT.visibilityChanged}`, false],
      ];
      emit("richApiMessage", { ArrayData: entries, Data: entries });
      changed();
    },
    enableControl: (id, isEnabled) => put(disabledControls, id, !isEnabled),
    showTab: (id, isShown) => put(hiddenTabs, id, !isShown),
  };
}
