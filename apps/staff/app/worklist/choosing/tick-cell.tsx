import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "../../choosing/choosing.texts.ts";
import { chosenParameters } from "./chosen-address.ts";

type Props = { readonly reference: string; readonly ticked: boolean };

/** The box with which a line is chosen. */
export function TickCell({ reference, ticked }: Props) {
  const t = useTexts(texts);
  return (
    <td className="s-cell--choose">
      <label>
        <span className="g-visually-hidden">{t.choose({ name: reference })}</span>
        <input
          type="checkbox"
          className="s-choice"
          name={chosenParameters.reference}
          value={reference}
          defaultChecked={ticked}
          data-row-choice=""
        />
      </label>
    </td>
  );
}
