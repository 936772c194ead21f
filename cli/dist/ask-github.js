import { c as ownerText } from "./owners-lock.js";
import { a as finding, c as ok, i as everyOf, l as refused, n as both } from "./finding.js";
import { t as GitHubError } from "./client.js";
import { gitHubOwners } from "./owner-directory.js";
import { r as ownerFact } from "./check-lock.js";

// action/enrol/ask-github.ts
/**
* Asks GitHub for the numbers behind names: of the repository, its owner, and the plugin's owners. A name can be given up
* and taken by another; its number cannot.
*
* Codes: ENROL_REPOSITORY_UNKNOWN, OWNERS_NAME_UNKNOWN, OWNERS_UNREAD.
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
		identity: found,
		owners: numbered,
		hasWorkflow: await hasWorkflow(github, found, wish)
	});
}
async function identityOf(github, wish) {
	const asked = await repositoryOf(github, wish.repository);
	if (asked.kind === "refused") return asked;
	const { full_name: name, id, owner: account } = asked.value;
	return ok({
		kind: "workflow",
		issuer: wish.issuer,
		source_repository: `${wish.serverUrl}/${name}`,
		source_repository_id: String(id),
		source_repository_owner_id: String(account.id),
		workflow: wish.workflow.includes("/") ? wish.workflow : `${name}/.github/workflows/${wish.workflow}`,
		ref_pattern: wish.refPattern,
		trigger: wish.trigger,
		runner_environment: wish.runner
	});
}
async function numberOf(directory, owner) {
	const fact = await ownerFact(owner, directory);
	if (fact.kind === "found") return ok({
		owner,
		id: fact.id
	});
	return refused(fact.kind === "missing" ? finding("OWNERS_NAME_UNKNOWN", `GitHub knows no ${ownerText(owner)}, or does not show it to the token`) : finding("OWNERS_UNREAD", `${ownerText(owner)}: ${fact.why}`));
}
async function hasWorkflow(github, { workflow }, { workflow: given, repository }) {
	if (given.includes("/")) return void 0;
	const path = workflow.split("/").slice(2).join("/");
	try {
		await github.rest.repos.getContent({
			...repository,
			path
		});
		return true;
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return false;
		if (error instanceof GitHubError && error.status === 403) return void 0;
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