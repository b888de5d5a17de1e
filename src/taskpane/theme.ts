import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  webDarkTheme,
} from "@fluentui/react-components";

/** Shades of the blue of the icons, from dark to light; 80 is the icons' own, on which white has a contrast of 5.4. */
const brand: BrandVariants = {
  10: "#04080e",
  20: "#0d1b2c",
  30: "#122b4a",
  40: "#153860",
  50: "#1a4474",
  60: "#1f5189",
  70: "#255e9f",
  80: "#2b6cb8",
  90: "#437cc1",
  100: "#598bc9",
  110: "#6f9bd1",
  120: "#85abd9",
  130: "#9bbbe1",
  140: "#b2cbe9",
  150: "#cadcf1",
  160: "#e3edf8",
};

const light = createLightTheme(brand);
/** The foregrounds of Fluent's own dark theme are lighter than a plain ramp gives, so that they can be read on grey. */
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[140],
  colorBrandForegroundLinkPressed: brand[110],
  colorNeutralForeground3: webDarkTheme.colorNeutralForeground2,
};

/** Fluent's theme for a light or dark Excel. Windows' contrast themes replace its colours themselves. */
export const themeFor = (isDark: boolean): Theme => (isDark ? dark : light);
