import { Button } from "@gehoor/web/forms/button.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Form, redirect } from "react-router";
import type { Route } from "./+types/keys.ts";
import { KeyList } from "./key-list.tsx";
import { texts } from "./keys.texts.ts";
import { areKeysOn, switchKeys } from "./keys-choice.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return { on: await areKeysOn(requestContext(context).cookies) };
}

/** Switches the keys on or off in this browser (WCAG 2.1.4). */
export async function action(args: Route.ActionArgs) {
  const sent = await receiveForm(args);
  await switchKeys(requestContext(args.context).cookies, sent.get("do") === "on");
  return redirect("/toetsen");
}

/** What each key does, and the switch. */
export default function Keys({ loaderData: { on } }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <>
      <PageTitle below={on ? t.lead : t.off}>{t.title}</PageTitle>
      <section className="g-card">
        <KeyList />
        <div className="s-keys__foot">
          <p>{t.why}</p>
          <Form method="post">
            <MadeFor />
            <Button type="submit" variant="secondary" name="do" value={on ? "off" : "on"}>
              {on ? t.turnOff : t.turnOn}
            </Button>
          </Form>
        </div>
      </section>
    </>
  );
}
