import { openDecisions } from "../../src/domain/open-decisions";
import { aChoice, aPortfolio, on } from "../support/builders";

test("de eerste te nemen keuze staat vooraan, zonder datum achteraan, en wat besloten is niet; van wat geheim is alleen de verwijzing", () => {
  const portfolio = aPortfolio({
    choices: [
      aChoice({ nr: "K-1", deadline: null }),
      aChoice({ nr: "K-2", deadline: on("2023-05-01") }),
      aChoice({ nr: "K-3", deadline: on("2023-03-01"), publicity: "secret" }),
      aChoice({ nr: "K-4", deadline: on("2023-01-01"), status: "decided" }),
    ],
  });
  expect(openDecisions(portfolio, on("2023-01-01")).map(({ kind, number }) => [kind, number])).toEqual([
    ["secret", "K-3"],
    ["sheet", "K-2"],
    ["sheet", "K-1"],
  ]);
});
