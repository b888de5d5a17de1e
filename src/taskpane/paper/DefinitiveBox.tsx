import { Checkbox } from "@fluentui/react-components";
import type { PaperStanding } from "../../domain/definitive";

interface Props {
  readonly label: string;
  readonly standing: PaperStanding["kind"];
  readonly onChange: (standing: PaperStanding["kind"]) => void;
}

/** Whether the papers that are made are definitive; what keeps them from it is said when they are asked for. */
export const DefinitiveBox = ({ label, standing, onChange }: Props) => (
  <Checkbox
    label={label}
    checked={standing === "definitive"}
    onChange={(_, { checked }) => onChange(checked === true ? "definitive" : "concept")}
  />
);
