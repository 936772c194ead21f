import { t as CHECK_NAME } from "./check-verdict.js";
import { t as DEFAULT_BRANCH } from "./registry-place.js";

// action/setup/prove.ts
const TIMEOUT_MS = 6e5;
const POLL_MS = 2e3;
/** What each proposes, and what the check must say: to the one that approval is missing, to the other no. */
const CASES = [{
	name: "good",
	path: "README.md",
	change: (text) => `${text}\n`,
	expected: "action_required"
}, {
	name: "bad",
	path: "plugins/portcullis_proof/plugin.json",
	change: () => "{}\n",
	expected: "failure"
}];
/**
* Opens a pull request that may be merged once it is approved, and one that may not be at all; waits for the check of both,
* and closes them. Neither is ever merged.
*/
async function prove(place, patience) {
	const proofs = [];
	for (const each of CASES) proofs.push(await proveOne(place, each, patience));
	return proofs;
}
async function proveOne({ github, at }, { name, path, change, expected }, { sleep, timeoutMs = TIMEOUT_MS }) {
	const { git, repos, pulls, checks } = github.rest;
	const base = (await git.getRef({
		...at,
		ref: `heads/${DEFAULT_BRANCH}`
	})).data.object.sha;
	const branch = `portcullis-proof-${name}-${base.slice(0, 12)}`;
	await git.createRef({
		...at,
		ref: `refs/heads/${branch}`,
		sha: base
	});
	try {
		const former = await contentOf();
		const head = (await repos.createOrUpdateFileContents({
			...at,
			path,
			branch,
			message: `Prove the check: ${name}`,
			content: Buffer.from(change(former?.text ?? ""), "utf8").toString("base64"),
			...former === void 0 ? {} : { sha: former.sha }
		})).data.commit.sha ?? "";
		const body = `Opened by \`portcullis setup github --prove\`, and closed by it. The check must say \`${expected}\`.`;
		const { data } = await pulls.create({
			...at,
			title: `Proof: ${name}`,
			head: branch,
			base: DEFAULT_BRANCH,
			body
		});
		const seen = await conclusionOf(head);
		await pulls.update({
			...at,
			pull_number: data.number,
			state: "closed"
		});
		return {
			name,
			pull: data.number,
			expected,
			seen
		};
	} finally {
		await git.deleteRef({
			...at,
			ref: `heads/${branch}`
		});
	}
	async function contentOf() {
		const { data } = await git.getTree({
			...at,
			tree_sha: base,
			recursive: "1"
		});
		const entry = data.tree.find((file) => file.path === path);
		if (entry === void 0) return void 0;
		const blob = await git.getBlob({
			...at,
			file_sha: entry.sha
		});
		return {
			text: Buffer.from(blob.data.content, "base64").toString("utf8"),
			sha: entry.sha
		};
	}
	async function conclusionOf(head) {
		for (let waited = 0; waited < timeoutMs; waited += POLL_MS) {
			const { data } = await checks.listForRef({
				...at,
				ref: head,
				check_name: CHECK_NAME
			});
			const found = data.check_runs.find((run) => run.conclusion !== null)?.conclusion;
			if (found !== void 0 && found !== null) return found;
			await sleep(POLL_MS);
		}
	}
}

export { prove };