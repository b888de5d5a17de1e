import { person } from "./personen";
import { date, list, tableOfRows } from "./sample-table";

const _ = null;

/** The three of a triangle that came together on a day. */
const triangle = (nr: string, day: string, ...names: readonly string[]) => [
  ...[nr, "driehoek", date(day), date(day)],
  ...[list(...names), _],
];

// prettier-ignore
export const overleg = tableOfRows(
  "Overleg",
  ["Nr", "Soort", "Gepland", "Gehouden", "Aanwezig", "Begeleider"],
  [
    triangle("P-1", "2022-09-12", person.vanDalen, person.jansen, person.brouwer),
    triangle("P-2", "2022-08-31", person.vanDalen, person.jansen, person.vos),
    triangle("P-3", "2022-05-12", person.vanDalen, person.jansen, person.blom),
    triangle("P-6", "2022-09-07", person.vanDalen, person.jansen, person.scholten),
    triangle("P-7", "2022-09-19", person.vanDalen, person.jansen, person.dekker),
    triangle("P-8", "2022-09-15", person.vanDalen, person.jansen, person.peters),
    triangle("P-14", "2022-09-20", person.bouwmeester, person.bakker, person.kuipers),
    triangle("P-16", "2022-07-12", person.postma, person.mulder, person.vanLeeuwen),
    triangle("P-19", "2022-09-06", person.kuipers, person.bakker, person.schouten),
    triangle("P-22", "2022-09-27", person.hoekstra, person.bakker, person.schouten),
    triangle("P-26", "2022-07-14", person.postma, person.mulder, person.vanLeeuwen),
    triangle("P-33", "2022-08-25", person.postma, person.mulder, person.prins),
    triangle("P-36", "2022-09-22", person.bouwmeester, person.mulder),
    triangle("P-37", "2022-09-13", person.hoekstra, person.smit, person.hendriks),
    triangle("P-38", "2022-09-13", person.hoekstra, person.smit),
    triangle("P-39", "2022-09-13", person.hoekstra, person.smit, person.visser),
    ["P-1", "stuurgroep", date("2022-09-26"), date("2022-09-26"), list(person.vanDalen, person.jansen, person.brouwer, person.wolters), _],
    ["P-2", "stuurgroep", date("2022-10-06"), _, _, _],
    ["P-11", "koersvast", date("2022-09-08"), date("2022-09-08"), list(person.bouwmeester, person.jansen, person.brouwer), person.schouten],
    ["P-36", "PSU", date("2022-09-22"), date("2022-09-22"), list(person.mulder, person.timmer), person.kok],
    ["P-6", "voortgang", date("2022-08-29"), date("2022-08-29"), list(person.jansen, person.scholten), _],
    ["P-25", "bilateraal", date("2022-06-21"), date("2022-06-21"), list(person.postma, person.koster), _],
    ["P-25", "bilateraal", date("2022-09-13"), date("2022-09-13"), list(person.postma, person.vos), _],
    [_, "periodiek gesprek", date("2022-06-07"), date("2022-06-09"), list(person.vanDerLinden, person.brouwer), _],
    [_, "periodiek gesprek", date("2022-09-06"), _, list(person.vanDerLinden, person.brouwer), _],
    [_, "periodiek gesprek", date("2022-09-08"), date("2022-09-08"), list(person.brouwer, person.vos), _],
  ],
);
