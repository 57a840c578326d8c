/**
 * Something that whoever typed the command can mend: the message says what and how, and is shown as it is, without a
 * stack trace. Everything else that is thrown is a mistake of ours and is shown whole.
 */
export class StackProblem extends Error {
  override readonly name = "StackProblem";
}
