/** Dutch words at the beginning of a beslispunt, as `matchKey` writes them: which are verbs, and which only look like one. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that open a description of a thing or a place, not a decision. */
const openers = words(`
  de het een deze dit die dat alle voor er we wij ik geen in op bij met van uit over onder om tot tegen tussen binnen buiten
  boven beneden tijdens sinds wegens volgens gezien gelet indien als wanneer omdat zodat allen alleen eigen open
`);

/** Words before a verb that leave it the first: "Niet instemmen met". */
const adverbs = words(
  "niet wel alsnog opnieuw tevens hierbij ook definitief voorlopig tijdelijk jaarlijks samen gefaseerd",
);

/** Plurals that are no verb, or hardly ever one: "Kosten", "Scholen". Compounds of the second list are too. */
const plurals = words(`
  kosten lasten baten middelen gelden uren kredieten plannen projecten scholen wegen huizen straten pleinen parken bomen paden
  bruggen wijken dorpen kernen gronden velden zalen hallen mensen kinderen jongeren ouderen goederen bedrijven partijen zaken
  stukken brieven dagen weken maanden jaren taken kansen doelen rollen normen bronnen panden kavels banen borden lijnen
  dingen rechten plichten eisen wensen bezwaren
`);
const compounds =
  /(?:gebouw|projec[tk]t?|krediet|perceel|percel|terrein|produc?t|dienst|contract|budget|budgett|tarief|tariev|effect|resulta?at|argument|amendement|document|rapport|gemeent|inkomst|uitgav|opgav|afsprak|alternatiev|variant|zienswijz|dorpshuiz|bestemmingsplann|fietspad|zwembad|zwembaden|tekort|fonds|sporthall|basisschol|straat|voertuig|zorgkost|meerkost)en$/u;
/** Plurals by their ending: "woningen", "mogelijkheden", "activiteiten", "landschappen", "ideeën". */
const pluralEnding = /(?:ing|hed|iteit|schapp|eniss|ie|ee)en$/u;
/** Verbs that end as those do. */
const verbsOnIngen = /^\p{L}*(?:dring|dwing|spring|wring|(?:^|be|mee|toe)zing|(?:be|mee|af)ding|omring)en$/u;

/** Plurals that are verbs as well where what they act on follows: "Plannen de bijeenkomst". */
const ofBothKinds = words("plannen scholen wegen gelden eisen wensen delen kosten");
const articles = words("de het een deze dit");

const prefix =
  "(?:aan|af|achter|be|bij|bijeen|door|goed|her|in|mee|na|om|onder|ont|op|over|samen|tegen|terug|toe|uit|vast|ver|vol|voor|voort|vrij|weg|rond|gelijk|klaar|open|stop)?";
const stems = `
  stell stemm nem gev leen len legg breng drag mak houd treff wijz kiez voer stur zoek machtig start stopp werk krachtig
  trekk sluit bouw richt zett bied vrag roep lop kom lat breid ken kenn keur schrijv sprek reken ram dekk kop huur hur
  pacht ruil schaff vang vull pass wijzig eindig leng hog lag perk noem benoem klar sted taal pal trek deel splits voeg
  koppel loss plaats slop plant onderhoud druk meld zend teken vorm maat schuif schuiv haal hal draai rond rust schort
  wacht acht wijd tref tuig vestig sta ruim span spann breek brek grijp volg vorder zegg zorg hef heff hev lever
`
  .trim()
  .split(/\s+/u);
/** Verbs of which there is no doubt, with or without what comes before: "vaststellen", "heroverwegen", "investeren". */
const verb = new RegExp(
  `^(?:${prefix}${prefix}(?:${stems.join("|")})en|\\p{L}{2,}eren|${prefix}(?:gaan|staan|slaan|zien|doen))$`,
  "u",
);

/** What a college, a raad or an MT does by deciding: such a verb may end the sentence. */
const deciding = words(`
  vaststellen instemmen goedkeuren bekrachtigen machtigen mandateren delegeren verlenen benoemen aanwijzen intrekken opdragen
  voorstellen besluiten aannemen aanhouden vrijgeven toekennen afwijzen weigeren ondertekenen opheffen oprichten aanstellen
  verzoeken voorleggen aanbieden informeren verlengen uitnodigen beschikbaarstellen kennisnemen
`);

/** Whether a word opens a description. */
export const isOpener = (word: string): boolean => openers.has(word);
/** Whether a word may stand before the verb. */
export const isAdverb = (word: string): boolean => adverbs.has(word);
/** Whether it is a verb, whatever stands beside it. */
export const isVerb = (word: string): boolean => verb.test(word) && !plurals.has(word);
/** Whether it is the verb of a decision itself. */
export const isDeciding = (word: string): boolean => deciding.has(word);

/** Whether it is a plural noun; of a word that is both, what follows tells. */
export const isPlural = (word: string, next: string): boolean => {
  if (ofBothKinds.has(word) && articles.has(next)) return false;
  return plurals.has(word) || compounds.test(word) || (pluralEnding.test(word) && !verbsOnIngen.test(word));
};
