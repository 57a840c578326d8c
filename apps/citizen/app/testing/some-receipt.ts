import type { ResultOf } from "@gehoor/web/graphql/graphql.ts";
import type { ReceiptQuery } from "../complaint/receipt/receipt.server.ts";

/** A receipt as the API gives it, for tests: of somebody who acts for another and filled in everything. */
export const someReceipt = {
  accessCode: "7K3M-9QRT-2XWB-40DF-6HNZ-C",
  complaint: {
    reference: "K-2026-0412-7",
    receivedAt: "2026-11-22T23:30:00Z",
    deadlines: [
      {
        kind: "DECISION",
        startsOn: "2026-11-23",
        start: null,
        nominalOn: "2027-01-04",
        dueOn: "2027-01-04",
        sendBeforeOn: null,
        article: "Awb 9:11 lid 1",
        warning: null,
        steps: [],
      },
    ],
  },
  entered: {
    screening: {
      about: "EMPLOYEE",
      subject: "TREATMENT",
      conductUntilOn: "2026-11-16",
      decision: "TAKEN",
      earlierComplaint: true,
      proceedings: "OTHER_COURT",
      concerns: "OTHER_AUTHORISED",
      matter: "CONDUCT",
      answered: ["MATTER", "SUBJECT", "ABOUT", "DECISION", "EARLIER_COMPLAINT", "PROCEEDINGS", "CONCERNS"],
    },
    conductUntilOn: "2026-11-16",
    parts: [
      { number: 1, subject: "TREATMENT", description: "Ik werd uitgelachen." },
      { number: 2, subject: "PRIVACY", description: "Mijn brief lag open op de balie." },
    ],
    namedPersons: "De mevrouw van balie 3",
    aboutCoordinator: true,
    wish: "Excuses",
    oralWish: "VISIT",
    noOralWish: false,
    complainants: [
      {
        name: "Ans de Wit",
        email: null,
        phone: "035 609 34 11",
        address: ["Dorpsstraat 3", "3761 AB Soest"],
        letters: null,
        kind: null,
      },
    ],
    representative: {
      name: "Fatima El Amrani",
      email: "fatima@voorbeeld.nl",
      phone: "06 12345678",
      address: ["Rue Haute 12", "Brussel", "België"],
      letters: "EMAIL",
      kind: "AUTHORISED",
    },
  },
} as const satisfies NonNullable<ResultOf<typeof ReceiptQuery>["receipt"]>;
