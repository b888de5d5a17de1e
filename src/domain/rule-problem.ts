/** What breaks a rule of the register (codes V-…, domain.md) or contradicts another row (codes S-…, from "samenhang"). */
export type RuleProblem = { readonly code: "V-1"; readonly role: "politicalSponsor" | "executiveSponsor" | "lead" };
