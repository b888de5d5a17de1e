import type { Area } from "./area";

/** What a conditional format paints over the cell's own format; null leaves it. Colours `#RRGGBB`. */
export interface PaintedFormat {
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fill: string | null;
  readonly borderColor: string | null;
  readonly numberFormat: string | null;
}

/** A conditional format. The kinds that the host does not interpret are kept as the file wrote them. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: "custom"; readonly formula: string; readonly paint: PaintedFormat }
    | {
        readonly kind: "cellValue";
        readonly operator: string;
        readonly formula1: string;
        readonly formula2: string | null;
        readonly paint: PaintedFormat;
      }
    | {
        readonly kind: "containsText";
        readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
        readonly text: string;
        readonly paint: PaintedFormat;
      }
    | { readonly kind: "kept"; readonly type: string; readonly xml: string };
}
