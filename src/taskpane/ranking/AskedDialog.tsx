import { useState } from "react";
import type { InitiativeId } from "../../domain/model";
import { scorersOf } from "../../domain/scorers";
import { useRegister } from "../session/use-session";
import { MoveDialog } from "./MoveDialog";
import type { Move } from "./MoveForm";
import { ScorersDialog } from "./scorers/ScorersDialog";
import { ThemeOrderDialog } from "./themes/ThemeOrderDialog";
import type { ShownRanking } from "./use-ranking";

/** What a person asked of the ranking: another place of an item, another order of themes, or who scored an item how. */
export type Asked =
  | { readonly kind: "move"; readonly move: Move }
  | { readonly kind: "themes" }
  | { readonly kind: "scorers"; readonly initiative: InitiativeId };

interface Props {
  readonly asked: Asked | null;
  readonly shown: ShownRanking;
  /** The last place. */
  readonly last: number;
  readonly onClose: () => void;
}

/** The dialog for what was asked, if anything was. */
export const AskedDialog = ({ asked, shown: { ranking, themes }, last, onClose }: Props) => {
  const { portfolio } = useRegister();
  const [isNameless, setIsNameless] = useState(false);
  switch (asked?.kind) {
    case "move":
      return <MoveDialog move={asked.move} ranking={ranking} last={last} onClose={onClose} />;
    case "themes":
      return <ThemeOrderDialog themes={themes} onClose={onClose} />;
    case "scorers": {
      const card = scorersOf(portfolio).cards.find(({ initiative }) => initiative === asked.initiative);
      return card && <ScorersDialog card={card} isNameless={isNameless} onNameless={setIsNameless} onClose={onClose} />;
    }
    case undefined:
      return null;
  }
};
