import { Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { helpTexts } from "../../messages/pane/help";
import { duties, dutyTexts } from "../../messages/pane/help-duties";
import { useFrameTexts, useLanguage, useSession } from "../session/use-session";

const useStyles = makeStyles({
  duty: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  served: { color: tokens.colorNeutralForeground3 },
  link: { alignSelf: "flex-start", minHeight: "24px" },
});

/** What the field asks of a portfoliomanager, and which view serves it. */
export const Duties = () => {
  const styles = useStyles();
  const language = useLanguage();
  const { views } = useFrameTexts();
  const { open } = useSession();
  return duties.map(({ duty, view }) => {
    const { title, what, served } = dutyTexts[language][duty];
    return (
      <section key={duty} className={styles.duty}>
        <Subtitle2 as="h3" className={styles.title}>
          {title}
        </Subtitle2>
        <Text>{what}</Text>
        <Text className={styles.served}>{served}</Text>
        <Link as="button" className={styles.link} onClick={() => open(view)}>
          {helpTexts[language].openView(views[view])}
        </Link>
      </section>
    );
  });
};
