/** Keys that run an action of the add-in. */
export interface Shortcut {
  readonly action: string;
  /** `Ctrl+Alt+K`. */
  readonly keys: string;
}

interface Overrides {
  readonly shortcuts?: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** The keys that the file of the manifest's ExtendedOverrides names. */
export function shortcutsOf(overrides: Overrides | null): readonly Shortcut[] {
  return (overrides?.shortcuts ?? []).map(({ action, key }) => ({ action, keys: key.default }));
}

/** The shortcut that is pressed, or undefined. */
export function shortcutPressed(shortcuts: readonly Shortcut[], event: KeyboardEvent): Shortcut | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, code } = event;
  return shortcuts.find(({ keys }) => {
    const parts = keys.toUpperCase().split("+");
    const isHeld = (name: string): boolean => parts.includes(name);
    return (
      (ctrlKey || metaKey) === isHeld("CTRL") &&
      altKey === isHeld("ALT") &&
      shiftKey === isHeld("SHIFT") &&
      code === `Key${parts.at(-1)}`
    );
  });
}
