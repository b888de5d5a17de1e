import type { Dice } from "./dice";
import type { Staff } from "./people";

export const roles: readonly string[] = [
  ...["Projectleider", "Programmamanager", "Procesregisseur", "Jurist", "Communicatieadviseur", "Planeconoom"],
  ...["Stedenbouwkundige", "Beleidsadviseur", "Inkoper", "Financieel adviseur", "Toezichthouder", "Gegevensbeheerder"],
];

/** Whose hours those of a role are: of project leaders the portfoliomanager's, of others a manager's. */
export const ownerOf = (role: string, staff: Staff): string =>
  role === roles[0] ? staff.portfoliomanager[0]! : staff.lijnmanager[roles.indexOf(role) % staff.lijnmanager.length]!;

/** Who gives an item its capacity: a manager of one of the roles that it asks, save in a few items. */
export const managerOf = (asked: readonly string[], staff: Staff, dice: Dice): string => {
  const owned = asked.find((role) => role !== roles[0]);
  return owned === undefined || dice.flaw(0.03) ? dice.oneOf(staff.lijnmanager) : ownerOf(owned, staff);
};
