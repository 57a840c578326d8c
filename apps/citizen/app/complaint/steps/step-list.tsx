import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { anchors, type FormStep, formSteps, type StepState } from "./form-steps.ts";
import "./step-list.css";

const texts = defineTexts({
  nl: {
    title: "Vier stappen",
    steps: {
      happened: "Wat is er gebeurd?",
      talk: "Een gesprek",
      own: "Uw gegevens",
      check: "Controleren en versturen",
    },
    done: "in orde",
    mistakes: (facts: { count: number }) =>
      facts.count === 1 ? "hier mist nog iets" : `hier missen nog ${facts.count} dingen`,
  },
  en: {
    title: "Four steps",
    steps: {
      happened: "What happened?",
      talk: "A conversation",
      own: "Your details",
      check: "Check and send",
    },
    done: "all right",
    mistakes: (facts) =>
      facts.count === 1 ? "something is missing here" : `${facts.count} things are missing here`,
  },
}) satisfies Record<"nl" | "en", { steps: Record<FormStep, string> }>;

type Props = {
  readonly states: Record<FormStep, StepState>;
  /** The last step has a page of its own; before it the sections of the form are links. */
  readonly checking?: boolean;
};

/** All steps, so that one sees how much there is, how it stands and where one is; beside the form or above it. */
export function StepList({ states, checking = false }: Props) {
  const t = useTexts(texts);
  return (
    <nav className="c-steps" aria-labelledby="stappen">
      <h2 id="stappen" className="c-steps__title">
        {t.title}
      </h2>
      <ol className="c-steps__list">
        {formSteps.map((step) => (
          <li
            key={step}
            className={`c-steps__step c-steps__step--${stateName(states[step])}`}
            aria-current={checking && step === "check" ? "step" : undefined}
          >
            <span>
              {checking || step === "check" ? (
                t.steps[step]
              ) : (
                <a className="g-link" href={`#${anchors[step]}`}>
                  {t.steps[step]}
                </a>
              )}
              <Note state={states[step]} />
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Note({ state }: { readonly state: StepState }) {
  const t = useTexts(texts);
  if (state === "open") return null;
  return (
    <span className="c-steps__note">{state === "done" ? t.done : t.mistakes({ count: state.mistakes })}</span>
  );
}

const stateName = (state: StepState) => (typeof state === "string" ? state : "mistaken");
