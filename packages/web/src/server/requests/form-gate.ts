import type { MiddlewareHandler } from "hono";
import { type FormTrouble, formTrouble } from "../../forms/reading/form-fields.ts";
import { plainAnswer } from "./plain-answer.ts";

const methods: readonly string[] = ["GET", "HEAD", "POST"];

/**
 * Lets through what our pages send: readings, and forms of a bounded number of fields. The framework runs the action of a
 * page for any other method as well, and gives it any body; here each gets an answer that says what to do.
 */
export const formGate: MiddlewareHandler = async (c, next) => {
  if (!methods.includes(c.req.method)) return otherMethod();
  if (c.req.method !== "POST") return next();
  const { url, headers, signal } = c.req.raw;
  const body = new Uint8Array(await c.req.raw.arrayBuffer());
  const trouble = formTrouble(headers.get("content-type"), body);
  if (trouble) return refused[trouble]();
  c.req.raw = new Request(url, { method: "POST", headers, body, signal });
  return next();
};

function otherMethod(): Response {
  const answer = plainAnswer(
    405,
    "Dit kan hier niet. Open de pagina in uw browser en gebruik het formulier dat daar staat.",
    "This is not possible here. Open the page in your browser and use the form you find there.",
  );
  answer.headers.set("allow", methods.join(", "));
  return answer;
}

const refused: Record<FormTrouble, () => Response> = {
  NOT_A_FORM: () =>
    plainAnswer(
      415,
      "Wij kunnen niet lezen wat u stuurde. Ga terug, ververs de pagina en verstuur het formulier opnieuw.",
      "We cannot read what you sent. Go back, reload the page and send the form again.",
    ),
  TOO_MANY_FIELDS: () =>
    plainAnswer(
      413,
      "Wat u stuurt heeft te veel vakken. Ga terug, ververs de pagina en vul het formulier opnieuw in. Wat u typte, staat nog op de vorige pagina: kopieer het eerst.",
      "What you are sending has too many fields. Go back, reload the page and fill in the form again. What you typed is still on the previous page: copy it first.",
    ),
};
