import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { runNewRegister } from "../../actions/new-register";
import type { Issue } from "../../domain/issue";
import { hasColumns } from "../../domain/portfolio";
import { triangleTexts } from "../../messages/pane/triangle";
import { useCannotWrite, useFrameTexts, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
  },
});

type Unclaimed = Extract<Issue, { code: "S-1" }>;

/** What the rules of the triangle need and the register does not have, each said once with the way to it. */
export const UnclaimedRules = ({ issues }: { readonly issues: readonly Issue[] }) =>
  issues
    .filter((issue): issue is Unclaimed => issue.code === "S-1")
    .map((issue) => <Lacking key={issue.lacks.join()} issue={issue} />);

const Lacking = ({ issue }: { readonly issue: Unclaimed }) => {
  const styles = useStyles();
  const { issueText, severityWord } = useSpeech();
  const { what, todo } = issueText(issue);
  return (
    <div className={styles.box}>
      <Caption1>
        <strong>{`${issue.code} · ${severityWord[issue.severity]}`}</strong>
        <br />
        {`${what} ${todo}`}
      </Caption1>
      <Way lacks={issue.lacks} />
    </div>
  );
};

/** To where it can be added; a table of capacity can wait, and has no way of its own here. */
const Way = ({ lacks }: Pick<Unclaimed, "lacks">) => {
  const texts = triangleTexts[useLanguage()];
  const frameTexts = useFrameTexts();
  const cannotWrite = useCannotWrite();
  const { place, portfolio, on } = useRegister();
  const { goTo, perform } = useSession();
  if (lacks.includes("people"))
    return (
      <>
        <Caption1>{frameTexts.noUndo}</Caption1>
        <Button
          disabledFocusable={cannotWrite}
          onClick={() =>
            void perform({
              what: texts.makingPeople,
              run: () => runNewRegister(on, ["people"]),
              said: () => texts.madePeople,
            })
          }
        >
          {texts.makePeople}
        </Button>
      </>
    );
  const id = lacks.some((source) => source.startsWith("people")) ? "people" : "initiatives";
  const isNeeded = lacks.some((source) => source.startsWith(id)) && hasColumns(portfolio, id);
  const { table, ...where } = place({ kind: "table", table: id });
  return isNeeded && <Button onClick={() => void goTo(where)}>{texts.toTable(table)}</Button>;
};
