/** The words and figures of both languages beside each other. */
import { period } from "../../src/domain/period";
import type { UnknownReason } from "../../src/domain/role-hours";
import { english } from "../../src/messages/en-speech";
import { loadSpeech } from "../../src/messages/load-speech";
import { dutch } from "../../src/messages/nl-speech";

test("a language has its own speech", async () => {
  expect([await loadSpeech("nl"), await loadSpeech("en")]).toEqual([dutch, english]);
  expect([dutch.language, english.language]).toEqual(["nl", "en"]);
});

test("words of the domain, beside each other", () => {
  const words = ({
    severityWord,
    statusClassWord,
    verdictWord,
    scopeWord,
    judgementWord,
    bodyWord,
    publicityWord,
  }: typeof dutch) =>
    [severityWord, statusClassWord, verdictWord, scopeWord, judgementWord, bodyWord, publicityWord].map((of) =>
      Object.values(of),
    );
  expect(words(dutch)).toEqual([
    ["nu nodig", "nodig vóór voorleggen", "advies"],
    ["vastgelegd", "gewenst", "buiten"],
    ["tekort", "krap", "in balans", "onbekend"],
    ["vastgelegd", "vastgelegd + gewenst"],
    ["robuust", "gevoelig", "onbekend"],
    ["MT", "college", "raad"],
    ["openbaar", "niet openbaar", "geheim"],
  ]);
  expect(words(english)).toEqual([
    ["needed now", "needed before submission", "advice"],
    ["committed", "wanted", "out"],
    ["shortage", "tight", "balanced", "unknown"],
    ["committed", "committed + wanted"],
    ["robust", "sensitive", "unknown"],
    ["management team", "municipal executive", "council"],
    ["public", "not public", "secret"],
  ]);
});

test("a rank is its number, or a word", () => {
  const ranks = ({ rankWord }: typeof dutch) =>
    [{ kind: "ranked", rank: 4 } as const, { kind: "statutory" } as const, { kind: "unknown" } as const].map(rankWord);
  expect([ranks(dutch), ranks(english)]).toEqual([
    [4, "verplicht", "onbekend"],
    [4, "statutory", "unknown"],
  ]);
});

test.each<[UnknownReason, string, string]>([
  [{ kind: "noSupplyTable" }, "er is geen aanbod in het register", "there is no supply in the register"],
  [{ kind: "supplyPm" }, "het aanbod is p.m.", "the supply is p.m."],
  [
    { kind: "supplyPartlyCovered", missing: [1, 2].map((quarter) => period("quarter", 2023, quarter).key) },
    "mist 2023-Q1 en 2023-Q2",
    "lacks 2023-Q1 and 2023-Q2",
  ],
  [{ kind: "demandPm", nrs: ["P-1", "P-2"] }, "p.m. gevraagd door P-1 en P-2", "p.m. asked by P-1 and P-2"],
])("%j is said in both", (reason, nl, en) => {
  expect([dutch.unknownReasonText(reason), english.unknownReasonText(reason)]).toEqual([
    expect.stringContaining(nl),
    expect.stringContaining(en),
  ]);
});
