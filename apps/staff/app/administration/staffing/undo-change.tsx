import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { VersionOutcome } from "../newest-query.ts";
import { nothingAsked } from "../publishing/nothing-asked.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/undo-change.ts";
import { askedBeforehand } from "./asked-beforehand.server.ts";
import { loadStaffing } from "./load-staffing.server.ts";
import { StaffingPreviewOutcome } from "./staffing-query.ts";

const Preview = graphql(
  `query UndoStaffingPreview($input: UndoStaffingChangeInput!) {
    preview: undoStaffingChangePreview(input: $input) { ...StaffingPreviewOutcome }
  }`,
  [StaffingPreviewOutcome],
);

const UndoStaffingChange = graphql(
  `mutation UndoStaffingChange($input: UndoStaffingChangeInput!) {
    made: undoStaffingChange(input: $input) { ...VersionOutcome }
  }`,
  [VersionOutcome],
);

const someNumber = z.coerce.number().int().min(1).max(1_000_000);

/** The number of the change that the address names; a page that is not there for any other address. */
function asked({ params, context }: Pick<Route.LoaderArgs, "params" | "context">): number {
  const number = someNumber.safeParse(params.number);
  if (!number.success) throw requestContext(context).api.notFound();
  return number.data;
}

export async function loader(args: Route.LoaderArgs) {
  const number = asked(args);
  const { version, idempotencyKey } = await loadStaffing(args);
  const input = { number, expectedVersion: version, idempotencyKey };
  const { preview } = await requestContext(args.context).api.query(Preview, { input });
  return { number, version, idempotencyKey, ...askedBeforehand(args, preview) };
}

export function action(args: Route.ActionArgs) {
  const number = asked(args);
  return publishVersion({
    form: nothingAsked,
    preview: async (api, _, about) => (await api.query(Preview, { input: { ...about, number } })).preview,
    make: async (api, _, about) =>
      (await api.mutate(UndoStaffingChange, { input: { ...about, number } })).made,
    made: "undone",
    backTo: "/beheer/wijzigingen",
  })(args);
}

/** Takes back an earlier change, if it still fits. */
export default function UndoChange({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { number, version, idempotencyKey, beforehand, refused } = loaderData;
  return (
    <PublishPage
      {...{ title: t.title({ number }), effect: t.effect, of: "staffing", version, idempotencyKey, refused }}
      under={{ to: "/beheer/wijzigingen", name: t.changes }}
      form={nothingAsked}
      beforehand={beforehand}
      send={t.send}
      state={actionData}
    />
  );
}

const texts = defineTexts({
  nl: {
    title: (facts: { number: number }) => `Wijziging ${facts.number} terugdraaien`,
    changes: "Wijzigingen",
    effect: "Wat die wijziging deed, wordt weer zoals het was. Ook dit komt in de geschiedenis te staan.",
    send: "Draai terug",
  },
  en: {
    title: (facts) => `Undo change ${facts.number}`,
    changes: "Changes",
    effect: "What that change did becomes as it was. This stands in the history too.",
    send: "Undo",
  },
});
