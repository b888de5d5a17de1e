import { choice, code, date, hours, key, namingItem, namingRole, needed, number, text } from "./column";
import { table } from "./table";
import { scenarioActWords, scenarioOptionWords } from "./words";

export const scenarios = table("Scenarios", {
  scenario: key(text("Scenario")),
  bottleneck: code("Knelpuntnr"),
  option: choice(scenarioOptionWords)("Optie"),
  nr: namingItem(code("Nr")),
  act: needed(choice(scenarioActWords)("Wat")),
  shift: number("Verschuiving"),
  start: text("Start"),
  role: namingRole(text("Rol")),
  period: text("Periode"),
  hours: hours("Uren"),
  explanation: text("Toelichting"),
  madeOn: date("Gemaakt op"),
});
