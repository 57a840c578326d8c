import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { judgementTexts } from "../../words/outcome.texts.ts";

const hints = wordTexts<keyof typeof judgementTexts.nl>({
  FOUNDED: {
    nl: "De gemeente had het anders moeten doen.",
    en: "The municipality should have done otherwise.",
  },
  UNFOUNDED: { nl: "De gemeente deed het goed.", en: "The municipality did well." },
  NONE: {
    nl: "Het is niet vast te stellen: de verklaringen staan tegenover elkaar.",
    en: "It cannot be established: one word against the other.",
  },
});

/** Findings, judgement and norms on one part. */
const form = defineForm("JUDGE_PART", {
  part: {
    kind: "pickNumber",
    from: "openParts",
    label: { nl: "Over welk onderdeel oordeelt u?", en: "Which part do you judge?" },
    refusals: ["NO_SUCH_PART"],
  },
  findings: {
    kind: "text",
    rows: 10,
    label: { nl: "Bevindingen", en: "Findings" },
    hint: {
      nl: "Wat is er gebeurd, en waaruit blijkt dat? Dit komt in de brief.",
      en: "What happened, and what shows that? This goes into the letter.",
    },
  },
  judgement: {
    kind: "choice",
    of: judgementTexts,
    hints,
    label: { nl: "Oordeel", en: "Judgement" },
  },
  norms: {
    kind: "norms",
    label: { nl: "Aan welke normen hebt u getoetst?", en: "Against which norms did you test?" },
    hint: {
      nl: "Minstens één. Kies wat hier speelde, ook als de klacht ongegrond is.",
      en: "At least one. Choose what played here, also if the complaint is unfounded.",
    },
    refusals: ["NORM_MISSING"],
  },
});

export const loader = loadForm(form, async ({ known, request }) => {
  const { facts } = await known();
  const asked = Number(new URL(request.url).searchParams.get("onderdeel"));
  const here = facts.parts.filter(({ ending }) => !ending);
  const chosen = here.find(({ number }) => number === asked) ?? here.find(({ judgement }) => !judgement);
  return {
    initial: {
      part: chosen && String(chosen.number),
      findings: chosen?.findings,
      judgement: chosen?.judgement,
      norms: chosen?.norms,
    },
  };
});
export const action = runCommand(form);
export default formPage(form);
