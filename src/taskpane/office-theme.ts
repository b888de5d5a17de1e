/** Whether Excel is dark; it says so on the desktop, and on the web the browser's own preference is all there is. */
export interface DarkMode {
  readonly get: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param background gives the background of Excel's panes as `#rrggbb`, where Excel tells it */
export const darkModeOf = (background: () => string | undefined): DarkMode => {
  const preference = window.matchMedia("(prefers-color-scheme: dark)");
  return {
    get: () => {
      const colour = background();
      return colour === undefined ? preference.matches : isDarkColour(colour);
    },
    subscribe: (listener) => {
      preference.addEventListener("change", listener);
      return () => preference.removeEventListener("change", listener);
    },
  };
};

/** By the weight of each primary colour in how bright the eye sees it (ITU-R BT.601). */
const isDarkColour = (colour: string): boolean => {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
};
