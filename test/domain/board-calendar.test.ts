import { boardCalendar } from "../../src/domain/board-calendar";
import { aChoice, aPortfolio, aProduct, on } from "../support/builders";

const today = on("2023-06-01");

test("open keuzes op hun deadline en producten op de dag dat zij verwacht worden, in volgorde van dag en orgaan", () => {
  const portfolio = aPortfolio({
    choices: [
      aChoice({ nr: "K-1", title: "Zwembad", body: "council", deadline: on("2023-09-01") }),
      aChoice({ nr: "K-2", title: "Besloten", body: "mt", deadline: on("2023-07-01"), status: "decided" }),
      aChoice({ nr: "K-3", title: "Zonder dag", body: "mt", deadline: null }),
      aChoice({ nr: "K-4", title: "Te laat", body: "mt", deadline: on("2023-05-01") }),
    ],
    products: [
      aProduct({
        nr: "P-1",
        product: "Notitie",
        promisedOn: on("2023-08-01"),
        forecast: on("2023-09-01"),
        for: "college",
      }),
      aProduct({ nr: "P-1", product: "Klaar", promisedOn: on("2023-08-01"), deliveredOn: on("2023-05-01") }),
      aProduct({ nr: "P-1", product: "Brief", promisedOn: on("2023-06-01"), for: "council" }),
    ],
  });
  expect(
    boardCalendar(portfolio, today).map(({ day, body, title, isOverdue }) => [day, body, title, isOverdue]),
  ).toEqual([
    [on("2023-05-01"), "mt", "Te laat", true],
    [on("2023-06-01"), "council", "Brief", false],
    [on("2023-09-01"), "college", "Notitie", false],
    [on("2023-09-01"), "council", "Zwembad", false],
    [null, "mt", "Zonder dag", false],
  ]);
});

test("van wat geheim is staat er alleen een nummer", () => {
  const portfolio = aPortfolio({ choices: [aChoice({ nr: "K-1", title: "Grond", publicity: "secret" })] });
  expect(boardCalendar(portfolio, today)).toMatchObject([{ nr: "K-1", title: "" }]);
});
