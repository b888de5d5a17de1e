import { parseXmlDocument } from "slimdom";
import { collection, method, readable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { text } from "../parameters";
import type { Workbook } from "../../engine/workbook";
import { hold, type HeldAs, type Targets } from "../targets";

type Target = Targets["CustomXmlPart"];
type Part = Workbook["customXml"][number];

function partOf({ customXml }: Workbook, { id }: Target): Part {
  const part = customXml.find((candidate) => candidate.id === id);
  if (!part) throw new RequestError("ItemNotFound");
  return part;
}

/** The namespace of the root; InvalidArgument for what is not XML. */
function namespaceOf(xml: string): string {
  try {
    return parseXmlDocument(xml).documentElement?.namespaceURI ?? "";
  } catch {
    throw new RequestError("InvalidArgument");
  }
}

export const customXmlPartType: ObjectType<Target> = {
  key: { name: "Id", of: ({ id }) => id },
  exists: ({ id }, { book }) => book.workbook.customXml.some((part) => part.id === id),
  properties: {
    id: readable(({ id }) => id),
    namespaceUri: readable((target, { book }) => namespaceOf(partOf(book.workbook, target).xml)),
  },
  methods: {
    delete: method([], ({ id }, _, { book }) => {
      const { customXml } = book.workbook;
      customXml.splice(
        customXml.findIndex((part) => part.id === id),
        1,
      );
    }),
    getXml: method([], (target, _, { book }) => partOf(book.workbook, target).xml),
    setXml: method([text], (target, [xml], { book }) => {
      namespaceOf(xml);
      partOf(book.workbook, target).xml = xml;
    }),
  },
};

const held = (part: Part | undefined): HeldAs<"CustomXmlPart"> => hold("CustomXmlPart", part && { id: part.id });

export const customXmlPartCollectionType = collection<Workbook>(
  ({ customXml }) => customXml.map(held),
  ({ customXml }, key) => held(customXml.find(({ id }) => id === key)),
  {
    methods: {
      add: method([text], ({ customXml }, [xml]) => {
        namespaceOf(xml);
        const part = { id: `{${globalThis.crypto.randomUUID().toUpperCase()}}`, xml };
        customXml.push(part);
        return held(part);
      }),
      getByNamespace: method([text], (_, [namespace]) => hold("CustomXmlPartScopedCollection", { namespace })),
    },
  },
);

const within = ({ customXml }: Workbook, namespace: string): Part[] =>
  customXml.filter(({ xml }) => namespaceOf(xml) === namespace);

export const customXmlPartScopedCollectionType = collection<Targets["CustomXmlPartScopedCollection"]>(
  ({ namespace }, { book }) => within(book.workbook, namespace).map(held),
  ({ namespace }, key, { book }) => held(within(book.workbook, namespace).find(({ id }) => id === key)),
  {
    methods: {
      getOnlyItem: method([], ({ namespace }, _, { book }) => {
        const [only, ...more] = within(book.workbook, namespace);
        if (!only || more.length > 0) throw new RequestError(only ? "InvalidOperation" : "ItemNotFound");
        return held(only);
      }),
      getOnlyItemOrNullObject: method([], ({ namespace }, _, { book }) => {
        const [only, ...more] = within(book.workbook, namespace);
        return held(more.length > 0 ? undefined : only);
      }),
    },
  },
);
