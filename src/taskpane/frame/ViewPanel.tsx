import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { useFrameTexts, useSession, useSessionState, useSpeech } from "../session/use-session";
import { type View, views } from "../views";
import { Boundary } from "./Boundary";
import { panelId, tabId } from "./ids";

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  instead: {
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
});

/** The view that is shown, or what stands in its way. */
export const ViewPanel = () => {
  const styles = useStyles();
  const texts = useFrameTexts();
  const name = useSessionState((state) => state.view);
  const view = views.find((each) => each.name === name);
  return (
    <main className={styles.panel}>
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(name)} className={styles.panel}>
        <Boundary key={name} instead={<p className={styles.instead}>{texts.crashed}</p>}>
          <Suspense fallback={<Spinner label={texts.reading} />}>{view && <Shown view={view} />}</Suspense>
        </Boundary>
      </div>
    </main>
  );
};

const Shown = ({ view: { name, needsRegister, Content } }: { readonly view: View }) => {
  const styles = useStyles();
  const texts = useFrameTexts();
  const { refusalText } = useSpeech();
  const { refresh, open } = useSession();
  const loaded = useSessionState((state) => state.loaded);
  if (name === "help") return <Content />;
  if (loaded.kind === "reading") return <Spinner className={styles.instead} label={texts.reading} />;
  if (loaded.kind === "read") {
    const hasRegister = loaded.register.tables.has("initiatives");
    if (hasRegister || !needsRegister) return <Content />;
    return (
      <div className={styles.instead}>
        <Text>{texts.noRegister}</Text>
        <Button onClick={() => open("overview")}>{texts.toOverview}</Button>
      </div>
    );
  }
  return (
    <div className={styles.instead}>
      <Text>{loaded.kind === "refused" ? refusalText(loaded.refusal) : texts.failedReading}</Text>
      <Button onClick={() => void refresh()}>{texts.tryAgain}</Button>
    </div>
  );
};
