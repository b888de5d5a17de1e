import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { ViewName } from "../messages/pane/frame";

export interface View {
  readonly name: ViewName;
  /** Whether there is nothing to show where no register was recognised. */
  readonly needsRegister: boolean;
  readonly Content: LazyExoticComponent<ComponentType>;
}

/** The views in the order of the switcher; each comes with its own script, when it is first opened. */
export const views: readonly View[] = [
  {
    name: "overview",
    needsRegister: false,
    Content: lazy(async () => ({ default: (await import("./overview/OverviewView")).OverviewView })),
  },
  {
    name: "triangle",
    needsRegister: true,
    Content: lazy(async () => ({ default: (await import("./triangle/TriangleView")).TriangleView })),
  },
  {
    name: "capacity",
    needsRegister: true,
    Content: lazy(async () => ({ default: (await import("./capacity/CapacityView")).CapacityView })),
  },
  {
    name: "ranking",
    needsRegister: true,
    Content: lazy(async () => ({ default: (await import("./ranking/RankingView")).RankingView })),
  },
  {
    name: "choices",
    needsRegister: true,
    Content: lazy(async () => ({ default: (await import("./choices/ChoicesView")).ChoicesView })),
  },
  {
    name: "reactions",
    needsRegister: true,
    Content: lazy(async () => ({ default: (await import("./reactions/ReactionsView")).ReactionsView })),
  },
  {
    name: "answers",
    needsRegister: true,
    Content: lazy(async () => ({ default: (await import("./answers/AnswersView")).AnswersView })),
  },
  {
    name: "rounds",
    needsRegister: true,
    Content: lazy(async () => ({ default: (await import("./rounds/RoundsView")).RoundsView })),
  },
  {
    name: "decisions",
    needsRegister: true,
    Content: lazy(async () => ({ default: (await import("./decisions/DecisionsView")).DecisionsView })),
  },
  {
    name: "papers",
    needsRegister: true,
    Content: lazy(async () => ({ default: (await import("./papers/PapersView")).PapersView })),
  },
  {
    name: "settings",
    needsRegister: false,
    Content: lazy(async () => ({ default: (await import("./settings/SettingsView")).SettingsView })),
  },
  {
    name: "help",
    needsRegister: false,
    Content: lazy(async () => ({ default: (await import("./help/HelpView")).HelpView })),
  },
];
