/** The columns and words that findings name are those of the workbook. */
import { scenarioActs } from "../../src/domain/model/scenario";
import { choiceFields } from "../../src/domain/rounds/changed-choices";
import { scenarioParts } from "../../src/domain/scenario/scenario-change";
import { choiceColumn, scenarioActWord, scenarioColumn } from "../../src/messages/workbook-words";
import { headingOf } from "../../src/workbook/schema";
import { scenarioActWords } from "../../src/workbook/schema/words";

test("elke kolom van Keuzes heet in een bevinding zoals in de werkmap", () => {
  expect(choiceFields.map((field) => choiceColumn[field])).toEqual(
    choiceFields.map((field) => headingOf("choices", field)),
  );
});

test("elke kolom en elk woord van Scenarios heet in een bevinding zoals in de werkmap", () => {
  const headings = { nr: "nr", shift: "start", role: "role", period: "period", hours: "hours" } as const;
  expect(scenarioParts.map((part) => scenarioColumn[part])).toEqual(
    scenarioParts.map((part) => headingOf("scenarios", headings[part])),
  );
  expect(scenarioActs.map((act) => scenarioActWord[act])).toEqual(scenarioActs.map((act) => scenarioActWords[act][0]));
});
