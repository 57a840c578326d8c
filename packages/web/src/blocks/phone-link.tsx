import { Fragment, type ReactNode } from "react";

/** A telephone number that a phone can call. */
export function PhoneLink({ number }: { readonly number: string }) {
  return (
    <a className="g-link g-reference g-phone" href={`tel:${number.replaceAll(/[^+\d]/g, "")}`}>
      {number.replaceAll(" ", "\u00a0")}
    </a>
  );
}

type Props = {
  /** Where a number holds another one, such as 0800-0113 and 113, the longer comes first. */
  readonly numbers: readonly string[];
  readonly children: string;
};

/** A sentence in which each of these numbers can be called, however its spaces are written. */
export function WithPhones({ numbers, children }: Props) {
  return linked(children, numbers);
}

function linked(text: string, [number, ...others]: readonly string[]): ReactNode {
  if (!number) return text;
  return text.split(new RegExp(number.split(/\s/).map(RegExp.escape).join("\\s"))).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <PhoneLink number={number} />}
      {linked(piece, others)}
    </Fragment>
  ));
}
