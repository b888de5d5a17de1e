/** The words of Excel's API for charts, by those of the file. */

export const LEGEND_POSITIONS = { b: "Bottom", tr: "Corner", l: "Left", r: "Right", t: "Top" } as const;
export const BLANKS = { gap: "NotPlotted", zero: "Zero", span: "Interplotted" } as const;
export const TICK_MARKS = { none: "None", cross: "Cross", in: "Inside", out: "Outside" } as const;
export const TICK_LABELS = { nextTo: "NextToAxis", high: "High", low: "Low", none: "None" } as const;
export const LABEL_ALIGNMENTS = { ctr: "Center", l: "Left", r: "Right" } as const;
export const CROSSINGS = { autoZero: "Automatic", max: "Maximum", min: "Minimum" } as const;
export const TIME_UNITS = { days: "Days", months: "Months", years: "Years" } as const;

export const MARKERS = {
  auto: "Automatic",
  none: "None",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
  dot: "Dot",
  dash: "Dash",
  circle: "Circle",
  plus: "Plus",
} as const;

export const DISPLAY_UNITS = {
  hundreds: "Hundreds",
  thousands: "Thousands",
  tenThousands: "TenThousands",
  hundredThousands: "HundredThousands",
  millions: "Millions",
  tenMillions: "TenMillions",
  hundredMillions: "HundredMillions",
  billions: "Billions",
  trillions: "Trillions",
} as const;

export const TRENDLINES = {
  linear: "Linear",
  exp: "Exponential",
  log: "Logarithmic",
  movingAvg: "MovingAverage",
  poly: "Polynomial",
  power: "Power",
} as const;
