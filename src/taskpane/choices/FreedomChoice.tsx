import { Caption1, Checkbox, makeStyles } from "@fluentui/react-components";
import type { Freedom } from "../../domain/scenario/options";
import type { WayKind } from "../../domain/scenario/problem";
import { Disclosed } from "./Disclosed";
import type { TalkView } from "./use-talk";
import { useTalkTexts } from "./use-texts";

const useStyles = makeStyles({ choices: { display: "flex", flexDirection: "column", alignItems: "flex-start" } });

const withWay = (freedom: Freedom, way: WayKind, may: boolean): Freedom => ({
  ...freedom,
  ways: [...freedom.ways.filter((each) => each !== way), ...(may ? [way] : [])],
});

/** What may be done to the items about which nothing was settled. */
export const FreedomChoice = ({ view: { talk, give } }: { readonly view: TalkView }) => {
  const styles = useStyles();
  const texts = useTalkTexts();
  const { freedom } = talk;
  const lines = [
    ["shifted", freedom.ways.includes("shifted"), (may: boolean) => withWay(freedom, "shifted", may)],
    ["drops", freedom.drops, (may: boolean) => ({ ...freedom, drops: may })],
    ["outsourced", freedom.ways.includes("outsourced"), (may: boolean) => withWay(freedom, "outsourced", may)],
    ["hires", freedom.hires, (may: boolean) => ({ ...freedom, hires: may })],
  ] as const;
  return (
    <Disclosed label={texts.freedom}>
      <Caption1>{texts.freedomHow}</Caption1>
      <div className={styles.choices}>
        {lines.map(([name, may, changed]) => (
          <Checkbox
            key={name}
            label={texts.may[name]}
            checked={may}
            onChange={(_, { checked }) => give(changed(checked === true))}
          />
        ))}
      </div>
    </Disclosed>
  );
};
