/** Bytes of one request: under the 5 MB of Excel on the web, with room for what goes along with the cells. */
export const bytesPerTrip = 3_500_000;

/** Part of the writing that must go together, with a guess of its bytes. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Queues the steps in their order, and goes to the host as often as their bytes ask: once, unless they are very large. */
export const send = async (context: Excel.RequestContext, steps: readonly Step[]): Promise<void> => {
  let bytes = 0;
  const last = steps.findIndex((step) => (bytes += step.bytes) > bytesPerTrip);
  const now = last <= 0 ? steps.slice(0, last === 0 ? 1 : steps.length) : steps.slice(0, last);
  for (const step of now) step.queue();
  await context.sync();
  if (now.length < steps.length) await send(context, steps.slice(now.length));
};
