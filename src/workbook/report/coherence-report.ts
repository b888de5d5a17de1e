import { type Coherence, coherence } from "../../domain/coherence-answer";
import type { Initiative } from "../../domain/model";
import { coherenceTexts } from "../../messages/reports/coherence";
import type { Speech } from "../../messages/speech";
import { claimSections } from "./claim-sections";
import { figure, type ReportOf, reportRow, type ReportSection, text } from "./report";

const named = ({ nr, name }: Initiative): string => `${nr} ${name}`;

const cycleSection = ({ cycles }: Coherence, { language }: Speech): ReportSection => {
  const texts = coherenceTexts[language];
  const { headings } = texts;
  return {
    title: texts.cycles,
    note: texts.cyclesHow,
    columns: [text(headings.chain, 40), figure("verdict", headings.what, 24)],
    rows: cycles.map(({ chain, dependency }) =>
      reportRow(
        { kind: "row", row: dependency.row, field: "to" },
        [[...chain, ...chain.slice(0, 1)].map(({ nr }) => nr).join(" → "), texts.waitsForEachOther],
        "bad",
      ),
    ),
    none: texts.noCycles,
  };
};

const brokenSection = ({ broken, holding, idle, dangling }: Coherence, { language }: Speech): ReportSection => {
  const texts = coherenceTexts[language];
  const { headings } = texts;
  return {
    title: texts.broken,
    note: texts.brokenHow(holding, idle, dangling.here, dangling.everywhere),
    columns: [
      ...[text(headings.from, 40), figure("verdict", headings.what, 24), text(headings.to, 40)],
      ...[figure("days", headings.days, 14), text(headings.kind, 16), text(headings.explanation, 36)],
    ],
    rows: broken.map(({ dependency: { row, kind, explanation }, from, to, breach }) =>
      reportRow(
        { kind: "row", row, field: "kind" },
        [
          ...[named(from), breach ? texts.breach(breach) : texts.unknownDays, named(to)],
          ...[breach && "days" in breach ? breach.days : null, kind && texts.kinds[kind], explanation],
        ],
        breach ? "bad" : "unknown",
      ),
    ),
    none: texts.noBroken,
  };
};

const choiceSection = ({ byChoice: { broken, secret, unclear } }: Coherence, { language }: Speech): ReportSection => {
  const texts = coherenceTexts[language];
  const { headings } = texts;
  return {
    title: texts.choices,
    note: texts.choicesHow(
      secret,
      unclear.map(({ nr }) => nr),
    ),
    columns: [
      ...[text(headings.from, 40), figure("verdict", headings.what, 24), text(headings.to, 40)],
      ...[figure("days", headings.days, 14), text(headings.alternative, 16), text(headings.choice, 36)],
    ],
    rows: broken.map(({ choice, alternative, wait, kind, days }) =>
      reportRow(
        { kind: "row", row: alternative.row, field: kind === "unknown" ? "ready" : "name" },
        [
          ...[named(wait.from), texts.choiceBreaks[kind], named(wait.to)],
          ...[days, alternative.name, `${choice.nr} ${choice.title}`],
        ],
        kind === "unknown" ? "unknown" : "bad",
      ),
    ),
    none: texts.noChoices,
  };
};

/** What waits on each other, clashes, or asks for the same. */
export const coherenceReport: ReportOf = (portfolio, _, speech) => {
  const found = coherence(portfolio);
  const { cycles, broken, byChoice, roles, places, sources } = found;
  return {
    id: "coherence",
    headline: coherenceTexts[speech.language].headline(
      cycles.length,
      broken.filter(({ breach }) => breach !== null).length,
      new Set(byChoice.broken.filter(({ kind }) => kind !== "unknown").map(({ choice }) => choice)).size,
      roles.length + places.claims.length + sources.length,
    ),
    sections: [
      cycleSection(found, speech),
      brokenSection(found, speech),
      choiceSection(found, speech),
      ...claimSections(found, speech),
    ],
  };
};
