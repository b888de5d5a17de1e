import type { Day } from "../domain/quantity";
import { runAnswer } from "./answer";
import type { Outcome } from "./outcome";
import type { Register } from "./register";

/** Refreshes sheet Overzicht for readers without the add-in. */
export const runOverview = (on: Day, signal?: AbortSignal): Promise<Outcome<Register>> =>
  runAnswer("overview", on, ["initiatives"], (register) => ({ result: register, plans: [] }), signal);
