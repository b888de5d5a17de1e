/** What a sentence must name: the same in both languages, or each its own. */
export type Fact = string | readonly [nl: string, en: string];

/** For each code of a union at least one specimen, with the facts that its sentences must name; a code without any is a type error. */
export type SpecimensByCode<Union extends { readonly code: string }> = {
  readonly [C in Union["code"]]: readonly [
    Specimen<Extract<Union, { readonly code: C }>>,
    ...Specimen<Extract<Union, { readonly code: C }>>[],
  ];
};

type Specimen<Member> = readonly [Member, readonly Fact[]];
