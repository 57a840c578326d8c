import { test } from "../../fixtures.ts";
import { assess } from "../../steps/handle-complaint.ts";
import { postComplaint } from "../../steps/post-complaint.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";

const somebodyElse = { "own.name": "Karel de Wit", "own.address.street": "Dorpsweg 3" };

test("what two people complain of is handled together, and apart again @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const { reference } = await postComplaint(citizen);
  const { reference: other } = await postComplaint(citizen, somebodyElse);
  const coordinator = await signInAs("Nadia Jansen");
  for (const one of [reference, other]) await assess(coordinator, one);
  const together = { "Kenmerk van de andere klacht": other };
  await runAndCheckAction(coordinator, reference, "Samen behandelen", together);
  await runAndCheckAction(coordinator, reference, "Weer apart behandelen", together);
});
