import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const AccessLogQuery = graphql(`
  query AccessLog($before: String, $reference: String, $staffId: ID, $kind: LoggedKind) {
    today
    accessLog(first: 50, before: $before, reference: $reference, staffId: $staffId, kind: $kind) {
      next rows { id at kind view role byParty reference staff { name } }
    }
  }
`);

/** Everybody who may stand in the log by name. */
export const LoggedPeopleQuery = graphql(`query LoggedPeople { staff { id name } }`);
