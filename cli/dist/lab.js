import { a as UsageError, n as plainText, o as defineCommand, r as safeJson } from "./portcullis.js";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// cli/commands/lab.ts
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const OWNER = "lab-owner";
const CONTRIBUTOR = "lab-contributor";
const command = defineCommand({
	name: "lab",
	summary: "Run a Sigstore and a GitHub of your own on loopback until interrupted",
	usage: "[options]",
	options: {
		repository: {
			type: "string",
			value: "OWNER/NAME",
			description: "the repository that GitHub holds and whose workflow gets identity tokens (acme/registry)"
		},
		private: {
			type: "boolean",
			description: "Sigstore in the shape of GitHub's for private repositories: no transparency log"
		},
		out: {
			type: "string",
			value: "DIR",
			description: "write trusted_root.json and signing_config.json there"
		}
	},
	example: "portcullis lab --out trust --repository acme/registry",
	runsUntilInterrupted: true,
	async run(context) {
		const repository = context.options.repository ?? "acme/registry";
		if (!REPOSITORY.test(repository)) throw new UsageError(`--repository ${repository} is not OWNER/NAME`);
		const { startSigstore } = await import("../../lab/sigstore/index.ts");
		const { startGitHub } = await import("../../lab/github/index.ts");
		await using sigstore = await (context.options.private ? startSigstore({ profile: "github-private" }) : startSigstore());
		await using github = await startGitHub();
		const running = {
			sigstore: await describeSigstore(sigstore, repository),
			github: await populate(github, repository)
		};
		if (context.options.out !== void 0) await writeTrust(resolve(context.cwd, context.options.out), running);
		context.stdout.write(`${context.json ? safeJson(running) : render(running, context)}\n`);
		await interrupted(context.signal);
		return {
			exit: "yes",
			human: "",
			json: void 0
		};
	}
});
async function describeSigstore(sigstore, repository) {
	const { gitHubClaims } = await import("../../lab/sigstore/index.ts");
	const grant = sigstore.grantIdToken(gitHubClaims({ repository }));
	return {
		urls: { ...sigstore.urls },
		trusted_root: sigstore.trustedRoot(),
		signing_config: sigstore.signingConfig(),
		id_token_request: {
			url: grant.requestUrl,
			token: grant.requestToken
		}
	};
}
/** An organization with an owner, somebody who may only read, and a repository with a first commit. */
async function populate(github, repository) {
	for (const login of [OWNER, CONTRIBUTOR]) github.createUser(login);
	github.createOrg(repository.split("/")[0] ?? "", [OWNER]);
	await github.createRepository(repository);
	await github.push(repository, {
		as: OWNER,
		files: { "README.md": `# ${repository}\n` },
		message: "Start"
	});
	const tokens = [OWNER, CONTRIBUTOR].map((user) => [user, github.issueToken({ user })]);
	return {
		api_url: github.apiUrl,
		server_url: github.serverUrl,
		repository,
		tokens: Object.fromEntries(tokens)
	};
}
async function writeTrust(folder, { sigstore }) {
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, "trusted_root.json"), `${safeJson(sigstore.trusted_root)}\n`);
		await writeFile(join(folder, "signing_config.json"), `${safeJson(sigstore.signing_config)}\n`);
	} catch (cause) {
		throw new Error(`cannot write to ${folder}`, { cause });
	}
}
function render({ sigstore, github }, { style }) {
	const rows = (entries) => Object.entries(entries).map(([name, value]) => `  ${name.padEnd(15)}  ${plainText(value)}`);
	return [
		style.bold("Sigstore"),
		...rows(sigstore.urls),
		"",
		style.bold("Identity tokens of a workflow run"),
		`  export ACTIONS_ID_TOKEN_REQUEST_URL='${plainText(sigstore.id_token_request.url)}'`,
		`  export ACTIONS_ID_TOKEN_REQUEST_TOKEN='${plainText(sigstore.id_token_request.token)}'`,
		"",
		style.bold("GitHub"),
		...rows({
			api: github.api_url,
			repository: `${github.server_url}/${github.repository}.git`
		}),
		...rows(github.tokens),
		"",
		style.dim("Everything ends, and nothing is kept, with Ctrl-C.")
	].join("\n");
}
function interrupted(signal) {
	return new Promise((done) => {
		if (signal.aborted) done();
		else signal.addEventListener("abort", () => done(), { once: true });
	});
}

export { command };