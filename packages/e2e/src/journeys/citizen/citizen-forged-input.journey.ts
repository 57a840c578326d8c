import { randomUUID } from "node:crypto";
import { expect, test } from "../../fixtures.ts";
import { followComplaint, openComplaint } from "../../steps/follow-complaint.ts";
import { filledForm, postComplaint } from "../../steps/post-complaint.ts";

test("what no page of ours sends changes nothing and is answered in words", async ({ page }) => {
  const receipt = await postComplaint(page);
  const other = await postComplaint(page);
  await followComplaint(page, receipt);
  const own = `/mijn-klacht/${receipt.reference}`;
  await page.goto(`${own}/intrekken`);
  const hidden = Object.fromEntries(
    await page
      .locator("form input[type=hidden]")
      .evaluateAll((inputs) => inputs.map((one) => [one.getAttribute("name"), one.getAttribute("value")])),
  );
  const forms: Record<string, Record<string, string>> = {
    "/bericht": { text: "Het regende." },
    "/aanvulling": { text: "Het regende." },
    "/bevestigen": { right: "yes" },
    "/gesprek": { choice: "PHONE" },
    "/uitstel": { agreed: "yes" },
    "/oplossing": { solved: "yes" },
    "/niet-opgelost": { remarks: "Niemand belde." },
    "/intrekken": { sure: "yes" },
    "/gegevens": { name: "Iemand Anders", letters: "POST" },
    "/ombudsman": { dossier: "share" },
  };
  const spoilt = [
    {},
    { version: "99999999999999999999" },
    { version: "-1" },
    { complaintId: randomUUID() },
    { complaintId: "'; drop table complaint" },
    { idempotencyKey: "\u0000" },
    { partyId: randomUUID(), version: "1" },
    { "complaintId.x": "1", "text[5000000].y": "1" },
    { "__proto__.x": "1", "constructor.x": "1" },
  ];
  for (const [path, fields] of Object.entries(forms))
    for (const wrong of spoilt) {
      const form = { ...(Object.keys(wrong).length > 0 && { ...hidden, ...fields }), ...wrong };
      // A message is welcome whatever the version, so there only what is no command at all is sent.
      if (["/bericht", "/aanvulling"].includes(path) && "partyId" in wrong) continue;
      const answer = await page.request.post(own + path, {
        form,
        headers: { origin: new URL(page.url()).origin },
        maxRedirects: 0,
      });
      // It leads back to the complaint where all that was asked is so already.
      expect([302, 400, 404, 409, 422], `${path} with ${JSON.stringify(wrong)}`).toContain(answer.status());
      if (answer.status() !== 302) expect(await answer.text()).toContain("<h1");
    }
  await page.goto(`${own}/intrekken`);
  await expect(page.locator("input[name=version]")).toHaveValue(hidden.version ?? "");
  for (const path of ["", ...Object.keys(forms), "/klacht", "/antwoord", "/brieven/1"]) {
    const answer = await page.request.get(`/mijn-klacht/${other.reference}${path}`);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text()).not.toContain("Johanna van Beek");
  }
  await openComplaint(page, receipt.reference);
  await expect(page.getByText("De gemeente is aan zet.")).toBeVisible();
  await page.goto(`${own}/gegevens`);
  await expect(page.getByRole("textbox", { name: "Voornaam en achternaam" })).toHaveValue("Johanna van Beek");
});

test("any body sent to the complaint form is answered in words, never by a fault", async ({
  page,
  baseURL,
}) => {
  const wrongs: Record<string, string>[] = [
    { step: "change", "parts[5000000].description": "x" },
    { step: "add-part", "parts[99].description": "x" },
    { step: "remove-part:77" },
    { step: "no such button", "parts[0].subject": "WEATHER" },
    { acting: "NOBODY", "own.name": "" },
    { "parts[0].description": "\u0000" },
    { parts: "x", complainant: "x", screening: "x" },
    { "screening.conductUntilOn.day": "99", "own.name": "" },
    { draft: "x", "own.email": "x" },
  ];
  for (const wrong of wrongs) {
    const answer = await page.request.post("/klacht/formulier", {
      form: { ...filledForm("x@burger.example"), ...wrong },
      headers: { origin: baseURL ?? "" },
    });
    expect([200, 422], JSON.stringify(wrong)).toContain(answer.status());
    expect(await answer.text()).not.toContain("Wij hebben uw klacht ontvangen");
  }
  const json = await page.request.post("/klacht/formulier", { data: {}, headers: { origin: baseURL ?? "" } });
  expect(json.status()).toBe(415);
});
