import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Moment } from "../../days/day.tsx";
import type { Code } from "../../words/code.ts";
import type { StaffingChange } from "./staffing-query.ts";
import { ToldList } from "./told-list.tsx";

type Props = {
  readonly changes: readonly StaffingChange[];
  /** Whether this person may take a change back. */
  readonly undoes: boolean;
};

/** Who changed what of whom, latest first; each that can be taken back leads to that. */
export function HistoryList({ changes, undoes }: Props) {
  const t = useTexts(texts);
  if (changes.length === 0) return <p>{t.none}</p>;
  return (
    <ul className="s-list">
      {changes.map((change) => (
        <HistoryLine key={change.number} change={change} undoes={undoes} />
      ))}
    </ul>
  );
}

function HistoryLine({ change, undoes }: { readonly change: StaffingChange; readonly undoes: boolean }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { number, at, kind, by, staffMember, department, changes, undoneBy } = change;
  const subject = staffMember?.name ?? department?.name[language];
  const title = change.undoes === null ? t.kinds[kind] : t.undone({ number: change.undoes });
  return (
    <li id={`wijziging-${number}`}>
      <div>
        {subject ? `${title}: ${subject}` : title}
        {undoneBy !== null && <span className="s-small"> · {t.takenBack({ number: undoneBy })}</span>}
      </div>
      {changes.length > 0 && <ToldList changes={changes} />}
      <div className="s-small">
        {t.number({ number })} · <Moment at={at} /> · {by.name}
        {undoes && change.canBeUndone && (
          <>
            {" · "}
            <PageLink to={`/beheer/wijzigingen/${number}/terugdraaien`} aria-label={t.undoLabel({ number })}>
              {t.undo}
            </PageLink>
          </>
        )}
      </div>
    </li>
  );
}

const texts = defineTexts({
  nl: {
    none: "Er is nog niets gewijzigd.",
    number: (facts: { number: number }) => `wijziging ${facts.number}`,
    undone: (facts: { number: number }) => `Wijziging ${facts.number} teruggedraaid`,
    takenBack: (facts: { number: number }) => `teruggedraaid met wijziging ${facts.number}`,
    undo: "Draai terug",
    undoLabel: (facts: { number: number }) => `Draai terug: wijziging ${facts.number}`,
    kinds: {
      ADD_STAFF: "Toegevoegd en uitgenodigd",
      CHANGE_STAFF: "Gewijzigd",
      END_STAFF: "Vertrokken",
      RETURN_STAFF: "Teruggekomen",
      LOOSEN_LOGIN: "Inlog ontkoppeld",
      INVITE_STAFF: "Opnieuw uitgenodigd",
      ADD_DEPARTMENT: "Afdeling toegevoegd",
      CHANGE_DEPARTMENT: "Afdeling gewijzigd",
      MERGE_DEPARTMENT: "Afdeling samengevoegd",
      END_DEPARTMENT: "Afdeling opgeheven",
      UNDO: "Teruggedraaid",
    } satisfies Record<Code<"StaffingChangeKind">, string>,
  },
  en: {
    none: "Nothing was changed yet.",
    number: (facts) => `change ${facts.number}`,
    undone: (facts) => `Change ${facts.number} undone`,
    takenBack: (facts) => `undone by change ${facts.number}`,
    undo: "Undo",
    undoLabel: (facts) => `Undo change ${facts.number}`,
    kinds: {
      ADD_STAFF: "Added and invited",
      CHANGE_STAFF: "Changed",
      END_STAFF: "Left",
      RETURN_STAFF: "Returned",
      LOOSEN_LOGIN: "Login loosened",
      INVITE_STAFF: "Invited again",
      ADD_DEPARTMENT: "Department added",
      CHANGE_DEPARTMENT: "Department changed",
      MERGE_DEPARTMENT: "Department merged",
      END_DEPARTMENT: "Department ended",
      UNDO: "Undone",
    },
  },
});
