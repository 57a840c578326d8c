import { RadioGroup, SelectField, TickField } from "@gehoor/web/forms/choice-field.tsx";
import { TextAreaField, TextField } from "@gehoor/web/forms/text-field.tsx";
import { partInput, registerComplaintInput } from "@gehoor/web/graphql/text-limits.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Section } from "@gehoor/web/shell/prose.tsx";
import { DayField } from "../forms/day-field.tsx";
import { PersonFields } from "../forms/person-fields.tsx";
import { YesNoField } from "../forms/yes-no-field.tsx";
import { optionsOf } from "../words/choice-options.ts";
import { hearingModeTexts } from "../words/hearing.texts.ts";
import {
  aboutTexts,
  channelTexts,
  concernsTexts,
  decisionTexts,
  matterTexts,
  proceedingsTexts,
  subjectTexts,
} from "../words/intake.texts.ts";
import { representativeTexts } from "../words/people.texts.ts";
import { texts } from "./intake.texts.ts";

/** The way, the day and the proof of what came in. */
export function CameInFields() {
  const t = useTexts(texts);
  const { WEB: _own, ...channels } = useTexts(channelTexts);
  return (
    <Section title={t.came}>
      <RadioGroup name="channel" label={t.channel} options={optionsOf(channels)} />
      <DayField name="receivedOn" label={t.receivedOn} hint={t.receivedHint} />
      <TextAreaField
        name="backdatingReason"
        most={registerComplaintInput.backdatingReason}
        label={t.backdatingReason}
        hint={t.backdatingHint}
        rows={2}
        optional="depends"
      />
      <YesNoField name="oral" label={t.oral} yes={t.oralYes} no={t.oralNo} />
      <TickField
        name="readBack"
        label={t.readBack}
        hint={t.readBackHint}
        statement={t.readBackYes}
        optional="depends"
      />
      <TextField name="paperReference" label={t.paperReference} hint={t.paperHint} optional="depends" />
      <DayField name="openedOn" label={t.openedOn} hint={t.openedHint} optional />
      <DayField name="firstFiledOn" label={t.firstFiledOn} hint={t.firstFiledHint} optional />
      <LanguageField />
    </Section>
  );
}

type Choice = { readonly value: string; readonly label: string };
const places = [0, 1, 2, 3];

/** The boxes for the grievances themselves; the first is asked for, the others unfold. */
export function PartFields() {
  const t = useTexts(texts);
  const subjects = optionsOf(useTexts(subjectTexts));
  return places.map((at) => (
    <details key={at} open={at === 0}>
      <summary>{t.part({ number: at + 1 })}</summary>
      <SelectField
        name={`parts[${at}].subject`}
        label={t.subject}
        options={subjects}
        optional={at > 0 && "depends"}
      />
      <TextAreaField
        name={`parts[${at}].description`}
        most={partInput.description}
        label={t.description}
        hint={at === 0 ? t.descriptionHint : t.moreHint}
        rows={at === 0 ? 8 : 4}
        optional={at > 0 && "depends"}
      />
    </details>
  ));
}

/** Who speaks for the complainant, folded away while nobody does. */
export function RepresentativeFields() {
  const t = useTexts(texts);
  return (
    <details className="s-wide">
      <summary>{t.representative}</summary>
      <RadioGroup
        name="representative.kind"
        label={t.kind}
        hint={t.kindHint}
        options={optionsOf(useTexts(representativeTexts))}
        optional="depends"
      />
      <PersonFields name="representative.person" />
    </details>
  );
}

/** The language in which somebody wants an answer. */
export function LanguageField() {
  const t = useTexts(texts);
  return (
    <RadioGroup
      name="language"
      label={t.language}
      options={[
        { value: "NL", label: t.dutch },
        { value: "EN", label: t.english },
      ]}
    />
  );
}

/** The grievances, each of which gets its own judgement. */
export function WhatFields({ departments }: { readonly departments: readonly Choice[] }) {
  const t = useTexts(texts);
  return (
    <Section title={t.what}>
      <PartFields />
      <TextAreaField name="wish" most={registerComplaintInput.wish} label={t.wish} rows={3} optional />
      <TextAreaField
        name="namedPersons"
        most={registerComplaintInput.namedPersons}
        label={t.namedPersons}
        hint={t.namedHint}
        rows={2}
        optional
      />
      <TickField name="aboutCoordinator" label={t.aboutCoordinator} statement={t.coordinatorYes} optional />
      <SelectField name="departmentId" label={t.departmentId} options={departments} optional />
      <SelectField
        name="oralWish"
        label={t.oralWish}
        options={optionsOf(useTexts(hearingModeTexts))}
        optional
      />
    </Section>
  );
}

/** The answers by which the coordinator sees at once whether another way is better. */
export function ScreeningFields() {
  const t = useTexts(texts);
  return (
    <Section title={t.screening}>
      <div className="s-columns">
        <RadioGroup name="about" label={t.about} options={optionsOf(useTexts(aboutTexts))} />
        <RadioGroup name="concerns" label={t.concerns} options={optionsOf(useTexts(concernsTexts))} />
        <RadioGroup name="matter" label={t.matter} options={optionsOf(useTexts(matterTexts))} />
        <RadioGroup name="decision" label={t.decision} options={optionsOf(useTexts(decisionTexts))} />
        <RadioGroup
          name="proceedings"
          label={t.proceedings}
          options={optionsOf(useTexts(proceedingsTexts))}
        />
        <YesNoField name="earlierComplaint" label={t.earlierComplaint} yes={t.yes} no={t.no} />
        <DayField name="conductUntilOn" label={t.conductUntilOn} optional />
      </div>
    </Section>
  );
}
