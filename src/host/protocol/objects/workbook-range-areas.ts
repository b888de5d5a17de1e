import type { AreasBySheet } from "../../engine/precedents";
import type { Sheet } from "../../engine/workbook";
import { addressesOf } from "../addresses";
import { collection, found, method, readable, type ObjectType } from "../definition";
import { text, type Argument } from "../parameters";
import { hold, type Areas, type HeldAs } from "../targets";

const areasOf = (areas: AreasBySheet): Areas[] => [...areas].map(([sheet, own]) => ({ sheet, areas: own }));

/** The areas on the sheet with this name or id. */
function onSheet(areas: AreasBySheet, key: Argument): HeldAs<"RangeAreas"> {
  const wanted = text.parse(key).toUpperCase();
  const isWanted = ({ name, id }: Sheet): boolean => name.toUpperCase() === wanted || id.toUpperCase() === wanted;
  return hold(
    "RangeAreas",
    areasOf(areas).find(({ sheet }) => isWanted(sheet)),
  );
}

export const workbookRangeAreasType: ObjectType<AreasBySheet> = {
  properties: { addresses: readable((areas) => areasOf(areas).map(addressesOf)) },
  navigation: {
    areas: (areas) => hold("RangeAreasCollection", areas),
    ranges: (areas) =>
      hold("RangeCollection", {
        ranges: areasOf(areas).flatMap(({ sheet, areas: own }) => own.map((area) => ({ sheet, area }))),
      }),
  },
  methods: {
    getRangeAreasBySheet: method([text], (areas, [key]) => found(onSheet(areas, key))),
    getRangeAreasOrNullObjectBySheet: method([text], (areas, [key]) => onSheet(areas, key)),
  },
};

export const rangeAreasCollectionType = collection<AreasBySheet>(
  (areas) => areasOf(areas).map((own) => hold("RangeAreas", own)),
  () => null,
);
