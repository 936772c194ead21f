import { t as digestFromHex } from "./digest.js";
import { r as isPluginId } from "./registry-path.js";

// action/revoke/read-subject.ts
/** What only a range holds: an operator, several clauses, or a wildcard by itself. */
const RANGE = /[<>=~^|, *]|(^|\.)[xX](\.|$)/;
/** `sha256:DIGEST`, `PLUGIN@VERSION`, `PLUGIN@RANGE` or `PLUGIN`; undefined for anything else. */
function readSubject(subject) {
	const hex = /^sha256:([0-9a-f]{64})$/.exec(subject)?.[1];
	if (hex !== void 0) return {
		kind: "digest",
		digest: digestFromHex(hex)
	};
	const at = subject.indexOf("@");
	const id = at === -1 ? subject : subject.slice(0, at);
	if (!isPluginId(id)) return void 0;
	if (at === -1) return {
		kind: "plugin",
		plugin_id: id
	};
	const rest = subject.slice(at + 1).trim();
	return RANGE.test(rest) ? {
		kind: "range",
		plugin_id: id,
		range: rest
	} : {
		kind: "version",
		plugin_id: id,
		version: rest
	};
}
/** `pkg:TYPE/NAME` or `pkg:TYPE/NAME@RANGE`; whether package and range can be read is for the draft to say. */
function readComponent(text) {
	const [, type, name, range] = /^pkg:([a-z][a-z0-9.+-]*)\/((?:(?:@|%40)[^@]+\/)?[^@]+)(?:@(.*))?$/.exec(text) ?? [];
	if (type === void 0 || name === void 0 || range === "") return void 0;
	return {
		kind: "component",
		purl: `pkg:${type}/${name.replace(/^@/, "%40")}`,
		...range === void 0 ? {} : { range: range.trim() }
	};
}
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
/**
* `key:KEY_ID` or `repository:NUMBER`, the latter with `@ISSUER` where that is not GitHub's; since a time.
* Undefined for anything else.
*/
function readPublisher(text, since) {
	const keyId = /^key:([0-9a-f]{64})$/.exec(text)?.[1];
	if (keyId !== void 0) return {
		kind: "publisher",
		publisher: {
			kind: "key",
			key_id: keyId
		},
		since
	};
	const [, id, issuer = GITHUB_ISSUER] = /^repository:([0-9]{1,20})(?:@(https:\/\/\S+))?$/.exec(text) ?? [];
	if (id === void 0) return void 0;
	return {
		kind: "publisher",
		publisher: {
			kind: "workflow",
			issuer,
			source_repository_id: id
		},
		since
	};
}

export { readPublisher as n, readSubject as r, readComponent as t };