import { Caption1, Link } from "@fluentui/react-components";
import type { PairwiseWeights } from "../../../domain/pairwise";
import { useSpeech } from "../../session/use-session";
import { usePairwiseTexts } from "../use-texts";
import { pairKey } from "./pair-choice";
import { pairId } from "./PairRow";
import type { Pairwise } from "./use-pairwise";

type Props = Pick<Pairwise, "criteria"> & { readonly answer: PairwiseWeights };

/** Whether the comparisons agree with each other, and the way to the one that does least. */
export const Consistency = ({ criteria, answer: { consistencyRatio, isConsistent, mostAtOdds } }: Props) => {
  const texts = usePairwiseTexts();
  const nameOf = (at: number): string => criteria[at]?.name ?? "";
  const sentence = isConsistent ? texts.consistent : texts.inconsistent;
  return (
    <>
      <Caption1 role="status">
        {consistencyRatio === null ? texts.noIndex : sentence(texts.ratioText(consistencyRatio))}
      </Caption1>
      {mostAtOdds && (
        <>
          <Link as="button" onClick={() => document.getElementById(pairId(pairKey(mostAtOdds)))?.focus()}>
            {texts.atOdds(nameOf(mostAtOdds.first), nameOf(mostAtOdds.second))}
          </Link>
          <Implied odds={mostAtOdds} nameOf={nameOf} />
        </>
      )}
    </>
  );
};

interface ImpliedProps {
  readonly odds: NonNullable<PairwiseWeights["mostAtOdds"]>;
  readonly nameOf: (at: number) => string;
}

/** What all comparisons together make of this one, said from the more important criterion. */
const Implied = ({ odds: { first, second, implied }, nameOf }: ImpliedProps) => {
  const texts = usePairwiseTexts();
  const { numberText } = useSpeech();
  const [more, less, ratio] = implied >= 1 ? [first, second, implied] : [second, first, 1 / implied];
  const times = Math.round(ratio * 10) / 10;
  return (
    <Caption1>
      {times === 1 ? texts.impliedEqual : texts.implied(nameOf(more), nameOf(less), numberText(times))}
    </Caption1>
  );
};
