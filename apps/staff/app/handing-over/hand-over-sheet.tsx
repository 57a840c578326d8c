import { Card } from "@gehoor/web/blocks/card.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { Select } from "@gehoor/web/forms/fields/controls.tsx";
import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { handOverInput } from "@gehoor/web/graphql/text-limits.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { CaseList } from "./case-list.tsx";
import { texts } from "./hand-over.texts.ts";
import type { SheetData } from "./hand-over-query.ts";
import { JustAsked } from "./just-asked.tsx";
import { chosenFor } from "./receiver-field.ts";
import "./hand-over.css";

type Props = {
  readonly sheet: SheetData;
  readonly state: FormState | undefined;
  /** Until when what was just handed over can be taken back; undefined where nothing was. */
  readonly until: string | undefined;
  readonly reason: { readonly label: string; readonly hint: string };
  /** Who has each now, where that is not the same for all. */
  readonly showHolder?: boolean;
  /** What to say when nothing is left to hand over; nothing when left out. */
  readonly nothing?: string;
};

/** What was handed over a moment ago with the way back, and the form that hands over the rest. */
export function HandOverSheet({ sheet, state, until, reason, showHolder = false, nothing }: Props) {
  const t = useTexts(texts);
  const { cases, receivers, justAsked } = sheet;
  const suggested = cases.map(({ id, receiver }) => [chosenFor(id), receiver?.id ?? ""] as const);
  return (
    <>
      {justAsked.length > 0 && until && <JustAsked asked={justAsked} until={until} />}
      {cases.length === 0 ? (
        nothing && <p>{nothing}</p>
      ) : (
        <div className="s-hand-over">
          <Card title={t.cases({ count: cases.length })}>
            <p className="s-effect">{t.effect}</p>
            <ActionForm state={state} initial={Object.fromEntries(suggested)}>
              <TextAreaField
                name="reason"
                label={reason.label}
                hint={reason.hint}
                rows={2}
                most={handOverInput.reason}
              />
              <CaseList cases={cases} receivers={receivers} showHolder={showHolder} />
              <SubmitButton name="do" value="send">
                {t.send}
              </SubmitButton>
              <details>
                <summary>{t.all}</summary>
                <p>
                  <Select name="all" aria-label={t.all} defaultValue="">
                    <option value="">{t.choose}</option>
                    {receivers.map(({ staff, openComplaints }) => (
                      <option key={staff.id} value={staff.id}>
                        {t.load({ name: staff.name, count: openComplaints })}
                      </option>
                    ))}
                  </Select>{" "}
                  <SubmitButton variant="secondary" name="do" value="fill">
                    {t.fill}
                  </SubmitButton>
                </p>
              </details>
            </ActionForm>
          </Card>
        </div>
      )}
    </>
  );
}
