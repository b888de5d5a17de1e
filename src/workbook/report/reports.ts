import type { Sources } from "../../domain/answer-sources";
import type { ReportId } from "../../messages/reports/report-texts";
import { productReport } from "./product-report";
import type { ReportOf } from "./report";

/** How each question is answered, and the tables that its answer rests on. */
export const reports: Readonly<Record<ReportId, Sources & { readonly make: ReportOf }>> = {
  products: { needed: ["products"], used: ["products", "initiatives"], make: productReport },
};
