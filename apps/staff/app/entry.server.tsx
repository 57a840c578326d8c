export { logPageError as handleError, renderPage as default } from "@gehoor/web/server/pages/render-page.tsx";
