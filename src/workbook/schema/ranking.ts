import { choice, code, key, namingItem, needed, number, text } from "./column";
import { table } from "./table";
import { directionWords } from "./words";

export const criteria = table("Beoordelingscriteria", {
  name: key(text("Criterium", "Criteria")),
  weight: needed(number("Gewicht", "Weging")),
  direction: choice(directionWords)("Richting"),
  lowest: needed(number("Laagste", "Minimum", "Laagste waarde")),
  highest: needed(number("Hoogste", "Maximum", "Hoogste waarde")),
  lowestMeaning: text("Betekenis laagste"),
  highestMeaning: text("Betekenis hoogste"),
});

export const scores = table(
  "Scores",
  {
    nr: key(namingItem(code("Nr", "Volgnr", "Volgnummer", "ID", "Nummer", "Projectnr", "Projectnummer"))),
    scorer: text("Beoordelaar", "Beoordeeld door"),
  },
  {
    repeated: { kind: "criterion", long: { by: text("Criterium"), figure: number("Score", "Waarde", "Punten") } },
    signatures: [["nr", "scorer"]],
  },
);
