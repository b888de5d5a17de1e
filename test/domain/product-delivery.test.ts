import { productDelivery } from "../../src/domain/product-delivery";
import { anInitiative, aPortfolio, aProduct, on } from "../support/builders";

const today = on("2023-06-01");
const deliver = (...products: ReturnType<typeof aProduct>[]) => productDelivery(aPortfolio({ products }), today);
const theOne = (over: Parameters<typeof aProduct>[0]) => {
  const [delivery] = deliver(aProduct(over)).deliveries;
  return [delivery?.state, delivery?.shift];
};

describe("een product", () => {
  test.each([
    ["geleverd op de dag zelf", { promisedOn: "2023-05-01", deliveredOn: "2023-05-01" }, ["delivered", 0]],
    ["eerder geleverd", { promisedOn: "2023-05-10", deliveredOn: "2023-05-01" }, ["delivered", -9]],
    ["te laat geleverd", { promisedOn: "2023-05-01", deliveredOn: "2023-05-31" }, ["deliveredLate", 30]],
    ["geleverd zonder toezegging", { deliveredOn: "2023-05-01" }, ["delivered", null]],
    ["over de datum, zonder prognose: tot vandaag", { promisedOn: "2023-05-25" }, ["overdue", 7]],
    ["over de datum, met een prognose", { promisedOn: "2023-05-25", forecast: "2023-06-30" }, ["overdue", 36]],
    [
      "over de datum, met een prognose die voorbij is",
      { promisedOn: "2023-05-20", forecast: "2023-05-25" },
      ["overdue", 12],
    ],
    ["verwacht na de toezegging", { promisedOn: "2023-07-01", forecast: "2023-07-15" }, ["expectedLate", 14]],
    ["verwacht op tijd", { promisedOn: "2023-07-01", forecast: "2023-06-30" }, ["onCourse", -1]],
    ["toegezegd voor vandaag zelf is niet over de datum", { promisedOn: "2023-06-01" }, ["onCourse", null]],
    ["niet toegezegd", { forecast: "2023-07-01" }, ["unpromised", null]],
  ] as const)("%s", (_, days, expected) => {
    expect(theOne(Object.fromEntries(Object.entries(days).map(([field, day]) => [field, on(day)])))).toEqual(expected);
  });
});

test("wat het meest te laat is, staat vooraan; wat geleverd is achteraan", () => {
  const { deliveries } = deliver(
    aProduct({ nr: "P-1", product: "klaar", promisedOn: on("2023-01-01"), deliveredOn: on("2023-03-01") }),
    aProduct({ nr: "P-1", product: "straks", promisedOn: on("2023-09-01") }),
    aProduct({ nr: "P-1", product: "week", promisedOn: on("2023-05-25") }),
    aProduct({ nr: "P-1", product: "maand", promisedOn: on("2023-05-01") }),
  );
  expect(deliveries.map(({ product }) => product.product)).toEqual(["maand", "week", "straks", "klaar"]);
});

test("per bestuurlijk opdrachtgever: toegezegd, nu verlangd, geleverd en te laat", () => {
  const portfolio = aPortfolio({
    initiatives: [
      anInitiative({ nr: "P-1", politicalSponsor: ["A. de Vries"] }),
      anInitiative({ nr: "P-2", politicalSponsor: [] }),
    ],
    products: [
      aProduct({ nr: "P-1", product: "a", promisedOn: on("2023-05-01") }),
      aProduct({ nr: "P-1", product: "b", promisedOn: on("2023-05-01"), deliveredOn: on("2023-05-01") }),
      aProduct({ nr: "P-1", product: "c", promisedOn: on("2023-08-01") }),
      aProduct({ nr: "P-2", product: "d" }),
      aProduct({ nr: "P-9", product: "e", promisedOn: on("2023-08-01"), forecast: on("2023-09-01") }),
    ],
  });
  expect(productDelivery(portfolio, today).byHolder).toEqual([
    { holder: "", promised: 1, due: 0, delivered: 0, late: 1 },
    { holder: "A. de Vries", promised: 3, due: 2, delivered: 1, late: 1 },
  ]);
});
