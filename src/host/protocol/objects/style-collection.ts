import { addNamedStyle, findNamedStyle } from "../../engine/named-styles";
import type { NamedStyle, Workbook } from "../../engine/workbook";
import { collection, method } from "../definition";
import { text } from "../parameters";
import { hold, type HeldAs } from "../targets";

const held = (style: NamedStyle | undefined): HeldAs<"Style"> => hold("Style", style && { style: style.name });

export const styleCollectionType = collection<Workbook>(
  ({ namedStyles }) => namedStyles.map(held),
  (workbook, name) => held(findNamedStyle(workbook, text.parse(name))),
  {
    methods: {
      add: method([text], (_, [name], { book }) => void addNamedStyle(book.workbook, name)),
    },
  },
);
