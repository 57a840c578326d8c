/** A telephone number that a phone can call. */
export function PhoneLink({ number }: { readonly number: string }) {
  return (
    <a className="ams-link g-reference" href={`tel:${number.replaceAll(/[^+\d]/g, "")}`}>
      {number.replaceAll(" ", "\u00a0")}
    </a>
  );
}
