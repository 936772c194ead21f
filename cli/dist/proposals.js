import { r as openGitHub } from "./client.js";
import { openFetchedRepository } from "./fetched-repository.js";
import { t as writeCommit } from "./write-commit.js";
import { PullRequests } from "./pull-requests.js";
import { n as remoteOf, r as repositoryName, t as gitAuthorization } from "./repository-name.js";

// action/proposal/proposal-desk.ts
/** Proposes by a git branch and a pull request. The registry's default branch is fetched now and is what proposals stand on. */
async function openProposalDesk({ pulls, repository, pushTo, now }) {
	const base = await pulls.defaultBranch();
	const tip = await repository.fetchBranch(base);
	const filesOf = async (commit, folder) => {
		const files = await repository.objects.files(commit, (path) => path.startsWith(`${folder}/`));
		return new Map([...files].map(([path, bytes]) => [path.slice(folder.length + 1), bytes]));
	};
	const heads = /* @__PURE__ */ new Map();
	return {
		accepted: (folder) => filesOf(tip, folder),
		async proposed(branch, folder) {
			const head = await repository.fetchBranchIfThere(branch, pushTo.remote);
			if (head === void 0) return void 0;
			heads.set(branch, head);
			return {
				head,
				files: await filesOf(head, folder)
			};
		},
		async push({ branch, folder, files, message }) {
			const named = [...files].map(([path, bytes]) => ({
				path: `${folder}/${path}`,
				bytes
			}));
			const commit = await writeCommit(repository, {
				parent: tip,
				files: named,
				message,
				at: now()
			});
			const ref = `refs/heads/${branch}`;
			const push = [
				"push",
				"--quiet",
				"--no-verify",
				`--force-with-lease=${ref}:${heads.get(branch) ?? ""}`,
				"--",
				pushTo.remote,
				`${commit}:${ref}`
			];
			await repository.git(push, { cwd: repository.directory });
			return commit;
		},
		async pull({ branch, title, body }) {
			const open = await pulls.openFrom(pushTo.owner, branch, base);
			if (open !== void 0) return {
				number: open.number,
				url: open.url,
				isNew: false
			};
			const made = await pulls.create({
				head: `${pushTo.owner}:${branch}`,
				base,
				title,
				body
			});
			return {
				number: made.number,
				url: made.url,
				isNew: true
			};
		}
	};
}

// action/proposal/proposals.ts
/** A desk at a registry on GitHub. Dispose of it to remove its copy of the registry. */
async function openProposals(options) {
	const { apiUrl, serverUrl, token, now } = options;
	const registry = repositoryName(options.registry);
	const target = options.fork === "" ? registry : repositoryName(options.fork);
	const repository = await openFetchedRepository({
		remote: remoteOf(serverUrl, registry),
		authorization: gitAuthorization(token)
	});
	const dispose = () => repository[Symbol.asyncDispose]();
	try {
		const pulls = new PullRequests(openGitHub({
			apiUrl,
			token
		}), registry);
		const pushTo = {
			remote: remoteOf(serverUrl, target),
			owner: target.owner
		};
		return {
			desk: await openProposalDesk({
				pulls,
				repository,
				pushTo,
				now
			}),
			[Symbol.asyncDispose]: dispose
		};
	} catch (error) {
		await dispose();
		throw error;
	}
}

export { openProposals };