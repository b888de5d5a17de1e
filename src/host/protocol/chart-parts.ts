/** Parts of charts as the objects of the API see them: ways into a markup that is read, or changed in a copy. */
import type { Element } from "slimdom";
import { editChart } from "../engine/chart/edit-chart";
import { makeChild, setValue, valueOf } from "../engine/chart/markup";
import { isExtended } from "../engine/drawing";
import { childOf, flagOf } from "../engine/file/package/xml";
import type { Connection } from "./connection";
import { writable, type Property } from "./definition";
import { RequestError } from "./errors";
import type { Json } from "./json";
import { flag, number, oneOf, type Parameter } from "./parameters";
import type { ChartOnSheet, ChartPart } from "./targets";

/** A step from an element to those that it leads to, which are made where that is asked. */
export type Step = (element: Element, make: boolean) => readonly Element[];

/** The part of a chart that lies these steps from its markup. */
export function chartPart({ sheet, chart }: ChartOnSheet, ...steps: readonly Step[]): ChartPart {
  return {
    sheet,
    chart,
    reach: (markup, make) =>
      steps.reduce<readonly Element[]>((found, step) => found.flatMap((element) => step(element, make)), [markup]),
  };
}

/** The part that lies some steps further. */
export function further(part: ChartPart, ...steps: readonly Step[]): ChartPart {
  const { sheet, chart, reach } = part;
  return chartPart({ sheet, chart }, reach, ...steps);
}

/** The step to the child with this name, made as a plain element unless another way is given. */
export function child(name: string, maker: (parent: Element) => Element = (parent) => makeChild(parent, name)): Step {
  return (element, make) => {
    const found = make ? maker(element) : childOf(element, name);
    return found === null ? [] : [found];
  };
}

/** Whether the chart is still there, and the part in it. */
export function isThere(part: ChartPart, { book }: Connection): boolean {
  return (
    isChartThere(part, book.workbook.sheets) &&
    (isExtended(part.chart) || part.reach(part.chart.markup, false).length > 0)
  );
}

/** Whether the chart is still on its sheet. */
export function isChartThere({ sheet, chart }: ChartOnSheet, sheets: readonly ChartOnSheet["sheet"][]): boolean {
  return sheets.includes(sheet) && sheet.drawings.includes(chart);
}

/** The markup of a chart; the kinds of 2016 have another language, in which the host does not read. */
export function markupOf({ chart }: ChartOnSheet): Element {
  if (isExtended(chart)) throw new RequestError("NotImplemented");
  return chart.markup;
}

/** The elements of a part; none where the chart leaves it to Excel. */
export function elementsOf(part: ChartPart): readonly Element[] {
  return part.reach(markupOf(part), false);
}

/** The first of them, or null. */
export function elementOf(part: ChartPart): Element | null {
  return elementsOf(part)[0] ?? null;
}

/** Changes the elements of a part, which are made where there are none, as one step. */
export function changePart(part: ChartPart, at: Connection, change: (element: Element, markup: Element) => void): void {
  changeMarkup(part, at, (markup) => {
    for (const element of part.reach(markup, true)) change(element, markup);
  });
}

/** Changes the markup of a chart, as one step. */
export function changeMarkup(target: ChartOnSheet, { book }: Connection, change: (markup: Element) => void): void {
  markupOf(target);
  editChart(book.workbook, target.sheet, target.chart, change);
}

/** What Excel picks by itself and the host does not work out. */
export function told<V>(value: V | null): V {
  if (value === null) throw new RequestError("NotImplemented");
  return value;
}

/** A property that is read in the first element of a part and written in all. */
export function partProperty<V extends Json, T extends ChartPart = ChartPart>(
  parameter: Parameter<V>,
  get: (element: Element | null, part: T, at: Connection) => Json,
  set: (element: Element, value: V, part: T, markup: Element) => void,
): Property<T> {
  return writable(
    parameter,
    (part, at) => get(elementOf(part), part, at),
    (part, value, at) => changePart(part, at, (element, markup) => set(element, value, part, markup)),
  );
}

/** Yes or no in the `val` of a child. */
export function flagValue<T extends ChartPart>(name: string, absent: boolean): Property<T> {
  return partProperty<boolean, T>(
    flag,
    (element) => (childOf(element, name) === null ? absent : flagOf(childOf(element, name), "val", true)),
    (element, value) => setValue(element, name, value),
  );
}

/** A number in the `val` of a child; without `absent`, what Excel picks is not told. */
export function numberValue<T extends ChartPart>(
  name: string,
  absent: number | null = null,
  parameter: Parameter<number> = number,
): Property<T> {
  return partProperty<number, T>(
    parameter,
    (element) => {
      const value = valueOf(element, name);
      return told(value === null ? absent : Number(value));
    },
    (element, value) => setValue(element, name, value),
  );
}

/** A word of the API for one of the file in the `val` of a child, by the latter. */
export function wordValue<T extends ChartPart>(
  name: string,
  words: Readonly<Record<string, string>>,
  absent: string | null,
): Property<T> {
  return partProperty<string, T>(
    oneOf(...Object.values(words)),
    (element) => {
      const value = valueOf(element, name);
      return told(value === null ? absent : (words[value] ?? null));
    },
    (element, wanted) => setValue(element, name, signOf(words, wanted)),
  );
}

/** The word of the file for one of the API. */
export function signOf(words: Readonly<Record<string, string>>, wanted: string): string {
  const sign = Object.entries(words).find(([, word]) => word === wanted)?.[0];
  if (sign === undefined) throw new RequestError("InvalidArgument");
  return sign;
}

/** A property that only some elements of a part can be given; where it is not set, it may always be asked. */
export function onlyWhere<T extends ChartPart>(
  fits: (element: Element) => boolean,
  property: Property<T>,
): Property<T> {
  const guard: Step = (element, make) => {
    if (make && !fits(element)) throw new RequestError("InvalidOperation");
    return [element];
  };
  return {
    get: property.get,
    set: (part, value, at) => property.set?.({ ...part, ...further(part, guard) }, value, at),
  };
}
