/** An address as it stands on an envelope. */
export function addressLines(address: {
  street: string;
  postcode?: string | undefined | null;
  city: string;
  country?: string | undefined | null;
}): string[] {
  const { street, postcode, city, country } = address;
  return [street, postcode ? `${postcode} ${city}` : city, ...(country ? [country] : [])];
}
