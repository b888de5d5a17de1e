import { Button, makeStyles } from "@fluentui/react-components";
import { useSession } from "../session/use-session";
import { talkScreen } from "./screens";
import type { Talk } from "./talk";
import { useDesk } from "./use-desk";
import { useTalkTexts } from "./use-texts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface Props {
  readonly talk: Talk;
  readonly label?: string;
  /** What it is called where there are several. */
  readonly name?: string;
}

/** Begins a talk, instead of the one that was going on. */
export const StartTalk = ({ talk, label, name }: Props) => {
  const styles = useStyles();
  const texts = useTalkTexts();
  const { open } = useSession();
  const desk = useDesk();
  const start = (): void => {
    desk.talk.set({ talk });
    open("choices", talkScreen);
  };
  return (
    <Button className={styles.button} {...(name !== undefined && { "aria-label": name })} onClick={start}>
      {label ?? texts.start}
    </Button>
  );
};
