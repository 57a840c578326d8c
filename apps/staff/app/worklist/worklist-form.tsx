import { Button } from "@gehoor/web/forms/button.tsx";
import { Select } from "@gehoor/web/forms/fields/controls.tsx";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useId } from "react";
import { Form, Link } from "react-router";
import { channelTexts, subjectTexts } from "../words/intake.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import { deadlineStateTexts } from "../words/term.texts.ts";
import { texts } from "./worklist.texts.ts";
import { isRefined, isReordered, orders, type WorklistAddress } from "./worklist-filter.ts";
import "./worklist-form.css";

type Choice = { readonly value: string; readonly label: string };
type Props = {
  readonly address: WorklistAddress;
  readonly departments: readonly Choice[];
  readonly handlers: readonly Choice[];
};

const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  codesOf(words).map((value) => ({ value, label: words[value] ?? value }));

/** Search, filters and order of the worklist: one GET form, so that every list has an address of its own. */
export function WorklistForm({ address, departments, handlers }: Props) {
  const t = useTexts(texts);
  const refined = isRefined(address) || isReordered(address);
  return (
    <Form method="get" action="/werkvoorraad" className="s-search" key={JSON.stringify(address)}>
      {address.view !== "open" && <input type="hidden" name="lijst" value={address.view} />}
      <input
        type="search"
        name="zoek"
        className="g-input s-search__box"
        aria-label={t.search}
        placeholder={t.search}
        defaultValue={address.search}
        data-list-search=""
      />
      <Button type="submit" variant="secondary">
        {t.searchButton}
      </Button>
      <details className="s-search__more" open={refined}>
        <summary>{isRefined(address) ? t.filterOn : t.filter}</summary>
        <div className="s-search__fields">
          <Choose
            name="stand"
            label={t.status}
            value={address.status}
            options={choicesOf(useTexts(statusTexts))}
          />
          <Choose name="afdeling" label={t.department} value={address.department} options={departments} />
          <Choose
            name="behandelaar"
            label={t.handler}
            value={address.handler}
            options={[{ value: "geen", label: t.noHandler }, ...handlers]}
          />
          <Choose
            name="onderwerp"
            label={t.subject}
            value={address.subject}
            options={choicesOf(useTexts(subjectTexts))}
          />
          <Choose
            name="termijn"
            label={t.deadline}
            value={address.deadline}
            options={choicesOf(useTexts(deadlineStateTexts))}
          />
          <Choose
            name="kanaal"
            label={t.channel}
            value={address.channel}
            options={choicesOf(useTexts(channelTexts))}
          />
          <Choose
            name="volgorde"
            label={t.order}
            value={address.order}
            options={orders.map((order) => ({ value: order, label: t.orders[order] }))}
            withoutAny
          />
          <label className="s-search__tick">
            <input type="checkbox" name="aflopend" value="ja" defaultChecked={address.descending} />{" "}
            {t.descending}
          </label>
          <div className="s-search__buttons">
            <Button type="submit">{t.apply}</Button>
            <Link className="g-link" to="/werkvoorraad">
              {t.clear}
            </Link>
          </div>
        </div>
      </details>
    </Form>
  );
}

type ChooseProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Choice[];
  readonly withoutAny?: boolean;
};

function Choose({ name, label, value, options, withoutAny = false }: ChooseProps) {
  const t = useTexts(texts);
  const id = useId();
  return (
    <div>
      <label className="s-search__label" htmlFor={id}>
        {label}
      </label>
      <Select id={id} name={name} defaultValue={value ?? ""}>
        {!withoutAny && <option value="">{t.any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
