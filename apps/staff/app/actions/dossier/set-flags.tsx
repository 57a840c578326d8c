import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

const Flags = graphql(
  `query Flags($reference: String!) { complaint(reference: $reference) { urgent restricted addressHidden } }`,
);

/** Danger, restricted reading and a secret address. */
const form = defineForm("SET_FLAGS", {
  urgent: {
    kind: "tick",
    label: { nl: "Dringend", en: "Urgent" },
    hint: {
      nl: "Bij gevaar: bel 112. Bij gedachten aan zelfdoding: 113. Iedereen krijgt meteen een signaal.",
      en: "In danger: call 112. Thoughts of suicide: 113. Everybody gets an alert at once.",
    },
    statement: { nl: "Er is gevaar voor iemand", en: "Somebody is in danger" },
    optional: true,
  },
  restricted: {
    kind: "tick",
    label: { nl: "Afgeschermd", en: "Restricted" },
    statement: {
      nl: "Alleen wie eraan werkt mag deze zaak lezen",
      en: "Only who works on it may read this case",
    },
    optional: true,
  },
  addressHidden: {
    kind: "tick",
    label: { nl: "Adres geheim", en: "Address secret" },
    statement: {
      nl: "Het adres blijft uit het afschrift, zo nodig ook de naam",
      en: "The address stays out of the copy, if needed the name too",
    },
    optional: true,
  },
});

const ticked = (on: boolean | undefined) => (on ? "yes" : undefined);

export const loader = loadForm(form, async ({ read }) => {
  const complaint = await read(Flags);
  return {
    initial: {
      urgent: ticked(complaint.urgent),
      restricted: ticked(complaint.restricted),
      addressHidden: ticked(complaint.addressHidden),
    },
  };
});
export const action = runCommand(form);
export default formPage(form);
