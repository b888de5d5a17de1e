/** How a person follows work that has several parts, and stops it between two of them. */
export interface Conduct {
  readonly signal?: AbortSignal;
  /** Waited for, before the next part. */
  readonly progress?: (done: number, of: number) => void | Promise<void>;
}
