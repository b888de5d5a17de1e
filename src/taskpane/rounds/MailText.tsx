import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Round } from "../../domain/rounds/round";
import type { RoundAsk } from "../../domain/rounds/round-asks";
import { roundMail } from "../../messages/nl-round-mail";
import { useSession } from "../session/use-session";
import { copyText } from "./copy-text";
import { useRoundTexts } from "./use-texts";

const useStyles = makeStyles({
  mail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignSelf: "stretch" },
  text: { minHeight: "160px" },
  copy: { alignSelf: "flex-start" },
});

/** The text for somebody, to copy into a message: Excel lets no page of an add-in begin one. */
export const MailText = ({ round, ask }: { readonly round: Round; readonly ask: RoundAsk }) => {
  const styles = useStyles();
  const texts = useRoundTexts();
  const { say } = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const { subject, body } = roundMail(round, ask);
  const copy = async (): Promise<void> => {
    if (!area.current) return;
    const isCopied = await copyText(area.current);
    say({ intent: isCopied ? "success" : "info", text: isCopied ? texts.copied : texts.selected });
  };
  return (
    <div className={styles.mail} lang="nl">
      <Field label={texts.mailFor(ask.lead)}>
        <Textarea
          ref={area}
          readOnly
          resize="vertical"
          textarea={{ className: styles.text }}
          value={`${subject}\n\n${body}`}
        />
      </Field>
      <Button size="small" className={styles.copy} onClick={() => void copy()}>
        {texts.copy}
      </Button>
    </div>
  );
};
