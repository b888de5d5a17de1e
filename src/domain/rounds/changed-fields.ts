/** A field of a row that says something else than before. */
export interface FieldChange<Field extends string = string> {
  readonly field: Field;
  /** As the model holds them; `fieldText` of the workbook says them as they stand in cells. */
  readonly from: unknown;
  readonly to: unknown;
}

/** The fields among these that differ between two states of one row, in the order of the fields. */
export const changedFields = <Row extends object, Field extends keyof Row & string>(
  then: Row,
  now: Row,
  fields: readonly Field[],
): readonly FieldChange<Field>[] =>
  fields
    .filter((field) => JSON.stringify(then[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ field, from: then[field], to: now[field] }));
