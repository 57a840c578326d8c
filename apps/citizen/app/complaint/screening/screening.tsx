import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { pageForm } from "@gehoor/web/forms/kept-typing/carried-form.ts";
import { typedValues } from "@gehoor/web/forms/reading/form-values.ts";
import { useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { FormHead } from "../steps/form-head.tsx";
import type { Route } from "./+types/screening.ts";
import "../complaint.css";
import { texts } from "./screening.texts.ts";
import { readScreening } from "./screening-answers.server.ts";
import { ScreeningFields } from "./screening-fields.tsx";

export const handle = { scripts: false };
/** Empty until filled in, so a browser may keep it and give back what was chosen when its reader goes back. */
export const headers = () => ({ "cache-control": "private, no-cache" });

/** With answers in the address (from *change my answers*, or with a day to mend) the form is filled with them. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { carried } = requestContext(context);
  if (carried) return { state: { mistakes: [], typed: typedValues(carried) } };
  if (new URL(request.url).search === "") return { state: undefined };
  const read = await readScreening(request.url, context);
  return { state: read.ok ? { mistakes: [], typed: read.typed } : read.state };
}

export default function Screening({ loaderData: { state } }: Route.ComponentProps) {
  const t = useTexts(texts);
  const localPath = useLocalPath();
  return (
    <div className="g-wrap g-page">
      <FormHead state={state} words={t} />
      <form
        id={pageForm}
        method="get"
        action={localPath("/klacht/advies")}
        className="g-form c-screening"
        noValidate
      >
        <ScreeningFields state={state} />
        <div className="g-actions">
          <Button type="submit">{t.next}</Button>
          <PageLink to="/klacht/formulier" reloadDocument>
            {t.skip}
          </PageLink>
        </div>
      </form>
    </div>
  );
}
