import { type Delivery, type DeliveryState, productDelivery } from "../../domain/product-delivery";
import type { Day } from "../../domain/quantity";
import { productTexts } from "../../messages/reports/products";
import { figure, type ReportOf, reportRow, text, type Tone } from "./report";

const toneOf: Readonly<Record<DeliveryState, Tone | null>> = {
  overdue: "bad",
  expectedLate: "tight",
  onCourse: "good",
  unpromised: "unknown",
  deliveredLate: null,
  delivered: null,
};

/** What was promised to college and raad, with its days of shift, and the same counted per bestuurlijk opdrachtgever. */
export const productReport: ReportOf = (portfolio, on, { language, dayText, bodyWord }) => {
  const texts = productTexts[language];
  const { deliveries, byHolder } = productDelivery(portfolio, on);
  const { headings, holderHeadings } = texts;
  const shown = (day: Day | null): string | null => (day === null ? null : dayText(day));
  const total = (count: (each: (typeof byHolder)[number]) => number): number =>
    byHolder.reduce((sum, each) => sum + count(each), 0);
  const deliveryRow = ({ product, state, shift }: Delivery) =>
    reportRow(
      { kind: "row", row: product.row, field: "product" },
      [
        ...[product.nr, product.product, product.for && bodyWord[product.for]],
        ...[product.promisedOn, product.forecast, product.deliveredOn].map(shown),
        ...[shift, texts.states[state], product.shiftReason],
      ],
      toneOf[state],
    );
  return {
    id: "products",
    headline: texts.headline(
      total(({ promised }) => promised),
      total(({ late }) => late),
      total(({ delivered }) => delivered),
    ),
    sections: [
      {
        title: texts.list,
        note: texts.listHow,
        columns: [
          ...[text(headings.nr, 8), text(headings.product, 34), text(headings.for, 10), text(headings.promised, 13)],
          ...[text(headings.forecast, 13), text(headings.delivered, 13), figure("days", headings.shift, 11)],
          ...[figure("verdict", headings.state, 16), text(headings.reason, 34)],
        ],
        rows: deliveries.map(deliveryRow),
        none: texts.none,
      },
      {
        title: texts.holders,
        note: "",
        columns: [
          text("", 8),
          text(holderHeadings.holder, 34),
          figure("count", holderHeadings.promised),
          figure("count", holderHeadings.due),
          figure("count", holderHeadings.delivered),
          figure("count", holderHeadings.late),
        ],
        rows: byHolder.map(({ holder, promised, due, delivered, late }) =>
          reportRow(null, [null, holder || texts.noHolder, promised, due, delivered, late]),
        ),
        none: texts.none,
      },
    ],
  };
};
