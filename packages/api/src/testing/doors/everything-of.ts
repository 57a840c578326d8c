import { openingTexts } from "@gehoor/domain";

/** Every field of a complaint's page that could show something of it; to be asked as anybody. */
export const everythingOf = `
  status summary ${openingTexts.join(" ")} about subject urgent department { code } handler { name }
  complainants { name email phone address { street } you } representative { name email phone address { street } }
  respondents { name you redacted staff { name } } parts { description findings judgement }
  hearings { name side you report } letters(first: 100) { edges { node { kind to html text } } }
  messages(first: 100) { edges { node { text authorName } } } notes(first: 100) { edges { node { text } } }
  history(first: 100) { edges { node { type by { name } facts { name value } } } } deadlines { kind }
  screening { about } advice { code } involvedStaff { name } possibleDuplicates { summary reference }
  routeSuggestion { article } ombudsman { stage } decline { reasons } conclusions { text } possibleActions { type }
  turn { holder staff { name } } nextDeadline { kind } parallelProcedures { kind } approval { on }
`;
