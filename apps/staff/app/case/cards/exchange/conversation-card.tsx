import { Card } from "@gehoor/web/blocks/card.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { Moment } from "../../../days/day.tsx";
import type { CaseData } from "../../case.server.ts";
import { texts as cards } from "../../case.texts.ts";
import { OlderLink } from "./older-link.tsx";
import { QuickText } from "./quick-text.tsx";

const texts = wordTexts({
  staff: { nl: "de gemeente", en: "the municipality" },
  complainant: { nl: "de klager", en: "the complainant" },
  empty: {
    nl: "Nog geen berichten. Wat u hier schrijft leest de klager op de eigen pagina.",
    en: "No messages yet. What you write here, the complainant reads on their own page.",
  },
  write: { nl: "Uw bericht aan de klager", en: "Your message to the complainant" },
  send: { nl: "Verstuur bericht", en: "Send message" },
});

/** What complainant and staff wrote to each other, and the box to answer in. */
export function ConversationCard({
  data: { complaint, keys, messages, counts, older, actions },
}: {
  readonly data: CaseData;
}) {
  const title = useTexts(cards).cards.conversation;
  const t = useTexts(texts);
  const may = actions.possible.includes("SEND_MESSAGE");
  if (messages.length === 0 && !may) return null;
  return (
    <Card title={title}>
      <OlderLink of="messages" page={older.messages} />
      {messages.length === 0 && <p className="g-quiet">{t.empty}</p>}
      <ol className="s-list">
        {messages.map((message) => (
          <li key={message.number}>
            <b>{message.authorName ?? (message.from === "STAFF" ? t.staff : t.complainant)}</b>{" "}
            <span className="g-quiet">
              <Moment at={message.at} />
            </span>
            <p className="s-typed">{message.text}</p>
          </li>
        ))}
      </ol>
      {may && (
        <QuickText
          type="SEND_MESSAGE"
          complaint={complaint}
          idempotencyKey={keys.message}
          label={t.write}
          button={t.send}
          after={counts.messages}
        />
      )}
    </Card>
  );
}
