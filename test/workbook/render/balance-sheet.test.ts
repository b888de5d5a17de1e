import { capacityBalance } from "../../../src/domain/capacity";
import { balanceTexts as texts } from "../../../src/messages/nl-sheets";
import { renderBalance } from "../../../src/workbook/render/balance-sheet";
import { aDemandRow, aPortfolio, on } from "../../support/builders";

test("waarvan niets bekend is, staat nergens een saldo van 0", () => {
  const balance = capacityBalance(aPortfolio({ demand: [aDemandRow()] }));
  const { rows } = renderBalance(balance, { on: on("2023-03-01"), municipality: "", stale: "" });
  const printed = rows.map(({ cells }) => cells.map(({ content }) => content));
  expect(printed).toContainEqual([texts.noKnown]);
  expect(printed.filter(([first]) => first === texts.headings.total)).toEqual(
    Array.from({ length: 4 }, () => [texts.headings.total, texts.unknown]),
  );
});
