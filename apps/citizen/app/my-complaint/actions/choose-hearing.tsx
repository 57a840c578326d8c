import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { askHearingInput } from "@gehoor/web/graphql/text-limits.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { commandDocument } from "../commands/command-document.ts";
import { answersTo } from "../commands/command-fields.server.ts";
import type { CommandFields } from "../commands/command-fields.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";
import { commandPage } from "../commands/command-page.tsx";
import { loadCommand } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";

const texts = defineTexts({
  nl: {
    title: "Wilt u uw klacht uitleggen in een gesprek?",
    intro:
      "U hebt daar recht op. Ook degene over wie u klaagt, mag zijn of haar verhaal doen. U krijgt een verslag van het gesprek. U mag iemand meenemen.",
    planned: (facts: { moment: string }) =>
      `Er staat een gesprek gepland op ${facts.moment}. Verandert u uw keuze? Dan maken wij een nieuwe afspraak.`,
    send: "Verstuur uw keuze",
  },
  en: {
    title: "Would you like to explain your complaint in a conversation?",
    intro:
      "You have a right to it. The person you complain about may tell their side too. You get a report of the conversation. You may bring somebody.",
    planned: (facts) =>
      `A conversation is planned on ${facts.moment}. If you change your choice, we make a new appointment.`,
    send: "Send your choice",
  },
});

const fields = {
  choice: {
    kind: "choice",
    label: { nl: "Wat wilt u?", en: "What would you like?" },
    of: {
      nl: { ...complaintWords.nl.hearing, NONE: "Ik wil geen gesprek" },
      en: { ...complaintWords.en.hearing, NONE: "I do not want a conversation" },
    },
    hints: {
      nl: {
        PHONE: "Wij spreken een tijd met u af",
        VISIT: "Op het gemeentehuis",
        VIDEO: "U krijgt een link",
        NONE: "Wij onderzoeken uw klacht dan zonder gesprek met u",
      },
      en: {
        PHONE: "We agree on a time with you",
        VISIT: "At the town hall",
        VIDEO: "You get a link",
        NONE: "Then we investigate your complaint without speaking to you",
      },
    },
  },
  needs: {
    kind: "choices",
    label: { nl: "Wat hebt u nodig voor het gesprek?", en: "What do you need for the conversation?" },
    of: {
      nl: {
        INTERPRETER: "Een tolk",
        STEP_FREE: "Een plek zonder trap of drempel",
        EVENING: "Een gesprek in de avond",
        COMPANION: "Er komt iemand met mij mee",
      },
      en: {
        INTERPRETER: "An interpreter",
        STEP_FREE: "A place without stairs or steps",
        EVENING: "A conversation in the evening",
        COMPANION: "Somebody comes along with me",
      },
    },
    optional: true,
  },
  needsNote: {
    kind: "text",
    rows: 2,
    most: askHearingInput.needsNote,
    label: { nl: "Wilt u daar iets bij zeggen?", en: "Would you like to add something?" },
    hint: {
      nl: "Bijvoorbeeld welke taal u spreekt.",
      en: "For example which language you speak.",
    },
    optional: true,
  },
} as const satisfies CommandFields;

const ChooseHearingQuery = graphql(
  `query ChooseHearingQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      oralWish
      hearings { side status mode plannedAt needs needsNote }
    }
  }`,
  [ActionAvailabilityFields],
);

const AskHearing = commandDocument("askHearing");

export const WaiveHearing = commandDocument("waiveHearing");

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(
  ChooseHearingQuery,
  ["ASK_HEARING", "WAIVE_HEARING"],
  ({ hearings, oralWish }, language) => {
    const own = hearings.find(({ side }) => side === "COMPLAINANT");
    const moment = own?.plannedAt && dayWords(language).moment(own.plannedAt);
    return {
      initial: {
        choice: own?.status === "WAIVED" ? "NONE" : (own?.mode ?? oralWish),
        needs: own?.needs,
        needsNote: own?.needsNote,
      },
      note: moment && texts[language].planned({ moment }),
    };
  },
);

export const action = runCommand(ChooseHearingQuery, answersTo(fields), ({ given, target, run }) => {
  const { choice: mode, needs, needsNote } = given;
  if (mode === "NONE")
    return run(WaiveHearing, target, "hearingWaived", ({ hearings }) =>
      hearings.some(({ side, status }) => side === "COMPLAINANT" && status === "WAIVED"),
    );
  return run(
    AskHearing,
    { ...target, mode, needs: [...(needs ?? [])], needsNote },
    "hearingWanted",
    ({ hearings }) =>
      hearings.some((one) => one.side === "COMPLAINANT" && one.status === "WANTED" && one.mode === mode),
  );
});

export default commandPage(texts, fields);
