import { Body1, Caption1, makeStyles, Select, SearchBox, Text, tokens } from "@fluentui/react-components";
import { type TriangleFilter, triangleTexts } from "../../messages/pane/triangle";
import { LongList } from "../frame/LongList";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useLanguage, useRegister, useSpeech } from "../session/use-session";
import { countTriangles, keyOfTriangle, progressOf } from "./shown-triangles";
import { TriangleItem } from "./TriangleItem";
import { UnclaimedRules } from "./UnclaimedRules";
import { useTriangles } from "./use-triangles";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  progress: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  ask: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  filter: { flexGrow: 1, flexBasis: "200px", minWidth: 0 },
  search: { flexGrow: 1, flexBasis: "240px", minWidth: 0, maxWidth: "none" },
  found: { ":empty": { position: "absolute" } },
});

const filters: readonly TriangleFilter[] = ["incomplete", "all", "advice"];

/** The triangle of each item: what is not in order first, with the names that fit in place. */
export const TriangleView = () => {
  const styles = useStyles();
  const texts = triangleTexts[useLanguage()];
  const frameTexts = useFrameTexts();
  const { countText, countedText } = useSpeech();
  const { readOnly } = useRegister().found;
  const triangles = useTriangles();
  const { rows, issues, shown, filter, search, list, show, seek } = triangles;
  const { demanded, complete } = progressOf(rows);
  const counts = countTriangles(rows);
  return (
    <ViewLayout title={frameTexts.views.triangle} fills>
      <LongList
        ref={list}
        label={texts.list}
        items={shown}
        keyOf={keyOfTriangle}
        height={230}
        head={
          <div className={styles.head}>
            <Text className={styles.progress}>
              {demanded > 0 ? texts.complete(countText(complete), countText(demanded)) : texts.noneDemanded}
            </Text>
            {readOnly && <Caption1>{frameTexts.readOnly}</Caption1>}
            <UnclaimedRules issues={issues} />
            <div className={styles.ask}>
              <Select
                className={styles.filter}
                aria-label={texts.show}
                value={filter}
                onChange={(_, { value }) => show(value as TriangleFilter)}
              >
                {filters.map((each) => (
                  <option key={each} value={each}>
                    {`${texts.filters[each]} (${countText(counts[each])})`}
                  </option>
                ))}
              </Select>
              <SearchBox
                className={styles.search}
                aria-label={texts.search}
                placeholder={texts.search}
                value={search}
                onChange={(_, { value }) => seek(value)}
              />
            </div>
            <Caption1 role="status" className={styles.found}>
              {search === "" ? "" : countedText(shown.length, ...texts.items)}
            </Caption1>
          </div>
        }
        empty={<Body1>{emptyText(filter, search, complete === demanded, texts)}</Body1>}
      >
        {(row) => <TriangleItem row={row} {...triangles} />}
      </LongList>
    </ViewLayout>
  );
};

const emptyText = (
  filter: TriangleFilter,
  search: string,
  isComplete: boolean,
  texts: (typeof triangleTexts)["nl"],
): string => {
  if (search !== "" || filter === "all") return texts.nothingFound;
  if (filter === "advice") return texts.noAdvice;
  return isComplete ? texts.allComplete : texts.onlyLacking;
};
