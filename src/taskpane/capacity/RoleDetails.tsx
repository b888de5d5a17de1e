import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RolePeriod } from "../../domain/role-period";
import { spotKey } from "../choices/spot";
import { useSession, useSpeech } from "../session/use-session";
import { useDetailStyles } from "./use-detail-styles";
import { type Figures, useCapacityTexts } from "./use-figures";
import { WhatStandsAgainst } from "./WhatStandsAgainst";
import { WhoAsks } from "./WhoAsks";

const useStyles = makeStyles({
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly cell: RolePeriod;
  readonly figures: Figures;
}

/** What stands behind the figures of one role in one period: why they are not known, who asks, and what there is. */
export const RoleDetails = ({ cell, figures }: Props) => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const texts = useCapacityTexts();
  const { unknownReasonText } = useSpeech();
  const { open } = useSession();
  const {
    verdict,
    roleKey: role,
    period: { key: period },
  } = cell;
  return (
    <div className={detail.section}>
      {cell.reasons.length > 0 && (
        <div>
          <Text>{texts.unknownBecause}</Text>
          <ul className={styles.reasons}>
            {cell.reasons.map((reason) => (
              <li key={reason.kind}>{unknownReasonText(reason)}</li>
            ))}
          </ul>
        </div>
      )}
      {verdict === "shortage" && (
        <Button className={detail.more} onClick={() => open("choices", spotKey({ kind: "period", role, period }))}>
          {texts.whatCanBeDone}
        </Button>
      )}
      <WhoAsks cell={cell} figures={figures} />
      <WhatStandsAgainst cell={cell} figures={figures} />
    </div>
  );
};
