/** The text for an opdrachtnemer: short, and with what they must know. */
import { checkRegister } from "../../src/domain/check-register";
import type { Portfolio } from "../../src/domain/portfolio";
import type { Round } from "../../src/domain/rounds/round";
import { roundAsks } from "../../src/domain/rounds/round-asks";
import { roundMail, type RoundMail } from "../../src/messages/nl-round-mail";
import { aDemandRow, anInitiative, aPortfolio, none, on, status } from "../support/builders";

const round: Round = { name: "Najaar 2022", openedOn: on("2022-10-01"), deadline: on("2022-10-14"), closedOn: null };

const mail = (portfolio: Portfolio): RoundMail => {
  const [ask] = roundAsks(portfolio, checkRegister(portfolio, on("2023-03-01")));
  if (!ask) throw new Error("nobody is asked");
  return roundMail(round, ask);
};

test("noemt de ronde, de dag, elk item met zijn laatste rapportage, en hoe te antwoorden", () => {
  const { subject, body } = mail(
    aPortfolio({
      initiatives: [
        anInitiative({ nr: "P-1", name: "Zwembad", lastProgressReport: on("2022-05-01") }),
        anInitiative({ nr: "P-2", name: "Fietspad" }),
        anInitiative({ nr: "P-3", name: "Bomenplan", status: status("Opgave") }),
      ],
    }),
  );
  expect(subject).toBe("Actualisatieronde Najaar 2022: 3 items, graag uiterlijk 14-10-2022");
  const lines = body.split("\n");
  expect(lines[0]).toBe("Beste P. Jansen,");
  expect(lines[2]).toContain("Wilt u uiterlijk 14-10-2022 uw items nalopen");
  expect(lines).toEqual(
    expect.arrayContaining([
      "- P-1 Zwembad, laatste voortgangsrapportage 01-05-2022",
      "- P-2 Fietspad, nog geen voortgangsrapportage",
      "- P-3 Bomenplan",
    ]),
  );
  expect(body).toContain("in de tabel Actualisatie, in de rij met uw naam, de datum bij Beantwoord op");
});

test("noemt van een item wat nu of vóór voorleggen nodig is, drie punten en hoeveel er nog zijn; geen advies", () => {
  const { body } = mail(
    aPortfolio({
      initiatives: [
        anInitiative({ politicalSponsor: none, start: on("2024-01-01"), end: on("2023-01-01"), parent: "P-9" }),
      ],
      demand: [aDemandRow({ figures: { "2023-Q1": -5 } }), aDemandRow({ role: "planner", figures: { "2023-Q1": -6 } })],
    }),
  );
  const points = body.split("\n").filter((line) => line.startsWith("  · "));
  expect(points).toHaveLength(4);
  expect(points[3]).toMatch(/^ {2}· en nog \d+ punten, zie blad Actualisatieronde$/u);
  expect(body).not.toContain("advies");
});

test("blijft kort: twintig items, en van de andere hoeveel het er zijn", () => {
  const initiatives = Array.from({ length: 23 }, (_, at) => anInitiative({ nr: `P-${at + 1}` }));
  const lines = mail(aPortfolio({ initiatives })).body.split("\n");
  expect(lines.filter((line) => line.startsWith("- P-"))).toHaveLength(20);
  expect(lines).toContain("- en nog 3, zie blad Actualisatieronde");
});

test("van één item is het uw item", () => {
  const { subject, body } = mail(aPortfolio({ initiatives: [anInitiative()] }));
  expect(subject).toContain("1 item,");
  expect(body).toContain("uw item nalopen");
});
