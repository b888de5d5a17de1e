import { apiMembers } from "./api-sets";
import type { ObjectType } from "./definition";
import { definitions } from "./definitions";
import type { TypeName } from "./targets";

/** Names of the API by how the wire may write them: `Values`, `values`. */
const namesByType = new Map<string, ReadonlyMap<string, string>>();

/** Whether the host plays objects of this kind. */
export function isPlayedType(type: string): type is TypeName {
  return type in definitions;
}

/** The API's name of a member as the wire writes it, of whichever set; null for one that the kind of object does not have. */
export function memberName(type: string, wireName: string): string | null {
  const names = namesByType.get(type) ?? namesOf(type);
  namesByType.set(type, names);
  return names.get(wireName.toLowerCase()) ?? null;
}

function namesOf(type: string): ReadonlyMap<string, string> {
  const definition: ObjectType<never> = isPlayedType(type) ? definitions[type] : {};
  const { properties, navigation, methods, aliases = {} } = definition;
  const members = [...apiMembers(type), ...Object.keys({ ...properties, ...navigation, ...methods })];
  return new Map([...members.map((name) => [name, name] as const), ...Object.entries(aliases)].map(lowered));
}

function lowered([written, name]: readonly [string, string]): readonly [string, string] {
  return [written.toLowerCase(), name];
}
