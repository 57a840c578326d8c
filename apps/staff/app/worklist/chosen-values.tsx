import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { channelTexts, subjectTexts } from "../words/intake.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import { deadlineStateTexts } from "../words/term.texts.ts";
import { texts as worklist } from "./worklist.texts.ts";
import { listSearch, nobody, type WorklistAddress } from "./worklist-filter.ts";
import "./chosen-values.css";

const texts = defineTexts({
  nl: { chosen: "Alleen", without: (facts: { name: string }) => `${facts.name}: weghalen` },
  en: { chosen: "Only", without: (facts) => `${facts.name}: remove` },
});

type Choice = { readonly value: string; readonly label: string };
type Props = {
  readonly address: WorklistAddress;
  readonly departments: readonly Choice[];
  readonly handlers: readonly Choice[];
};

/** What the list is narrowed to, each with a link that takes it away: the form with all the choices can stay folded. */
export function ChosenValues({ address, departments, handlers }: Props) {
  const t = useTexts(texts);
  const { noHandler } = useTexts(worklist);
  const byId = (choices: readonly Choice[]) => (id: string) =>
    choices.find(({ value }) => value === id)?.label ?? id;
  const named = byId([{ value: nobody, label: noHandler }, ...handlers]);
  const statuses = useTexts(statusTexts);
  const subjects = useTexts(subjectTexts);
  const deadlines = useTexts(deadlineStateTexts);
  const channels = useTexts(channelTexts);
  const { status, department, handler, subject, deadline, channel } = address;
  const without = <Value,>(values: readonly Value[], value: Value) => values.filter((one) => one !== value);
  const chosen = [
    ...status.map((one) => [statuses[one], { status: without(status, one) }] as const),
    ...department.map((one) => [byId(departments)(one), { department: without(department, one) }] as const),
    ...handler.map((one) => [named(one), { handler: without(handler, one) }] as const),
    ...subject.map((one) => [subjects[one], { subject: without(subject, one) }] as const),
    ...deadline.map((one) => [deadlines[one], { deadline: without(deadline, one) }] as const),
    ...channel.map((one) => [channels[one], { channel: without(channel, one) }] as const),
  ];
  if (chosen.length === 0) return null;
  return (
    <p className="s-chosen">
      {t.chosen}{" "}
      {chosen.map(([name, rest]) => (
        <Link
          key={name}
          className="s-chosen__one"
          to={`/werkvoorraad${listSearch({ ...address, ...rest })}`}
          aria-label={t.without({ name })}
        >
          {name} <span aria-hidden="true">✕</span>
        </Link>
      ))}
    </p>
  );
}
