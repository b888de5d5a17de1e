import { recalculateAll, recalculateChanged } from "../calculation";
import { method, readable, writable, type ObjectType } from "../definition";
import { localeSettings } from "../../engine/locale";
import { oneOf } from "../parameters";
import type { Targets } from "../targets";

export const applicationType: ObjectType<Targets["Application"]> = {
  properties: {
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
  methods: {
    calculate: method([oneOf("Recalculate", "Full", "FullRebuild")], (_, [extent], { book }) => {
      if (extent === "Recalculate") recalculateChanged(book);
      else recalculateAll(book);
    }),
    suspendApiCalculationUntilNextSync: method([], (_, __, { book }) => void (book.calculationSuspended = true)),
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
};
