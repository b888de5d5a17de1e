import { Button, Caption1 } from "@fluentui/react-components";
import { runKeepComparisons } from "../../../actions/keep-comparisons";
import type { NamedComparison } from "../../../domain/compared-criteria";
import { useRegister, useSession, useSessionState } from "../../session/use-session";
import { usePairwiseTexts } from "../use-texts";

interface Props {
  /** How many comparisons are left of how many. */
  readonly left: number;
  readonly pairs: number;
  readonly said: readonly NamedComparison[];
  readonly onUse: () => void;
}

/** Uses the weights that the comparisons give, and keeps these where the workbook can be written. */
export const PairwiseFoot = ({ left, pairs, said, onUse }: Props) => {
  const texts = usePairwiseTexts();
  const register = useRegister();
  const { perform } = useSession();
  const isBusy = useSessionState(({ busy }) => busy !== null);
  const { readOnly } = register.found;
  const use = async (): Promise<void> => {
    if (!readOnly) {
      const run = () => runKeepComparisons(register, said);
      const outcome = await perform({ what: texts.using, run, said: () => texts.used });
      if (outcome?.kind !== "done") return;
    }
    onUse();
  };
  return (
    <>
      <Caption1 role="status">{left > 0 ? texts.left(left, pairs) : readOnly ? texts.notKept : texts.kept}</Caption1>
      <Button appearance="primary" disabledFocusable={left > 0 || isBusy} onClick={() => void use()}>
        {texts.use}
      </Button>
    </>
  );
};
