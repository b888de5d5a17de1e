import { useMemo } from "react";
import type { DecisionSheet } from "../../domain/decision-sheet";
import type { SecretReference } from "../../domain/decision-target";
import { isRoundClosed } from "../../domain/rounds/round";
import { decisionPaper } from "../../workbook/paper/decision/decision-paper";
import { PaperPreview } from "../paper/PaperPreview";
import { useRegister } from "../session/use-session";
import { useDecisionTexts } from "./use-texts";

/** What the sheet of a number will say. */
export const SheetPreview = ({ content }: { readonly content: DecisionSheet | SecretReference }) => {
  const texts = useDecisionTexts();
  const { portfolio, rounds, place } = useRegister();
  const paper = useMemo(
    () => decisionPaper(content, portfolio.settings, { kind: "concept", isRoundClosed: isRoundClosed(rounds) }, place),
    [content, portfolio, rounds, place],
  );
  return <PaperPreview heading={texts.preview} paper={paper} />;
};
