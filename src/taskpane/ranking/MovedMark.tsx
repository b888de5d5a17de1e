import { Caption1 } from "@fluentui/react-components";
import { useRankingTexts } from "./use-texts";

/** How far an item moved by the weights that are tried; nothing where it did not. */
export const MovedMark = ({ moved }: { readonly moved: number | null }) => {
  const texts = useRankingTexts();
  if (moved === null || moved === 0) return null;
  return (
    <Caption1 role="img" aria-label={texts.moved(moved)}>
      {moved > 0 ? "▲" : "▼"} {Math.abs(moved)}
    </Caption1>
  );
};
