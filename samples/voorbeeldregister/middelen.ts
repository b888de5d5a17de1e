import { tableOfRows, years } from "./sample-table";

/** The sources of funding that Financien names, by a short name. */
export const source = {
  structuralRoom: "Begrotingsruimte structureel",
  programmeBudget: "Budget bestuursprogramma 2022-2026",
  generalReserve: "Algemene reserve",
  socialReserve: "Reserve sociaal domein",
  villageReserve: "Reserve leefbaarheid",
  environmentAct: "Stelpost Omgevingswet",
  landDevelopment: "Grondexploitatie De Duinrand",
  sewerageProvision: "Voorziening riolering",
  sewerageCharge: "Rioolheffing",
  displacedPeople: "Rijksbijdrage opvang ontheemden",
  energyPoverty: "Rijksbijdrage energiearmoede",
  climateCapacity: "Rijksbijdrage klimaat- en energiebeleid",
  cyclePathGrant: "Subsidie provincie fietspad",
} as const;

// prettier-ignore
export const middelen = tableOfRows(
  "Middelen",
  ["Bron", "Aard", "Stand", ...years],
  [
    [source.structuralRoom, "structureel", null, 420000, 560000, 610000, 1150000],
    [source.programmeBudget, "incidenteel", null, 250000, 250000, 250000, 100000],
    [source.generalReserve, "incidenteel", 12400000, 1200000, 800000, 600000, 400000],
    [source.socialReserve, "incidenteel", 1850000, 600000, 600000, 400000, 250000],
    [source.villageReserve, "incidenteel", 20000, null, null, null, null],
    [source.environmentAct, "incidenteel", null, 400000, 300000, 120000, null],
    [source.landDevelopment, "incidenteel", null, 1850000, 2400000, 950000, null],
    [source.sewerageProvision, "incidenteel", 2300000, 150000, 150000, 150000, 150000],
    [source.sewerageCharge, "structureel", null, "p.m.", "p.m.", "p.m.", "p.m."],
    [source.displacedPeople, "incidenteel", null, 2600000, "p.m.", null, null],
    [source.energyPoverty, "incidenteel", null, 410000, 60000, null, null],
    [source.climateCapacity, "incidenteel", null, 310000, 310000, 310000, null],
    [source.cyclePathGrant, "incidenteel", null, null, 2000000, null, null],
  ],
);
