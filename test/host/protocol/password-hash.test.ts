import { digest } from "../../../src/host/protocol/digest";
import { fitsHash, passwordHash } from "../../../src/host/protocol/password-hash";
import { digest as digestOfWorkbench } from "../../../src/host/workbench/digest";

/** What Excel made of the password `12345`. */
const OF_EXCEL =
  "SHA-512$100000$aVvPw1DNH3evPqRAd/y3UQ==$E+qAhyIg/HM0dUrPaENfimFOZp7wlOkJsf/sdG+AGHOA9grOv7VLb1ik2vuYohljI9G36e0ea9wnixCK0MMuyQ==";

test.each([
  ["the one that Excel hashed", "12345", OF_EXCEL, true],
  ["another", "12346", OF_EXCEL, false],
  ["the one of the old, short form", "12345", "ca9c", true],
  ["another than of the old form", "1234", "CA9C", false],
  ["none where there is one", null, "CA9C", false],
  ["any where there is none", "12345", null, true],
  ["none where there is none", null, null, true],
  ["one by a method that is not known", "12345", "MD2$1$em91dA==$aGFzaA==", false],
])("a password: %s", (_, password, hash, fits) => {
  expect(fitsHash(password, hash)).toBe(fits);
});

test("a new hash fits its password and no other, and no two are the same", () => {
  const hash = passwordHash("geheim");
  expect(hash).toMatch(/^SHA-512\$100000\$[\w+/]{22}==\$[\w+/]{86}==$/);
  expect([fitsHash("geheim", hash), fitsHash("Geheim", hash)]).toEqual([true, false]);
  expect(passwordHash("geheim")).not.toBe(hash);
  expect([passwordHash(null), passwordHash("")]).toEqual([null, null]);
});

test.each([0, 1, 111, 112, 127, 128, 300])("the workbench's own digest of %i bytes is Node's", (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) % 256);
  expect(Buffer.from(digestOfWorkbench("SHA-512", bytes)).toString("hex")).toBe(
    Buffer.from(digest("SHA-512", bytes)).toString("hex"),
  );
});
