import { Select } from "@gehoor/web/forms/fields/controls.tsx";
import { useField } from "@gehoor/web/forms/form-context.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import { Day } from "../days/day.tsx";
import { texts } from "./hand-over.texts.ts";
import type { SheetData } from "./hand-over-query.ts";
import { chosenFor, heldBy } from "./receiver-field.ts";
import "../worklist/table/complaint-table.css";

type Props = Pick<SheetData, "cases" | "receivers">;

/** Each complaint with who is to take it up: the suggestion chosen, who is involved visible and not to be chosen. */
export function CaseList({ cases, receivers, showHolder }: Props & { readonly showHolder: boolean }) {
  const t = useTexts(texts);
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t.case}</th>
          <th scope="col">{t.due}</th>
          {showHolder && <th scope="col">{t.holder}</th>}
          <th scope="col">{t.to}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link className="g-link s-reference" to={casePath(one.reference)}>
                {one.reference}
              </Link>
              <small>{one.summary}</small>
              <input type="hidden" name={heldBy(one.id)} value={one.holder?.id ?? ""} />
            </th>
            <td data-label={t.due}>{one.nextDueOn < "9999" ? <Day on={one.nextDueOn} /> : "–"}</td>
            {showHolder && <td data-label={t.holder}>{one.holder?.name ?? t.nobodyYet}</td>}
            <td data-label={t.to}>
              <ReceiverChoice of={one} receivers={receivers} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ChoiceProps = Pick<Props, "receivers"> & { readonly of: Props["cases"][number] };

function ReceiverChoice({ of, receivers }: ChoiceProps) {
  const t = useTexts(texts);
  const { id, values, mistake, errorId } = useField(chosenFor(of.id));
  const chosen = values[0] ?? "";
  return (
    <>
      {mistake && (
        <p id={errorId} className="g-mistake">
          {mistake}
        </p>
      )}
      {!of.receiver && <small id={`${id}-niemand`}>{t.nobody}</small>}
      <Select
        key={chosen}
        id={id}
        name={chosenFor(of.id)}
        aria-label={t.toOf({ reference: of.reference })}
        aria-describedby={mistake ? errorId : undefined}
        invalid={mistake !== undefined}
        defaultValue={chosen}
      >
        <option value="">{t.notNow}</option>
        {receivers.map(({ staff, openComplaints }) => {
          const isBarred = of.barred.includes(staff.id);
          const isHolder = of.holder?.id === staff.id;
          const words = isBarred
            ? t.barred({ name: staff.name })
            : isHolder
              ? t.hasIt({ name: staff.name })
              : t.load({ name: staff.name, count: openComplaints });
          return (
            <option key={staff.id} value={staff.id} disabled={isBarred || isHolder}>
              {of.receiver?.id === staff.id ? `${words} · ${t.suggested}` : words}
            </option>
          );
        })}
      </Select>
    </>
  );
}
