import { describe, it } from "vitest";
import { settings, settingsWithAdviser } from "../../testing/context.ts";
import {
  anna,
  assessing,
  atAdviser,
  coordinator,
  given,
  handler,
  inHandling,
  received,
  sent,
  submission,
  withdrawn,
} from "../../testing/index.ts";

const slower = { ...settings, version: 2, contactTargetDays: 5 };
const advised = { ...settingsWithAdviser, version: 2 };
const adopt = { type: "AdoptSettings" } as const;

describe("what the municipality has published since", () => {
  it("holds for a complaint that comes in now, not for one that came before", () => {
    const comesIn = given().when(submission()).with({ settings: slower, newestSettings: slower }).by(anna);
    comesIn.on("2026-03-02").thenIs({ settingsVersion: 2 });
    given(received())
      .when({ type: "StartAssessment" })
      .with({ newestSettings: slower })
      .by(coordinator)
      .on("2026-03-03")
      .thenIs({ settingsVersion: 1 });
  });

  it("holds for it when the coordinator, who has seen the difference, says so", () => {
    given(received())
      .when(adopt)
      .with({ newestSettings: slower })
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens({ type: "SettingsAdopted", settingsVersion: 2 })
      .thenIs({ settingsVersion: 2 });
  });

  it("cannot be adopted when nothing changed, once the complaint has ended, or by the handler", () => {
    given(received()).when(adopt).by(coordinator).on("2026-03-04").thenRefused("NO_NEWER_SETTINGS");
    const newer = (history = received()) => given(history).when(adopt).with({ newestSettings: slower });
    newer(withdrawn()).by(coordinator).on("2026-03-10").thenRefused("NOT_OPEN");
    newer(inHandling()).by(handler).on("2026-03-10").thenRefused("NOT_YOURS");
  });

  it("brings the adviser's ten weeks only while the acknowledgement can still say so (9:15(1))", () => {
    const withAdviser = (history = received()) =>
      given(history).when(adopt).with({ newestSettings: advised });
    withAdviser()
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens({ type: "SettingsAdopted", settingsVersion: 2 });
    const acknowledged = sent(assessing(), "ACKNOWLEDGEMENT", "2026-03-04");
    withAdviser(acknowledged).by(coordinator).on("2026-03-05").thenRefused("ACKNOWLEDGED_OTHERWISE");
  });

  it("does not take away an adviser who is at work", () => {
    given(atAdviser())
      .when(adopt)
      .with({ settings: settingsWithAdviser, newestSettings: { ...settings, version: 2 } })
      .by(coordinator)
      .on("2026-03-10")
      .thenRefused("ACKNOWLEDGED_OTHERWISE");
  });
});
