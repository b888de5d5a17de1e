import { Button, Caption1, Text } from "@fluentui/react-components";
import { runNewRegister } from "../../actions/new-register";
import type { TableId } from "../../domain/model";
import { tableSchema } from "../../workbook/schema";
import { useCannotWrite, useFrameTexts, useRegister, useSession, useSpeech } from "../session/use-session";
import { useDetailStyles } from "./use-detail-styles";
import { useCapacityTexts } from "./use-figures";

/** What the tables are for that are not there yet, and a button that makes them. */
export const MissingTables = ({ ids }: { readonly ids: readonly TableId[] }) => {
  const styles = useDetailStyles();
  const texts = useCapacityTexts();
  const frame = useFrameTexts();
  const { listText, issueText } = useSpeech();
  const { issues, on } = useRegister();
  const { perform } = useSession();
  const cannotWrite = useCannotWrite();
  const names = ids.map((id) => tableSchema(id).name);
  const ambiguous = issues.filter((issue) => issue.code === "G-2" && names.includes(issue.table));
  const make = () =>
    perform({
      what: texts.making,
      run: () => runNewRegister(on, ids),
      said: (sheets) => texts.made(listText(sheets)),
    });
  return (
    <section className={styles.section}>
      <Text>{texts.missing}</Text>
      <ul className={styles.list}>
        {ids.map((id) => (
          <li key={id}>{texts.missingWhy[id]}</li>
        ))}
      </ul>
      {ambiguous.map((issue) => {
        const { what, todo } = issueText(issue);
        return (
          <Text key={what}>
            {what} {todo}
          </Text>
        );
      })}
      <Button className={styles.more} disabledFocusable={cannotWrite} onClick={() => void make()}>
        {texts.make(listText(names))}
      </Button>
      <Caption1>{frame.noUndo}</Caption1>
    </section>
  );
};
