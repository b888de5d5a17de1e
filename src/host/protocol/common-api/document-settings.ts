import type { OpenWorkbook } from "../connection";
import { isJsonList, type Json } from "../json";
import { answered, part, refused, type CommonMethod } from "./common-call";

/** The add-in's settings as a client that opens gets them: pairs of a name and JSON. */
export function settingPairs({ workbook }: OpenWorkbook): Json {
  return [...workbook.settings];
}

/** `settings.refreshAsync`. */
export const loadSettings: CommonMethod = (_, { book }) => {
  const Settings = [...book.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
  return answered({ Properties: { Settings } });
};

/** `settings.saveAsync`: all settings at once, as pairs of a name and JSON; what is not among them goes. */
export const saveSettings: CommonMethod = (data, { book }) => {
  if (book.readOnly) return refused("readOnly");
  const pairs = part(data, "DdaSettingsMethod").Properties ?? null;
  if (!isJsonList(pairs)) return refused("cannotRead");
  const { settings } = book.workbook;
  settings.clear();
  for (const pair of pairs) {
    const [name, value] = isJsonList(pair) ? pair : [];
    if (typeof name === "string" && typeof value === "string") settings.set(name, value);
  }
  book.isDirty = true;
  book.happenings.push({ kind: "settings" });
  return answered();
};
