import { tableOfRows } from "./sample-table";

// prettier-ignore
export const beoordelingscriteria = tableOfRows(
  "Beoordelingscriteria",
  ["Criterium", "Gewicht", "Richting", "Laagste", "Hoogste", "Betekenis laagste", "Betekenis hoogste"],
  [
    ["Maatschappelijk effect", 20, "hoger", 1, 5, "Inwoners merken er niets van", "Blijvende en meetbare verbetering voor een groot deel van de inwoners"],
    ["Maatschappelijke opbrengst", 15, "hoger", 1, 5, "De kosten zijn hoger dan wat het de samenleving oplevert", "Elke euro komt ruim terug, ook op de lange termijn"],
    ["Bestuursprogramma", 15, "hoger", 1, 5, "Komt niet voor in het bestuursprogramma", "Met naam en jaartal afgesproken in het bestuursprogramma"],
    ["Wettelijke plicht", 10, "hoger", 1, 5, "Geen wettelijke grondslag", "Wettelijke taak met toezicht op de uitvoering"],
    ["Urgentie", 10, "hoger", 1, 5, "Kan zonder schade vier jaar wachten", "Moet binnen een jaar gebeuren"],
    ["Risico bij niet doen", 10, "hoger", 1, 5, "Geen nadelige gevolgen", "Grote schade voor inwoners of gemeente"],
    ["Samenhang", 5, "hoger", 1, 5, "Staat op zichzelf", "Voorwaarde voor ten minste drie andere opgaven"],
    ["Haalbaarheid", 10, "lager", 1, 5, "Geen belemmeringen: mensen, grond en geld zijn er", "Zeer veel belemmeringen: mensen, grond en geld ontbreken"],
    ["Draagvlak", 5, "hoger", 1, 5, "Brede weerstand bij inwoners of partners", "Inwoners en partners vragen erom en dragen bij"],
    ["Voorbeeldfunctie", 5, "hoger", 1, 1, null, null],
  ],
);
