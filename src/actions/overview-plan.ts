import { computeOverview } from "../domain/overview";
import { renderOverview } from "../workbook/render/overview-sheet";
import type { SheetPlan } from "../workbook/sheet-plan";
import { missingTables, type Register, stampOf } from "./register";

/** Sheet Overzicht, which every action refreshes. */
export const overviewPlan = (register: Register): SheetPlan =>
  renderOverview(
    computeOverview(register.portfolio, register.on, register.issues),
    missingTables(register, ["supply", "demand"]),
    register.place,
    stampOf(register),
  );
