import {
  choice,
  code,
  date,
  figure,
  key,
  money,
  namingItem,
  namingPerson,
  namingRole,
  share,
  text,
  yesNo,
} from "./column";
import { type Repeated, table } from "./table";
import { capacityUnitWords, commitmentWords, staffingWords } from "./words";

const perPeriod: Repeated = {
  kind: "period",
  long: {
    by: text("Periode", "Kwartaal", "Maand"),
    figure: figure("Uren", "Dagen", "Fte", "Aantal", "Aantal uren", "Capaciteit"),
  },
};

const unit = choice(capacityUnitWords)("Eenheid");

export const supply = table(
  "Capaciteitsaanbod",
  {
    role: key(text("Rol", "Discipline", "Capaciteitsgroep")),
    owner: text("Capaciteitshouder"),
    unit,
    lineShare: share("Lijnaandeel", "Aandeel lijn"),
    hireMaximum: figure("Inhuur maximaal", "Maximale inhuur"),
    hireRate: money("Inhuur tarief", "Inhuurtarief", "Tarief inhuur"),
    hireFrom: date("Inhuur vanaf"),
    isHired: yesNo("Ingehuurd"),
  },
  { repeated: perPeriod },
);

export const demand = table(
  "Capaciteitsvraag",
  {
    nr: key(namingItem(code("Nr", "Volgnr", "Volgnummer", "ID", "Nummer", "Projectnr", "Projectnummer"))),
    role: key(namingRole(text("Rol", "Discipline", "Capaciteitsgroep"))),
    unit,
    commitment: choice(commitmentWords)("Toezegging"),
    staffing: choice(staffingWords)("Bemensing"),
    who: namingPerson(text("Wie", "Medewerker")),
  },
  { repeated: perPeriod },
);
