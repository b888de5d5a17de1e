import type { QuickTestTexts, TestLine } from "../../messages/pane/quick-test";

/** What was seen of one thing, and what to do about it where something is to be done. */
export const testSentence = (
  line: TestLine,
  texts: QuickTestTexts,
  list: (parts: readonly string[]) => string,
): string => {
  const each = (parts: readonly string[], text: (parts: string) => string): readonly string[] =>
    parts.length === 0 ? [] : [text(list(parts))];
  switch (line.kind) {
    case "functions":
      return line.isFine ? texts.canCalculate(line.namespace) : texts.cannotCalculate;
    case "tables":
      return [
        line.found.length === 0 ? texts.noneFound : texts.found(list(line.found)),
        ...each(line.missing, texts.missing),
        ...each(line.ambiguous, texts.ambiguous),
      ].join(" ");
    case "readOnly":
      return line.isFine ? texts.canWrite : texts.readOnly;
    case "protection":
      if (line.isFine) return texts.notProtected;
      return [...(line.structure ? [texts.structureProtected] : []), ...each(line.sheets, texts.sheetsProtected)].join(
        " ",
      );
    case "excel":
      if (line.highest === null) return texts.noVersion;
      if (!line.isFine) return texts.tooOld(line.highest);
      return [texts.newEnough(line.highest), ...(line.canUndoAsOne ? [] : [texts.undoStepByStep])].join(" ");
    case "language":
      return line.isFine
        ? texts.numbers(line.language, line.decimal, line.thousands)
        : texts.otherNumbers(line.language, line.decimal);
    case "calculation":
      return line.isFine ? texts.calculates : texts.calculatesNot;
    case "dates":
      return line.isFine ? texts.since1900 : texts.since1904;
  }
};
