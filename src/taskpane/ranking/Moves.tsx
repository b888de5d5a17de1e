import { Button, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { useRankingTexts } from "./use-texts";

const useStyles = makeStyles({ moves: { display: "flex", flexDirection: "column", flexShrink: 0 } });

interface Props {
  readonly nr: string;
  readonly place: number;
  readonly last: number;
  readonly onMove: (place: number) => void;
}

/** The way of an item up and down in the order of the paper; the focus comes back here from what is asked meanwhile. */
export const Moves = ({ nr, place, last, onMove }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const focusTarget = useRestoreFocusTarget();
  return (
    <div className={styles.moves}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={texts.up(nr)}
        disabledFocusable={place === 1}
        onClick={() => onMove(place - 1)}
        {...focusTarget}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={texts.down(nr)}
        disabledFocusable={place === last}
        onClick={() => onMove(place + 1)}
        {...focusTarget}
      />
    </div>
  );
};
