import {
  type CustomProperty,
  type DocumentProperties,
  propertyOf,
  withProperty,
} from "../../engine/document-properties";

import type { Workbook } from "../../engine/workbook";
import { collection, method, readable, writable, type ObjectType, type Property } from "../definition";
import { RequestError } from "../errors";
import { integer, text, type Argument, type Parameter } from "../parameters";
import { hold, type HeldAs, type Targets } from "../targets";

type Texts = {
  [K in keyof DocumentProperties]: DocumentProperties[K] extends string ? K : never;
}[keyof DocumentProperties];

/** Properties of the document cannot be undone. */
function change(workbook: Workbook, properties: Partial<DocumentProperties>): void {
  workbook.properties = { ...workbook.properties, ...properties };
}

function ownText(key: Texts): Property<Workbook> {
  return writable(
    text,
    ({ properties }) => properties[key],
    (workbook, value) => change(workbook, { [key]: value }),
  );
}

export const documentPropertiesType: ObjectType<Workbook> = {
  properties: {
    author: ownText("author"),
    category: ownText("category"),
    comments: ownText("comments"),
    company: ownText("company"),
    creationDate: readable(({ properties }, { book }) => properties.created ?? book.openedAt),
    keywords: ownText("keywords"),
    lastAuthor: readable(({ properties }) => properties.lastAuthor),
    manager: ownText("manager"),
    revisionNumber: writable(
      integer,
      ({ properties }) => properties.revision,
      (workbook, revision) => change(workbook, { revision }),
    ),
    subject: ownText("subject"),
    title: ownText("title"),
  },
  navigation: { custom: (workbook) => hold("CustomPropertyCollection", workbook) },
};

/** The largest whole number that the file keeps as such. */
const MOST = 2 ** 31;

/** A text, number or boolean; a date comes as text. */
const customValue: Parameter<CustomProperty["value"]> = {
  parse: (value: Argument) => {
    if (typeof value === "string") return { type: "String", value };
    if (typeof value === "boolean") return { type: "Boolean", value };
    if (typeof value !== "number" || !Number.isFinite(value)) throw new RequestError("InvalidArgument");
    const isWhole = Number.isInteger(value) && value >= -MOST && value < MOST;
    return { type: isWhole ? "Number" : "Float", value };
  },
};

/** A name that is not empty. */
const propertyKey: Parameter<string> = {
  parse: (value) => {
    if (text.parse(value) === "") throw new RequestError("InvalidArgument");
    return text.parse(value);
  },
};

function put(workbook: Workbook, property: CustomProperty): void {
  change(workbook, { custom: withProperty(workbook.properties.custom, property) });
}

const valueOf = ({ key }: Targets["CustomProperty"], custom: readonly CustomProperty[]): CustomProperty["value"] => {
  const property = propertyOf(custom, key);
  if (!property) throw new RequestError("ItemNotFound");
  return property.value;
};

export const customPropertyType: ObjectType<Targets["CustomProperty"]> = {
  key: { name: "_Id", of: ({ key }) => key },
  exists: ({ key }, { book }) => propertyOf(book.workbook.properties.custom, key) !== undefined,
  properties: {
    key: readable(({ key }) => key),
    type: readable((target, { book }) => valueOf(target, book.workbook.properties.custom).type),
    value: writable(
      customValue,
      (target, { book }) => valueOf(target, book.workbook.properties.custom).value,
      ({ key }, value, { book }) => put(book.workbook, { key, value }),
    ),
  },
  methods: {
    delete: method([], ({ key }, _, { book: { workbook } }) => {
      const gone = propertyOf(workbook.properties.custom, key);
      change(workbook, { custom: workbook.properties.custom.filter((property) => property !== gone) });
    }),
  },
};

const held = (property: CustomProperty | undefined): HeldAs<"CustomProperty"> =>
  hold("CustomProperty", property && { key: property.key });

export const customPropertyCollectionType = collection<Workbook>(
  ({ properties }) => properties.custom.map(held),
  ({ properties }, key) => held(propertyOf(properties.custom, text.parse(key))),
  {
    methods: {
      add: method([propertyKey, customValue], (workbook, [key, value]) => {
        put(workbook, { key, value });
        return held(propertyOf(workbook.properties.custom, key));
      }),
      deleteAll: method([], (workbook) => change(workbook, { custom: [] })),
    },
  },
);
