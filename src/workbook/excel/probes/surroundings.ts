import type { Surroundings } from "../../self-test-report";

/** Sets whose versions tell what this Excel can do, each with the highest second number that is asked for. */
const asked = [
  ["ExcelApi", 30],
  ["ExcelApiOnline", 5],
  ["ExcelApiDesktop", 10],
  ["SharedRuntime", 5],
  ["CustomFunctionsRuntime", 9],
] as const;

/** One round trip: what this Excel says of itself. */
export const readSurroundings = async (context: Excel.RequestContext): Promise<Surroundings> => {
  const application = context.workbook.application.load("calculationMode,decimalSeparator,thousandsSeparator");
  await context.sync();
  const { calculationMode, decimalSeparator, thousandsSeparator } = application;
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    calculationMode,
    decimalSeparator,
    thousandsSeparator,
    sets: asked.map(([name, highest]) => ({
      name,
      versions: Array.from({ length: highest }, (_, index) => `1.${index + 1}`).filter((version) =>
        requirements.isSetSupported(name, version),
      ),
    })),
  };
};
