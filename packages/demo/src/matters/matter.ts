import type { About, Norm, Office, Subject } from "@gehoor/domain";

/** What a complaint of the demo is about, with what was found and done about it. */
export interface Matter {
  readonly subject: Subject;
  readonly about: About;
  readonly department: string;
  /** Login of the person complained about, where one is named. */
  readonly respondent: string | undefined;
  readonly office: Office;
  readonly text: string;
  readonly second?: { readonly subject: Subject; readonly text: string };
  readonly wish: string;
  readonly named: string | undefined;
  readonly norm: Norm;
  readonly founded: string;
  readonly unfounded: string;
  readonly measure: string;
}

type MatterFacts = Omit<Matter, "about" | "respondent" | "office" | "named"> &
  Partial<Pick<Matter, "about" | "respondent" | "office" | "named">>;

/** Most complaints are about the organisation: no person is named. */
export function matter(facts: MatterFacts): Matter {
  return { about: "ORGANISATION", respondent: undefined, office: "EMPLOYEE", named: undefined, ...facts };
}
