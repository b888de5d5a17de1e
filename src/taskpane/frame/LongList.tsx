import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  window: { flexGrow: 1, minHeight: "120px", overflowY: "auto", scrollbarGutter: "stable" },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
});

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** How high an item is likely to be, in pixels, until it is drawn. */
  readonly height: number;
  readonly children: (item: T) => ReactNode;
  /** What stands above the list and scrolls along with it. */
  readonly head?: ReactNode;
}

/** A list of any length of which only what is in sight is drawn; it tells how long it is and where each item stands in it. */
export const LongList = <T,>({ label, items, keyOf, height, children, head }: Props<T>) => {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const scrollMargin = useHeight(above);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => keyOf(items[index] as T),
    overscan: 4,
    scrollMargin,
  });
  return (
    <div ref={scroller} className={styles.window} tabIndex={-1}>
      <div ref={above}>{head}</div>
      <ul aria-label={label} className={styles.list} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={list.measureElement}
            data-index={index}
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
