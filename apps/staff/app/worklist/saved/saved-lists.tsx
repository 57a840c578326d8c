import { Button } from "@gehoor/web/forms/button.tsx";
import { TextInput } from "@gehoor/web/forms/fields/controls.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { saveListInput } from "@gehoor/web/graphql/text-limits.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useId } from "react";
import { Form, Link } from "react-router";
import { listSearch, type WorklistAddress } from "../worklist-filter.ts";
import "./saved-lists.css";

const texts = defineTexts({
  nl: {
    title: "Mijn lijsten",
    none: "U hebt nog geen eigen lijsten. Kies een filter en een volgorde, en bewaar ze hier onder een naam.",
    name: "Bewaar deze lijst als",
    keep: "Bewaar",
    hint: "Alleen u ziet uw lijsten. Zoekwoorden gaan niet mee: daar kan een naam in staan.",
    forget: (facts: { name: string }) => `${facts.name}: verwijder deze lijst`,
    forgetShort: "verwijder",
    share: "Delen",
    shareHint: "Stuur een collega deze link. Die ziet er de eigen klachten in, en kan de lijst zelf bewaren.",
    troubles: {
      full: "U hebt al dertig lijsten. Verwijder er eerst een.",
      nameless: "Geef de lijst een naam, bijvoorbeeld: Late zaken van Burgerzaken.",
    },
  },
  en: {
    title: "My lists",
    none: "You have no lists of your own yet. Choose a filter and an order, and keep them here under a name.",
    name: "Keep this list as",
    keep: "Keep",
    hint: "Only you see your lists. Words searched for are left out: there may be a name in them.",
    forget: (facts) => `${facts.name}: remove this list`,
    forgetShort: "remove",
    share: "Share",
    shareHint:
      "Send a colleague this link. They see their own complaints in it, and can keep the list themselves.",
    troubles: {
      full: "You have thirty lists already. Remove one first.",
      nameless: "Give the list a name, such as: Late cases of Civil affairs.",
    },
  },
});

export type SavedList = { readonly id: string; readonly name: string; readonly search: string };
export type SavingTrouble = keyof typeof texts.nl.troubles;

/** Whether a message that was left says why a list was not kept. */
export function savingTrouble(flash: string | undefined): SavingTrouble | undefined {
  return codesOf(texts.nl.troubles).find((code) => code === flash);
}

type Props = {
  readonly lists: readonly SavedList[];
  readonly address: WorklistAddress;
  /** Why the list was not kept a moment ago. */
  readonly trouble: SavingTrouble | undefined;
};

/** Folded beside the filter: one's own lists, and this one to be kept among them or sent to a colleague. */
export function SavedLists({ lists, address, trouble }: Props) {
  const t = useTexts(texts);
  const id = useId();
  const here = listSearch({ ...address, search: "" });
  return (
    <details className="s-saved" open={trouble !== undefined} key={`${here} ${lists.length} ${trouble}`}>
      <summary>{t.title}</summary>
      <div className="s-saved__room">
        {lists.length === 0 && <p>{t.none}</p>}
        <ul className="s-saved__lists">
          {lists.map((list) => (
            <li key={list.id}>
              <Link className="g-link" to={`/werkvoorraad${list.search}`}>
                {list.name}
              </Link>
              <Form method="post" action="/werkvoorraad/lijsten">
                <MadeFor />
                <input type="hidden" name="id" value={list.id} />
                <input type="hidden" name="next" value={here} />
                <button
                  type="submit"
                  className="s-plain-button"
                  name="do"
                  value="forget"
                  aria-label={t.forget(list)}
                >
                  {t.forgetShort}
                </button>
              </Form>
            </li>
          ))}
        </ul>
        <Form method="post" action="/werkvoorraad/lijsten" className="s-saved__form">
          <MadeFor />
          <input type="hidden" name="next" value={here} />
          <label htmlFor={id}>{t.name}</label>
          <TextInput
            id={id}
            name="name"
            maxLength={saveListInput.name}
            defaultValue={address.name}
            invalid={trouble !== undefined}
            aria-describedby={`${id}-hint`}
          />
          <Button type="submit" variant="secondary" name="do" value="keep">
            {t.keep}
          </Button>
          <p id={`${id}-hint`} className="s-small" role={trouble && "alert"}>
            {trouble ? t.troubles[trouble] : t.hint}
          </p>
        </Form>
        <p className="s-small">
          <Link className="g-link" to={`/werkvoorraad${here}`} reloadDocument>
            {t.share}
          </Link>{" "}
          {t.shareHint}
        </p>
      </div>
    </details>
  );
}
