import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { initiativesByRow } from "../../domain/initiative-index";
import type { Issue } from "../../domain/issue";
import type { Status } from "../../domain/model";
import { hasColumns } from "../../domain/portfolio";
import { triangleRoles } from "../../domain/rule-problem";
import type { TriangleRow } from "../../domain/triangle";
import { triangleTexts } from "../../messages/pane/triangle";
import { useFrameTexts, useLanguage, useRegister, useSession } from "../session/use-session";
import { Finding } from "./Finding";
import { RoleLine } from "./RoleLine";
import { keyOfTriangle } from "./shown-triangles";
import { useFocusOn } from "../frame/use-focus-on";
import type { useTriangles } from "./use-triangles";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  title: { margin: 0, fontSize: "inherit", overflowWrap: "anywhere" },
  link: { fontWeight: tokens.fontWeightSemibold, textAlign: "left", minHeight: "24px" },
});

interface Props extends Pick<
  ReturnType<typeof useTriangles>,
  "editing" | "focus" | "edit" | "leave" | "fill" | "hasFocused"
> {
  readonly row: TriangleRow;
}

/** One item: who stands in each role, what is not in order, and what to do about it. */
export const TriangleItem = ({ row, editing, focus, edit, leave, fill, hasFocused }: Props) => {
  const styles = useStyles();
  const texts = triangleTexts[useLanguage()];
  const { portfolio, place } = useRegister();
  const { goTo } = useSession();
  const frameTexts = useFrameTexts();
  const initiative = initiativesByRow(portfolio).get(row.row);
  const key = keyOfTriangle(row);
  const head = useFocusOn<HTMLButtonElement>(focus?.key === key && focus.part === "head", hasFocused);
  if (!initiative) return null;
  const own = new Set<string>(triangleRoles);
  const findings = row.issues.filter((issue) => !own.has(fieldOf(issue) ?? ""));
  return (
    <article className={styles.item}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Link
            as="button"
            ref={head}
            className={styles.link}
            title={frameTexts.goTo}
            onClick={() => void goTo(place({ kind: "row", row: row.row, field: "nr" }))}
          >
            {`${row.nr} ${row.name}`}
          </Link>
        </h2>
        <Caption1>
          {[statusText(initiative.status, texts.noStatus), stateText(row, texts)].filter(Boolean).join(" · ")}
        </Caption1>
      </div>
      {triangleRoles
        .filter((role) => hasColumns(portfolio, "initiatives", role))
        .map((role) => (
          <RoleLine
            key={role}
            row={row}
            initiative={initiative}
            role={role}
            findings={row.issues.filter((issue) => fieldOf(issue) === role)}
            isEdited={editing?.key === key && editing.part === role}
            isFocused={focus?.key === key && focus.part === role}
            edit={() => edit({ key, part: role })}
            leave={() => leave({ key, part: role })}
            fill={(name) => fill(row, role, name)}
            hasFocused={hasFocused}
          />
        ))}
      {findings.map((issue, at) => (
        <Finding key={at} issue={issue} />
      ))}
    </article>
  );
};

/** The field of the item's own row that a finding is about. */
const fieldOf = ({ where }: Issue): string | null => (where.kind === "row" ? where.field : null);

const statusText = (status: Status, none: string): string => {
  switch (status.kind) {
    case "known":
    case "unknown":
      return status.label;
    case "none":
      return none;
    case "untracked":
      return "";
  }
};

const stateText = ({ demand, complete }: TriangleRow, { states }: (typeof triangleTexts)["nl"]): string => {
  if (demand === "none") return states.none;
  if (complete) return `${states.complete} ✓`;
  return demand === "advised" ? states.advised : states.incomplete;
};
