import type { Issue, Where } from "../../domain/issue";
import type { TableId } from "../../domain/model";
import type { Portfolio } from "../../domain/portfolio";
import { defaultSettings } from "../../domain/settings";
import type { Place, RawTable } from "../raw-table";
import { schema } from "../schema";
import type { TableSchema } from "../schema/table";
import { parseAgreement } from "./agreement";
import { parseAlternatives } from "./alternatives";
import { parseBottlenecks } from "./bottlenecks";
import { parseChoices } from "./choices";
import { parseCriteria } from "./criteria";
import { parseDemand } from "./demand";
import { parseDependencies } from "./dependencies";
import { parseDevelopments } from "./developments";
import { parseFinances } from "./finances";
import { initiativeIds } from "./ids";
import { parseInitiatives } from "./initiatives";
import { parseMeetings } from "./meetings";
import { type OpenTable, openTable } from "./open-table";
import { parsePeople } from "./people";
import { type Origin, placeIn } from "./place";
import { parseProducts } from "./products";
import { parseReactions } from "./reactions";
import { parseResources } from "./resources";
import { parseScenarios } from "./scenarios";
import { parseScores } from "./scores";
import { parseSettings } from "./settings";
import { parseSupply } from "./supply";
import { parseUpdates } from "./updates";
import { type Blanks, zerosIn } from "./zeros";

/** The register as it was read, what is wrong with its cells, and where each finding stands. */
export interface Parsed {
  readonly portfolio: Portfolio;
  readonly issues: readonly Issue[];
  readonly place: (where: Where) => Place;
}

/** Reads the tables of a register; never throws. What cannot be read is said in `issues` and left out. */
export const parsePortfolio = (
  tables: ReadonlyMap<TableId, RawTable>,
  context: { readonly date1904: boolean; readonly blanks: Blanks },
): Parsed => {
  const issues: Issue[] = [];
  const origins = new Map<TableId, Origin>();
  const columns = new Map<TableId, ReadonlySet<string>>();
  const zeros = zerosIn([...tables.values()], context.blanks);
  const parse = <T extends TableId, P>(
    id: T,
    parser: (table: OpenTable<(typeof schema)[T]["columns"]>) => P,
    otherwise: P,
  ): P => {
    const raw = tables.get(id);
    if (!raw) return otherwise;
    const own: TableSchema<(typeof schema)[T]["columns"]> = schema[id];
    const table = openTable(id, own, raw, { date1904: context.date1904, zeros: zeros(raw, own.columns) });
    const parsed = parser(table);
    origins.set(id, table);
    columns.set(id, new Set(table.byField.keys()));
    for (const issue of table.issues) issues.push(issue);
    return parsed;
  };
  const initiativeId = initiativeIds();
  const settings = parse("settings", parseSettings, defaultSettings);
  const criteria = parse("criteria", parseCriteria, []);
  const portfolio: Portfolio = {
    initiatives: parse("initiatives", (table) => parseInitiatives(table, settings, initiativeId), []),
    people: parse("people", parsePeople, []),
    supply: parse("supply", parseSupply, []),
    demand: parse("demand", (table) => parseDemand(table, initiativeId), []),
    criteria,
    scores: parse("scores", (table) => parseScores(table, criteria, initiativeId), []),
    finances: parse("finances", (table) => parseFinances(table, settings.budgetYear, initiativeId), []),
    resources: parse("resources", (table) => parseResources(table, settings.budgetYear), []),
    bottlenecks: parse("bottlenecks", parseBottlenecks, []),
    choices: parse("choices", parseChoices, []),
    alternatives: parse("alternatives", (table) => parseAlternatives(table, settings), []),
    dependencies: parse("dependencies", (table) => parseDependencies(table, initiativeId), []),
    meetings: parse("meetings", (table) => parseMeetings(table, initiativeId), []),
    agreement: parse("agreement", parseAgreement, []),
    developments: parse("developments", parseDevelopments, []),
    products: parse("products", (table) => parseProducts(table, initiativeId), []),
    reactions: parse("reactions", parseReactions, []),
    updates: parse("updates", parseUpdates, []),
    scenarios: parse("scenarios", (table) => parseScenarios(table, initiativeId), []),
    settings,
    tables: new Set(tables.keys()),
    columns,
  };
  return { portfolio, issues, place: placeIn(origins) };
};
