import { TextArea } from "@gehoor/web/forms/fields/controls.tsx";
import { keepTyped, placeOf, takeUp } from "@gehoor/web/forms/kept-typing/typed-store.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { RootData } from "@gehoor/web/server/pages/root-data.ts";
import { useEffect, useRef } from "react";
import { useRouteLoaderData } from "react-router";
import { texts } from "./ombudsman.texts.ts";
import type { OmbudsmanLetter } from "./ombudsman-mail.ts";

const field = "waarom";

type Props = {
  readonly letter: OmbudsmanLetter;
  /** Why its sender does not agree, as typed so far. */
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly reference: string;
};

/** The letter as it will be printed, with room for what only its sender can say. What is typed there stays in this tab. */
export function LetterToOmbudsman({ letter, typed, onTyped, reference }: Props) {
  const t = useTexts(texts);
  const person = useRouteLoaderData<RootData>("root")?.person;
  const place =
    person === undefined ? undefined : placeOf(person, `/mijn-klacht/${reference}/ombudsman`, field);
  const box = useRef<HTMLTextAreaElement>(null);

  // What was typed before, or while the page was still loading.
  useEffect(() => {
    if (!box.current) return;
    const kept = place && takeUp(sessionStorage, place)?.find(([name]) => name === field)?.[1];
    if (kept && box.current.value === "") box.current.value = kept;
    onTyped(box.current.value);
  }, [place, onTyped]);

  return (
    <section className="m-letter" aria-labelledby="brief">
      <h2 id="brief" className="g-heading g-heading--3">
        {t.letterTitle}
      </h2>
      <Paragraphs of={[...letter.head, ...letter.opening, ...letter.what, ...letter.others]} />
      <label className="m-letter__label" htmlFor={field}>
        {letter.why}
      </label>
      <TextArea
        ref={box}
        id={field}
        name={field}
        rows={6}
        className={typed === "" ? "m-letter__why" : "m-letter__why m-letter__why--typed"}
        onChange={({ target }) => {
          onTyped(target.value);
          if (place) keepTyped(sessionStorage, place, [[field, target.value]]);
        }}
      />
      {typed !== "" && <p className="m-letter__text m-letter__said">{typed}</p>}
      <Paragraphs of={[...letter.closing.slice(0, 1), t.letter.signature, ...letter.closing.slice(1)]} />
    </section>
  );
}

function Paragraphs({ of }: { readonly of: readonly string[] }) {
  return <p className="m-letter__text">{of.join("\n\n")}</p>;
}
