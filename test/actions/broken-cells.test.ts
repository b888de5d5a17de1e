import { checkBroken } from "./broken/check-broken";
import { cells } from "./broken/cells";

test.each(cells.map((broken) => [broken.name, broken] as const))("%s", (_, broken) => checkBroken(broken));
