import type { ObjectType } from "../../src/host/protocol/definition";
import { definitions } from "../../src/host/protocol/definitions";
import { isPlayedType } from "../../src/host/protocol/member-names";

/** Events that reach the client by another road than a registration of the object. */
const TOLD_OTHERWISE = new Set([
  "Binding.onDataChanged",
  "Binding.onSelectionChanged",
  "SettingCollection.onSettingsChanged",
  "Workbook.onSelectionChanged",
]);

/** Whether the host plays a member of Excel's API. */
export function isPlayed(type: string, member: string): boolean {
  if (!isPlayedType(type)) return false;
  const { properties, navigation, methods, events }: ObjectType<never> = definitions[type];
  const isEvent = Object.values(events?.byWord ?? {}).some(({ api }) => api === member);
  return isEvent || member in { ...properties, ...navigation, ...methods } || TOLD_OTHERWISE.has(`${type}.${member}`);
}
