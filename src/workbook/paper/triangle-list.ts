/** Driehoeklijst: of each item what its triangle lacks (domain.md 1, rows 21 and 22). */
import type { Issue, Severity } from "../../domain/issue";
import { checkTriangle, type TriangleRow } from "../../domain/triangle";
import { issueText } from "../../messages/nl";
import { severityWord } from "../../messages/nl-words";
import { triangleListTexts as texts } from "../../messages/papers/triangle-list";
import type { Tone } from "../report/report";
import { figureColumn, list, muted, paperRow, part, plain, table, textColumn } from "./blocks";
import type { PaperBlock, PaperRow } from "./paper";
import { named, type PaperOf, plainPaper } from "./paper-of";

export const trianglePaper: PaperOf = ({ portfolio, on }) => {
  const { rows, issues } = checkTriangle(portfolio, on);
  const demanded = rows.filter(({ demand }) => demand === "demanded");
  const complete = demanded.filter((row) => row.complete).length;
  const aboutRegister = issues.filter((issue) => !rows.some((row) => row.issues.includes(issue)));
  return {
    ...named("triangles"),
    ...plainPaper,
    title: texts.title,
    orientation: "landscape",
    blocks: [
      plain(texts.headline(complete, demanded.length)),
      muted(texts.shows),
      part(texts.demanded),
      issueTable(rows, (severity) => severity !== "advice"),
      part(texts.advised),
      issueTable(rows, (severity) => severity === "advice"),
      muted(texts.advisedHow),
      ...(aboutRegister.length > 0
        ? [part(texts.register), list(aboutRegister.map((issue) => issueText(issue).what))]
        : []),
    ],
  };
};

const toneOf: Readonly<Record<Severity, Tone>> = { now: "bad", beforeSubmission: "tight", advice: "unknown" };

/** A row for each finding: its item, who are in the triangle, what is wrong and how soon it matters. */
const issueTable = (rows: readonly TriangleRow[], isShown: (severity: Severity) => boolean): PaperBlock => {
  const { headings } = texts;
  return table(
    "",
    [
      ...[textColumn(headings.nr, 7), textColumn(headings.name, 26), textColumn(headings.politicalSponsor, 18)],
      ...[textColumn(headings.executiveSponsor, 18), textColumn(headings.lead, 18)],
      ...[
        textColumn(headings.missing, 38),
        textColumn(headings.todo, 30),
        figureColumn("verdict", headings.severity, 22),
      ],
    ],
    rows.flatMap((row) => row.issues.filter(({ severity }) => isShown(severity)).map((issue) => issueRow(row, issue))),
    texts.none,
  );
};

const issueRow = ({ nr, name, politicalSponsor, executiveSponsor, lead }: TriangleRow, issue: Issue): PaperRow => {
  const { what, todo } = issueText(issue);
  const triangle = [politicalSponsor, executiveSponsor, lead].map((names) => names || texts.empty);
  return paperRow([nr, name, ...triangle, what, todo, severityWord[issue.severity]], toneOf[issue.severity]);
};
