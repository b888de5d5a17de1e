import { textTurn, turnText } from "../../engine/chart/text-look";
import { makeTitle, ownText, setOwnText, setTextFormula } from "../../engine/chart/title-text";
import { remove } from "../../engine/file/package/xml";
import { localeSettings } from "../../engine/locale";
import { changePart, child, elementOf, partProperty } from "../chart-parts";
import { method, writable, type ObjectType } from "../definition";
import { flag, text } from "../parameters";
import { hold, type ChartPart } from "../targets";
import { sourceText, turn } from "./chart-title";

/** The step from an axis to its title, which is made where there is none. */
export const axisTitleStep = child("title", makeTitle);

export const chartAxisTitleType: ObjectType<ChartPart> = {
  properties: {
    text: partProperty(
      text,
      (title, _, { book }) =>
        title === null ? "" : (ownText(book.workbook, title) ?? localeSettings(book.locale).words.axisTitle),
      setOwnText,
    ),
    textOrientation: partProperty(turn, textTurn, turnText),
    visible: writable(
      flag,
      (part) => elementOf(part) !== null,
      (part, isShown, at) => changePart(part, at, (title) => (isShown ? undefined : remove(title))),
    ),
  },
  navigation: { format: (part) => hold("ChartAxisTitleFormat", part) },
  methods: {
    setFormula: method([sourceText], (part, [formula], at) =>
      changePart(part, at, (title) => setTextFormula(title, formula)),
    ),
  },
};
