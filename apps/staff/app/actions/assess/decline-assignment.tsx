import { loadAssignment } from "../../commands/assignment.server.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { About } from "../../commands/page/about.tsx";
import { runCommand } from "../../commands/run-command.server.ts";

/** Who is asked to handle the complaint does not: whether because they were involved, and why. */
const form = defineForm("DECLINE_ASSIGNMENT", {
  involved: {
    kind: "yesNo",
    label: { nl: "Was u betrokken bij de gedraging?", en: "Were you involved in the conduct?" },
    yes: { nl: "Ja, ik was betrokken", en: "Yes, I was involved" },
    no: { nl: "Nee, er is een andere reden", en: "No, there is another reason" },
  },
  respondents: {
    kind: "picks",
    from: "conductOf",
    label: { nl: "Bij de gedraging van wie?", en: "In whose conduct?" },
    hint: {
      nl: "Alleen als u betrokken was. Kiest u niemand, dan geldt het voor allen.",
      en: "Only if you were involved. If you choose nobody, it holds for all of them.",
    },
    optional: true,
    refusals: ["NO_SUCH_RESPONDENT"],
  },
  reason: {
    kind: "text",
    label: { nl: "Waarom behandelt u de klacht niet?", en: "Why do you not handle the complaint?" },
    hint: {
      nl: "De coördinator leest dit en vraagt iemand anders.",
      en: "The coordinator reads this and asks somebody else.",
    },
  },
});

export const loader = loadForm(form, loadAssignment);
export const action = runCommand(form, {
  input: ({ involved, respondents }) => ({ respondents: involved ? respondents : null }),
});
export default formPage(form, About);
