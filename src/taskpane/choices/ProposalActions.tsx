import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "../session/use-session";
import type { Proposal } from "./proposal";
import { adoptScreen, saveScreen } from "./screens";
import { useDesk } from "./use-desk";
import { useScenarioTexts } from "./use-texts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly proposal: Proposal;
  /** Whether keeping it is the main thing to do here. */
  readonly isMain?: boolean;
  /** It is a scenario that is kept already. */
  readonly isKept?: boolean;
}

/** Leads to keeping a choice as a scenario, and to making it the plan. */
export const ProposalActions = ({ proposal, isMain = false, isKept = false }: Props) => {
  const styles = useStyles();
  const texts = useScenarioTexts();
  const { open } = useSession();
  const desk = useDesk();
  const aim = useSessionState((state) => state.aim);
  const lead = (screen: string) => () => {
    desk.proposal.set({ proposal: { ...proposal, from: aim ?? undefined } });
    open("choices", screen);
  };
  return (
    <div className={styles.actions}>
      {!isKept && (
        <Button appearance={isMain ? "primary" : "secondary"} onClick={lead(saveScreen)}>
          {texts.save}
        </Button>
      )}
      <Button {...(isKept && { "aria-label": texts.adoptOf(proposal.name) })} onClick={lead(adoptScreen)}>
        {texts.adopt}
      </Button>
    </div>
  );
};
