import { Card } from "@gehoor/web/blocks/card.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Moment } from "../../../days/day.tsx";
import type { CaseData } from "../../case.server.ts";
import { texts as cards } from "../../case.texts.ts";
import { OlderLink } from "./older-link.tsx";
import { QuickText } from "./quick-text.tsx";

const texts = defineTexts({
  nl: { write: "Nieuwe notitie", save: "Bewaar notitie" },
  en: { write: "New note", save: "Keep note" },
});

/** What colleagues tell each other; never shown to complainant or respondent. */
export function NotesCard({
  data: { complaint, keys, notes, counts, older, actions },
}: {
  readonly data: CaseData;
}) {
  const title = useTexts(cards).cards.notes;
  const t = useTexts(texts);
  const may = actions.possible.includes("ADD_NOTE");
  if (notes.length === 0 && !may) return null;
  return (
    <Card title={title}>
      <OlderLink of="notes" page={older.notes} />
      <ol className="s-list">
        {notes.map((note) => (
          <li key={note.at}>
            <b>{note.author?.name}</b>{" "}
            <span className="g-quiet">
              <Moment at={note.at} />
            </span>
            <p className="s-typed">{note.text}</p>
          </li>
        ))}
      </ol>
      {may && (
        <QuickText
          type="ADD_NOTE"
          complaint={complaint}
          idempotencyKey={keys.note}
          label={t.write}
          button={t.save}
          after={counts.notes}
        />
      )}
    </Card>
  );
}
