// The functions as Excel shows them to people: their names, arguments and descriptions. `npm run functions` makes
// functions.json of them; associate.ts has what they answer. An id or name is never changed, because workbooks hold it.

/**
 * Zet vraag en aanbod van capaciteit naast elkaar, per rol en periode, in uren.
 * @customfunction CAPACITEITSBALANS CAPACITEITSBALANS
 * @param weergave "saldo", "bezetting", "vraag", "aanbod" of "lijst"; met "vastgelegd", "zonder lijn" of beide erachter alleen dat deel.
 * @param tabellen Portfolio, Capaciteitsaanbod, Capaciteitsvraag en Instellingen, elk met de koppen, in willekeurige volgorde.
 * @returns Een blok met een kopregel: de rollen onder elkaar en de perioden naast elkaar, of bij "lijst" een regel per rol en periode.
 */
export declare function CAPACITEITSBALANS(weergave: string, tabellen: unknown[][][]): unknown[][];

/**
 * Toont van elk item de driehoek van opdrachtgevers en opdrachtnemer, of die volledig is, en de bevindingen.
 * @customfunction DRIEHOEK DRIEHOEK
 * @param tabellen Portfolio, Personen, Capaciteitsaanbod, Capaciteitsvraag en Instellingen, elk met de koppen, in willekeurige volgorde.
 * @returns Een blok met een kopregel en een regel per item, in de volgorde van hun nummers.
 */
export declare function DRIEHOEK(tabellen: unknown[][][]): unknown[][];

/**
 * Ordent wat gewenst is naar score, met de beste en slechtste rang die mogelijk zijn.
 * @customfunction RANGORDE RANGORDE
 * @param tabellen Portfolio, Beoordelingscriteria, Scores en Instellingen, elk met de koppen, in willekeurige volgorde.
 * @returns Een blok met een kopregel en een regel per gewenst item, in de volgorde van de rang.
 */
export declare function RANGORDE(tabellen: unknown[][][]): unknown[][];

/**
 * Geeft het besluitblad van een keuze of item in twee kolommen, met wat er nog aan ontbreekt.
 * @customfunction BESLUITBLAD BESLUITBLAD
 * @param nummer Het Keuzenr van een keuze, of het Nr van een item.
 * @param tabellen Portfolio, Keuzes, Alternatieven, Financien, Capaciteitsaanbod, Capaciteitsvraag en Instellingen, elk met de koppen, in willekeurige volgorde.
 * @returns Een blok met een kopregel en twee kolommen: Onderdeel en Tekst.
 */
export declare function BESLUITBLAD(nummer: unknown, tabellen: unknown[][][]): unknown[][];
