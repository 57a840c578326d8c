import type { Option } from "@gehoor/web/forms/fields/choice-field.tsx";
import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import { newIdempotencyKey } from "@gehoor/web/forms/reading/read-form.server.ts";
import type { TadaDocumentNode } from "@gehoor/web/graphql/graphql.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import { takesDraft } from "../drafts/draft-fields.ts";
import type { DraftShown, OtherDraft } from "../drafts/draft-state.ts";
import { draftsOfForm } from "../drafts/drafts-of-form.server.ts";
import { type CaseOptions, caseOptions } from "../forms/case-options.server.ts";
import { type Fields, listOf, type OtherWords } from "../forms/fields/staff-fields.ts";
import { initialOf } from "../forms/initial-of.ts";
import { type RefusalWords, refusalWords } from "../words/refusals/refusal-words.server.ts";
import { ActionQuery, type CaseFacts } from "./action-query.ts";
import { type ActionForm, allFields, type FormAction } from "./define-form.ts";
import type { OffersCaseOnly } from "./plain-form.ts";

/** What the page of a form is given. */
export type FormPageData = Pick<
  CaseFacts,
  "id" | "view" | "reference" | "summary" | "version" | "handler" | "joinedReferences"
> & {
  readonly form: FormAction;
  readonly idempotencyKey: string;
  /** Why it cannot be done now; undefined when it can. */
  readonly refusal: RefusalWords | undefined;
  /** The answers to choose from, by the name in `from`. */
  readonly options: Readonly<Record<string, readonly Option[]>>;
  readonly initial: InitialValues;
  /** Whether fields are asked that are asked only sometimes, by the name in `shownIf`. */
  readonly shown: Readonly<Record<string, boolean>>;
  /** Words in the place of a field's own, by its name. */
  readonly worded: Readonly<Record<string, OtherWords>>;
  /** What this person has written before and not sent, for a form that takes drafts; null where there is nothing. */
  readonly draft?: DraftShown | null;
  /** What else of theirs waits under this form: about what, and where it is opened. */
  readonly otherDrafts?: readonly OtherDraft[];
};

type AboutComplaint<Read> = TadaDocumentNode<
  { readonly complaint: Read | null },
  { readonly reference: string }
>;

/** What the page of a form is made from. */
export type FormArgs = LoaderFunctionArgs & {
  readonly language: Language;
  /** The complaint and the day as every form knows them; who has a query of its own need not wait for it. */
  readonly known: () => Promise<{ readonly facts: CaseFacts; readonly todayOn: string }>;
  /** What a query of the form's own says of the complaint. */
  readonly read: <Read>(query: AboutComplaint<Read>) => Promise<Read>;
};

/** What a page adds: lists of answers, what fields begin with, and what it shows around them. */
type Added = Readonly<Record<string, unknown>> & {
  readonly options?: Readonly<Record<string, readonly Option[]>>;
  readonly initial?: InitialValues;
  readonly shown?: Readonly<Record<string, boolean>>;
  readonly worded?: Readonly<Record<string, OtherWords>>;
};

/** Lists of answers that a form asks for by name, besides those that every form may offer. */
type OwnOptions<One> = One extends { readonly from: infer From extends string }
  ? Exclude<From, CaseOptions>
  : never;
type Offering<Asked> = [OwnOptions<Asked[keyof Asked]>] extends [never]
  ? unknown
  : { readonly options: Readonly<Record<OwnOptions<Asked[keyof Asked]>, readonly Option[]>> };

type Loader<More> = (args: LoaderFunctionArgs) => Promise<Omit<FormPageData, keyof More> & More>;

/**
 * The loader of a form's page. Whether the action is possible is the API's to say; when not, the page says why instead of showing
 * the form.
 *
 * @param more what the page adds; a form that offers answers of its own must
 */
export function loadForm<Type extends FormAction, Asked extends OffersCaseOnly, Extra extends Fields>(
  form: ActionForm<Type, Asked, Extra>,
): Loader<unknown>;
export function loadForm<
  Type extends FormAction,
  Asked extends Fields,
  Extra extends Fields,
  More extends Added & Offering<Asked>,
>(form: ActionForm<Type, Asked, Extra>, more: (args: FormArgs) => More | Promise<More>): Loader<More>;
export function loadForm(form: ActionForm, more?: (args: FormArgs) => Added | Promise<Added>): Loader<Added> {
  const fields = allFields(form);
  const writes = takesDraft(fields);
  return async (args) => {
    const { api, language } = requestContext(args.context);
    const of = { reference: args.params.reference ?? "" };
    const asked = api.query(ActionQuery, { ...of, ...(writes ? { action: form.type, writes } : {}) });
    const known = async () => {
      const { complaint, today } = await asked;
      if (!complaint) throw api.notFound();
      return { facts: complaint, todayOn: today };
    };
    const read: FormArgs["read"] = async (query) => {
      const { complaint } = await api.query(query, of);
      if (!complaint) throw api.notFound();
      return complaint;
    };
    const [{ facts, todayOn }, added = {}] = await Promise.all([
      known(),
      more?.({ ...args, language, known, read }),
    ]);
    const options = { ...offered(fields, facts, language), ...added.options };
    const begun = { ...initialOf(fields, options, todayOn), ...added.initial };
    const drafts = writes
      ? draftsOfForm(facts, form.type, begun, options, args.request.url, language)
      : undefined;
    const { id, view, reference, summary, version, handler, joinedReferences, possibleActions } = facts;
    const found = possibleActions.find((one) => one.type === form.type);
    const refusal = found ? found.refusal : { code: "NOT_YOURS" as const, article: "Awb 9:1", facts: [] };
    return {
      ...added,
      form: form.type,
      ...{ id, view, reference, summary, version, handler, joinedReferences, options },
      // What was left empty or unticked in the draft is so now.
      initial: drafts?.draft?.values ?? begun,
      ...drafts,
      shown: added.shown ?? {},
      worded: added.worded ?? {},
      idempotencyKey: newIdempotencyKey(),
      refusal: found?.allowed || !refusal ? undefined : refusalWords(refusal, language),
    };
  };
}

/** The answers about the case that the fields offer. */
function offered(fields: Fields, facts: CaseFacts, language: Language) {
  const lists: Readonly<Record<string, (typeof caseOptions)[CaseOptions]>> = caseOptions;
  const found = Object.values(fields).flatMap((field) => {
    const from = listOf(field);
    const list = from && lists[from];
    return list ? [[from, list(facts, language)] as const] : [];
  });
  return Object.fromEntries(found);
}
