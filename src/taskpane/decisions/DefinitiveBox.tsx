import { Checkbox } from "@fluentui/react-components";
import type { useMaking } from "./use-making";
import { useDecisionTexts } from "./use-texts";

/** Whether the sheets that are made are definitive; what keeps them from it is said when they are asked for. */
export const DefinitiveBox = ({ making }: { readonly making: ReturnType<typeof useMaking> }) => {
  const texts = useDecisionTexts();
  return (
    <Checkbox
      label={texts.definitive}
      checked={making.standing === "definitive"}
      onChange={(_, { checked }) => making.setStanding(checked === true ? "definitive" : "concept")}
    />
  );
};
