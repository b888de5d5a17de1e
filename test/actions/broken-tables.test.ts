import { checkBroken } from "./broken/check-broken";
import { tables } from "./broken/tables";

test.each(tables.map((broken) => [broken.name, broken] as const))("%s", (_, broken) => checkBroken(broken));
