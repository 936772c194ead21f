import { s as isPlugin } from "./validators.js";
import { r as parseDocument } from "./parse-document.js";

// core/documents/plugin-record.ts
const PLUGIN_RECORD_FILE = "plugin.json";
const MAX_PLUGIN_RECORD_BYTES = 262144;
/** plugins/<id>/plugin.json */
function parsePluginRecord(bytes, file = PLUGIN_RECORD_FILE) {
	return parseDocument({
		kind: "PLUGIN",
		limits: {
			maxBytes: MAX_PLUGIN_RECORD_BYTES,
			maxDepth: 16
		},
		isValid: isPlugin
	}, bytes, file);
}

export { PLUGIN_RECORD_FILE as n, parsePluginRecord as r, MAX_PLUGIN_RECORD_BYTES as t };