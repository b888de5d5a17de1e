import { Body1, Caption1 } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { runAdoptLists } from "../../actions/adopt-lists";
import { type FoundLists, runReadLists } from "../../actions/read-lists";
import { listTexts } from "../../messages/pane/lists";
import { tableTexts } from "../../messages/pane/tables";
import { MainAction } from "../frame/MainAction";
import { ViewLayout } from "../frame/ViewLayout";
import { useLanguage, useSession, useSpeech } from "../session/use-session";
import { BackButton } from "./BackButton";
import { ListCard } from "./ListCard";
import { adoptionsOf, draftLists, type ListEdit, withListEdit } from "./list-draft";

/** Where a person sees which lists stand in plain cells, row by row, and says what they become. */
export const ListsScreen = () => {
  const texts = listTexts[useLanguage()];
  const { perform, today } = useSession();
  const [found, setFound] = useState<FoundLists | null>(null);
  const search = async (): Promise<void> => {
    const outcome = await perform({ what: texts.searching, run: ({ signal }) => runReadLists(today(), signal) });
    if (outcome?.kind === "done") setFound(outcome.result);
  };
  useEffect(() => void search(), []);
  if (found) return <FoundScreen key={JSON.stringify(found.lists)} found={found} />;
  return (
    <ViewLayout title={texts.title} foot={<MainAction label={texts.find} before="" onClick={() => void search()} />}>
      <BackButton />
    </ViewLayout>
  );
};

const FoundScreen = ({ found }: { readonly found: FoundLists }) => {
  const language = useLanguage();
  const texts = listTexts[language];
  const { listText } = useSpeech();
  const { perform, open, say } = useSession();
  const [edits, setEdits] = useState<readonly ListEdit[]>([]);
  const drafts = edits.reduce(withListEdit, draftLists(found));
  const adoptions = adoptionsOf(drafts);
  const adopt = async (): Promise<void> => {
    if (adoptions.length === 0) return say({ intent: "info", text: texts.nothingChosen });
    const outcome = await perform({ what: texts.adopting, run: () => runAdoptLists(adoptions, found.register) });
    if (outcome?.kind !== "done") return;
    open("overview");
    say({ intent: "success", text: texts.adopted(listText(outcome.result)) });
  };
  const isNone = drafts.length === 0;
  return (
    <ViewLayout
      title={texts.title}
      foot={
        isNone ? undefined : <MainAction label={texts.adopt} before={texts.staysAsIs} onClick={() => void adopt()} />
      }
    >
      <BackButton />
      <Body1>{isNone ? texts.none : texts.intro}</Body1>
      {!isNone && <Caption1>{tableTexts[language].chosenOnce}</Caption1>}
      {found.tooLarge.length > 0 && <Caption1>{texts.tooLarge(listText(found.tooLarge))}</Caption1>}
      {drafts.map((draft, at) => (
        <ListCard
          key={draft.table.name}
          draft={draft}
          at={at}
          issues={found.lists.find(({ plain }) => plain === draft.list)?.issues ?? []}
          onEdit={(edit) => setEdits([...edits, edit])}
        />
      ))}
    </ViewLayout>
  );
};
