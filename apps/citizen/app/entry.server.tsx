export { logPageError as handleError, renderPage as default } from "@gehoor/web/server/render-page.tsx";
