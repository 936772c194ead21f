import { v as isReinstatement } from "./validators.js";
import { r as parseDocument } from "./parse-document.js";

// core/documents/reinstatement.ts
const MAX_REINSTATEMENT_BYTES = 65536;
/** reinstatements/<id>.json */
function parseReinstatement(bytes, file) {
	return parseDocument({
		kind: "REINSTATEMENT",
		limits: {
			maxBytes: MAX_REINSTATEMENT_BYTES,
			maxDepth: 16
		},
		isValid: isReinstatement
	}, bytes, file);
}

export { parseReinstatement as t };