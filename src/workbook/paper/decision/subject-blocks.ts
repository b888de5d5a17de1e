import type { DecisionSheet } from "../../../domain/decision-sheet";
import type { Day } from "../../../domain/quantity";
import { decisionPaperTexts as texts } from "../../../messages/papers/decision";
import { dayText } from "../../../messages/nl-format";
import { list, muted, paperRow, subpart, table, textColumn } from "../blocks";
import type { PaperBlock } from "../paper";
import { itemName } from "./item-name";

/** Who are the triangle of each item, by role. */
export const triangleBlocks = ({ subjects }: DecisionSheet): readonly PaperBlock[] => {
  const { item, politicalSponsor, executiveSponsor, lead, missing, none } = texts.triangle;
  return [
    table(
      "",
      [textColumn(item, 24), ...[politicalSponsor, executiveSponsor, lead].map((heading) => textColumn(heading, 16))],
      subjects.map((subject) =>
        paperRow([
          itemName(subject),
          ...[subject.politicalSponsor, subject.executiveSponsor, subject.lead].map((name) => name || missing),
        ]),
      ),
      none,
    ),
  ];
};

/** When each item starts and ends, and what it promised to deliver. */
export const planningBlocks = ({ subjects }: DecisionSheet): readonly PaperBlock[] => {
  const { item, start, end, latestStart, products, product } = texts.planning;
  if (subjects.length === 0) return [muted(texts.triangle.none)];
  const promised = subjects.flatMap((subject) =>
    subject.products.map(
      (each) =>
        `${subject.nr}: ${product(each.product, filled(each.promisedOn), filled(each.forecast), filled(each.deliveredOn))}`,
    ),
  );
  return [
    table(
      "",
      [textColumn(item, 24), ...[start, end, latestStart].map((heading) => textColumn(heading, 16))],
      subjects.map((subject) =>
        paperRow([itemName(subject), dayText(subject.start), dayText(subject.end), dayText(subject.latestStart)]),
      ),
    ),
    ...(promised.length > 0 ? [subpart(products), list(promised)] : []),
  ];
};

const filled = (day: Day | null): string => (day === null ? "" : dayText(day));
