import { r as hexOf } from "./digest.js";

// action/publish/evidence-files.ts
/** Evidence lies under its own digest, so any mirror may hold it and none can change it. */
function evidencePath(digest) {
	return `evidence/sha256/${hexOf(digest)}`;
}
/** What a host needs of each admitted release beyond its row. */
function admittedEvidence(events) {
	return events.flatMap((event) => {
		if (event.kind !== "admitted") return [];
		const { documents } = event.release;
		return [
			{
				path: evidencePath(documents.manifestDigest),
				bytes: documents.manifestBytes
			},
			{
				path: evidencePath(documents.sbomDigest),
				bytes: documents.sbomBytes
			},
			{
				path: evidencePath(documents.statementDigest),
				bytes: documents.statementBytes
			}
		];
	});
}
/** The ledger's new entries. */
function recordFiles(records) {
	return records.map(({ digest, bytes }) => ({
		path: evidencePath(digest),
		bytes
	}));
}

export { evidencePath as n, recordFiles as r, admittedEvidence as t };