/** What a positive amount of net costs says: a burden, or (as `(-) = nadeel` has it) a gain. */
export type SignConvention = "costPositive" | "costNegative";
