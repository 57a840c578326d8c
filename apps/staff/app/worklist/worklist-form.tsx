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
import { isRefined, nobody, orders, type WorklistAddress } from "./worklist-filter.ts";
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
      <details className="s-search__more">
        <summary>{isRefined(address) ? t.filterOn : t.filter}</summary>
        <div className="s-search__fields">
          <ChooseSome
            name="stand"
            label={t.status}
            chosen={address.status}
            options={choicesOf(useTexts(statusTexts))}
          />
          <ChooseSome
            name="afdeling"
            label={t.department}
            chosen={address.department}
            options={departments}
          />
          <ChooseSome
            name="behandelaar"
            label={t.handler}
            chosen={address.handler}
            options={[{ value: nobody, label: t.noHandler }, ...handlers]}
          />
          <ChooseSome
            name="onderwerp"
            label={t.subject}
            chosen={address.subject}
            options={choicesOf(useTexts(subjectTexts))}
          />
          <ChooseSome
            name="termijn"
            label={t.deadline}
            chosen={address.deadline}
            options={choicesOf(useTexts(deadlineStateTexts))}
          />
          <ChooseSome
            name="kanaal"
            label={t.channel}
            chosen={address.channel}
            options={choicesOf(useTexts(channelTexts))}
          />
          <Choose
            name="volgorde"
            label={t.order}
            value={address.order}
            options={orders.map((order) => ({ value: order, label: t.orders[order] }))}
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
  readonly options: readonly Choice[];
};

function Choose({ name, label, value, options }: ChooseProps & { readonly value: string }) {
  const id = useId();
  return (
    <div>
      <label className="s-search__label" htmlFor={id}>
        {label}
      </label>
      <Select id={id} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Ticks, any number of them; none stands for all. */
function ChooseSome({ name, label, chosen, options }: ChooseProps & { readonly chosen: readonly string[] }) {
  return (
    <fieldset className="s-search__group">
      <legend className="s-search__label">{label}</legend>
      <div className="s-search__choices">
        {options.map(({ value, label: words }) => (
          <label key={value} className="s-search__choice">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />{" "}
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
