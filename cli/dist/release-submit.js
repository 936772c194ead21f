import { t as MAX_SBOM_BYTES } from "./read-sbom.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { r as gitHubPlace, t as GITHUB_API } from "./github-place.js";
import { t as readFiles } from "./write-files.js";
import { resolve } from "node:path";

// cli/commands/release-submit.ts
const REPOSITORY = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
const command = defineCommand({
	name: "release submit",
	summary: "Propose a signed release folder to a registry by one pull request",
	usage: "FOLDER --repository OWNER/NAME [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		repository: {
			type: "string",
			value: "OWNER/NAME",
			required: true,
			description: "of the registry on GitHub"
		},
		fork: {
			type: "string",
			value: "OWNER/NAME",
			description: "where the branch goes, if not to the registry itself"
		},
		"token-env": {
			type: "string",
			value: "NAME",
			description: "variable with the token that writes the branch and opens the pull request (GITHUB_TOKEN)"
		},
		"api-url": {
			type: "string",
			value: "URL",
			description: `REST API of the GitHub that holds it (${GITHUB_API})`
		},
		"server-url": {
			type: "string",
			value: "URL",
			description: "its address for git (from --api-url)"
		}
	},
	example: "portcullis release submit plugins/hello/releases/1.0.0 --repository acme/plugins",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		for (const name of [options.repository, options.fork ?? options.repository]) if (!REPOSITORY.test(name)) throw new UsageError("--repository and --fork are OWNER/NAME");
		const variable = options["token-env"] ?? "GITHUB_TOKEN";
		const token = env[variable] ?? "";
		if (token === "") throw new UsageError(`no token: set ${variable}, or name another variable by --token-env`);
		const { apiUrl, serverUrl } = gitHubPlace(options);
		const folder = positionals[0] ?? "";
		const files = await readFiles(resolve(cwd, folder), MAX_SBOM_BYTES);
		progress(`asking ${new URL(apiUrl).host}`);
		const { openProposals } = await import("./proposals.js");
		const { submitRelease } = await import("./submit.js");
		await using proposals = await openProposals({
			apiUrl,
			serverUrl,
			registry: options.repository,
			fork: options.fork ?? "",
			token,
			now
		});
		const submitted = await submitRelease(files, proposals.desk);
		return submitted.kind === "refused" ? refusal(submitted.findings, style) : report(submitted.value, style.green);
	}
});
const WORDS = {
	opened: "proposed",
	updated: "proposed anew",
	unchanged: "proposed already",
	accepted: "merged already"
};
function report(submitted, green) {
	const { kind, folder, pull, head, artifactDigest } = submitted;
	return {
		exit: "yes",
		human: `${green(WORDS[kind])}: ${plainText(folder)}${pull === void 0 ? "" : `, ${plainText(pull.url)}`}`,
		json: {
			verdict: kind,
			folder,
			pull_request: pull?.number ?? null,
			url: pull?.url ?? null,
			head: head ?? null,
			artifact_digest: artifactDigest
		}
	};
}

export { command };