/** A party of a complaint, by the name its table has in a statement. */
type Party = "mine" | "theirs";

const email = (party: Party) => `lower(${party}.email)`;
/** Spaces are typed or not, and capitals too. */
const closed = (party: Party, column: "name" | "postcode") => `lower(replace(${party}.${column}, ' ', ''))`;

/**
 * Whether two parties are surely the same person: the same e-mail address, or the same name at the same postcode, where there
 * is one. One condition for merging, for what is shown as of the same people, and for telling somebody a reference that is also
 * their own: in doubt it says no.
 */
export const samePerson = `(${email("mine")} = ${email("theirs")} or (mine.postcode <> ''
  and ${closed("mine", "postcode")} = ${closed("theirs", "postcode")} and ${closed("mine", "name")} = ${closed("theirs", "name")}))`;
