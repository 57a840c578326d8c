import { describe, expect, it } from "vitest";
import { holds, whenever } from "../../../testing/walks/every-walk.ts";
import type { Complaint } from "../../complaint.ts";

const noticeOf = ({ notices }: Complaint, number: number) => notices.find((one) => one.number === number);

describe("23. the file and the mail say the same", () => {
  it("what is leaving is changed by nothing but news of that letter", () => {
    holds(({ steps }) => {
      for (const { before, result, after } of steps) {
        if (!result.accepted) continue;
        const news = new Set(
          result.events.flatMap((event) =>
            event.type.startsWith("Notice") && "number" in event ? [event.number] : [],
          ),
        );
        for (const notice of before.notices.filter(({ state }) => state === "CLAIMED"))
          if (!news.has(notice.number))
            expect({ ...noticeOf(after, notice.number), overtaken: notice.overtaken }).toEqual(notice);
      }
    });
  });

  it("after a silence of the server no letter counts as not having left, and a second sending is told", () => {
    whenever("NoticeReleased", ({ number }, { before }) => {
      expect(noticeOf(before, number)).toMatchObject({ state: "CLAIMED", answerLost: false });
    });
    whenever("NoticeDispatched", ({ number, acceptedAt, perhapsTwice }, { before, after }) => {
      const notice = noticeOf(before, number);
      if (notice?.state === "CANCELLED") {
        expect(["POST", "NONE"]).toContain(notice.channel);
        expect(after).toMatchObject({ status: before.status, ending: before.ending });
      } else expect(["REQUESTED", "CLAIMED"]).toContain(notice?.state);
      if (acceptedAt) expect(perhapsTwice).toBe(notice?.answerLost);
    });
  });

  it("what the mail server took is the letter that was claimed", () => {
    whenever("NoticeDispatched", ({ number, acceptedAt, letterHash }, { before }) => {
      if (acceptedAt) expect(noticeOf(before, number)?.letterHash).toBe(letterHash);
    });
  });
});
