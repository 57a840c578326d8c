import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const ScreenQuery = graphql(`
  query Screen($answers: ScreeningInput!) {
    screen(answers: $answers) { code article }
    organisation { bbs { name address phone email website } }
  }
`);
