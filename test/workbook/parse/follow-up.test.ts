import { found, read } from "../../support/raw-tables";

test("Samenhang: van, naar en soort; dezelfde band twee keer wordt gezegd, een andere band niet", () => {
  const parsed = read({
    dependencies: [
      ["Van", "Naar", "Soort", "Toelichting"],
      ["P-1", "P-2", "eerst klaar", "Eerst de weg"],
      ["p-1", "P-2", "zelfde plek", ""],
      ["P-1", "P-2", "Eerst klaar", ""],
      ["P-1", "P-3", "hoort bij", ""],
      ["P-1", "", "tegelijk", ""],
    ],
  });
  expect(parsed.portfolio.dependencies).toMatchObject([
    { fromNr: "P-1", from: "p-1", toNr: "P-2", to: "p-2", kind: "finishFirst", explanation: "Eerst de weg" },
    { fromNr: "p-1", from: "p-1", kind: "samePlace" },
    { kind: "finishFirst" },
    { to: "p-3", kind: null },
  ]);
  expect(found(parsed)).toEqual(["G-28 @ C5", "G-12 @ B6", "G-14 @ A4"]);
});

test("Overleg: ook een gesprek dat over geen item gaat; een onbekende soort is geen overleg", () => {
  const parsed = read({
    meetings: [
      ["Nr", "Soort", "Gepland", "Gehouden", "Aanwezig", "Begeleider"],
      ["P-1", "driehoek", 44900, 44901, "A. Vos; B. Smit", "F. Kok"],
      ["", "periodiek gesprek", 44900, "", "", ""],
      ["P-1", "borrel", 44900, "", "", ""],
      ["P-1", "PSU", "morgen", "", "", ""],
    ],
  });
  expect(parsed.portfolio.meetings).toMatchObject([
    {
      ...{ nr: "P-1", initiative: "p-1", kind: "triangle", planned: 44900, held: 44901 },
      ...{ attendees: ["A. Vos", "B. Smit"], facilitator: "F. Kok" },
    },
    { nr: "", kind: "periodicTalk", planned: 44900, held: null, attendees: [] },
    { nr: "P-1", kind: "startUp", planned: null },
  ]);
  expect(found(parsed)).toEqual(["G-28 @ B4", "G-12 @ B4", "G-26 @ C5"]);
});

test("Akkoord: een passage met de items die haar uitvoeren", () => {
  const parsed = read({
    agreement: [
      ["Passage", "Tekst", "Thema", "Portefeuillehouder", "Nr", "Begrotingsprogramma"],
      [1.1, "Wij bouwen 600 woningen.", "Wonen", "A. Vos", "P-1; P-2", 2],
      ["1.2", "", "", "", "", ""],
      ["1.2", "Wij doen dit samen.", "", "", "", ""],
    ],
  });
  expect(parsed.portfolio.agreement).toMatchObject([
    { passage: "1.1", wording: "Wij bouwen 600 woningen.", initiatives: ["P-1", "P-2"], budgetProgramme: "2" },
    { passage: "1.2", wording: "", portfolioHolder: "", initiatives: [] },
    { passage: "1.2" },
  ]);
  expect(found(parsed)).toEqual(["G-24 @ A2", "G-13 @ B3", "G-14 @ A4"]);
});

test("Ontwikkelingen: wat zij raken en wanneer zij besproken zijn", () => {
  const parsed = read({
    developments: [
      ["Ontwikkeling", "Bron", "Verwacht effect", "Horizon", "Raakt", "Advies", "Besproken op"],
      ["Vergrijzing", "CBS", "Meer zorg", "2030", "P-1\nP-2", "Volgen", 44900],
      ["vergrijzing", "", "", "", "", "", ""],
    ],
  });
  expect(parsed.portfolio.developments).toMatchObject([
    {
      ...{ development: "Vergrijzing", source: "CBS", expectedEffect: "Meer zorg", horizon: "2030" },
      ...{ initiatives: ["P-1", "P-2"], advice: "Volgen", discussedOn: 44900 },
    },
    { development: "vergrijzing", initiatives: [], discussedOn: null },
  ]);
  expect(found(parsed)).toEqual(["G-14 @ A3"]);
});

test("Producten: toegezegd, verwacht en geleverd; alleen hetzelfde product van hetzelfde item staat dubbel", () => {
  const parsed = read({
    products: [
      ["Nr", "Product", "Toegezegd op", "Prognose", "Reden verschuiving", "Geleverd op", "Voor"],
      ["P-1", "Plan", 44900, 44960, "Onderzoek duurt langer", "", "raad"],
      ["P-2", "Plan", 44900, "", "", 44890, "college"],
      ["p-1", "plan", "", "", "", "", "griffie"],
    ],
  });
  expect(parsed.portfolio.products).toMatchObject([
    {
      ...{ nr: "P-1", initiative: "p-1", product: "Plan", promisedOn: 44900, forecast: 44960 },
      ...{ shiftReason: "Onderzoek duurt langer", deliveredOn: null, for: "council" },
    },
    { nr: "P-2", forecast: null, shiftReason: "", deliveredOn: 44890, for: "college" },
    { nr: "p-1", for: null },
  ]);
  expect(found(parsed)).toEqual(["G-28 @ G4", "G-14 @ B4"]);
});

test("Producten zonder de kolom voor de reden wordt gelezen als een tabel waarin er geen staat", () => {
  const parsed = read({
    products: [
      ["Nr", "Product", "Toegezegd op"],
      ["P-1", "Plan", 44900],
    ],
  });
  expect(parsed.portfolio.products).toMatchObject([{ shiftReason: "", promisedOn: 44900 }]);
  expect(parsed.issues).toEqual([]);
});

test("Knelpunten: periode en uren; een periode die er geen is wordt gezegd, eigen woorden bij Status mogen", () => {
  const parsed = read({
    bottlenecks: [
      ["Knelpuntnr", "Knelpunt", "Herkomst", "Nr", "Rol", "Periode", "Uren", "Toelichting", "Status"],
      ["KP-1", "Te weinig juristen", "portfolio", "P-1; P-2", "Jurist", "K2 2023", "36 u", "", "open"],
      ["KP-2", "Wachttijd", "lijn", "", "", "p.m.", "p.m.", "", "Opgelost"],
      ["KP-2", "Wachttijd", "raad", "", "", "", "", "", "in gesprek"],
    ],
  });
  expect(parsed.portfolio.bottlenecks).toMatchObject([
    {
      ...{ nr: "KP-1", origin: "portfolio", initiatives: ["P-1", "P-2"], role: "Jurist", isSolved: false },
      ...{ period: { key: "2023-Q2" }, hours: { kind: "value", value: 36 } },
    },
    { origin: "line", period: null, hours: { kind: "pm" }, status: "Opgelost", isSolved: true },
    { origin: null, period: null, hours: { kind: "empty" }, status: "in gesprek", isSolved: false },
  ]);
  expect(found(parsed)).toEqual(["G-18 @ G2", "G-28 @ C4", "G-14 @ A4", "G-10 @ F3"]);
});
