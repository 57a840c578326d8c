import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Moment } from "../../../days/day.tsx";
import { deliveryOutcomeTexts, noticeChannelTexts } from "../../../words/letter.texts.ts";
import type { CaseData } from "../../case.server.ts";

const texts = defineTexts({
  nl: { read: "Geopend door de geadresseerde:", attempts: "Pogingen en bewijs" },
  en: { read: "Opened by the addressee:", attempts: "Attempts and evidence" },
});

/** What is proven of a letter's delivery: each attempt, and when its addressee first opened it (Awb 2:25). */
export function DeliveryProof({ letter }: { readonly letter: CaseData["letters"][number] }) {
  const t = useTexts(texts);
  const channels = useTexts(noticeChannelTexts);
  const outcomes = useTexts(deliveryOutcomeTexts);
  const { attempts, readAt } = letter;
  return (
    <>
      {readAt && (
        <div className="s-small">
          {t.read} <Moment at={readAt} />
        </div>
      )}
      {attempts && attempts.length > 0 && (
        <details className="s-small">
          <summary>{t.attempts}</summary>
          <ul>
            {attempts.map(({ at, channel, outcome, detail }) => (
              <li key={`${at} ${detail}`}>
                <Moment at={at} />, {channels[channel]}: {outcomes[outcome]} {detail}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
