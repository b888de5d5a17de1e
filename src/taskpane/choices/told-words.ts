/** Whom to tell that an item gives way: its driehoek, by role and name. */
import type { Initiative } from "../../domain/model";
import type { TriangleRole } from "../../domain/rule-problem";
import type { shockTexts } from "../../messages/pane/shock";
import type { Language } from "../../messages/language";

type Told = Pick<Initiative, TriangleRole>;

const roles: readonly TriangleRole[] = ["politicalSponsor", "executiveSponsor", "lead"];

/** One sentence with who must be told, and which role nobody has. */
export const toldText = (
  listText: (parts: readonly string[]) => string,
  texts: (typeof shockTexts)[Language],
  roleWord: Readonly<Record<TriangleRole, string>>,
  item: Told,
): string => {
  const filled = roles.filter((role) => item[role].length > 0);
  const lacking = roles.filter((role) => item[role].length === 0);
  const names = filled.map((role) => `${roleWord[role].toLowerCase()} ${listText(item[role])}`);
  return [
    filled.length > 0 ? texts.tell(listText(names)) : "",
    lacking.length > 0 ? texts.lacksRole(listText(lacking.map((role) => roleWord[role].toLowerCase()))) : "",
  ]
    .filter(Boolean)
    .join(" ");
};
