import { recalculateAll, recalculateChanged } from "../calculation";
import { method, readable, writable, type ObjectType } from "../definition";
import { localeSettings } from "../../engine/locale";
import { oneOf } from "../parameters";
import { hold, type Targets } from "../targets";

/** The calculation of Excel 2019 and later, as its files say. */
export const CALCULATION_ENGINE = 191_029;

export const applicationType: ObjectType<Targets["Application"]> = {
  properties: {
    calculationEngineVersion: readable(() => CALCULATION_ENGINE),
    calculationMode: writable(
      oneOf("Automatic", "AutomaticExceptTables", "Manual"),
      (_, at) => at.book.calculationMode,
      (_, mode, at) => void (at.book.calculationMode = mode),
    ),
    calculationState: readable(({ needsCalculation }) => (needsCalculation ? "Pending" : "Done")),
    decimalSeparator: readable((_, at) => localeSettings(at.book.locale).decimal),
    thousandsSeparator: readable((_, at) => localeSettings(at.book.locale).group),
    useSystemSeparators: readable(() => true),
  },
  navigation: {
    cultureInfo: (workbook) => hold("CultureInfo", workbook),
    iterativeCalculation: (workbook) => hold("IterativeCalculation", workbook),
  },
  methods: {
    calculate: method([oneOf("Recalculate", "Full", "FullRebuild")], (_, [extent], { book }) => {
      if (extent === "Recalculate") recalculateChanged(book);
      else recalculateAll(book);
    }),
    suspendApiCalculationUntilNextSync: method([], (_, __, { book }) => void (book.calculationSuspended = true)),
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
};
