import { t as writeCommit } from "./write-commit.js";
import { i as parsePolicy, n as POLICY_FILE } from "./policy.js";
import { c as ok } from "./finding.js";
import { t as classifyPath } from "./registry-path.js";
import { n as adoptionBody, r as adoptionTitle } from "./adopt.js";

// action/adopt/propose-adoption.ts
const ADOPTION_BRANCH = "portcullis/adopt";
async function readAdoptionGround({ pulls, repository, pushTo }) {
	const base = await pulls.defaultBranch();
	const tip = await repository.fetchBranch(base);
	const files = await repository.objects.files(tip, (path) => path === "policy.yml" || isRecord(path));
	const policy = parsePolicy(files.get("policy.yml") ?? /* @__PURE__ */ new Uint8Array());
	if (policy.kind === "refused") return policy;
	const head = await repository.fetchBranchIfThere(ADOPTION_BRANCH, pushTo.remote);
	const proposed = head === void 0 ? void 0 : {
		head,
		ids: idsOf(await repository.objects.files(head, isRecord))
	};
	return ok({
		base,
		tip,
		policy: policy.value.value,
		enrolled: idsOf(files),
		proposed
	});
}
/**
* One branch and one pull request, however often it is run. What the branch proposes already stays: somebody may have filled
* in what was not known. New plugins come as a commit on top, so that whoever wrote the rest is still seen to have written
* it, and cannot approve it. Undefined where there is nothing to propose.
*/
async function proposeAdoption(adoption, ground, { pulls, repository, pushTo, now }) {
	const pending = pendingIds(ground);
	const files = [...adoption.files].filter(([path]) => !pending.includes(idIn(path)));
	const count = pending.length + new Set(files.map(([path]) => idIn(path))).size;
	if (count === 0) return void 0;
	const title = adoptionTitle(count);
	const before = ground.proposed;
	let head = before?.head ?? "";
	if (files.length > 0) {
		const parent = pending.length > 0 ? head : ground.tip;
		const named = files.map(([path, bytes]) => ({
			path,
			bytes
		}));
		head = await writeCommit(repository, {
			parent,
			files: named,
			message: title,
			at: now()
		});
		const ref = `refs/heads/${ADOPTION_BRANCH}`;
		const push = [
			"push",
			"--quiet",
			"--no-verify",
			`--force-with-lease=${ref}:${before?.head ?? ""}`,
			"--",
			pushTo.remote,
			`${head}:${ref}`
		];
		await repository.git(push, { cwd: repository.directory });
	}
	const open = await pulls.openFrom(pushTo.owner, ADOPTION_BRANCH, ground.base);
	if (open !== void 0) return {
		kind: files.length > 0 ? "updated" : "unchanged",
		pull: open,
		head
	};
	const body = adoptionBody(adoption);
	return {
		kind: "opened",
		pull: await pulls.create({
			head: `${pushTo.owner}:${ADOPTION_BRANCH}`,
			base: ground.base,
			title,
			body
		}),
		head
	};
}
/** Of the branch, the plugins that are not merged yet. */
function pendingIds({ proposed, enrolled }) {
	return (proposed?.ids ?? []).filter((id) => !enrolled.includes(id));
}
function idIn(path) {
	return path.split("/")[1] ?? "";
}
function idsOf(records) {
	return [...records.keys()].filter(isRecord).map(idIn);
}
function isRecord(path) {
	return classifyPath(path).kind === "record";
}

export { proposeAdoption, readAdoptionGround };