import { choices, date, key, needed, text, yesNo } from "./column";
import { table } from "./table";
import { personFunctionWords } from "./words";

export const people = table("Personen", {
  name: key(text("Naam", "Medewerker", "Persoon")),
  functions: needed(choices(personFunctionWords)("Functie", "Functies")),
  department: text("Afdeling", "Team", "Domein", "Cluster"),
  mtMember: yesNo("MT-lid", "Lid MT", "MT"),
  inServiceFrom: date("In dienst vanaf", "In dienst", "Datum in dienst"),
  inServiceUntil: date("In dienst tot", "Uit dienst", "Datum uit dienst", "Vertrekdatum"),
  deputyFor: text("Vervanger van", "Vervangt"),
});
