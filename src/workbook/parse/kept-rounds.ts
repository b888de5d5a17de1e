/** The rounds of the register, and how the workbook keeps them in a document setting. */
import type { Issue } from "../../domain/issue";
import { day } from "../../domain/quantity";
import type { KeptFacts } from "../../domain/rounds/kept-facts";
import type { Round } from "../../domain/rounds/round";
import { parsedJson } from "./json";
import { severityOf } from "./severity";

/** `facts` are of the last snapshot. */
export interface KeptRounds {
  readonly rounds: readonly Round[];
  readonly facts: KeptFacts | null;
}

export const noRounds: KeptRounds = { rounds: [], facts: null };

/** As JSON: `{"rondes":[["Najaar 2022",44835,44849,null]],"vast":[44835,[["K-1","1k2.9x..3z"]],[["7h",44900]]]}`. */
export const roundsSetting = "koersvast.rondes";

/** The setting that keeps the rounds. */
export const roundsText = ({ rounds, facts }: KeptRounds): string =>
  JSON.stringify({
    rondes: rounds.map(({ name, openedOn, deadline, closedOn }) => [name, openedOn, deadline, closedOn]),
    vast: facts && [
      facts.on,
      facts.decisions.map(({ nr, signs }) => [nr, signs.join(".")]),
      facts.promises.map(({ sign, promisedOn }) => [sign, promisedOn]),
    ],
  });

/** Reads the rounds that settings keep; what cannot be understood is said, and then no round is known. */
export const parseKeptRounds = (
  settings: ReadonlyMap<string, string>,
): KeptRounds & { readonly issues: readonly Issue[] } => {
  const kept = settings.get(roundsSetting);
  if (kept === undefined) return { ...noRounds, issues: [] };
  const parsed = parse(kept);
  if (parsed) return { ...parsed, issues: [] };
  const issue: Issue = { code: "G-40", severity: severityOf["G-40"], where: { kind: "workbook" } };
  return { ...noRounds, issues: [issue] };
};

const parse = (kept: string): KeptRounds | null => {
  const read = parsedJson(kept);
  if (typeof read !== "object" || read === null || !("rondes" in read) || !Array.isArray(read.rondes)) return null;
  const rounds = read.rondes.map(roundOf);
  const facts = "vast" in read ? factsOf(read.vast) : null;
  return facts === undefined || rounds.includes(null)
    ? null
    : { rounds: rounds.flatMap((round) => round ?? []), facts };
};

const roundOf = (kept: unknown): Round | null => {
  const [name, openedOn, deadline, closedOn] = listOf(kept);
  if (typeof name !== "string" || typeof openedOn !== "number" || typeof deadline !== "number") return null;
  if (closedOn !== null && typeof closedOn !== "number") return null;
  return { name, openedOn: day(openedOn), deadline: day(deadline), closedOn: closedOn === null ? null : day(closedOn) };
};

/** Null for none, undefined for what is none. */
const factsOf = (kept: unknown): KeptFacts | null | undefined => {
  if (kept === null) return null;
  const [on, ofDecisions, ofPromises] = listOf(kept);
  const decisions = listOf(ofDecisions).map((each) => {
    const [nr, signs] = listOf(each);
    return typeof nr === "string" && typeof signs === "string" ? { nr, signs: signs.split(".") } : null;
  });
  const promises = listOf(ofPromises).map((each) => {
    const [sign, promisedOn] = listOf(each);
    return typeof sign === "string" && typeof promisedOn === "number" ? { sign, promisedOn: day(promisedOn) } : null;
  });
  if (typeof on !== "number" || decisions.includes(null) || promises.includes(null)) return undefined;
  return {
    on: day(on),
    decisions: decisions.flatMap((each) => each ?? []),
    promises: promises.flatMap((each) => each ?? []),
  };
};

/** The members of a list; none where it is no list. */
const listOf = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? (kept as readonly unknown[]) : []);
