import { akkoord } from "./akkoord";
import { alternatieven } from "./alternatieven";
import { beoordelingscriteria } from "./beoordelingscriteria";
import { capaciteitsaanbod } from "./capaciteitsaanbod";
import { capaciteitsvraag } from "./capaciteitsvraag";
import { financien } from "./financien";
import { instellingen } from "./instellingen";
import { keuzes } from "./keuzes";
import { knelpunten } from "./knelpunten";
import { middelen } from "./middelen";
import { ontwikkelingen } from "./ontwikkelingen";
import { overleg } from "./overleg";
import { personen } from "./personen";
import { portfolio } from "./portfolio";
import { producten } from "./producten";
import { reacties } from "./reacties";
import { samenhang } from "./samenhang";
import type { SampleTable } from "./sample-table";
import { scores } from "./scores";

/** The tables of the sample register, in the order of their sheets. */
export const sampleTables: readonly SampleTable[] = [
  portfolio,
  personen,
  capaciteitsaanbod,
  capaciteitsvraag,
  beoordelingscriteria,
  scores,
  financien,
  middelen,
  knelpunten,
  keuzes,
  alternatieven,
  samenhang,
  overleg,
  akkoord,
  ontwikkelingen,
  producten,
  reacties,
  instellingen,
];
