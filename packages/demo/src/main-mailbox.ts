import MailDev from "maildev";

// The demo's mail server and inbox as a process of its own. The mail stays in a folder, so that a second start of the
// stack still shows it.
const mailbox = new MailDev({
  smtp: Number(process.env.MAIL_SMTP_PORT),
  ip: "127.0.0.1",
  web: Number(process.env.MAIL_PORT),
  webIp: "127.0.0.1",
  mailDirectory: process.env.MAIL_FOLDER ?? "",
  maxEmails: 1000,
  // Its certificate is its own, which a sender that checks certificates would refuse.
  hideExtensions: ["STARTTLS"],
});
process.once("SIGTERM", () => void mailbox.stop().finally(() => process.exit(0)));
await mailbox.start();
