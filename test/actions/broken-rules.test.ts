import { checkBroken } from "./broken/check-broken";
import { rules } from "./broken/rules";

test.each(rules.map((broken) => [broken.name, broken] as const))("%s", (_, broken) => checkBroken(broken));
