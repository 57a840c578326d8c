import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "../../choosing/choosing.texts.ts";
import type { AlertedWords } from "../alert-rows.server.ts";
import { chosenAlerts } from "../chosen-alerts.tsx";
import { openIds } from "./open-ids.ts";

type Props = { readonly complaint: AlertedWords; readonly ticked: boolean };

/** The box with which a complaint is chosen, with all its alerts that are still to be seen. */
export function AlertTick({ complaint, ticked }: Props) {
  const t = useTexts(texts);
  return (
    <input
      type="checkbox"
      className="s-choice"
      name="id"
      value={openIds(complaint)}
      form={chosenAlerts}
      aria-label={t.choose({ name: complaint.reference })}
      defaultChecked={ticked}
    />
  );
}
