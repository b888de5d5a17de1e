import { propertyOf, type SheetProperty, withProperty } from "../../engine/document-properties";
import type { Sheet } from "../../engine/workbook";
import { collection, method, readable, writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { text, type Parameter } from "../parameters";
import { hold, type HeldAs, type Targets } from "../targets";

const LONGEST_KEY = 255;

const propertyKey: Parameter<string> = {
  parse: (value) => {
    const key = text.parse(value);
    if (key === "" || key.length > LONGEST_KEY) throw new RequestError("InvalidArgument");
    return key;
  },
};

function valueOf({ sheet, key }: Targets["WorksheetCustomProperty"]): string {
  const property = propertyOf(sheet.properties, key);
  if (!property) throw new RequestError("ItemNotFound");
  return property.value;
}

/** Properties of a sheet cannot be undone. */
function put(sheet: Sheet, property: SheetProperty): void {
  sheet.properties = withProperty(sheet.properties, property);
}

export const worksheetCustomPropertyType: ObjectType<Targets["WorksheetCustomProperty"]> = {
  key: { name: "_Id", of: ({ key }) => key },
  exists: ({ sheet, key }) => propertyOf(sheet.properties, key) !== undefined,
  properties: {
    key: readable(({ key }) => key),
    value: writable(text, valueOf, ({ sheet, key }, value) => put(sheet, { key, value })),
  },
  methods: {
    delete: method([], ({ sheet, key }) => {
      const gone = propertyOf(sheet.properties, key);
      sheet.properties = sheet.properties.filter((property) => property !== gone);
    }),
  },
};

const held = (sheet: Sheet, property: SheetProperty | undefined): HeldAs<"WorksheetCustomProperty"> =>
  hold("WorksheetCustomProperty", property && { sheet, key: property.key });

export const worksheetCustomPropertyCollectionType = collection<Sheet>(
  (sheet) => sheet.properties.map((property) => held(sheet, property)),
  (sheet, key) => held(sheet, propertyOf(sheet.properties, text.parse(key))),
  {
    methods: {
      add: method([propertyKey, text], (sheet, [key, value]) => {
        put(sheet, { key, value });
        return held(sheet, propertyOf(sheet.properties, key));
      }),
    },
  },
);
