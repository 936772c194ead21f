import { a as renderOwnersLock, n as OWNERS_LOCK_FILE } from "./owners-lock.js";
import { t as count } from "./count.js";
import { o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { n as connectGitHub, t as GITHUB_OPTIONS } from "./github-connection.js";
import { i as readOwnersLock, r as readCodeowners, t as CODEOWNERS_OPTION } from "./owners-files.js";
import { n as writeFiles } from "./write-files.js";
import { resolve } from "node:path";

// cli/commands/owners-lock.ts
const command = defineCommand({
	name: "owners lock",
	summary: "Write down the numeric ids of all whom CODEOWNERS names, or compare them with GitHub",
	usage: "[DIR] --github ORG/REPO [--check] [options]",
	positionals: {
		min: 0,
		max: 1
	},
	options: {
		github: {
			type: "string",
			value: "ORG/REPO",
			required: true,
			description: "where the names are looked up"
		},
		check: {
			type: "boolean",
			description: "write nothing; refuse where the file and GitHub differ"
		},
		codeowners: CODEOWNERS_OPTION,
		...GITHUB_OPTIONS
	},
	example: "portcullis owners lock --github acme/plugins --check",
	async run({ options, positionals, cwd, env, style, progress }) {
		const folder = resolve(cwd, positionals[0] ?? ".");
		const codeowners = await readCodeowners(folder, options.codeowners);
		const former = await readOwnersLock(folder);
		if (former.kind === "refused") return refusal(former.findings, style);
		const { github, at } = await connectGitHub(options.github, options, env, cwd);
		progress(`asking GitHub about ${options.github}`);
		const { gitHubOwners } = await import("./owner-directory.js").then((n) => n.n);
		const { lockDifferences, ownersLock } = await import("./lock.js");
		const lock = await ownersLock(codeowners, former.value, gitHubOwners(github, github, at));
		if (lock.kind === "refused") return refusal(lock.findings, style);
		const differences = lockDifferences(former.value, lock.value);
		if (options.check && differences.length > 0) return refusal(differences, style);
		if (!options.check) await writeFiles(folder, [[OWNERS_LOCK_FILE, renderOwnersLock(lock.value)]]);
		return report(lock.value, options.check ? "agrees" : "written", style.green);
	}
});
function report(lock, verdict, green) {
	const [users, teams] = [Object.keys(lock.users).length, Object.keys(lock.teams).length];
	return {
		exit: "yes",
		human: `${green(verdict)}: ${OWNERS_LOCK_FILE}, ${count(users, "account")}, ${count(teams, "team")}`,
		json: {
			verdict,
			file: OWNERS_LOCK_FILE,
			users,
			teams
		}
	};
}

export { command };