import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

const texts = defineTexts({
  nl: {
    days: (facts: { days: number }) => (facts.days === 1 ? "morgen" : `over ${facts.days} dagen`),
    when: "Opnieuw tonen",
  },
  en: {
    days: (facts) => (facts.days === 1 ? "tomorrow" : `in ${facts.days} days`),
    when: "Show again",
  },
});

/** In how many days an alert comes back. */
export function SnoozeDays() {
  const t = useTexts(texts);
  return (
    <select name="days" aria-label={t.when} defaultValue="1">
      {[1, 3, 7].map((days) => (
        <option key={days} value={days}>
          {t.days({ days })}
        </option>
      ))}
    </select>
  );
}
