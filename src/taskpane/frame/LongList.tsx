import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  type FocusEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

const useStyles = makeStyles({
  window: { flexGrow: 1, minHeight: "120px", overflowY: "auto", scrollbarGutter: "stable" },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** What a view can ask of its list. */
export interface LongListHandle {
  /** Brings an item into sight, so that it is drawn. */
  readonly reveal: (key: string) => void;
}

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** How high an item is likely to be, in pixels, until it is drawn. */
  readonly height: number;
  readonly children: (item: T) => ReactNode;
  /** What stands above the list and scrolls along with it. */
  readonly head?: ReactNode;
  /** What stands there while there is no item. */
  readonly empty?: ReactNode;
  readonly ref?: Ref<LongListHandle>;
}

/**
 * A list of any length of which only what is in sight is drawn, and the item that has the focus; it tells how long it is
 * and where each item stands in it. When that item goes, the one that comes in its place gets the focus.
 */
export const LongList = <T,>({ label, items, keyOf, height, children, head, empty, ref }: Props<T>) => {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const scrollMargin = useHeight(above);
  const [focused, setFocused] = useState<string | null>(null);
  const indexOf = (key: string): number => items.findIndex((item) => keyOf(item) === key);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => keyOf(items[index] as T),
    overscan: 4,
    scrollMargin,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const kept = focused === null ? -1 : indexOf(focused);
      return kept < 0 || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b);
    },
  });
  useImperativeHandle(ref, () => ({
    reveal: (key) => {
      const index = indexOf(key);
      if (index >= 0) list.scrollToIndex(index, { align: "auto" });
    },
  }));
  const place = useRef(0);
  useLayoutEffect(() => {
    if (focused === null) return;
    const index = indexOf(focused);
    if (index >= 0) return void (place.current = index);
    const heir = scroller.current?.querySelector<HTMLElement>(
      `[data-index="${Math.min(place.current, items.length - 1)}"] :is(button, a, input)`,
    );
    (heir ?? scroller.current)?.focus();
    if (!heir) setFocused(null);
  });
  const keepFocused = ({ target }: FocusEvent<HTMLElement>): void =>
    setFocused(target.closest<HTMLElement>("[data-key]")?.dataset["key"] ?? null);
  return (
    <div ref={scroller} className={styles.window} tabIndex={-1}>
      <div ref={above}>{head}</div>
      {items.length === 0 && empty}
      <ul
        aria-label={label}
        className={styles.list}
        style={{ height: list.getTotalSize() }}
        onFocus={keepFocused}
        onBlur={() => setFocused(null)}
      >
        {list.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={list.measureElement}
            data-index={index}
            data-key={key}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            {children(items[index] as T)}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The height of an element as it is drawn, in pixels. */
const useHeight = (element: RefObject<HTMLElement | null>): number => {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setHeight(current.offsetHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return height;
};
