import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { Pagination } from "@gehoor/web/blocks/pagination.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Link, useLocation } from "react-router";
import { tickedParameters } from "../choosing/ticked-address.ts";
import { handsOver, seesOpenCases } from "../frame/roles.ts";
import { StaffFrameQuery } from "../frame/viewer-query.ts";
import type { Route } from "./+types/worklist.ts";
import { ChoosingForm } from "./choosing/choosing-form.tsx";
import { chosenParameters, readChosen } from "./choosing/chosen-address.ts";
import { ChosenValues } from "./chosen-values.tsx";
import { ExportButton } from "./csv/export-button.tsx";
import { readLook } from "./look/keep-look.server.ts";
import { recordsLook, usualLook } from "./look/list-look.ts";
import { LookForm } from "./look/look-form.tsx";
import { SavedLists, savingTrouble } from "./saved/saved-lists.tsx";
import { ComplaintTable } from "./table/complaint-table.tsx";
import { rowWords } from "./table/row-words.server.ts";
import { texts } from "./worklist.texts.ts";
import { WorklistChips } from "./worklist-chips.tsx";
import {
  complaintFilter,
  complaintOrder,
  isRefined,
  listFor,
  listSearch,
  readWorklistAddress,
} from "./worklist-filter.ts";
import { WorklistForm } from "./worklist-form.tsx";
import { WorklistQuery } from "./worklist-query.ts";

const pageSize = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const { searchParams } = new URL(request.url);
  const { viewer, worklistCounts: counts } = await api.query(StaffFrameQuery, {});
  // Who has no open complaints there begins with what has ended.
  const hasOpenList = viewer?.__typename === "StaffViewer" && seesOpenCases(viewer.roles);
  const address = listFor(hasOpenList, readWorklistAddress(searchParams));
  const before = searchParams.get("voor");
  const found = await api.query(WorklistQuery, {
    filter: complaintFilter(address),
    order: complaintOrder(address),
    ...(before === null ? { first: pageSize, after: searchParams.get("na") } : { last: pageSize, before }),
  });
  const mayHandOver = viewer?.__typename === "StaffViewer" && handsOver(viewer);
  const isAllTicked = searchParams.has(chosenParameters.all);
  const { edges, pageInfo, totalCount, totalCapped, misspelt, newestOnly } = found.complaints;
  return {
    address,
    hasOpenList,
    look: await readLook(cookies, hasOpenList ? usualLook : recordsLook),
    saved: found.savedLists,
    trouble: savingTrouble(cookies.flash),
    rows: edges.map(({ cursor, node }) => ({ ...rowWords(node, found.today, language), cursor })),
    // Undefined for who can do nothing with several together.
    ticked: mayHandOver
      ? isAllTicked
        ? edges.map(({ node }) => node.reference)
        : readChosen(searchParams)
      : undefined,
    isAllTicked,
    pageInfo,
    total: { count: totalCount, capped: totalCapped && totalCount > 0 },
    misspelt,
    newestOnly,
    capped: counts.capped,
    counts: {
      open: counts.open,
      late: counts.late,
      missed: counts.targetMissed,
      week: counts.thisWeek,
      unassigned: counts.unassigned,
      away: counts.handlerAway,
      waiting: counts.waitingForComplainant,
      mine: counts.mine,
      new: counts.new,
    },
    departments: found.departments.map(({ id, name, active }) => ({
      value: id,
      label: active ? name[language] : texts[language].ended({ name: name[language] }),
    })),
    handlers: found.staff.map(({ id, name, active }) => ({
      value: id,
      label: active ? name : texts[language].gone({ name }),
    })),
  };
}

export const clientLoader = keepingLast<typeof loader>();

export default function Worklist({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { address, hasOpenList, rows, look, pageInfo, total, misspelt, newestOnly } = loaderData;
  const list = listSearch(address, useLocation().search);
  const { saved, trouble, ticked, isAllTicked } = loaderData;
  const { counts, capped, departments, handlers } = loaderData;
  return (
    <>
      <div className="s-head">
        <PageTitle below={t.found(total)}>
          {address.name || (hasOpenList ? t.title : t.views[address.view])}
        </PageTitle>
        <Link className="g-link s-keys" to="/toetsen">
          {t.keys}
        </Link>
      </div>
      {hasOpenList && <WorklistChips current={address.view} counts={counts} capped={capped} />}
      <div className="s-tools">
        <WorklistForm address={address} departments={departments} handlers={handlers} />
        <LookForm look={look} />
        <SavedLists lists={saved} address={address} trouble={trouble} />
      </div>
      <ChosenValues address={address} departments={departments} handlers={handlers} />
      {newestOnly && <p role="status">{t.newestOnly}</p>}
      {misspelt && address.search && <p role="status">{t.nearly({ words: address.search })}</p>}
      {rows.length > 0 ? (
        <ChoosingForm list={ticked && list} isAllTicked={isAllTicked}>
          <ComplaintTable
            rows={rows}
            caption={t.title}
            look={look}
            sorted={address}
            list={list}
            ticked={ticked}
          />
        </ChoosingForm>
      ) : (
        <EmptyState title={t.emptyTitle}>
          <p>{address.search || isRefined(address) ? t.emptySearch : t.empty}</p>
          {address.search && address.view !== "all" && (
            <Link
              className="g-link"
              to={`/werkvoorraad?lijst=all&zoek=${encodeURIComponent(address.search)}`}
            >
              {t.everywhere}
            </Link>
          )}
        </EmptyState>
      )}
      <Pagination pageInfo={pageInfo} without={Object.values(tickedParameters)} />
      {rows.length > 0 && <ExportButton list={list} />}
    </>
  );
}
