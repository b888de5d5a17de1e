import { namedIn } from "../../../src/domain/advice-followed";
import { decisionWording, type DecisionRecord, recordObstacles } from "../../../src/domain/decided/decision-record";
import { matchKey } from "../../../src/domain/matching";
import type { Choice } from "../../../src/domain/model";
import { aChoice, alternatives, anAlternative, aPortfolio, on } from "../../support/builders";

const today = on("2023-06-10");
const [notDoing = anAlternative(), phasing = anAlternative()] = alternatives;

const record: DecisionRecord = {
  choice: aChoice().row,
  alternative: phasing.row,
  text: "",
  date: on("2023-06-06"),
  number: "B-1",
  motivation: "",
};

const obstacles = (over: Partial<DecisionRecord> = {}, choice: Partial<Choice> = {}) =>
  recordObstacles(aPortfolio({ choices: [aChoice(choice)], alternatives }), { ...record, ...over }, today);

test("een besluit dat het advies volgt, met datum en nummer, kan vastgelegd worden", () => {
  expect(obstacles()).toEqual([]);
});

test.each<[string, Partial<DecisionRecord>, Partial<Choice>, readonly unknown[]]>([
  ["een keuze die er niet meer is", { choice: "choices/weg" as never }, {}, [{ kind: "noChoice" }]],
  ["een keuze die al gemaakt is", {}, { status: "decided" }, [{ kind: "decided", nr: "K-1" }]],
  ["een geheime keuze", {}, { publicity: "secret" }, [{ kind: "secret", nr: "K-1" }]],
  ["geen mogelijkheid", { alternative: null }, {}, [{ kind: "noAlternative" }]],
  ["geen datum en geen nummer", { date: null, number: " " }, {}, [{ kind: "noDate" }, { kind: "noNumber" }]],
  ["een dag die nog komt", { date: on("2023-06-11") }, {}, [{ kind: "dateAhead", date: on("2023-06-11") }]],
  ["vandaag", { date: today }, {}, []],
  ["het MT zonder nummer", { number: "" }, { body: "mt" }, []],
  [
    "een tekst die een andere mogelijkheid noemt",
    { text: "Niet doen, want te duur" },
    {},
    [{ kind: "namesOther", named: "niet doen", chosen: "faseren" }],
  ],
  [
    "anders dan aanbevolen zonder motivering",
    { alternative: notDoing.row },
    {},
    [{ kind: "noMotivation", advised: "faseren" }],
  ],
  ["anders dan aanbevolen met motivering", { alternative: notDoing.row, motivation: "Te duur" }, {}, []],
  [
    "anders dan het MT adviseerde: dat advies gaat voor wat is aanbevolen",
    {},
    { mtAdvice: "Niet doen" },
    [{ kind: "noMotivation", advised: "niet doen" }],
  ],
  ["een MT-advies dat geen mogelijkheid noemt: dan telt wat is aanbevolen", {}, { mtAdvice: "Doen" }, []],
])("%s", (_, over, choice, expected) => {
  expect(obstacles(over, choice)).toEqual(expected);
});

test("wat een ander intussen besloot mag vervangen worden, en dan geldt de rest ook", () => {
  const meanwhile = (over: Partial<DecisionRecord>, choice: Partial<Choice>) =>
    recordObstacles(
      aPortfolio({ choices: [aChoice({ status: "decided", ...choice })], alternatives }),
      { ...record, ...over },
      today,
      true,
    );
  expect(meanwhile({}, {})).toEqual([]);
  expect(meanwhile({ number: "" }, {})).toEqual([{ kind: "noNumber" }]);
  expect(meanwhile({}, { publicity: "secret" })).toEqual([{ kind: "secret", nr: "K-1" }]);
});

test("wat er als Besluit komt noemt altijd de gekozen mogelijkheid, en die alleen", () => {
  expect(decisionWording("", phasing, alternatives)).toBe("faseren");
  expect(decisionWording(" Faseren tot 2025 ", phasing, alternatives)).toBe("Faseren tot 2025");
  expect(decisionWording("Conform advies", phasing, alternatives)).toBe("faseren: Conform advies");
  const wording = decisionWording("Faseren, want niet doen kan niet", phasing, alternatives);
  expect(wording).toBe("faseren: Faseren, want niet doen kan niet");
  expect(namedIn(matchKey(wording), alternatives)).toBe(phasing);
});
