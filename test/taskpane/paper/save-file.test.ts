import { canSaveFiles } from "../../../src/taskpane/paper/save-file";

const mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const iPad = "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148";

test.each([
  ["Excel voor Mac", mac, false],
  ["Excel voor iPad", iPad, false],
  ["Safari", `${mac} Version/17.5 Safari/605.1.15`, true],
  [
    "Excel voor Windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36 Edg/129.0.0.0",
    true,
  ],
  ["Firefox", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0", true],
])("%s: %#", (_, userAgent, expected) => expect(canSaveFiles(userAgent)).toBe(expected));
