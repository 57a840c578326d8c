import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { jsonPgSmartTags } from "postgraphile/utils";

// PostGraphile on a database of Gehoor, with its own defaults: no sessions, no row policies, no trusted documents.
const { DATABASE_URL, PORT, CONNECTIONS } = process.env;

/** Gehoor's tables have no foreign keys, so that a complaint can be erased in any order: here is what leads where. */
const ofComplaint = (fieldName) => ({
  tags: { foreignKey: `(complaint_id) references complaint (id)|@foreignFieldName ${fieldName}` },
});
const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      complaint: {
        tags: {
          foreignKey: [
            "(handler_id) references staff (id)|@fieldName handler|@foreignFieldName handledComplaints",
            "(department_id) references department (id)|@fieldName department|@foreignFieldName complaints",
            "(complainant_id) references party (id)|@fieldName complainant|@foreignFieldName complaintsOf",
            "(summary_text_id) references complaint_text (id)|@fieldName summary|@foreignFieldName summarises",
          ],
        },
      },
      complaint_event: ofComplaint("events"),
      deadline: ofComplaint("deadlines"),
      party: ofComplaint("parties"),
      notice: ofComplaint("notices"),
      message: {
        tags: {
          foreignKey: [
            "(complaint_id) references complaint (id)|@foreignFieldName messages",
            "(text_id) references complaint_text (id)|@fieldName content|@foreignFieldName messagesOf",
          ],
        },
      },
      letter: {
        tags: {
          foreignKey:
            "(complaint_id, notice_number) references notice (complaint_id, number)|@foreignSingleFieldName letter",
        },
      },
    },
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [relations],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ["public"],
      poolConfig: { max: Number(CONNECTIONS) },
    }),
  ],
  grafserv: { graphiql: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
server.listen(Number(PORT), "127.0.0.1");
