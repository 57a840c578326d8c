import type { Address } from "../../complaints/people.ts";

/**
 * An address as on an envelope, below the name: street, postcode and town, country. Of what was not given nothing stands
 * there: elsewhere not every place has a postcode, and at home no country is named.
 */
export function addressLines({ street, postcode, city, country }: Address): readonly string[] {
  const town = [postcode, city].filter((part) => part !== "").join(" ");
  return [street, town, ...(country ? [country] : [])].filter((line) => line !== "");
}

/** The same on one line, as a fact. */
export function addressOnOneLine(address: Address): string {
  return addressLines(address).join(", ");
}
