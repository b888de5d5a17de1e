import type { Sheet } from "../../engine/workbook";
import { collection } from "../definition";

/** Charts are kept in the file and not shown to the add-in: the collection is always empty. */
export const chartCollectionType = collection<Sheet>(
  () => [],
  () => null,
);
