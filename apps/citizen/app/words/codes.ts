import type { graphql } from "@gehoor/web/graphql/graphql.ts";

/** The codes of the API's schema that these pages put into words. */
type Code<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<typeof graphql.scalar<Name>>;

export type About = Code<"About">;
export type ActionType = Code<"ActionType">;
export type AdviceCode = Code<"AdviceCode">;
export type TurnTask = Code<"TurnTask">;
export type CitizenRefusal = Code<"CitizenRefusal">;
export type Concerns = Code<"Concerns">;
export type ConversionTarget = Code<"ConversionTarget">;
export type DecisionPosition = Code<"DecisionPosition">;
export type DeclineGround = Code<"DeclineGround">;
export type DeliveryOutcome = Code<"DeliveryOutcome">;
export type EnteredLetters = Code<"EnteredLetters">;
export type DispatchEvidence = Code<"DispatchEvidence">;
export type HearingMode = Code<"HearingMode">;
export type InputProblemCode = Code<"InputProblemCode">;
export type Judgement = Code<"Judgement">;
export type Matter = Code<"Matter">;
export type Norm = Code<"Norm">;
export type NoticeChannel = Code<"NoticeChannel">;
export type NoticeKind = Code<"NoticeKind">;
export type OmbudsmanStage = Code<"OmbudsmanStage">;
export type OmbudsmanVerdict = Code<"OmbudsmanVerdict">;
export type Outcome = Code<"Outcome">;
export type OutsideFormalGround = Code<"OutsideFormalGround">;
export type OwnWordKind = Code<"OwnWordKind">;
export type PartEnd = Code<"PartEnd">;
export type Proceedings = Code<"Proceedings">;
export type RefusalCode = Code<"RefusalCode">;
export type RepresentativeKind = Code<"RepresentativeKind">;
export type ScreeningQuestion = Code<"ScreeningQuestion">;
export type Status = Code<"Status">;
export type Subject = Code<"Subject">;
export type TurnHolder = Code<"TurnHolder">;
