import { objectOf } from "./api-objects";
import { assertClaimed, isClaimed } from "./api-sets";
import type { Connection } from "./connection";
import { EVENTS, type ObjectType } from "./definition";
import { definitions } from "./definitions";
import { errorOf, RequestError, type ErrorCode } from "./errors";
import type { Json, JsonObject } from "./json";
import { isPlayedType, memberName } from "./member-names";
import type { Argument } from "./parameters";
import { hold, isHeld, type Held, type HeldAs, type Targets, type TypeName } from "./targets";

/** What went wrong in an action, and at which member. */
export class Failure extends Error {
  readonly code: ErrorCode;

  constructor(
    thrown: unknown,
    readonly location: string,
  ) {
    const { code, message } = errorOf(thrown);
    super(message);
    this.code = code;
  }
}

/** The API's name of a member; one that nobody knows as the API would write it. */
function nameOf(type: TypeName, wireName: string): string {
  return memberName(type, wireName) ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Finds the member of a live object and does the work with it; what fails tells the member's place, `Range.values`. */
function atMember<N extends TypeName, R>(
  held: HeldAs<N>,
  wireName: string,
  at: Connection,
  work: (type: ObjectType<Targets[N]>, name: string, target: Targets[N]) => R,
): R {
  const type: ObjectType<Targets[N]> = definitions[held.type];
  const name = nameOf(held.type, wireName);
  try {
    if (held.target === null) throw new RequestError("InvalidOperation");
    if (type.exists && !type.exists(held.target, at)) throw new RequestError("ItemNotFound");
    if (!name.startsWith("_") && !type.isInternal) assertClaimed(held.type, name, at.book.excelApi);
    return work(type, name, held.target);
  } catch (thrown) {
    throw thrown instanceof Failure ? thrown : new Failure(thrown, `${held.type}.${name}`);
  }
}

/** A member that Excel has and the host does not play: said, never guessed. */
function notPlayed(): never {
  throw new RequestError("NotImplemented");
}

/** The value of a scalar. */
export function read(held: Held, wireName: string, at: Connection): Json {
  return atMember(held, wireName, at, (type, name, target) => (type.properties?.[name] ?? notPlayed()).get(target, at));
}

/** Gives a scalar a value; on the null object it does nothing, as in Excel. */
export function write(held: Held, wireName: string, value: Argument, at: Connection): void {
  if (held.target === null) return void atNothing(held, wireName, at);
  atMember(held, wireName, at, (type, name, target) => {
    const property = type.properties?.[name] ?? notPlayed();
    if (!property.set) throw new RequestError("InvalidOperation");
    property.set(target, value, at);
  });
}

/** The object that a property leads to; of the null object it is the null object. */
export function navigate(held: Held, wireName: string, at: Connection): Held {
  if (held.target === null) return atNothing(held, wireName, at);
  return atMember(held, wireName, at, (type, name, target) =>
    ofItsKind((type.navigation?.[name] ?? notPlayed())(target, at), held.type, name),
  );
}

/** Calls a method; on the null object it does nothing, as in Excel. */
export function call(held: Held, wireName: string, values: readonly Argument[], at: Connection): Json | Held {
  if (held.target === null) return atNothing(held, wireName, at);
  return atMember(held, wireName, at, (type, name, target) => {
    const registration = REGISTRATION.exec(wireName);
    if (registration) {
      listen(held.type, type, target, registration, at);
      return null;
    }
    const { parameters, run } = type.methods?.[name] ?? notPlayed();
    if (values.length > parameters.length) throw new RequestError("InvalidArgument");
    const parsed = parameters.map((parameter, position) => parameter.parse(values[position] ?? null));
    const result = run(target, parsed, at) ?? null;
    return isHeld(result) ? ofItsKind(result, held.type, name) : result;
  });
}

/** The null object of the kind that the API says a member gives. */
function ofItsKind(result: Held, type: TypeName, name: string): Held {
  const kind = objectOf(type, name);
  if (result.target !== null || kind === null || !isPlayedType(kind)) return result;
  return hold(kind, null) as Held; // of whichever kind, nothing has no target
}

/** What a member of the null object gives, where the claimed set has it: the null object. */
function atNothing(held: Held, wireName: string, at: Connection): Held {
  const name = nameOf(held.type, wireName);
  try {
    if (!name.startsWith("_")) assertClaimed(held.type, name, at.book.excelApi);
  } catch (thrown) {
    throw new Failure(thrown, `${held.type}.${name}`);
  }
  return ofItsKind(held, held.type, name);
}

/** `_RegisterDataChangedEvent`, `_UnregisterEventNameChanged`: the client's way to say that it listens, or no longer. */
const REGISTRATION = /^_(Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/;

function listen<T>(
  name: TypeName,
  type: ObjectType<T>,
  target: T,
  registration: RegExpExecArray,
  at: Connection,
): void {
  const [, un, word = ""] = registration;
  const event = type.events?.byWord[word];
  const api = event?.api ?? `on${word}`;
  try {
    assertClaimed(name, api, at.book.excelApi);
    if (!event) return notPlayed();
  } catch (thrown) {
    throw new Failure(thrown, `${name}.${api}`);
  }
  const key = `${EVENTS[event.name]}|${type.events?.of(target)}`;
  at.listening.set(key, (at.listening.get(key) ?? 0) + (un === "R" ? 1 : -1));
}

/** The scalars that the host plays and the claimed set has, for a load that names none. */
export function scalarNames(held: Held, at: Connection): readonly string[] {
  const type: ObjectType<never> = definitions[held.type];
  return Object.keys(type.properties ?? {}).filter((name) => isClaimed(held.type, name, at.book.excelApi));
}

/** What of a type a name in a load stands for. */
export function memberKind(held: Held, wireName: string): "property" | "navigation" | "none" {
  const type: ObjectType<never> = definitions[held.type];
  const name = nameOf(held.type, wireName);
  if (type.properties && name in type.properties) return "property";
  return type.navigation && name in type.navigation ? "navigation" : "none";
}

/** Name of a member on the wire. */
export function wireNameOf(held: Held, name: string): string {
  const own = nameOf(held.type, name);
  return own.charAt(0).toUpperCase() + own.slice(1);
}

/** The objects of a collection, or null when it is none. */
export function itemsOf<N extends TypeName>(held: HeldAs<N>, at: Connection): readonly Held[] | null {
  const type: ObjectType<Targets[N]> = definitions[held.type];
  return type.items && held.target !== null ? type.items.all(held.target, at) : null;
}

/** Whether the object holds others; of a table's rows there may be many, so that they are not made to answer this. */
export function isCollection({ type }: Held): boolean {
  return definitions[type].items !== undefined;
}

/** What the client needs to find the object again: its key, where it has one. */
export function identity<N extends TypeName>(held: HeldAs<N>, at: Connection): JsonObject {
  const type: ObjectType<Targets[N]> = definitions[held.type];
  return type.key && held.target !== null ? { [type.key.name]: type.key.of(held.target, at) } : {};
}
