import { n as digestOf } from "./digest.js";
import { t as isApprovalRecord } from "./validators.js";
import { r as parseDocument } from "./parse-document.js";
import { a as finding, c as ok, l as refused } from "./finding.js";

// core/documents/approval-record.ts
/** Fifty releases of a thousand changes each, at the length of a line, would be more; none that anybody reviewed is. */
const MAX_APPROVAL_RECORD_BYTES = 8388608;
/** evidence/sha256/<digest of the record> */
function parseApprovalRecord(bytes, file) {
	return parseDocument({
		kind: "RECORD",
		limits: {
			maxBytes: MAX_APPROVAL_RECORD_BYTES,
			maxDepth: 10
		},
		isValid: isApprovalRecord
	}, bytes, file);
}

// core/ledger/read-ledger.ts
/** A merge a minute for two months: no registry has more, and a chain of records cannot be a loop. */
const MAX_LEDGER_RECORDS = 1e5;
/**
* Every approval record from the newest back, oldest first. Each is held against the digest that names it, so that nothing
* can be taken out of the middle, nor slipped in.
*/
async function readLedger(state, read) {
	const records = [];
	for (let next = state.lastRecord; next !== void 0;) {
		if (records.length === 1e5) return broken(next, `there are more than ${MAX_LEDGER_RECORDS} records`);
		const record = await readRecord(next, state.registryId, read);
		if (record.kind === "refused") return record;
		records.push(record.value);
		next = record.value.record.previous;
	}
	return ok(records.reverse());
}
async function readRecord(digest, registryId, read) {
	const bytes = await read(digest, MAX_APPROVAL_RECORD_BYTES);
	if (bytes.kind === "refused") return broken(digest, bytes.findings[0].message);
	if (digestOf(bytes.value) !== digest) return broken(digest, "its content has another digest");
	const parsed = parseApprovalRecord(bytes.value, `evidence ${digest}`);
	if (parsed.kind === "refused") return parsed;
	const record = parsed.value.value;
	if (record.registry_id !== registryId) return broken(digest, `it is of ${record.registry_id}`);
	return ok({
		record,
		bytes: bytes.value,
		digest
	});
}
function broken(digest, why) {
	return refused(finding("LEDGER_BROKEN", `${digest}: ${why}`));
}
/** Rows that name a record which is not in the ledger, or which speaks of something else. */
function ledgerFindings(state, ledger) {
	const byDigest = new Map(ledger.map(({ digest, record }) => [digest, record]));
	const mismatch = (what) => finding("LEDGER_MISMATCH", `${what}: its approval record says something else`);
	const findings = [];
	const check = (what, digest, agrees) => {
		if (digest === void 0) return;
		const record = byDigest.get(digest);
		if (record === void 0 || !agrees(record)) findings.push(mismatch(what));
	};
	for (const [path, digest] of state.ruleRecords) check(path, digest, ({ rules }) => rules.some((rule) => rule.path === path && rule.digest === state.rules.get(path)));
	for (const [pluginId, { record: plugin, releases }] of state.plugins) {
		check(`the record of ${pluginId}`, plugin.approval_record, ({ rules }) => rules.some((rule) => rule.plugin?.plugin_id === pluginId && rule.digest === plugin.digest));
		for (const row of releases) check(`${pluginId} ${row.version}`, row.approval_record, (record) => record.commit === row.source_commit && recordedRelease(record, row.artifact.digest)?.version === row.version);
	}
	return findings;
}
/** What a record says of the release of an artifact. */
function recordedRelease({ releases }, artifact) {
	return releases.find(({ artifact_digest: digest }) => digest === artifact);
}

export { parseApprovalRecord as a, MAX_APPROVAL_RECORD_BYTES as i, readLedger as n, recordedRelease as r, ledgerFindings as t };