/**
 * Functions that the calculation engine has, but whose answer it makes up (they ask about the program, or about what the
 * engine is not told) or finds otherwise than Excel does (criteria tables, bonds, complex numbers, some distributions).
 */
export const UNSUPPORTED_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACCRINT ACCRINTM ASC BAHTTEXT BESSELI BESSELJ BESSELK BESSELY BETA.INV COMPLEX COUPDAYBS COUPDAYS COUPDAYSNC COUPNCD
   COUPNUM COUPPCD COVARIANCE.P COVARIANCE.S DAVERAGE DAYS360 DBCS DCOUNT DCOUNTA DGET DISC DMAX DMIN DOLLAR DPRODUCT DSTDEV
   DSTDEVP DSUM DURATION DVAR DVARP ERF ERF.PRECISE ERFC ERFC.PRECISE FORMULATEXT IMABS IMAGINARY IMARGUMENT IMCONJUGATE IMCOS IMCOSH
   IMCOT IMCSC IMCSCH IMDIV IMEXP IMLN IMLOG10 IMLOG2 IMPOWER IMPRODUCT IMREAL IMSEC IMSECH IMSIN IMSINH IMSQRT IMSUB IMSUM
   IMTAN INFO INTRATE ISFORMULA JIS MDURATION PHONETIC PRICE PRICEDISC PRICEMAT RECEIVED ROMAN SHEET SKEW.P TBILLEQ TBILLPRICE
   TBILLYIELD YIELD YIELDDISC YIELDMAT`.split(/\s+/),
);

/** What CELL can be asked. */
const CELL_ANSWERS = /^"(?:address|row|col|contents|type)"$/i;

/** Whether a call of the function (in capitals) is #NAME? here; `firstArgument` as the formula writes it. */
export function isUnsupported(name: string, firstArgument: string): boolean {
  return UNSUPPORTED_FUNCTIONS.has(name) || (name === "CELL" && !CELL_ANSWERS.test(firstArgument));
}
