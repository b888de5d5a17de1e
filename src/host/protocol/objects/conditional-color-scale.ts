import type { ColorPoint } from "../../engine/conditional-format";
import { changeRule, exists, ruleAs } from "../conditional-rules";
import { thresholdFields, thresholdJson, thresholdOf } from "../conditional-thresholds";
import { readable, writable, type ObjectType } from "../definition";
import type { JsonObject } from "../json";
import { colour, optional, record } from "../parameters";
import type { FormatRule } from "../targets";

const ON_THE_WAY = ["Number", "Percent", "Formula", "Percentile"] as const;
const color = optional(colour, null);

/** `Excel.ConditionalColorScaleCriteria`. */
const criteria = record({
  minimum: record({ ...thresholdFields("LowestValue", ...ON_THE_WAY), color }),
  midpoint: optional(record({ ...thresholdFields(...ON_THE_WAY), color }), null),
  maximum: record({ ...thresholdFields("HighestValue", ...ON_THE_WAY), color }),
});

function pointJson(point: ColorPoint): JsonObject {
  return { formula: null, ...thresholdJson(point), color: point.color };
}

const WHITE = "#FFFFFF";

export const colorScaleConditionalFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    criteria: writable(
      criteria,
      (target) => {
        const [minimum = null, ...others] = ruleAs(target, "colorScale").points.map(pointJson);
        const [maximum = null, midpoint] = others.reverse();
        return { minimum, ...(midpoint ? { midpoint } : {}), maximum };
      },
      (target, { minimum, midpoint, maximum }, at) =>
        changeRule(target, "colorScale", at, ({ points }) => {
          const given = [minimum, ...(midpoint === null ? [] : [midpoint]), maximum];
          const before = midpoint === null ? [points[0], points.at(-1)] : [points[0], points[1], points.at(-1)];
          return {
            points: given.map((point, place) => ({
              ...thresholdOf(point),
              color: point.color ?? before[place]?.color ?? WHITE,
            })),
          };
        }),
    ),
    threeColorScale: readable((target) => ruleAs(target, "colorScale").points.length === 3),
  },
};
