import { Caption1, Checkbox, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { freedoms } from "../../domain/scenario/options";
import { useRegister, useSession, useSpeech } from "../session/use-session";
import { DropScenario } from "./DropScenario";
import { misfitText } from "./misfit-words";
import { OutcomeFacts } from "./OutcomeFacts";
import { ProposalActions } from "./ProposalActions";
import { type KeptScenario, workedScenario } from "./scenario-list";
import { everySpot } from "./spot";
import { StartTalk } from "./StartTalk";
import { asIn } from "./talk";
import { usePartStyles } from "./use-part-styles";
import { useScenarioTexts } from "./use-texts";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  link: { textAlign: "start", minHeight: "24px", alignSelf: "flex-start" },
});

interface Props {
  readonly scenario: KeptScenario;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One scenario: what it brings to the register as it is now, what of it does not fit that, and what can be done with it. */
export const ScenarioCard = ({ scenario, isChosen, onChoose }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useScenarioTexts();
  const words = useWords();
  const { dayText } = useSpeech();
  const { portfolio, place } = useRegister();
  const { goTo } = useSession();
  const { name, option, bottleneck, madeOn, explanation } = scenario;
  const { read, outcome } = workedScenario(portfolio, scenario);
  const { adjustments, misfits } = read;
  const about = [option ? texts.options[option] : "", bottleneck, madeOn === null ? "" : dayText(madeOn)];
  return (
    <li className={styles.card}>
      <Subtitle2 as="h3" className={styles.title}>
        {name}
      </Subtitle2>
      <Caption1 className={part.muted}>{about.filter(Boolean).join(" · ")}</Caption1>
      {explanation && <Text>{explanation}</Text>}
      <OutcomeFacts outcome={outcome} />
      {misfits.map((misfit) => (
        <Link
          key={`${misfit.row} ${misfit.kind}`}
          as="button"
          className={styles.link}
          onClick={() => void goTo(place({ kind: "row", row: misfit.row, field: "scenario" }))}
        >
          ⚠ {texts.toRow(misfitText(words, texts, misfit))}
        </Link>
      ))}
      <Checkbox
        label={texts.compare}
        aria-label={texts.compareOf(name)}
        checked={isChosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <StartTalk
        talk={{
          ...{ spot: everySpot, option: null, adjustments, freedom: freedoms.combined },
          ...asIn(outcome),
        }}
        name={texts.toTalkOf(name)}
      />
      <ProposalActions
        proposal={{ portfolio, name, spot: everySpot, option: option ?? "own", outcome, adjustments }}
        isKept
      />
      <DropScenario name={name} />
    </li>
  );
};
