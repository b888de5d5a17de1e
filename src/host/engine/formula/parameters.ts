/**
 * What a function does with an argument that holds more than one value:
 * V takes one value (an array is gone through value by value), R takes a range or array whole, A likewise and evaluates
 * everything inside it as arrays, also in a formula that is not an array formula; P passes the argument on as it is.
 */
export type ParameterClass = "V" | "R" | "A" | "P";

/**
 * Classes parameter by parameter; the last one holds for all further ones, a group in parentheses is repeated.
 * A function that is not named here takes single values only.
 */
const CLASSES: Readonly<Record<string, string>> = {
  R: `AND OR XOR SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK PRODUCT SUMSQ GCD LCM MULTINOMIAL MEDIAN MODE MODE.SNGL
    MODE.MULT STDEV STDEV.S STDEVP STDEV.P VAR VAR.S VARP VAR.P DEVSQ AVEDEV GEOMEAN HARMEAN SKEW SKEW.P KURT AVERAGEA
    MAXA MINA CONCAT IMSUM IMPRODUCT ROW COLUMN ROWS COLUMNS AREAS SHEET SHEETS ISREF ISFORMULA FORMULATEXT N T TYPE
    PHONETIC`,
  A: `SUMPRODUCT MMULT MDETERM MINVERSE TRANSPOSE SUMX2MY2 SUMX2PY2 SUMXMY2 CORREL SLOPE INTERCEPT RSQ STEYX COVARIANCE.P
    COVARIANCE.S F.TEST FTEST CHISQ.TEST CHITEST FREQUENCY FILTER SORT SORTBY CHOOSEROWS CHOOSECOLS VSTACK HSTACK
    GROWTH TREND LINEST LOGEST MAP REDUCE SCAN MAKEARRAY BYROW BYCOL`,
  P: "LET LAMBDA",
  VP: "IF CHOOSE",
  "V(VP)": "SWITCH",
  "(VP)": "IFS",
  RV: `LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN PERCENTRANK
    PERCENTRANK.INC PERCENTRANK.EXC Z.TEST ZTEST IRR MIRR COUNTIF INDEX OFFSET`,
  RVR: "SUMIF AVERAGEIF DSUM DAVERAGE DCOUNT DCOUNTA DMAX DMIN DPRODUCT DGET DSTDEV DSTDEVP DVAR DVARP",
  "R(RV)": "SUMIFS AVERAGEIFS MAXIFS MINIFS",
  "(RV)": "COUNTIFS",
  VR: "SUBTOTAL NPV FVSCHEDULE CELL",
  VRV: "RANK RANK.EQ RANK.AVG MATCH VLOOKUP HLOOKUP",
  VVA: "AGGREGATE",
  VVR: "TEXTJOIN NETWORKDAYS WORKDAY",
  VVVR: "NETWORKDAYS.INTL WORKDAY.INTL",
  VVVA: "SERIESSUM",
  VAA: "FORECAST FORECAST.LINEAR LOOKUP XNPV",
  VAAV: "XLOOKUP TEXTSPLIT",
  VAV: "XMATCH TEXTBEFORE TEXTAFTER",
  AAV: "PROB T.TEST TTEST XIRR",
  AV: "UNIQUE TOCOL TOROW TAKE DROP WRAPROWS WRAPCOLS EXPAND ARRAYTOTEXT",
};

interface Pattern {
  readonly first: readonly ParameterClass[];
  readonly repeated: readonly ParameterClass[];
}

const SINGLE_VALUES: Pattern = { first: [], repeated: ["V"] };

const PATTERNS = new Map<string, Pattern>(
  Object.entries(CLASSES).flatMap(([pattern, names]) => {
    const parsed = parsePattern(pattern);
    return words(names).map((name) => [name, parsed] as const);
  }),
);

/** What the function (in capitals) does with its argument at this place, counted from 0. */
export function parameterClass(name: string, place: number): ParameterClass {
  const { first, repeated } = PATTERNS.get(name) ?? SINGLE_VALUES;
  return first[place] ?? repeated[(place - first.length) % repeated.length] ?? "V";
}

function parsePattern(pattern: string): Pattern {
  const [, fixed = "", group = ""] = /^([VRAP]*?)(?:\(([VRAP]+)\))?$/.exec(pattern) ?? [];
  const repeated = group === "" ? fixed.slice(-1) : group;
  return { first: classes(group === "" ? fixed.slice(0, -1) : fixed), repeated: classes(repeated) };
}

function classes(letters: string): ParameterClass[] {
  return [...letters] as ParameterClass[];
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
