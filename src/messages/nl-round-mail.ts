/** The text that asks an opdrachtnemer to bring the own items up to date, ready to mail: Dutch, as the colleagues are. */
import { gravestFirst } from "../domain/issue";
import type { Round } from "../domain/rounds/round";
import type { AskedItem, RoundAsk } from "../domain/rounds/round-asks";
import { isCommitted } from "../domain/status";
import { issueText } from "./nl";
import { countedText, countText, dayText } from "./nl-format";

export interface RoundMail {
  readonly subject: string;
  readonly body: string;
}

/** So many items, and points of an item, are named; of the others how many there are. */
const itemsNamed = 20;
const pointsNamed = 3;

/** What somebody is mailed: their items with what is missing, until when, and how to answer. */
export const roundMail = ({ name, deadline }: Round, { lead, items }: RoundAsk): RoundMail => {
  const others = items.length - itemsNamed;
  return {
    subject: `Actualisatieronde ${name}: ${countedText(items.length, "item", "items")}, graag uiterlijk ${dayText(deadline)}`,
    body: [
      `Beste ${lead},`,
      "",
      `Wij werken het portfolio bij. Wilt u uiterlijk ${dayText(deadline)} ${items.length === 1 ? "uw item" : "uw items"} nalopen in de werkmap?`,
      "",
      ...items.slice(0, itemsNamed).flatMap(itemLines),
      ...(others > 0 ? [`- en nog ${countText(others)}, zie blad Actualisatieronde`] : []),
      "",
      "Verander wat niet meer klopt, en vul in wat ontbreekt. Zet daarna in de tabel Actualisatie, in de rij met uw naam, de datum bij Beantwoord op. Klopt alles al, dan is die datum genoeg.",
      "",
      "Komt u er niet uit, laat het dan weten. Dank u wel.",
    ].join("\n"),
  };
};

const itemLines = ({ initiative: { nr, name, status, lastProgressReport }, issues }: AskedItem): readonly string[] => {
  const points = gravestFirst(issues).filter(({ severity }) => severity !== "advice");
  const report =
    lastProgressReport === null
      ? isCommitted(status) && "nog geen voortgangsrapportage"
      : `laatste voortgangsrapportage ${dayText(lastProgressReport)}`;
  const others = points.length - pointsNamed;
  return [
    `- ${[`${nr} ${name}`, report].filter(Boolean).join(", ")}`,
    ...points.slice(0, pointsNamed).map((issue) => `  · ${issueText(issue).what}`),
    ...(others > 0 ? [`  · en nog ${countedText(others, "punt", "punten")}, zie blad Actualisatieronde`] : []),
  ];
};
