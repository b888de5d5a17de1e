/** The rules of the triangle and the steering group (V-1 … V-7, V-9, V-11, V-12, V-16): what one item breaks. */
import type { Severity } from "./issue";
import { matchKey } from "./matching";
import type { Initiative, Person, PersonFunction, WorkingMethod } from "./model";
import type { Day } from "./quantity";
import { type PersonField, type RuleProblem, type TriangleRole, triangleRoles } from "./rule-problem";
import { type Staff, hasFunction, isInService, namesIn } from "./staff";

/** What a rule finds in a field of an item, as heavy as it weighs once the triangle is demanded. */
export interface TriangleFinding {
  readonly problem: RuleProblem;
  readonly severity: Severity;
  readonly field: PersonField;
}

const finding = (problem: RuleProblem, severity: Severity, field: PersonField): TriangleFinding => ({
  problem,
  severity,
  field,
});

/** Who may do the work of each werkwijze; without a werkwijze, whoever may do one of them. */
const leadFunctions: Readonly<Record<WorkingMethod, readonly PersonFunction[]>> = {
  project: ["projectLeader"],
  programme: ["programmeManager"],
  process: ["processDirector"],
  line: ["employee", "projectLeader", "programmeManager", "processDirector"],
};

/** V-1 and V-2: exactly one name in each role. */
const filledOnce = (initiative: Initiative): readonly TriangleFinding[] =>
  triangleRoles.flatMap((role) => {
    const names = initiative[role];
    if (names.length === 0) return [finding({ code: "V-1", role }, "now", role)];
    return names.length > 1 ? [finding({ code: "V-2", role, names }, "now", role)] : [];
  });

/** V-3: nobody in two roles. */
const differentPersons = (initiative: Initiative): readonly TriangleFinding[] => {
  const keys = triangleRoles.flatMap((role) => initiative[role].map(matchKey));
  if (new Set(keys).size === keys.length) return [];
  const rolesOf = new Map<string, { readonly name: string; readonly roles: Set<TriangleRole> }>();
  for (const role of triangleRoles)
    for (const name of initiative[role]) {
      const known = rolesOf.get(matchKey(name)) ?? { name, roles: new Set() };
      rolesOf.set(matchKey(name), known);
      known.roles.add(role);
    }
  return [...rolesOf.values()].flatMap(({ name, roles }) => {
    const last = [...roles].at(-1);
    return last && roles.size > 1 ? [finding({ code: "V-3", name, roles: [...roles] }, "now", last)] : [];
  });
};

/** V-9: the steering group of a large item holds the triangle and every portefeuillehouder. */
const steeringGroup = (initiative: Initiative): readonly TriangleFinding[] => {
  if (initiative.size !== "large") return [];
  const members = new Set(initiative.steeringGroup.map(matchKey));
  const needed = [...triangleRoles.flatMap((role) => initiative[role]), ...initiative.portfolioHolders];
  const missing = new Map(needed.map((name) => [matchKey(name), name]));
  for (const member of members) missing.delete(member);
  if (members.size > 0 && missing.size === 0) return [];
  const problem = { code: "V-9", empty: members.size === 0, missing: [...missing.values()] } as const;
  return [finding(problem, "beforeSubmission", "steeringGroup")];
};

/** The first and last day of an item; an open end reaches as far as the day of the check. */
const stretchOf = ({ start, end }: Initiative, on: Day): { readonly from: Day; readonly until: Day } => {
  const from = start ?? (end !== null && end < on ? end : on);
  return { from, until: end ?? (from > on ? from : on) };
};

/** V-7: in service from the first to the last day of the item. Who took over a running item is only pointed out. */
const inServiceThroughout = (
  person: Person,
  role: TriangleRole,
  initiative: Initiative,
  staff: Staff,
  on: Day,
): readonly TriangleFinding[] => {
  const { name, inServiceFrom, inServiceUntil } = person;
  const { from, until } = stretchOf(initiative, on);
  const found: TriangleFinding[] = [];
  if (inServiceUntil !== null && inServiceUntil < until) {
    const deputies = staff.deputiesOf(name).map((deputy) => deputy.name);
    found.push(
      finding({ code: "V-7", reason: "leaves", name, inServiceUntil, until, deputies }, "beforeSubmission", role),
    );
  }
  if (inServiceFrom !== null && inServiceFrom > from) {
    const tookOver = inServiceFrom <= on;
    found.push(
      finding(
        { code: "V-7", reason: "joins", name, inServiceFrom, from },
        tookOver ? "advice" : "beforeSubmission",
        role,
      ),
    );
  }
  return found;
};

/** V-4: a collegelid, in service today or, when the item is not running today, on its nearest day. */
const politicalSponsor = (person: Person, initiative: Initiative, on: Day): readonly TriangleFinding[] => {
  const { name } = person;
  if (!hasFunction(person, ["collegeMember"]))
    return [finding({ code: "V-4", name, reason: "notCollegeMember" }, "now", "politicalSponsor")];
  const { from, until } = stretchOf(initiative, on);
  const day = on < from ? from : on > until ? until : on;
  return isInService(person, day)
    ? []
    : [finding({ code: "V-4", name, reason: "notInService", on: day }, "now", "politicalSponsor")];
};

/** V-5 and V-16: never the portfoliomanager, also not as deputy; of others a function that may be sponsor. */
const executiveSponsor = (
  person: Person,
  allowed: readonly PersonFunction[],
  staff: Staff,
): readonly TriangleFinding[] => {
  const { name } = person;
  const breaks: RuleProblem[] = [];
  if (hasFunction(person, ["portfolioManager"])) breaks.push({ code: "V-16", reason: "isSponsor", name });
  else if (!hasFunction(person, allowed)) breaks.push({ code: "V-5", name, allowed });
  for (const deputy of staff.deputiesOf(name))
    if (hasFunction(deputy, ["portfolioManager"]))
      breaks.push({ code: "V-16", reason: "deputyOfSponsor", name: deputy.name, sponsor: name });
  for (const standsInFor of namesIn(person.deputyFor).flatMap((other) => staff.named(other) ?? []))
    if (hasFunction(standsInFor, ["portfolioManager"]))
      breaks.push({ code: "V-16", reason: "sponsorIsDeputy", name, manager: standsInFor.name });
  return breaks.map((problem) => finding(problem, "now", "executiveSponsor"));
};

/** V-6, V-11 and V-12: no collegelid; of others a function that fits the werkwijze; rather nobody of the MT. */
const lead = (person: Person, workingMethod: WorkingMethod | null): readonly TriangleFinding[] => {
  const { name } = person;
  const fitting = leadFunctions[workingMethod ?? "line"];
  const broken = hasFunction(person, ["collegeMember"])
    ? [finding({ code: "V-11", name }, "now", "lead")]
    : hasFunction(person, fitting)
      ? []
      : [finding({ code: "V-6", name, workingMethod, fitting }, "beforeSubmission", "lead")];
  return [...broken, ...(person.mtMember ? [finding({ code: "V-12", name }, "advice", "lead")] : [])];
};

/** V-4 says already what V-7 would say again. */
const saysNotInService = ({ problem }: TriangleFinding): boolean =>
  problem.code === "V-4" && problem.reason === "notInService";

/** The rules that need nothing but the item itself. */
export const triangleFindings = (initiative: Initiative): readonly TriangleFinding[] => [
  ...filledOnce(initiative),
  ...differentPersons(initiative),
  ...steeringGroup(initiative),
];

/** The rules that need to know who people are; whoever is unknown is held to no other rule. */
export const staffFindings = (
  initiative: Initiative,
  staff: Staff,
  executiveSponsorFunctions: readonly PersonFunction[],
  on: Day,
): readonly TriangleFinding[] => {
  const unknown = (field: PersonField, name: string, severity: Severity): TriangleFinding =>
    finding({ code: "V-7", reason: "unknown", field, name, suggestions: staff.suggest(name) }, severity, field);
  const ofRole = {
    politicalSponsor: (person: Person) => politicalSponsor(person, initiative, on),
    executiveSponsor: (person: Person) => executiveSponsor(person, executiveSponsorFunctions, staff),
    lead: (person: Person) => lead(person, initiative.workingMethod),
  };
  const inRoles = triangleRoles.flatMap((role) =>
    initiative[role].flatMap((name) => {
      const person = staff.named(name);
      if (!person) return [unknown(role, name, "now")];
      const own = ofRole[role](person);
      return own.some(saysNotInService) ? own : [...own, ...inServiceThroughout(person, role, initiative, staff, on)];
    }),
  );
  const inGroups = (["steeringGroup", "portfolioHolders"] as const).flatMap((field) =>
    initiative[field].filter((name) => !staff.named(name)).map((name) => unknown(field, name, "advice")),
  );
  return [...inRoles, ...inGroups];
};
