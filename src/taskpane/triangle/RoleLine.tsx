import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Issue } from "../../domain/issue";
import type { Initiative } from "../../domain/model";
import type { TriangleRole } from "../../domain/rule-problem";
import type { TriangleRow } from "../../domain/triangle";
import { triangleTexts } from "../../messages/pane/triangle";
import { useCannotWrite, useFrameTexts, useLanguage, useRegister, useSession } from "../session/use-session";
import { Finding } from "./Finding";
import { PersonBox } from "./PersonBox";
import { useFocusOn } from "../frame/use-focus-on";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  who: { flexGrow: 1, flexBasis: "100px", minWidth: 0, textAlign: "left", minHeight: "24px", overflowWrap: "anywhere" },
  missing: { color: tokens.colorStatusWarningForeground3 },
  sign: { verticalAlign: "text-bottom", marginRight: tokens.spacingHorizontalXXS },
  label: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    "::first-letter": { textTransform: "uppercase" },
  },
});

interface Props {
  readonly row: TriangleRow;
  readonly initiative: Initiative;
  readonly role: TriangleRole;
  readonly findings: readonly Issue[];
  readonly isEdited: boolean;
  readonly isFocused: boolean;
  readonly edit: () => void;
  readonly leave: () => void;
  readonly fill: (name: string) => Promise<void>;
  readonly hasFocused: () => void;
}

/** One role of an item: the name that stands there or that it is missing, and the way to fill it in. */
export const RoleLine = ({
  row,
  initiative,
  role,
  findings,
  isEdited,
  isFocused,
  edit,
  leave,
  fill,
  hasFocused,
}: Props) => {
  const styles = useStyles();
  const texts = triangleTexts[useLanguage()];
  const frameTexts = useFrameTexts();
  const { place, portfolio } = useRegister();
  const { goTo } = useSession();
  const cannotWrite = useCannotWrite() || portfolio.people.length === 0;
  const button = useFocusOn<HTMLButtonElement>(isFocused && !isEdited, hasFocused);
  const [label, name] = [texts.roles[role], row[role]];
  return (
    <div>
      <Caption1 className={styles.label}>{label}</Caption1>
      {isEdited ? (
        <PersonBox initiative={initiative} role={role} fill={fill} leave={leave} />
      ) : (
        <div className={styles.line}>
          <Link
            as="button"
            appearance="subtle"
            className={styles.who}
            title={frameTexts.goTo}
            onClick={() => void goTo(place({ kind: "row", row: row.row, field: role }))}
          >
            {name === "" ? (
              <span className={styles.missing}>
                <WarningRegular className={styles.sign} />
                {texts.missing}
              </span>
            ) : (
              name
            )}
          </Link>
          <Button
            ref={button}
            size="small"
            disabledFocusable={cannotWrite}
            onClick={edit}
            {...(name === ""
              ? { children: texts.fillIn, "aria-label": texts.fillInOf(label, row.nr) }
              : {
                  appearance: "subtle" as const,
                  icon: <EditRegular />,
                  "aria-label": texts.change(label, row.nr),
                  title: texts.change(label, row.nr),
                })}
          />
        </div>
      )}
      {findings.map((issue) => (
        <Finding key={issue.code} issue={issue} isSaid={issue.code === "V-1"} />
      ))}
    </div>
  );
};
