/** What a positive amount of net costs says: a burden, or (as `(-) = nadeel` has it) a gain. */
export type SignConvention = "costPositive" | "costNegative";

/** By what net costs are multiplied to stand in a list of this convention, and the other way round. */
export const signOf = (convention: SignConvention): 1 | -1 => (convention === "costPositive" ? 1 : -1);
