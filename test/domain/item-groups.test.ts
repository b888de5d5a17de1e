import { itemsByHolder, itemsByPlace, itemsBySponsor, type ItemGroup } from "../../src/domain/item-groups";
import { anInitiative, aPortfolio, status } from "../support/builders";

const named = (groups: readonly ItemGroup[]) => groups.map(({ name, items }) => [name, items.map(({ nr }) => nr)]);

test("een item staat bij zijn opdrachtgever en bij elke andere portefeuillehouder, en bij niemand twee keer", () => {
  const portfolio = aPortfolio({
    initiatives: [
      anInitiative({ nr: "P-1", politicalSponsor: ["B. Kok"], portfolioHolders: ["b. kok", "A. Vos"] }),
      anInitiative({ nr: "P-2", politicalSponsor: ["A. Vos"], portfolioHolders: [] }),
      anInitiative({ nr: "P-3", politicalSponsor: [], portfolioHolders: [] }),
    ],
  });
  expect(named(itemsByHolder(portfolio))).toEqual([
    ["A. Vos", ["P-1", "P-2"]],
    ["b. kok", ["P-1"]],
    ["", ["P-3"]],
  ]);
  expect(named(itemsBySponsor(portfolio))).toEqual([
    ["A. Vos", ["P-2"]],
    ["B. Kok", ["P-1"]],
    ["", ["P-3"]],
  ]);
});

test("een item in meer kernen staat bij elk; wat buiten is en een tweede rij van een Nr staan nergens", () =>
  expect(
    named(
      itemsByPlace(
        aPortfolio({
          initiatives: [
            anInitiative({ nr: "P-2", place: "Oudemeer; Zandeveen" }),
            anInitiative({ nr: "P-1", place: "oudemeer" }),
            anInitiative({ nr: "P-1", place: "Noord" }),
            anInitiative({ nr: "P-4", place: "Oudemeer", status: status("Gestopt") }),
            anInitiative({ nr: "P-5", place: "" }),
          ],
        }),
      ),
    ),
  ).toEqual([
    ["oudemeer", ["P-1", "P-2"]],
    ["Zandeveen", ["P-2"]],
    ["", ["P-5"]],
  ]));
