import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { runUpdateSchema, schemaStep } from "../../actions/update-schema";
import { olderTexts } from "../../messages/pane/older";
import { useCannotWrite, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";

const useStyles = makeStyles({
  older: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Says that the register is of an older version and offers the step, with what it would write; nothing where it is not. */
export const OlderRegister = () => {
  const styles = useStyles();
  const texts = olderTexts[useLanguage()];
  const { listText } = useSpeech();
  const { perform } = useSession();
  const register = useRegister();
  const cannotWrite = useCannotWrite();
  const [withColumns, setWithColumns] = useState(false);
  const step = schemaStep(register);
  if (!step) return null;
  const columns = listText(step.columns.map(({ table, column }) => texts.column(column.heading, table)));
  const update = (): void =>
    void perform({
      what: texts.updating,
      run: () => runUpdateSchema(register, withColumns),
      said: (added) => texts.updated(step.to, listText(added)),
    });
  return (
    <section className={styles.older} aria-label={texts.label}>
      <Body1>{texts.older(step.from)}</Body1>
      {step.columns.length > 0 && (
        <Checkbox
          label={texts.alsoColumns(columns)}
          checked={withColumns}
          onChange={(_, { checked }) => setWithColumns(checked === true)}
        />
      )}
      <Caption1>{texts.writes(step.to, register.tables.get("settings")?.name ?? "")}</Caption1>
      <Button size="small" disabledFocusable={cannotWrite} onClick={update}>
        {texts.update(step.to)}
      </Button>
    </section>
  );
};
