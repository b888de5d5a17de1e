import { useRegister } from "../session/use-session";
import { shortRoles, shortSpot } from "./short-roles";
import type { Spot } from "./spot";
import { useOptionTexts } from "./use-texts";

/** What a spot is called: `Jurist, 2023-Q1`. */
export const useSpotName = (spot: Spot): string => {
  const { everything } = useOptionTexts();
  const short = shortSpot(shortRoles(useRegister().portfolio), spot);
  return [short?.role ?? everything, short?.period?.key].filter(Boolean).join(", ");
};
