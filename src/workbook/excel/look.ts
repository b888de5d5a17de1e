/** A part of a writing that is looked into first: nothing is written before the checks of all parts have passed. */
export interface Look {
  /** Once what was asked is there; throws what stands in the way. */
  readonly check: () => void;
  /** Queues the writing. */
  readonly write: () => void;
}
