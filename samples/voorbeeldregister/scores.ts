import { person } from "./personen";
import { tableOfRows } from "./sample-table";

const agreed = "vastgesteld";

// prettier-ignore
export const scores = tableOfRows(
  "Scores",
  [
    "Nr", "Beoordelaar", "Maatschappelijk effect", "Maatschappelijke opbrengst", "Bestuursprogramma", "Wettelijke plicht",
    "Urgentie", "Risico bij niet doen", "Samenhang", "Haalbaarheid", "Draagvlak",
  ],
  [
    ["P-2", agreed, 5, 5, 5, 2, 4, 4, 4, 3, 4],
    ["P-4", person.vanDerLinden, 4, 3, 4, 3, 5, 4, 4, 3, 3],
    ["P-4", person.vermeer, 5, 3, 4, 3, 5, 5, 4, 3, 2],
    ["P-4", agreed, 4, 3, 4, 3, 5, 4, 4, 3, 3],
    ["P-5", person.vanDerLinden, 3, 3, 4, 3, 4, 3, 4, 2, 4],
    ["P-5", person.wolters, 3, 2, 4, 3, 4, 3, 3, 2, 4],
    ["P-5", person.vermeer, 4, 3, 5, 3, 4, 3, 4, 2, 4],
    ["P-11", person.vanDerLinden, 5, 4, 4, 3, 4, 4, 5, 4, 3],
    ["P-11", person.wolters, 4, 3, 4, 3, 3, 4, 5, 5, 3],
    ["P-11", person.vermeer, 5, 4, 5, 3, 4, 4, 5, 4, 3],
    ["P-11", agreed, 5, 4, 4, 3, 4, 4, 5, 4, 3],
    ["P-12", person.vanDerLinden, 4, 4, 4, 2, 3, 3, 5, null, null],
    ["P-13", person.vanDerLinden, 3, 4, 4, 3, 3, 3, 4, 2, 4],
    ["P-13", person.wolters, 3, 5, 4, 3, 4, 3, 4, 2, 4],
    ["P-13", agreed, 3, 4, 4, 3, 3, 3, 4, 2, 4],
    ["P-17", person.vanDerLinden, 3, 3, 2, 5, 4, 4, 3, 2, 3],
    ["P-18", person.vanDerLinden, 5, 4, 5, 2, 4, 4, 4, 3, 5],
    ["P-18", person.wolters, 4, 4, 5, 2, 4, 4, 3, 3, 4],
    ["P-18", person.vermeer, 5, 5, 5, 2, 5, 4, 4, 2, 5],
    ["P-18", agreed, 5, 4, 5, 2, 4, 4, 4, 3, 5],
    ["P-21", agreed, 4, 4, 4, 3, 4, 4, 5, 7, 3],
    ["P-25", person.vanDerLinden, 4, 4, 5, 2, 4, 4, 4, 4, 5],
    ["P-25", person.wolters, 3, 3, 5, 2, 4, 3, 3, 5, 4],
    ["P-25", person.vermeer, 5, 4, 5, 3, 4, 4, 4, 3, 5],
    ["P-25", agreed, 4, 4, 5, 2, 4, 4, 4, 4, 5],
    ["P-27", person.vanDerLinden, 4, 4, 5, 1, 3, 3, 4, 3, 5],
    ["P-27", person.wolters, 3, 3, 4, 1, 2, 3, 3, 4, 5],
    ["P-27", person.vermeer, 5, 4, 5, 1, 4, 4, 4, 2, 5],
    ["P-29", person.vanDerLinden, 2, 3, 2, 1, 2, 1, 3, 3, 3],
    ["P-29", person.vermeer, 2, 3, 2, 1, 2, 1, 3, 3, 4],
    ["P-30", person.vanDerLinden, 3, 2, 2, 1, 2, 2, 1, 1, 4],
    ["P-30", person.vermeer, 2, 2, 2, 1, 3, 2, 1, 1, 4],
    ["P-32", person.vanDerLinden, 3, 3, 4, 3, 2, 2, 4, 2, 5],
    ["P-32", person.vermeer, 3, 3, 4, 3, 3, 2, 4, 2, 4],
    ["P-34", person.vanDerLinden, 3, 3, 3, 2, 2, 2, 4, 3, 4],
    ["P-34", person.wolters, 3, 3, 3, 2, 2, 2, 4, 3, 4],
    ["P-35", person.vanDerLinden, 2, 3, 1, 4, 4, 4, 2, 3, 3],
    ["P-35", person.wolters, 2, 4, 1, 4, 4, 4, 2, 3, 3],
  ],
);
