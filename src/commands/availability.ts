import type { Register } from "../actions/register";
import { missingTables } from "../actions/register";
import { answerSources } from "../domain/answer-sources";
import type { TableId } from "../domain/model";
import { isOpen } from "../domain/open-choice";

/** The controls of the manifest that make sense only at times, in their groups. */
const groups = {
  "Koersvast.Group.Register": ["Koersvast.Button.NieuwRegister", "Koersvast.Button.Controle"],
  "Koersvast.Group.Antwoorden": [
    "Koersvast.Button.Balans",
    "Koersvast.Button.Rangorde",
    "Koersvast.Button.Besluitbladen",
    "Koersvast.Menu.Functie",
  ],
  "Koersvast.Group.Overzicht": ["Koersvast.Button.Overzicht", "Koersvast.Button.Zelftest"],
} as const;

type ControlId = (typeof groups)[keyof typeof groups][number];

/** Which controls have something to do in this workbook; what each needs is what its action would refuse without. */
export const availableControls = (register: Register): Readonly<Record<ControlId, boolean>> => {
  const { found, portfolio } = register;
  const canWrite = !found.readOnly;
  const has = (needed: readonly TableId[]): boolean => canWrite && missingTables(register, needed).length === 0;
  const isRegister = has(["initiatives"]);
  return {
    "Koersvast.Button.NieuwRegister": canWrite && !found.structureProtected && !portfolio.tables.has("initiatives"),
    "Koersvast.Button.Controle": isRegister,
    "Koersvast.Button.Balans": has(answerSources.balance.needed),
    "Koersvast.Button.Rangorde": has(answerSources.ranking.needed),
    "Koersvast.Button.Besluitbladen": has(answerSources.decision.needed) && portfolio.choices.some(isOpen),
    "Koersvast.Menu.Functie": isRegister && !found.date1904,
    "Koersvast.Button.Overzicht": isRegister,
    "Koersvast.Button.Zelftest": canWrite && !found.structureProtected,
  };
};

/**
 * Greys out on the ribbon what makes no sense in this workbook; an Excel that cannot do so leaves all buttons as they are,
 * as it does where the workbook is read-only: for it, changing the ribbon is writing.
 */
export const showAvailability = async (register: Register): Promise<void> => {
  if (register.found.readOnly) return;
  if (!Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return;
  const enabled = availableControls(register);
  await Office.ribbon.requestUpdate({
    tabs: [
      {
        id: "Koersvast.Tab",
        groups: Object.entries(groups).map(([id, controls]) => ({
          id,
          controls: controls.map((control) => ({ id: control, enabled: enabled[control] })),
        })),
      },
    ],
  });
};
