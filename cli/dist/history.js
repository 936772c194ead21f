import { a as MAX_REVOCATION_BYTES, i as readReleaseDocuments, o as parseRevocation, t as isListedOrigin } from "./check-origin.js";
import { r as lockedOwner } from "./owners-lock.js";
import { i as releasedFolders, n as ownerDemands, r as insidersOf, t as ownersGround } from "./owners-ground.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { a as expandRevocation, i as expandFurther, t as contentKey } from "./denies.js";
import { n as readChangeSet } from "./change-set.js";
import { t as classifyPath } from "./registry-path.js";

// core/approval/named-people.ts
const NOBODY_NAMED = {
	users: /* @__PURE__ */ new Set(),
	teams: []
};
/**
* Of owners those of the changed paths alone: a registry of a thousand teams would use up its quota at the first few pull
* requests that a stranger opens.
*/
function namedPeople(policy, owners, paths) {
	const rule = policy.approvals;
	if (rule.source === "push") return NOBODY_NAMED;
	const seats = Object.values(rule.seats ?? {});
	const users = new Set([...rule.approvers ?? [], ...seats.flatMap(({ users: people = [] }) => people)].map(({ id }) => id));
	const teams = new Map(seats.flatMap(({ teams: named = [] }) => named).map((team) => [team.id, team]));
	const isAsked = rule.code_owners === true && owners !== void 0;
	const lines = new Set(isAsked ? ownerDemands(paths, owners).demands.map(({ line }) => line) : []);
	const asked = [...(owners?.codeowners.rules.filter(({ line }) => lines.has(line)) ?? []).flatMap((each) => each.owners), ...isAsked ? insideTeams(policy, owners, paths) : []];
	for (const owner of asked) {
		const id = lockedOwner(owners?.lock, owner);
		if (id?.kind === "user") users.add(id.id);
		if (id?.kind === "team" && owner.kind === "team") teams.set(id.id, {
			id: id.id,
			name: `${owner.organization}/${owner.slug}`
		});
	}
	return {
		users,
		teams: [...teams.values()]
	};
}
/** Where a tier wants somebody from outside, the teams that own any part of what is released: who is in one is inside. */
function insideTeams({ tiers }, owners, paths) {
	if (!tiers.some(({ outside_approval: isWanted }) => isWanted === true)) return [];
	return releasedFolders(paths).flatMap((folder) => insidersOf(folder, owners).owners).filter(({ kind }) => kind === "team");
}

// action/publish/history.ts
/** Which commits are to be judged, and every deny that stands against what they bring. */
async function readHistory({ history, tip }, before) {
	const commits = await history.firstParents(before.sourceCommit, tip);
	if (commits === void 0) return refused(finding("PUBLICATION_HISTORY_REWRITTEN", `${before.sourceCommit ?? ""} is not in the first-parent history of ${tip}`));
	const merged = await mergedRevocations(history, before.sourceCommit, tip);
	const known = new Set(before.denies.map(contentKey));
	const added = merged.filter((entry) => !known.has(contentKey(entry)));
	const all = (state) => [...before.denies.map((deny) => expandFurther(deny, state)), ...added.map((entry) => expandRevocation(entry, state))];
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
async function readStep(request, { commit, firstParent, changes }, state) {
	const artifacts = await gatherArtifacts(readChangeSet(changes), state, request.artifacts);
	const policy = state.policy?.value;
	const paths = changes.map(({ path }) => path);
	const named = policy === void 0 ? NOBODY_NAMED : namedPeople(policy, ownersGround(state.owners), paths);
	const approval = policy?.approvals.source === "push" ? { kind: "push" } : await request.approvals(commit, named);
	return {
		commit,
		base: firstParent,
		isFirst: firstParent === void 0,
		changes,
		approval,
		artifacts
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
/** Entries of the branch since a commit, those of that commit too. Not at the tip alone: a deny that a later push takes away again is still a deny. */
async function mergedRevocations(history, since, tip) {
	const touching = await history.commitsTouching("revocations", since, tip);
	const merged = /* @__PURE__ */ new Map();
	for (const commit of [...since === void 0 ? [] : [since], ...touching.toReversed()]) for (const entry of await readRevocations(history, commit)) merged.set(contentKey(entry), entry);
	return [...merged.values()];
}
/** A commit's entries that can be read; one that cannot was refused when it was proposed and denies nothing. */
async function readRevocations(history, commit) {
	const isRevocation = (path) => classifyPath(path).kind === "revocation";
	return [...await history.files(commit, isRevocation, MAX_REVOCATION_BYTES)].flatMap(([path, bytes]) => {
		const parsed = parseRevocation(bytes, path);
		return parsed.kind === "ok" && path === `revocations/${parsed.value.value.id}.json` ? [parsed.value.value] : [];
	});
}

export { NOBODY_NAMED as a, readStep as i, readHistory as n, readRevocations as r, gatherArtifacts as t };