import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { addressLines } from "#app/words/address-lines.ts";
import type { Person, ReachablePerson } from "#app/words/contact-fields.server.ts";
import type { FilledIn } from "../complaint-schema.server.ts";
import { oralWishInput } from "../fields/complaint-fields.ts";
import { screeningInput } from "../screening/screening-answers.server.ts";

/** Everything that was entered; spread it in the query of a page that shows a copy. */
export const EnteredContent = graphql(`
  fragment EnteredContent on Entered @_unmask {
    screening { about subject conductUntilOn decision earlierComplaint proceedings concerns matter answered }
    conductUntilOn
    parts { number subject description }
    namedPersons
    aboutCoordinator
    wish
    oralWish
    noOralWish
    complainants { name email phone address letters kind }
    representative { name email phone address letters kind }
  }
`);

/** The one list behind every copy of a complaint (Awb 2:17(2)); a field that is missing in it does not compile. */
export type Entered = ResultOf<typeof EnteredContent>;
export type EnteredPerson = Entered["complainants"][number];

/** The same, of a form that is still to be sent. */
export function enteredIn(fields: FilledIn): Entered {
  const { parts, answers } = fields;
  const screening = screeningInput(fields.screening);
  const represented = fields.acting === "FOR_OTHER";
  return {
    ...answers,
    ...oralWishInput(answers),
    screening,
    conductUntilOn: screening.conductUntilOn,
    parts: parts.map((part, index) => ({ number: index + 1, ...part })),
    complainants: [represented ? person(fields.represented) : reachable(fields.own)],
    representative: represented ? { ...reachable(fields.own), kind: fields.own.kind } : null,
  };
}

function person({ name, address, phone }: Person): EnteredPerson {
  return {
    name,
    email: null,
    phone: phone ?? null,
    address: addressLines(address),
    letters: null,
    kind: null,
  };
}

function reachable(entered: ReachablePerson): EnteredPerson {
  const { email, letters } = entered;
  return { ...person(entered), email: email ?? null, letters };
}
