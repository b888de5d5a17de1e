import { agreementLinks, type LinkedPassage } from "../../domain/agreement-links";
import { agreementTexts } from "../../messages/reports/agreement";
import { figure, type ReportOf, reportRow, text } from "./report";

const stateOf = ({ items, areAllOut }: LinkedPassage): "linked" | "without" | "allOut" =>
  items.length === 0 ? "without" : areAllOut ? "allOut" : "linked";

/** The coalition agreement and the items, both ways. */
export const agreementReport: ReportOf = (portfolio, _on, { language, listText }) => {
  const texts = agreementTexts[language];
  const { headings, itemHeadings } = texts;
  const { passages, withoutPassage } = agreementLinks(portfolio);
  const isOpen = (linked: LinkedPassage): boolean => stateOf(linked) !== "linked";
  return {
    id: "agreement",
    headline: texts.headline(passages.length, passages.filter(isOpen).length, withoutPassage.length),
    sections: [
      {
        title: texts.passages,
        note: "",
        columns: [
          ...[text(headings.passage, 10), text(headings.wording, 56), text(headings.items, 20)],
          ...[figure("verdict", headings.state, 17), text(headings.theme, 20), text(headings.holder, 22)],
          text(headings.programme, 20),
        ],
        rows: [...passages.filter(isOpen), ...passages.filter((linked) => !isOpen(linked))].map((linked) => {
          const { row, passage, wording, theme, portfolioHolder, budgetProgramme } = linked.passage;
          const state = stateOf(linked);
          return reportRow(
            { kind: "row", row, field: "initiatives" },
            [
              ...[passage, wording, listText(linked.items.map(({ nr }) => nr)), texts.states[state]],
              ...[theme, portfolioHolder, budgetProgramme],
            ],
            state === "linked" ? "good" : state === "without" ? "bad" : "tight",
          );
        }),
        none: texts.noPassages,
      },
      {
        title: texts.items,
        note: texts.itemsHow,
        columns: [
          ...[text(itemHeadings.nr, 10), text(itemHeadings.name, 56), text(itemHeadings.status, 20), text("", 17)],
          ...[text(itemHeadings.theme, 20), text(itemHeadings.sponsor, 22)],
        ],
        rows: withoutPassage.map(({ row, nr, name, status, theme, politicalSponsor }) =>
          reportRow({ kind: "row", row, field: "name" }, [
            ...[nr, name, "label" in status ? status.label : null, null],
            ...[theme, listText(politicalSponsor)],
          ]),
        ),
        none: texts.noItems,
      },
    ],
  };
};
