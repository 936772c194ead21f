import { n as readReleaseDocuments, o as readChangeSet, r as isListedOrigin } from "./open-repository.js";
import { l as parseDocument, y as isRevocation } from "./manifest.js";
import { i as refused, r as ok, t as finding } from "./finding.js";
import { n as expandRevocation } from "./denies.js";

// core/documents/revocation.ts
const MAX_REVOCATION_BYTES = 65536;
/** revocations/<id>.json */
function parseRevocation(bytes, file) {
	return parseDocument({
		kind: "REVOCATION",
		limits: {
			maxBytes: MAX_REVOCATION_BYTES,
			maxDepth: 16
		},
		isValid: isRevocation
	}, bytes, file);
}

// action/publish/history.ts
/** Everything that the fold needs to know of the branch since the last publication, asked for once. */
async function readHistory(request, before) {
	const { history, tip } = request;
	const commits = await history.firstParents(before.sourceCommit, tip);
	if (commits === void 0) return refused(finding("PUBLICATION_HISTORY_REWRITTEN", `${before.sourceCommit ?? ""} is not in the first-parent history of ${tip}`));
	const steps = [];
	for (const [index, { commit, firstParent }] of commits.entries()) {
		request.progress(`reading commit ${index + 1} of ${commits.length}`);
		const changes = await history.changes(firstParent, commit);
		const artifacts = await gatherArtifacts(readChangeSet(changes).releases, before, request.artifacts);
		const approval = before.policy?.value.approvals.source === "push" ? { kind: "push" } : await request.approvals(commit);
		steps.push({
			commit,
			isFirst: firstParent === void 0,
			changes,
			approval,
			artifacts
		});
	}
	const merged = await readRevocations(history, tip);
	const known = new Set(before.denies.map(({ id }) => id));
	const added = merged.filter(({ id }) => !known.has(id));
	const all = (state) => [...before.denies.map((deny) => withNewDigests(deny, state)), ...added.map((entry) => expandRevocation(entry, state))];
	return ok({
		steps,
		denies: all(before),
		pendingDenies: added.map(({ id }) => id),
		expandAll: (state) => ({
			...state,
			denies: all(state)
		})
	});
}
/** A deny of a whole plugin covers what was admitted since; nothing that it covered is ever let go. */
function withNewDigests(deny, state) {
	const now = expandRevocation({
		...deny,
		schema_version: 1
	}, state).digests;
	return {
		...deny,
		digests: [.../* @__PURE__ */ new Set([...deny.digests, ...now])].sort()
	};
}
/** Artifacts of a change's releases. One whose documents cannot be read is not asked for: it is refused as it is. */
async function gatherArtifacts(folders, state, source) {
	const artifacts = /* @__PURE__ */ new Map();
	const policy = state.policy?.value;
	for (const folder of folders) {
		const documents = readReleaseDocuments(folder);
		if (documents.kind === "refused" || policy === void 0) {
			artifacts.set(folder.folder, {
				kind: "unavailable",
				findings: []
			});
			continue;
		}
		const { artifact } = documents.value.record;
		artifacts.set(folder.folder, isListedOrigin(artifact.url, policy) ? await source(artifact, policy) : {
			kind: "unavailable",
			findings: []
		});
	}
	return artifacts;
}
/** The branch's entries that can be read; one that cannot was refused when it was proposed and denies nothing. */
async function readRevocations(history, tip) {
	const revocations = [];
	for (const path of await history.list(tip, "revocations")) {
		const bytes = await history.file(tip, path);
		const parsed = bytes === void 0 ? void 0 : parseRevocation(bytes, path);
		if (parsed?.kind === "ok" && path === `revocations/${parsed.value.value.id}.json`) revocations.push(parsed.value.value);
	}
	return revocations;
}

export { parseRevocation as i, readHistory as n, readRevocations as r, gatherArtifacts as t };