import type { TableId } from "../../domain/model";
import type { Settings } from "../../domain/settings";
import { legendTexts as texts } from "../../messages/nl-legend";
import { tableSchema } from "../schema";
import { allowedWords, type Column, type Content } from "../schema/column";
import { blankRow, cell, type PlannedRow, row, type SheetPlan, wideText } from "../sheet-plan";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

/** Sheet `Toelichting` of a new register: what belongs in each column, the agreements and the statuses. */
export const renderLegend = (ids: readonly TableId[], settings: Settings, stamp: Stamp): SheetPlan => {
  const head = [...sheetHead(texts.title, stamp, texts.shows)];
  return {
    id: "toelichting",
    name: texts.name,
    columnWidths: [22, 28, 8, 76],
    rows: [
      ...head,
      wideText(texts.rules, "section"),
      ...texts.agreements.map((agreement) => wideText(`• ${agreement}`)),
      blankRow,
      row("heading", ...texts.headings),
      ...ids.flatMap(tableRows),
      blankRow,
      wideText(texts.statuses, "section"),
      ...settings.statuses.map((status) => row("plain", status.label, texts.statusClass[status.class])),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    print: printSetup(texts.name, stamp, { orientation: "landscape", fit: "wide", titleRows: 0 }),
  };
};

const tableRows = (id: TableId): readonly PlannedRow[] => {
  const { name, columns, repeated } = tableSchema(id);
  return [
    ...Object.entries(columns).map(([field, column]) =>
      row(
        "text",
        ...[name, column.heading, cell(column.need === "optional" ? "" : texts.needed, "centred")],
        meaningOf(`${id}.${field}`, column),
      ),
    ),
    ...(repeated ? [row("text", name, "…", "", texts.repeated[repeated.kind])] : []),
  ];
};

const meaningOf = (id: string, { content }: Column): string =>
  [texts.meaning[id], contentText(content)].filter(Boolean).join("; ");

const contentText = (content: Content): string => {
  const words = (allowedWords(content) ?? []).join(", ");
  switch (content.kind) {
    case "rank":
      return texts.rank(content.highest);
    case "choice":
    case "choices":
    case "suggestion":
      return texts[content.kind](words);
    default:
      return texts.content[content.kind];
  }
};
