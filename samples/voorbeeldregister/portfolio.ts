import { portfolioBedrijfsvoering } from "./portfolio-bedrijfsvoering";
import { portfolioBeheer } from "./portfolio-beheer";
import { portfolioDorpen } from "./portfolio-dorpen";
import { portfolioDuurzaamheid } from "./portfolio-duurzaamheid";
import { portfolioHeadings } from "./portfolio-kolommen";
import { portfolioLijn } from "./portfolio-lijn";
import { portfolioRuimte } from "./portfolio-ruimte";
import { portfolioWonen } from "./portfolio-wonen";
import { portfolioZorg } from "./portfolio-zorg";
import { tableOfRecords } from "./sample-table";

export const portfolio = tableOfRecords("Portfolio", portfolioHeadings, [
  ...portfolioWonen,
  ...portfolioRuimte,
  ...portfolioDuurzaamheid,
  ...portfolioZorg,
  ...portfolioDorpen,
  ...portfolioBeheer,
  ...portfolioBedrijfsvoering,
  ...portfolioLijn,
]);
