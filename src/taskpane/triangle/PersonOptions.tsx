import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Candidate } from "../../domain/candidates";
import { triangleTexts } from "../../messages/pane/triangle";
import { functionWord } from "../../messages/workbook-words";
import { useLanguage, useSpeech } from "../session/use-session";
import { type Fit, fitOf, type Offer } from "./person-choice";

const useStyles = makeStyles({
  list: {
    maxHeight: "260px",
    overflowY: "auto",
    marginTop: tokens.spacingVerticalXS,
    "&:empty": { display: "none" },
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fit: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  option: {
    display: "flex",
    flexDirection: "column",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  barred: { cursor: "not-allowed", color: tokens.colorNeutralForeground2 },
  more: { display: "block", padding: tokens.spacingHorizontalS },
});

interface Props {
  readonly id: string;
  readonly label: string;
  readonly offer: Offer;
  readonly active: number;
  readonly choose: (candidate: Candidate) => void;
}

const fits: readonly Fit[] = ["well", "less", "badly"];

/** The names that are offered, under how well they fit. */
export const PersonOptions = ({ id, label, offer, active, choose }: Props) => {
  const styles = useStyles();
  const texts = triangleTexts[useLanguage()];
  const { countText } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const options = offer.shown.map((candidate, place) => ({ candidate, place, fit: fitOf(candidate) }));
  return (
    <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
      {fits
        .map((fit) => ({ fit, members: options.filter((option) => option.fit === fit) }))
        .filter(({ members }) => members.length > 0)
        .map(({ fit, members }) => (
          <div key={fit} role="group" aria-labelledby={`${id}-${fit}`}>
            <Caption1 id={`${id}-${fit}`} className={styles.fit}>
              {texts.fits[fit]}
            </Caption1>
            {members.map(({ candidate, place }) => (
              <div
                key={candidate.person.row}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === active}
                aria-disabled={candidate.isBarred}
                className={mergeClasses(
                  styles.option,
                  place === active && styles.active,
                  candidate.isBarred && styles.barred,
                )}
                // the input keeps the focus
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(candidate)}
              >
                <Text>{candidate.person.name}</Text>
                <Why candidate={candidate} />
              </div>
            ))}
          </div>
        ))}
      {offer.more > 0 && <Caption1 className={styles.more}>{texts.more(countText(offer.more))}</Caption1>}
    </div>
  );
};

/** What somebody is, and what speaks for or against them in this role. */
const Why = ({ candidate: { person, ground, issues } }: { readonly candidate: Candidate }) => {
  const texts = triangleTexts[useLanguage()];
  const { listText, issueText } = useSpeech();
  const functions = person.functions.map((each) => functionWord[each]);
  const what = [
    ...(functions.length > 0 ? functions : [texts.noFunction]),
    ...(person.mtMember ? [texts.mtMember] : []),
    ...(ground?.kind === "owns" ? [texts.owns(listText(ground.roles))] : []),
    ...(ground?.kind === "holdsPortfolio" ? [texts.holdsPortfolio] : []),
  ].join(", ");
  return (
    <>
      <Caption1>{what}</Caption1>
      {issues.map((issue, at) => (
        <Caption1 key={at}>{issueText(issue).what}</Caption1>
      ))}
    </>
  );
};
