import { useLocation } from "react-router";
import { Button } from "../forms/button.tsx";
import { sentAgain } from "../forms/kept-typing/typed-store.ts";
import type { TypedText } from "../graphql/api-failure.ts";

type Props = { readonly typed: TypedText; readonly help: string; readonly send: string };

/** Shorter than this is a choice or a code, not something a person would be sorry to lose. */
const worthShowing = 20;

/**
 * What a visitor had typed when sending it failed: shown, so that it can be copied, and sent again as it was by one
 * button. The hidden idempotency key goes along, so that a command that did arrive is not done twice.
 */
export function KeptText({ typed, help, send }: Props) {
  const { pathname, search } = useLocation();
  const long = typed.filter(({ value }) => value.length >= worthShowing && !/^[\w-]+$/.test(value));
  return (
    <form
      method="post"
      action={pathname + search}
      className="g-form"
      onSubmit={() => sentAgain(sessionStorage)}
    >
      {typed.map(({ name, value }, index) => (
        <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
      ))}
      {long.map(({ name, value }) => (
        <blockquote key={name} className="g-kept">
          {value}
        </blockquote>
      ))}
      <p>{help}</p>
      <Button type="submit">{send}</Button>
    </form>
  );
}
