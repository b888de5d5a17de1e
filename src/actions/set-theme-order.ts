import type { Day } from "../domain/quantity";
import type { Settings } from "../domain/settings";
import { done, type Outcome, refused } from "./outcome";
import { runReadRegister } from "./read-register";
import type { Register } from "./register";
import { type NewSetting, runSetSetting } from "./set-setting";

/** Themes as MT and college order them, first the weightiest, and why. */
export interface AgreedThemes {
  readonly order: readonly string[];
  readonly reason: string;
}

const listed = (themes: readonly string[]): string => themes.join("; ");

const changesOf = (settings: Settings, { order, reason }: AgreedThemes): readonly NewSetting[] => [
  ...(listed(order) === listed(settings.themeOrder) ? [] : [{ field: "themeOrder", content: listed(order) } as const]),
  ...(reason === settings.themeOrderReason ? [] : [{ field: "themeOrderReason", content: reason } as const]),
];

/**
 * Writes the order of the themes into the person's own Instellingen, and then its reason; each only where it says
 * something else. Refused when another changed one of them meanwhile.
 */
export const runSetThemeOrder = async (seen: Register, agreed: AgreedThemes, on: Day): Promise<Outcome<number>> => {
  const [first, second] = changesOf(seen.portfolio.settings, agreed);
  if (!first) return done(0, []);
  const written = await runSetSetting(seen, first);
  if (!second || written.kind !== "done") return written;
  const now = await runReadRegister(on); // Instellingen may have got a row for the first
  if (now.kind !== "done") return now;
  const { portfolio, tables } = now.result;
  return portfolio.settings.themeOrderReason === seen.portfolio.settings.themeOrderReason
    ? runSetSetting(now.result, second)
    : refused({ code: "changedMeanwhile", place: tables.get("settings")?.name ?? null });
};
