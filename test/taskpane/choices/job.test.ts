/** Work beside the pane: what is told of it, and when. */
import { newJob } from "../../../src/taskpane/choices/job";

/** Work that tells what it is given, and ends when it is let. */
const stepped = () => {
  const told: string[] = [];
  const steps: { tell?: (progress: string) => void; end?: (result: string) => void } = {};
  const job = newJob<string, string, string>(
    (_, { onProgress }) =>
      new Promise((resolve) => {
        steps.tell = onProgress;
        steps.end = resolve;
      }),
  );
  job.subscribe(() => {
    const { stage } = job.get();
    told.push(
      stage.kind === "working" ? (stage.progress ?? "begonnen") : stage.kind === "done" ? stage.result : stage.kind,
    );
  });
  return { job, told, steps };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("het eerste wordt meteen gezegd, daarna om de 200 ms het laatste", async () => {
  const { job, told, steps } = stepped();
  const asked = job.ask("?");
  for (const progress of ["a", "b", "c"]) steps.tell?.(progress);
  expect(told).toEqual(["begonnen", "a"]);
  jest.advanceTimersByTime(200);
  expect(told).toEqual(["begonnen", "a", "c"]);
  jest.advanceTimersByTime(1000);
  steps.tell?.("d");
  expect(told).toEqual(["begonnen", "a", "c", "d"]);
  steps.end?.("klaar");
  await asked;
  expect(told.at(-1)).toBe("klaar");
});

test("wat nog te zeggen was, komt niet na de uitkomst", async () => {
  const { job, told, steps } = stepped();
  const asked = job.ask("?");
  for (const progress of ["a", "b"]) steps.tell?.(progress);
  steps.end?.("klaar");
  await asked;
  jest.advanceTimersByTime(1000);
  expect(told).toEqual(["begonnen", "a", "klaar"]);
});
