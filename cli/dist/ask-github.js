import { c as ownerText } from "./owners-lock.js";
import { a as finding, c as ok, i as everyOf, l as refused, n as both, t as andThen } from "./finding.js";
import { n as parseWorkflowFile, t as MAX_WORKFLOW_BYTES } from "./workflow-file.js";
import { t as GitHubError } from "./client.js";
import { t as gitHubOwners } from "./owner-directory.js";
import { r as ownerFact } from "./check-lock.js";
import { n as pinOf } from "./action-pin.js";
import { v as shownText } from "./render-findings.js";

// action/enrol/signing-workflow.ts
/**
* Which workflow signs for a plugin whose repository has this file: a certificate names the workflow whose job asked for the
* identity token, which is the called one where a job calls one. Codes: ENROL_SIGNER_UNCLEAR.
* @param repository `owner/name` of the file
*/
function signingWorkflow(file, repository) {
	const own = {
		workflow: `${repository}/${file.path}`,
		workflowRef: void 0
	};
	const signers = /* @__PURE__ */ new Map();
	for (const job of file.jobs.filter((each) => asksForIdentity(each, file.permissions))) {
		const signer = signerOf$1(job, own, repository);
		if (signer === void 0) return refused(finding("ENROL_SIGNER_UNCLEAR", `${shownText(job.uses ?? "")} is no commit`, file.placeOf(`${job.pointer}/uses`)));
		signers.set(`${signer.workflow}@${signer.workflowRef ?? ""}`, signer);
	}
	const [only = own, ...others] = signers.values();
	if (others.length === 0) return ok(only);
	const named = [...signers.keys()].map((each) => shownText(each)).join(", ");
	return refused(finding("ENROL_SIGNER_UNCLEAR", `${signers.size} may sign: ${named}`, { file: file.path }));
}
function asksForIdentity({ permissions }, top) {
	const granted = permissions === "unsaid" ? top : permissions;
	if (granted === "unsaid") return false;
	return "word" in granted ? granted.word === "write-all" : granted.grants["id-token"] === "write";
}
function signerOf$1({ uses }, own, repository) {
	if (uses === void 0) return own;
	const pin = pinOf(uses);
	if (pin.kind === "local") return {
		workflow: `${repository}/${uses.slice(2)}`,
		workflowRef: void 0
	};
	if (pin.kind !== "commit" || /^0+$/v.test(pin.sha)) return void 0;
	return {
		workflow: `${pin.repository}/${pin.path}`,
		workflowRef: pin.sha
	};
}
/** Events of people who release, in the order of what is most likely meant. */
const RELEASING = [
	"push",
	"workflow_dispatch",
	"release"
];
/** What starts a file that releases, and the refs it then runs on: tags, or the default branch where it is started by hand. */
function startOf({ events }, defaultBranch) {
	const trigger = RELEASING.find((event) => events.has(event));
	const refPattern = trigger === "workflow_dispatch" ? `refs/heads/${defaultBranch}` : "refs/tags/v*";
	return {
		trigger: trigger ?? RELEASING[0],
		refPattern
	};
}

// action/enrol/ask-github.ts
/**
* Asks GitHub for the numbers behind names: of the repository, its owner, and the plugin's owners. A name can be given up
* and taken by another; its number cannot.
*
* Codes: ENROL_REPOSITORY_UNKNOWN, ENROL_SIGNER_UNCLEAR, YAML_…, OWNERS_NAME_UNKNOWN, OWNERS_UNREAD.
* @throws GitHubError for anything but "not there" and "not allowed"
*/
async function askGitHub(github, wish, owners) {
	const identity = await identityOf(github, wish);
	const directory = gitHubOwners(github, github, wish.repository);
	const numbers = [];
	for (const owner of owners) if (owner.kind !== "email") numbers.push(await numberOf(directory, owner));
	const read = both(identity, everyOf(numbers));
	if (read.kind === "refused") return read;
	const [found, numbered] = read.value;
	return ok({
		...found,
		owners: numbered
	});
}
async function identityOf(github, wish) {
	const asked = await repositoryOf(github, wish.repository);
	if (asked.kind === "refused") return asked;
	const { full_name: name, id, owner: account, default_branch: defaultBranch } = asked.value;
	const seen = await signerOf(github, wish, name);
	if (seen.kind === "refused") return seen;
	const { signer, file, hasWorkflow } = seen.value;
	const start = file === void 0 ? {
		trigger: "push",
		refPattern: "refs/tags/v*"
	} : startOf(file, defaultBranch);
	const { workflow, workflowRef } = await asGitHubWrites(github, signer);
	const identity = {
		kind: "workflow",
		issuer: wish.issuer,
		source_repository: `${wish.serverUrl}/${name}`,
		source_repository_id: String(id),
		source_repository_owner_id: String(account.id),
		workflow,
		...workflowRef === void 0 ? {} : { workflow_ref_pattern: workflowRef },
		ref_pattern: wish.refPattern ?? start.refPattern,
		trigger: wish.trigger ?? start.trigger,
		runner_environment: wish.runner
	};
	return ok({
		identity,
		hasWorkflow
	});
}
/** Who signs, by what the repository's own file calls: the shipped one for plugins signs by the workflow that it calls. */
async function signerOf(github, { workflow, repository }, name) {
	if (typeof workflow !== "string") return ok({
		signer: workflow,
		file: void 0,
		hasWorkflow: void 0
	});
	const path = `.github/workflows/${workflow}`;
	const bytes = await fileAt(github, repository, path);
	const unseen = {
		signer: {
			workflow: `${name}/${path}`,
			workflowRef: void 0
		},
		file: void 0
	};
	if (!(bytes instanceof Uint8Array)) return ok({
		...unseen,
		hasWorkflow: bytes === "absent" ? false : void 0
	});
	return andThen(parseWorkflowFile(bytes, path), (file) => andThen(signingWorkflow(file, name), (signer) => ok({
		signer,
		file,
		hasWorkflow: true
	})));
}
/** The called workflow's repository by the name that certificates carry, where the token may see it. */
async function asGitHubWrites(github, signer) {
	const [owner = "", repo = "", ...path] = signer.workflow.split("/");
	if (signer.workflowRef === void 0) return signer;
	const found = await repositoryOf(github, {
		owner,
		repo
	});
	if (found.kind === "refused") return signer;
	return {
		...signer,
		workflow: [found.value.full_name, ...path].join("/")
	};
}
async function numberOf(directory, owner) {
	const fact = await ownerFact(owner, directory);
	if (fact.kind === "found") return ok({
		owner,
		id: fact.id
	});
	return refused(fact.kind === "missing" ? finding("OWNERS_NAME_UNKNOWN", `GitHub knows no ${ownerText(owner)}, or does not show it to the token`) : finding("OWNERS_UNREAD", `${ownerText(owner)}: ${fact.why}`));
}
/** A file of the default branch; to read one needs more than to see the repository, and not to know is no reason against. */
async function fileAt(github, repository, path) {
	try {
		const { data } = await github.rest.repos.getContent({
			...repository,
			path
		});
		if (Array.isArray(data) || data.type !== "file" || data.size > 524288) return "unread";
		return Buffer.from(data.content, "base64");
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return "absent";
		if (error instanceof GitHubError && error.status === 403) return "unread";
		throw error;
	}
}
/** GitHub answers 404 also for what a token may not see. */
async function repositoryOf(github, at) {
	try {
		return ok((await github.rest.repos.get({ ...at })).data);
	} catch (error) {
		if (!(error instanceof GitHubError) || ![
			401,
			403,
			404
		].includes(error.status)) throw error;
		const message = `GitHub answered ${error.status} for ${at.owner}/${at.repo}`;
		return refused(finding("ENROL_REPOSITORY_UNKNOWN", message));
	}
}

export { askGitHub };