/** The columns of Keuzes that findings name are those of the workbook. */
import { choiceFields } from "../../src/domain/rounds/changed-choices";
import { choiceColumn } from "../../src/messages/workbook-words";
import { headingOf } from "../../src/workbook/schema";

test("elke kolom van Keuzes heet in een bevinding zoals in de werkmap", () => {
  expect(choiceFields.map((field) => choiceColumn[field])).toEqual(
    choiceFields.map((field) => headingOf("choices", field)),
  );
});
