import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";

export const ShareDossier = graphql(
  `mutation ShareDossier($input: ShareDossierInput!) { shareDossier(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const RevokeDossierShare = graphql(
  `mutation RevokeDossierShare($input: RevokeDossierShareInput!) {
    revokeDossierShare(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);
