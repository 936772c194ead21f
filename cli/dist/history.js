import { n as MAX_REVOCATION_BYTES, r as parseRevocation, t as readReleaseDocuments } from "./release-documents.js";
import { i as readChangeSet, t as isListedOrigin } from "./check-origin.js";
import { a as refused, i as ok, t as finding } from "./finding.js";
import { r as expandRevocation, t as contentKey } from "./denies.js";
import { t as classifyPath } from "./registry-path.js";

// action/publish/history.ts
/** Which commits are to be judged, and every deny that stands against what they bring. */
async function readHistory({ history, tip }, before) {
	const commits = await history.firstParents(before.sourceCommit, tip);
	if (commits === void 0) return refused(finding("PUBLICATION_HISTORY_REWRITTEN", `${before.sourceCommit ?? ""} is not in the first-parent history of ${tip}`));
	const touching = await history.commitsTouching("revocations", before.sourceCommit, tip);
	const merged = /* @__PURE__ */ new Map();
	for (const commit of [...before.sourceCommit === void 0 ? [] : [before.sourceCommit], ...touching.toReversed()]) for (const entry of await readRevocations(history, commit)) merged.set(contentKey(entry), entry);
	const known = new Set(before.denies.map(contentKey));
	const added = [...merged].filter(([key]) => !known.has(key)).map(([, entry]) => entry);
	const all = (state) => [...before.denies.map((deny) => withNewDigests(deny, state)), ...added.map((entry) => expandRevocation(entry, state))];
	return ok({
		commits,
		denies: all(before),
		pendingDenies: [...new Set(added.map(({ id }) => id))],
		expandAll: (state) => ({
			...state,
			denies: all(state)
		})
	});
}
/**
* What the fold needs to know of one commit, asked for once. `state` is what was accepted before it: a step earlier in the
* same publish may have changed who approves and where artifacts lie.
*/
async function readStep(request, { commit, firstParent }, state) {
	const changes = await request.history.changes(firstParent, commit);
	const artifacts = await gatherArtifacts(readChangeSet(changes), state, request.artifacts);
	const approval = state.policy?.value.approvals.source === "push" ? { kind: "push" } : await request.approvals(commit);
	return {
		commit,
		isFirst: firstParent === void 0,
		changes,
		approval,
		artifacts
	};
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
/** Artifacts of a change's releases; none of a change that is too large to be accepted. One whose documents cannot be read is not asked for: it is refused as it is. */
async function gatherArtifacts({ releases, findings }, state, source) {
	const artifacts = /* @__PURE__ */ new Map();
	const policy = state.policy?.value;
	if (findings.some(({ code }) => code === "CHANGE_TOO_LARGE")) return artifacts;
	for (const folder of releases) {
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
/** A commit's entries that can be read; one that cannot was refused when it was proposed and denies nothing. */
async function readRevocations(history, commit) {
	const isRevocation = (path) => classifyPath(path).kind === "revocation";
	return [...await history.files(commit, isRevocation, MAX_REVOCATION_BYTES)].flatMap(([path, bytes]) => {
		const parsed = parseRevocation(bytes, path);
		return parsed.kind === "ok" && path === `revocations/${parsed.value.value.id}.json` ? [parsed.value.value] : [];
	});
}

export { readStep as i, readHistory as n, readRevocations as r, gatherArtifacts as t };