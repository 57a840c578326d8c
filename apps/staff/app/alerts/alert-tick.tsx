import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "../choosing/choosing.texts.ts";
import type { AlertWords } from "./alert-rows.server.ts";
import { chosenAlerts } from "./chosen-alerts.tsx";

type Props = { readonly alert: Pick<AlertWords, "id" | "reference">; readonly ticked: boolean };

/** The box with which an alert is chosen. */
export function AlertTick({ alert: { id, reference }, ticked }: Props) {
  const t = useTexts(texts);
  return (
    <input
      type="checkbox"
      className="s-choice"
      name="id"
      value={id}
      form={chosenAlerts}
      aria-label={t.choose({ name: reference })}
      defaultChecked={ticked}
    />
  );
}
