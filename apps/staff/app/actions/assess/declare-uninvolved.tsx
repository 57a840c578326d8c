import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { actionPath } from "../../commands/action-path.ts";
import { loadAssignment } from "../../commands/assignment.server.ts";
import { defineForm } from "../../commands/define-form.ts";
import { loadForm } from "../../commands/load-form.server.ts";
import { About } from "../../commands/page/about.tsx";
import { ActionPage } from "../../commands/page/action-page.tsx";
import { runCommand } from "../../commands/run-command.server.ts";
import type { Route } from "./+types/declare-uninvolved.ts";

/** Who is asked to handle the complaint declares not to be involved and takes it up, beside what it is about. */
const form = defineForm("DECLARE_UNINVOLVED", {});

export const loader = loadForm(form, loadAssignment);
export const action = runCommand(form);

export default function DeclareUninvolvedPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { authorityOnly, declaredOf, reference } = loaderData;
  const ownWord = declaredOf ? t.ofEmployees({ whom: declaredOf }) : t.declaration;
  return (
    <ActionPage
      form={form}
      loaderData={loaderData}
      actionData={actionData}
      before={<About data={loaderData} />}
    >
      <p>
        <b>{authorityOnly ? t.without : ownWord}</b>
      </p>
      <p>
        <PageLink to={actionPath(reference, "DECLINE_ASSIGNMENT")}>{t.no}</PageLink>
      </p>
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    declaration:
      "Ik verklaar: ik was niet betrokken bij de gedraging waarover wordt geklaagd (9:7). Ik neem de klacht in behandeling.",
    ofEmployees: (facts: { whom: string }) =>
      `Ik verklaar: ik was niet betrokken bij de gedraging van ${facts.whom} (9:7). Over de leden van het bestuur hoeft u niets te verklaren (9:7 lid 2). Ik neem de klacht in behandeling.`,
    without:
      "Deze klacht gaat alleen over leden van het bestuur. Verklaren dat u niet betrokken was, hoeft niet (9:7 lid 2). Ik neem de klacht in behandeling.",
    no: "Was u betrokken, of kunt u deze klacht niet behandelen?",
  },
  en: {
    declaration:
      "I declare: I was not involved in the conduct complained about (9:7). I take up the complaint.",
    ofEmployees: (facts) =>
      `I declare: I was not involved in the conduct of ${facts.whom} (9:7). About the members of the authority you need not declare anything (9:7(2)). I take up the complaint.`,
    without:
      "This complaint is about members of the authority only. You need not declare that you were not involved (9:7(2)). I take up the complaint.",
    no: "Were you involved, or can you not handle this complaint?",
  },
});
