import { r as __exportAll } from "./rolldown-runtime.js";
import "./change-report.js";

// action/gate/check-verdict.ts
var check_verdict_exports = /* @__PURE__ */ __exportAll({ CHECK_NAME: () => CHECK_NAME });
/** Name of the check run that a rule of the default branch requires, pinned to the app that writes it. */
const CHECK_NAME = "portcullis";

export { check_verdict_exports as n, CHECK_NAME as t };