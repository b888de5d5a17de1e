import { collection, method, readable, type ObjectType } from "../definition";
import { json, text } from "../parameters";
import type { Connection } from "../connection";
import type { Json } from "../json";
import { hold, type Targets } from "../targets";

type Target = Targets["Setting"];

const valueOf = ({ key }: Target, { book }: Connection): Json =>
  JSON.parse(book.workbook.settings.get(key) ?? "null") as Json;

/** Document settings are not undone by people. */
function put(key: string, value: Json, { book }: Connection): void {
  book.workbook.settings.set(key, JSON.stringify(value));
  book.happenings.push({ kind: "settings" });
}

export const settingType: ObjectType<Target> = {
  key: { name: "_Id", of: ({ key }) => key },
  exists: ({ key }, { book }) => book.workbook.settings.has(key),
  properties: {
    key: readable(({ key }) => key),
    value: { get: valueOf, set: ({ key }, value, at) => put(key, json.parse(value), at) },
  },
  methods: {
    delete: method([], ({ key }, _, { book }) => {
      book.workbook.settings.delete(key);
      book.happenings.push({ kind: "settings" });
    }),
  },
};

export const settingCollectionType = collection<Targets["SettingCollection"]>(
  ({ settings }) => [...settings.keys()].map((key) => hold("Setting", { key })),
  ({ settings }, key) => hold("Setting", settings.has(text.parse(key)) ? { key: text.parse(key) } : null),
  {
    methods: {
      add: method([text, json], (_, [key, value], at) => {
        put(key, value, at);
        return hold("Setting", { key });
      }),
    },
  },
);
