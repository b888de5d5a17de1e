import { fromFileFormula, toFileFormula } from "../../../../../src/host/engine/file/formula/formula-text";

const CONTEXT = { names: new Set(["mijn.functie"]), tables: new Set(["tabel1"]), ownTable: "Tabel1" };

describe("a formula in the file and in the model", () => {
  test.each<[file: string, model: string]>([
    [`SUM(A1:B2)`, `SUM(A1:B2)`],
    [`_xlfn.CONCAT(A1,"_xlfn.CONCAT(")`, `CONCAT(A1,"_xlfn.CONCAT(")`],
    [`_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))`, `SORT(FILTER(A1:A9,B1:B9))`],
    [`_xlfn.STDEV.S(A1:A3)+NETWORKDAYS.INTL(A1,A2)`, `STDEV.S(A1:A3)+NETWORKDAYS.INTL(A1,A2)`],
    [`_xldudf_PORTFOLIO_DRIEHOEK(A1)`, `PORTFOLIO.DRIEHOEK(A1)`],
    [`_xldudf_PORTFOLIO_CAPACITEITSBALANS("saldo",Tabel1[#All])`, `PORTFOLIO.CAPACITEITSBALANS("saldo",Tabel1[#All])`],
    [`SUM(Tabel1[])`, `SUM(Tabel1)`],
    [`_xlfn.ANCHORARRAY(B2)`, `B2#`],
    [`SUM(_xlfn.ANCHORARRAY('Mijn blad'!$B$2),1)`, `SUM('Mijn blad'!$B$2#,1)`],
    [`_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)`, `LET(x,A1,y,x*2,x+y)`],
    [`_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*x))`, `MAP(A1:A3,LAMBDA(v,v*x))`],
    [`_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))`, `LET(f,LAMBDA(n,n+1),f(2))`],
    [`Mijn.functie(1)`, `Mijn.functie(1)`],
    [`'_xlfn.blad'!A1`, `'_xlfn.blad'!A1`],
    [
      `IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""x"")"),1)`,
      `IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""x"")"),1)`,
    ],
    [`_xlfn.ORG.LIBREOFFICE.RAND.NV()+_xlfn.LATER(1)`, `_xlfn.ORG.LIBREOFFICE.RAND.NV()+_xlfn.LATER(1)`],
    [`Tabel1[[#This Row],[Uren]]*2`, `Tabel1[[#This Row],[Uren]]*2`],
  ])("%s", (file, model) => {
    expect(fromFileFormula(file)).toBe(model);
    expect(toFileFormula(model, CONTEXT)).toBe(file);
  });

  test.each<[model: string, file: string]>([
    [`[@Uren]*2`, `Tabel1[[#This Row],[Uren]]*2`],
    [`[@[Uren per week]]`, `Tabel1[[#This Row],[Uren per week]]`],
    [`Tabel1[@Uren]`, `Tabel1[[#This Row],[Uren]]`],
    [`SUM(Tabel1[@])`, `SUM(Tabel1[#This Row])`],
    [`SUM([Uren])`, `SUM(Tabel1[Uren])`],
    [`sum(xlookup(1,A:A,B:B))`, `sum(_xlfn.xlookup(1,A:A,B:B))`],
  ])("%s is written out as %s", (model, file) => {
    expect(toFileFormula(model, CONTEXT)).toBe(file);
  });

  test("a function of an add-in whose case is its own is kept so", () => {
    expect(fromFileFormula("_xldudf_optie_koers(1)")).toBe("optie.koers(1)");
  });
});
