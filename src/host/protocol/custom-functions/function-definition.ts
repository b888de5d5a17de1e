import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json";

/** Custom functions of an add-in, as its build describes them. */
export interface FunctionsOption {
  readonly namespace: string;
  readonly metadata: unknown;
}

const TYPES = ["any", "boolean", "number", "string"] as const;

export interface FunctionParameter {
  readonly type: (typeof TYPES)[number];
  /** Whether it takes a rectangle; else one value. */
  readonly isMatrix: boolean;
  /** The last one may: all further arguments come in a list. */
  readonly isRepeating: boolean;
  readonly isOptional: boolean;
}

/** A custom function as the add-in's metadata describe it to Excel. */
export interface FunctionDefinition {
  /** What the add-in associates it under. */
  readonly id: string;
  /** In formulas, in capitals: `PORTFOLIO.DRIEHOEK`. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  /** Whether it gives a rectangle; else one value. */
  readonly returnsMatrix: boolean;
  readonly isStreaming: boolean;
  readonly isCancelable: boolean;
  readonly isVolatile: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
  /** Whether parameters of type any take errors; else a call with an error in it is not made and gives that error. */
  readonly takesErrors: boolean;
  /** Whether it may give data types. */
  readonly givesDataTypes: boolean;
}

/** The functions of an add-in by name. Metadata that Excel could not register throw an Error that names the function. */
export function functionDefinitions({ namespace, metadata }: FunctionsOption): ReadonlyMap<string, FunctionDefinition> {
  const top = isJsonObject(metadata) ? metadata : {};
  const { functions } = top;
  if (!isJsonObjectList(functions)) throw new Error("The metadata of the custom functions hold no list of functions.");
  return new Map(
    functions.map((item) => {
      const definition = definitionOf(item, namespace, top);
      return [definition.name, definition];
    }),
  );
}

function definitionOf(item: JsonObject, namespace: string, top: JsonObject): FunctionDefinition {
  const { id, name, parameters = [] } = item;
  if (typeof id !== "string" || typeof name !== "string") throw new Error("A custom function has no id or no name.");
  if (!isJsonObjectList(parameters)) throw new Error(`The custom function ${id} has no list of parameters.`);
  const options = isJsonObject(item.options) ? item.options : {};
  const isStreaming = options.stream === true;
  return {
    id,
    name: `${namespace}.${name}`.toUpperCase(),
    parameters: parameters.map((parameter) => parameterOf(parameter, id)),
    returnsMatrix: isJsonObject(item.result) && item.result.dimensionality === "matrix",
    isStreaming,
    isCancelable: options.cancelable === true,
    isVolatile: options.volatile === true && !isStreaming,
    requiresAddress: (isStreaming ? options.requiresStreamAddress : options.requiresAddress) === true,
    requiresParameterAddresses:
      (isStreaming ? options.requiresStreamParameterAddresses : options.requiresParameterAddresses) === true,
    takesErrors: top.allowErrorForDataTypeAny === true,
    givesDataTypes: top.allowCustomDataForDataTypeAny === true,
  };
}

function parameterOf({ type = "any", dimensionality, repeating, optional }: JsonObject, id: string): FunctionParameter {
  const known = TYPES.find((word) => word === type);
  if (!known) throw new Error(`The custom function ${id} has a parameter of type ${JSON.stringify(type)}.`);
  return {
    type: known,
    isMatrix: dimensionality === "matrix",
    isRepeating: repeating === true,
    isOptional: optional === true,
  };
}

function isJsonObjectList(value: Json | undefined): value is readonly JsonObject[] {
  return value !== undefined && isJsonList(value) && value.every(isJsonObject);
}

/** The parameter that takes the argument at this place, counted from 0; undefined where there are too many. */
export function parameterAt({ parameters }: FunctionDefinition, place: number): FunctionParameter | undefined {
  const last = parameters.at(-1);
  return parameters[place] ?? (last?.isRepeating ? last : undefined);
}

/** Whether Excel takes a formula that calls the function with so many arguments. */
export function takesCount({ parameters }: FunctionDefinition, count: number): boolean {
  const least = Math.max(0, ...parameters.map((parameter, place) => (isNeeded(parameter) ? place + 1 : 0)));
  return count >= least && (count <= parameters.length || parameters.at(-1)?.isRepeating === true);
}

function isNeeded({ isOptional, isRepeating }: FunctionParameter): boolean {
  return !isOptional && !isRepeating;
}
