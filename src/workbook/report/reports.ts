import type { Sources } from "../../domain/answer-sources";
import type { ReportId } from "../../messages/reports/report-texts";
import { adviceReport } from "./advice-report";
import { agreementReport } from "./agreement-report";
import { calendarReport } from "./calendar-report";
import { coherenceReport } from "./coherence-report";
import { commitmentReport } from "./commitment-report";
import { budgetReport } from "./budget/budget-report";
import { methodReport } from "./method-report";
import { productReport } from "./product-report";
import type { ReportOf } from "./report";
import { staffingReport } from "./staffing-report";
import { taskAndAmbitionReport } from "./task-and-ambition-report";
import { topTenReport } from "./top-ten-report";

const capacity = ["initiatives", "supply", "demand", "settings"] as const;

/** How each question is answered, and the tables that its answer rests on. */
export const reports: Readonly<Record<ReportId, Sources & { readonly make: ReportOf }>> = {
  products: { needed: ["products"], used: ["products", "initiatives"], make: productReport },
  calendar: { needed: ["choices"], used: ["choices", "products", "initiatives"], make: calendarReport },
  topTen: { needed: ["initiatives"], used: capacity, make: topTenReport },
  agreement: { needed: ["initiatives", "agreement"], used: ["initiatives", "agreement"], make: agreementReport },
  coherence: {
    needed: ["initiatives", "dependencies"],
    used: [...capacity, "dependencies", "choices", "alternatives", "finances", "resources"],
    make: coherenceReport,
  },
  taskAndAmbition: { needed: ["initiatives", "demand"], used: capacity, make: taskAndAmbitionReport },
  commitments: { needed: ["initiatives", "demand"], used: capacity, make: commitmentReport },
  advice: { needed: ["choices"], used: ["choices", "alternatives"], make: adviceReport },
  staffing: { needed: ["initiatives", "demand"], used: capacity, make: staffingReport },
  method: { needed: ["initiatives"], used: ["initiatives", "people", "meetings", "settings"], make: methodReport },
  budget: {
    needed: ["initiatives", "finances"],
    used: ["initiatives", "finances", "resources", "settings"],
    make: budgetReport,
  },
};
