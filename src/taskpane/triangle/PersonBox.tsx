import { Button, Caption1, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type KeyboardEvent, useId, useState } from "react";
import { type Candidate, candidatesFor } from "../../domain/candidates";
import type { Initiative } from "../../domain/model";
import type { TriangleRole } from "../../domain/rule-problem";
import { triangleTexts } from "../../messages/pane/triangle";
import { useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { type Entered, enteredName, nextPlace, offerFor } from "./person-choice";
import { PersonOptions } from "./PersonOptions";
import { useFocusOn } from "../frame/use-focus-on";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  input: { flexGrow: 1, minWidth: 0 },
  said: { display: "block", paddingTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly initiative: Initiative;
  readonly role: TriangleRole;
  readonly fill: (name: string) => Promise<void>;
  readonly leave: () => void;
}

const nothing = (): void => undefined;

/** Chooses who fills a role, of the people in Personen: whoever fits first, with what speaks against the others. */
export const PersonBox = ({ initiative, role, fill, leave }: Props) => {
  const styles = useStyles();
  const id = useId();
  const texts = triangleTexts[useLanguage()];
  const { issueText, countText } = useSpeech();
  const { portfolio, on, place } = useRegister();
  const { goTo } = useSession();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const [refused, setRefused] = useState<Exclude<Entered, { kind: "chosen" }> | null>(null);
  const input = useFocusOn<HTMLInputElement>(true, nothing);
  const candidates = candidatesFor(portfolio, initiative, role, on);
  const offer = offerFor(candidates, typed);

  const choose = (entered: Entered): void => {
    if (entered.kind === "chosen") void fill(entered.candidate.person.name);
    else setRefused(entered);
  };
  const chooseCandidate = (candidate: Candidate): void =>
    choose({ kind: candidate.isBarred ? "barred" : "chosen", candidate });
  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === "Escape") leave();
    else if (key === "ArrowDown" || key === "ArrowUp")
      setActive(nextPlace(offer, active, key === "ArrowDown" ? 1 : -1));
    else if (key === "Enter") {
      const candidate = offer.shown[active];
      if (candidate) chooseCandidate(candidate);
      else choose(enteredName(candidates, typed));
    } else return;
    event.preventDefault();
    event.stopPropagation(); // office.js would leave the pane at Escape
  };
  const said =
    refused &&
    refusedText(refused, typed, texts, countText, (candidate) =>
      candidate.issues.map((issue) => issueText(issue).what).join(" "),
    );
  return (
    <>
      <div className={styles.line}>
        <Input
          ref={input}
          className={styles.input}
          role="combobox"
          aria-label={texts.whoIs(texts.roles[role], initiative.nr)}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-describedby={`${id}-said`}
          {...(active >= 0 && { "aria-activedescendant": `${id}-${active}` })}
          autoComplete="off"
          placeholder={texts.typeOrChoose}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setActive(-1);
            setRefused(null);
          }}
          onKeyDown={press}
        />
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.cancel}
          title={texts.cancel}
          onClick={leave}
        />
      </div>
      <Caption1 id={`${id}-said`} role="status" className={styles.said}>
        {said}
        {refused?.kind === "unknown" && (
          <>
            {" "}
            <Link inline as="button" onClick={() => void goTo(place({ kind: "table", table: "people" }))}>
              {texts.toTable(place({ kind: "table", table: "people" }).table)}
            </Link>
          </>
        )}
      </Caption1>
      <PersonOptions
        id={id}
        label={texts.whoIs(texts.roles[role], initiative.nr)}
        offer={offer}
        active={active}
        choose={chooseCandidate}
      />
    </>
  );
};

const refusedText = (
  refused: Exclude<Entered, { kind: "chosen" }>,
  typed: string,
  texts: (typeof triangleTexts)["nl"],
  countText: (count: number) => string,
  reason: (candidate: Candidate) => string,
): string => {
  switch (refused.kind) {
    case "unknown":
      return texts.notAmongPeople(typed.trim());
    case "several":
      return texts.severalFit(countText(refused.count));
    case "barred":
      return reason(refused.candidate);
  }
};
