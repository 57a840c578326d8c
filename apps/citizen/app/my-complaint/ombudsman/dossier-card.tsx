import { Card } from "@gehoor/web/blocks/card.tsx";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { CommandForm } from "../commands/command-form.tsx";
import type { ActionAvailability } from "../commands/load-command.server.ts";
import { texts } from "./ombudsman.texts.ts";

/** Since when it is shared, and since when it was read. */
type Share = { readonly day: string; readonly opened: string | undefined };

type Props = {
  readonly sharing: ActionAvailability;
  readonly revoking: ActionAvailability;
  readonly share: Share | null;
  readonly state: FormState | undefined;
};

/** Letting the ombudsman read along, and taking that back while nothing was read. */
export function DossierCard({ sharing, revoking, share, state }: Props) {
  const t = useTexts(texts);
  const mayShare = sharing.refused === undefined;
  if (!share && !mayShare) return null;
  const value = share ? "revoke" : "share";
  return (
    <Card title={t.dossier}>
      <p>{share ? shareWords(share, t) : t.dossierText}</p>
      {(mayShare || revoking.refused === undefined) && (
        <CommandForm availability={share ? revoking : sharing} state={state}>
          <SubmitButton variant="secondary" name="dossier" value={value}>
            {share ? t.revoke : t.share}
          </SubmitButton>
        </CommandForm>
      )}
    </Card>
  );
}

function shareWords({ day, opened }: Share, t: (typeof texts)["nl" | "en"]) {
  return opened === undefined ? t.sharedSince({ day }) : t.opened({ day, opened });
}
