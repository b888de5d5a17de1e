import { useEffect, useRef, useState } from "react";
import { type ReactionAnswer, runAnswerReaction } from "../../actions/answer-reaction";
import { numberOf } from "../../domain/reaction-subject";
import { gatherReactions } from "../../domain/reactions";
import { type ReactionFilter, reactionTexts } from "../../messages/pane/reactions";
import type { LongListHandle } from "../frame/LongList";
import { useKept } from "../frame/use-kept";
import { useLanguage, useRegister, useSession, useSessionState } from "../session/use-session";
import { type ReactionEntry, shownReactions } from "./shown-reactions";

/** Which reactions are shown, which of them is being answered and where the focus must go, with what changes them. */
export const useReactions = () => {
  const texts = reactionTexts[useLanguage()];
  const register = useRegister();
  const { perform } = useSession();
  const aim = useSessionState((state) => state.aim);
  const { groups, open } = gatherReactions(register.portfolio);
  const [filter, setFilter] = useState<ReactionFilter>("open");
  const [answering, setAnswering] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const kept = useKept(answering !== null);
  const list = useRef<LongListHandle>(null);
  const shown = shownReactions(groups, filter, kept.keys);

  useEffect(() => {
    const all = shownReactions(groups, "all", new Set());
    const aimed = aim === null ? undefined : all.find(({ subject }) => numberOf(subject) === aim);
    if (!aimed) return;
    if (aimed.reaction.closedOn !== null) setFilter("all");
    setFocus(aimed.key);
    // a later reading does not bring it back
  }, [aim]);

  useEffect(() => {
    if (focus !== null) list.current?.reveal(focus);
  }, [focus]);

  const answer = async ({ key, reaction }: ReactionEntry, given: ReactionAnswer): Promise<void> => {
    kept.keep(key);
    const said =
      given.closedOn !== null ? texts.hasClosed : reaction.closedOn !== null ? texts.hasReopened : texts.hasAnswered;
    const outcome = await perform({
      what: texts.answering,
      run: () => runAnswerReaction(register, reaction, given),
      said: () => said(reaction.who),
    });
    if (outcome === null) return;
    // what was typed stays when nothing could be written
    if (outcome.kind === "done") setAnswering(null);
    setFocus(key);
  };

  return {
    ...{ open, shown, filter, answering, focus, list, answer },
    show: (next: ReactionFilter) => {
      setFilter(next);
      kept.forget();
    },
    begin: (key: string) => setAnswering(key),
    leave: (key: string) => {
      setAnswering(null);
      setFocus(key);
    },
    hasFocused: () => setFocus(null),
  };
};
