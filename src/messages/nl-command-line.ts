export const commandLineTexts = {
  usage: [
    "Gebruik: npm run register -- BESTAND.xlsx [opties]",
    "  --uit BESTAND.xlsx     waar het resultaat komt (anders naast het bestand, met '-koersvast' in de naam)",
    "  --stappen a,b,…        controle, balans, rangorde, besluitbladen (anders alle)",
    "  --nummers K-1,P-2      de nummers voor de besluitbladen (anders alle open keuzes)",
    "  --datum JJJJ-MM-DD     de datum waarop het register wordt bekeken (anders vandaag)",
    "  --bijwerken versie     zet een ouder register in het resultaat op de versie van nu; 'kolommen' voegt ook toe wat nieuw is",
    "  --json                 de samenvatting als JSON",
  ],
  noFile: "Noem één bestand.",
  unknownStep: (step: string): string =>
    `Stap '${step}' bestaat niet; kies uit controle, balans, rangorde en besluitbladen.`,
  unknownUpdate: (text: string): string => `Bijwerken kan met versie of met kolommen, niet met '${text}'.`,
  updated: (version: number, columns: string): string =>
    `Het register is in het resultaat van versie ${version}${columns === "" ? "" : `, met de kolom ${columns}`}.`,
  older: (version: string, known: number): string =>
    `Dit register is van een oudere versie (${version}; nu is het ${known}). Het werkt zoals altijd; wie het wil bijwerken, voegt --bijwerken versie of --bijwerken kolommen toe.`,
  unknownOption: (option: string): string => `Optie ${option} bestaat niet, of mist haar waarde.`,
  badDay: (text: string): string => `'${text}' is geen datum; schrijf haar als 2022-10-01.`,
  unreadable: (file: string): string => `Het bestand ${file} is niet te lezen.`,
  notXlsx: "Dit is geen .xlsx-bestand.",
  encrypted: "Het bestand is met een wachtwoord versleuteld. Haal het wachtwoord eraf en probeer het opnieuw.",
  noWorksheet: "De werkmap heeft geen werkblad, hooguit een grafiekblad. Voeg een werkblad toe en probeer het opnieuw.",
  broken: (part: string): string => `Het bestand is beschadigd${part && ` (${part})`}.`,
  steps: {
    lezen: "Lezen",
    bijwerken: "Bijwerken",
    controle: "Controle",
    balans: "Balans",
    rangorde: "Rangorde",
    besluitbladen: "Besluitbladen",
    bewaren: "Bewaren",
  },
  progress: (step: string): string => `${step} …`,
  refused: (step: string, reason: string): string => `${step} overgeslagen: ${reason}`,
  written: (file: string, sheets: string): string => `Geschreven: ${file}\n  bladen: ${sheets}`,
  noRegister: "In deze werkmap staat geen register; dit zijn haar lijsten. Niets geschreven.",
  lists: (count: number): string =>
    count === 1 ? "Buiten de tabellen staat één lijst:" : `Buiten de tabellen staan ${count} lijsten:`,
  tooLarge: (sheets: string): string => `Te groot om lijsten in te zoeken: ${sheets}.`,
  unchanged: "Het ingelezen bestand is niet gewijzigd.",
  refusedAll: "Niets geschreven:",
} as const;
