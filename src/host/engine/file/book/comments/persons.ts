/** The persons of a workbook: who wrote its comments and is named in them. */
import type { Person } from "../../../comment";
import { numberedId } from "../../numbered-id";
import { CONTENT_TYPE } from "../../package/content-types";
import { editRoot, type Package, rootOf } from "../../package/package";
import { addPart, relatedPart } from "../../package/relationships";
import { append, attributeOf, childrenOf } from "../../package/xml";

export const THREADS_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATIONSHIP = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The persons of a workbook by their ids. */
export function readPersons(pkg: Package, workbookPart: string): ReadonlyMap<string, Person> {
  const part = relatedPart(pkg, workbookPart, "person");
  if (part === null) return new Map();
  return new Map(
    childrenOf(rootOf(pkg, part), "person").map((element) => [
      attributeOf(element, "id") ?? "",
      { name: attributeOf(element, "displayName") ?? "", email: emailOf(attributeOf(element, "userId") ?? "") },
    ]),
  );
}

/** The id of a person, who is added to the workbook's when not among them yet. */
export function personId(pkg: Package, workbookPart: string, person: Person): string {
  const persons = readPersons(pkg, workbookPart);
  for (const [id, known] of persons) {
    if (known.name === person.name && known.email === person.email) return id;
  }
  const id = numberedId("0010", new Set(persons.keys()));
  append(editRoot(pkg, personsPart(pkg, workbookPart)), "person", {
    displayName: person.name,
    id,
    userId: person.email || person.name,
    providerId: person.email === "" ? "None" : "PeoplePicker",
  });
  return id;
}

function personsPart(pkg: Package, workbookPart: string): string {
  const known = relatedPart(pkg, workbookPart, "person");
  if (known !== null) return known;
  const name = "xl/persons/person.xml";
  const text = `${DECLARATION}<personList xmlns="${THREADS_NAMESPACE}"/>`;
  addPart(pkg, workbookPart, { name, type: CONTENT_TYPE.persons, relationship: RELATIONSHIP, text });
  return name;
}

/** The address in a user's id: `S::naam@voorbeeld.nl::…` of an account, or the address itself. */
function emailOf(userId: string): string {
  const address = /^S::([^:]+)::/.exec(userId)?.[1] ?? userId;
  return address.includes("@") ? address : "";
}
