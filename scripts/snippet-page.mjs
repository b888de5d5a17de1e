// What a sample snippet finds around it when scripts/snippets.mjs runs it, and when it is done.
import { setTimeout as wait } from "node:timers/promises";
import vm from "node:vm";

/** The longest that one button may be at work, and how long it must be quiet to be taken as done (milliseconds). */
export const MOST = 8_000;
export const QUIET = 60;

const pageGlobals =
  `setTimeout clearTimeout setInterval clearInterval Promise URL URLSearchParams TextEncoder TextDecoder
  atob btoa structuredClone Blob FileReader DOMParser XMLSerializer`.split(/\s+/);

/** What a snippet finds around it: the page, office.js of the host, and a console whose errors are complaints. */
export function surroundings(host, window, complain) {
  const { Excel, Office, OfficeExtension, CustomFunctions } = host;
  const counted = { running: 0, last: Date.now() };
  const busy = (work) => {
    counted.running += 1;
    return Promise.resolve(work).finally(() => {
      counted.running -= 1;
      counted.last = Date.now();
    });
  };
  const run = Excel.run.bind(Excel);
  const ExcelHere = new Proxy(Excel, {
    get: (target, name) => (name === "run" ? (...args) => busy(run(...args)) : target[name]),
  });
  const quietly = () => undefined;
  const console = { log: quietly, info: quietly, debug: quietly, warn: quietly, dir: quietly, error: complain };
  const ofPage = Object.fromEntries(pageGlobals.map((name) => [name, globalThis[name] ?? window[name]]));
  const own = { Excel: ExcelHere, Office: watched(Office, busy), OfficeExtension, CustomFunctions, console, window };
  const fetch = () => Promise.reject(new Error("no network"));
  const context = vm.createContext({ ...ofPage, ...own, document: window.document, fetch });
  return { context, atWork: counted };
}

/** Office with its Common API: a call is at work until its callback was called, and what that is given is watched too. */
function watched(target, busy) {
  const get = (_, name) => {
    const value = target[name];
    if (typeof value !== "function") return isPart(value) ? watched(value, busy) : value;
    return String(name).endsWith("Async") ? counted(target, value, busy) : value.bind(target);
  };
  return new Proxy({}, { get });
}

function counted(target, call, busy) {
  return (...args) => {
    const callback = args.pop();
    if (typeof callback !== "function")
      return call.call(target, ...args, ...(callback === undefined ? [] : [callback]));
    const answered = (done) => (result) => {
      const value = isPart(result?.value) ? watched(result.value, busy) : result?.value;
      callback(result && Object.create(result, { value: { value } }));
      done();
    };
    busy(new Promise((done) => call.call(target, ...args, answered(done))));
  };
}

function isPart(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Waits until nothing is at work any more; says whether that came in time. */
export async function quiet(atWork) {
  const begun = Date.now();
  atWork.last = begun;
  while (atWork.running > 0 || Date.now() - atWork.last < QUIET) {
    if (Date.now() - begun > MOST) return false;
    await wait(10);
  }
  return true;
}
