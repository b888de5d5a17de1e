import { checkBroken } from "./broken/check-broken";
import { steeringRules } from "./broken/steering-rules";

test.each(steeringRules.map((broken) => [broken.name, broken] as const))("%s", (_, broken) => checkBroken(broken));
