import { accent } from "../../engine/chart/default-looks";
import { addChild, graft, makeChild, setValue, valueOf } from "../../engine/chart/markup";
import { seriesNumber } from "../../engine/chart/series";
import { childOf, childrenOf, remove } from "../../engine/file/package/xml";
import {
  changePart,
  elementOf,
  flagValue,
  further,
  isThere,
  numberValue,
  partProperty,
  signOf,
  told,
} from "../chart-parts";
import { TRENDLINES } from "../chart-words";
import { collection, found, method, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { either, index, integer, number, oneOf, optional, text, within } from "../parameters";
import { hold, type ChartPart, type HeldAs, type Targets } from "../targets";

type Trendline = Targets["ChartTrendline"];

const types = oneOf(...Object.values(TRENDLINES));
/** Groups of which Excel draws trendlines, when they are not stacked. */
const WITH_TRENDLINES = /^(?:bar|line|area|scatter|bubble)Chart$/;
const PERIOD = 2;
/** A number, or "" for what Excel works out. */
const automaticOr = either({ parse: () => null }, number, (value) => value === "");

function lineAt(series: ChartPart, index: number): HeldAs<"ChartTrendline"> {
  const part = further(series, (element) => childrenOf(element, "trendline").slice(index, index + 1));
  return hold("ChartTrendline", { ...part, index });
}

const all = (series: ChartPart): HeldAs<"ChartTrendline">[] =>
  childrenOf(elementOf(series), "trendline").map((_, at) => lineAt(series, at));

export const chartTrendlineCollectionType = collection<ChartPart>(
  all,
  (series, key) => all(series)[index.parse(key)],
  {
    methods: {
      add: method([optional(types, "Linear")], (series, [type], at) => {
        changePart(series, at, (element) => {
          const group = element.parentElement;
          const isStacked = /tacked/.test(valueOf(group, "grouping") ?? "");
          if (isStacked || !WITH_TRENDLINES.test(group?.localName ?? "")) throw new RequestError("InvalidOperation");
          const line = addChild(element, "trendline");
          const colour = accent(Number(seriesNumber(element)));
          const look = `<a:ln w="19050" cap="rnd"><a:solidFill>${colour}</a:solidFill><a:prstDash val="sysDot"/></a:ln>`;
          graft(line, `<c:spPr>${look}</c:spPr>`);
          setType(line, type);
          for (const name of ["dispRSqr", "dispEq"]) setValue(line, name, false);
        });
        return found(all(series).at(-1));
      }),
    },
  },
  index,
);

/** A type with what it cannot do without. */
function setType(line: Parameters<typeof setValue>[0], type: string): void {
  setValue(line, "trendlineType", signOf(TRENDLINES, type));
  setValue(line, "order", type === TRENDLINES.poly ? (valueOf(line, "order") ?? PERIOD) : null);
  setValue(line, "period", type === TRENDLINES.movingAvg ? (valueOf(line, "period") ?? PERIOD) : null);
}

export const chartTrendlineType: ObjectType<Trendline> = {
  exists: isThere,
  properties: {
    backwardPeriod: numberValue<Trendline>("backward", 0, within(0, Infinity)),
    forwardPeriod: numberValue<Trendline>("forward", 0, within(0, Infinity)),
    intercept: partProperty<number | null, Trendline>(
      automaticOr,
      (line) => {
        const value = valueOf(line, "intercept");
        return told(value === null ? null : Number(value));
      },
      (line, value) => setValue(line, "intercept", value),
    ),
    movingAveragePeriod: numberValue<Trendline>("period", PERIOD, within(2, 255, integer)),
    name: partProperty<string, Trendline>(
      text,
      (line) => told(childOf(line, "name")?.textContent ?? null),
      (line, name) => void (makeChild(line, "name").textContent = name),
    ),
    polynomialOrder: numberValue<Trendline>("order", PERIOD, within(2, 6, integer)),
    showEquation: flagValue<Trendline>("dispEq", false),
    showRSquared: flagValue<Trendline>("dispRSqr", false),
    type: partProperty<string, Trendline>(
      types,
      (line) => {
        const words: Readonly<Record<string, string>> = TRENDLINES;
        return told(words[valueOf(line, "trendlineType") ?? "linear"] ?? null);
      },
      setType,
    ),
  },
  navigation: { format: (line) => hold("ChartTrendlineFormat", line) },
  methods: {
    delete: method([], (line, _, at) => changePart(line, at, (element) => remove(element))),
  },
};
