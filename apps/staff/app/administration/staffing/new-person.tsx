import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { VersionOutcome } from "../newest-query.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/new-person.ts";
import { loadStaffing } from "./load-staffing.server.ts";
import { addStaffForm, type StaffDetails } from "./staff-form.ts";
import { StaffingPreviewOutcome } from "./staffing-query.ts";
import "./staffing.css";

export const AddStaffPreview = graphql(
  `query AddStaffPreview($input: AddStaffMemberInput!) {
    preview: addStaffMemberPreview(input: $input) { ...StaffingPreviewOutcome }
  }`,
  [StaffingPreviewOutcome],
);

export const AddStaffMember = graphql(
  `mutation AddStaffMember($input: AddStaffMemberInput!) { made: addStaffMember(input: $input) { ...VersionOutcome } }`,
  [VersionOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadStaffing(args);

export const action = publishVersion({
  form: addStaffForm,
  preview: async (api, values: StaffDetails, about) =>
    (await api.query(AddStaffPreview, { input: { ...about, ...values } })).preview,
  make: async (api, values, about) =>
    (await api.mutate(AddStaffMember, { input: { ...about, ...values } })).made,
  made: "added",
  backTo: "/beheer/mensen",
});

/** Somebody new works here. */
export default function NewPerson({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { version, idempotencyKey, options } = loaderData;
  return (
    <div className="s-staffing">
      <PublishPage
        {...{ title: t.title, effect: t.effect, of: "staffing", version, idempotencyKey, options }}
        under={{ to: "/beheer/mensen", name: t.people }}
        form={addStaffForm}
        initial={{ office: "EMPLOYEE" }}
        state={actionData}
      />
    </div>
  );
}

const texts = wordTexts({
  title: { nl: "Iemand toevoegen", en: "Add somebody" },
  people: { nl: "Mensen", en: "People" },
  effect: {
    nl: "Deze persoon krijgt een mail met de uitnodiging om in te loggen. De eerste keer inloggen koppelt het account van de gemeente; daarna kan niemand anders met deze inlognaam binnenkomen.",
    en: "This person gets a mail with the invitation to sign in. The first sign-in binds the municipality's account; after that nobody else can come in with this login.",
  },
});
