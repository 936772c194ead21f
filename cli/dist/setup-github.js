import { t as MAX_TRUSTED_ROOT_BYTES } from "./trust.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";
import { t as renderTable } from "./render-table.js";
import { n as readInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";
import { n as connectGitHub, t as GITHUB_OPTIONS } from "./github-connection.js";
import { n as SERVER_OPTION, r as gitHubPlace } from "./github-place.js";
import { t as readFiles } from "./write-files.js";
import { basename, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";

// cli/output/render-setup.ts
const MARKS = {
	exists: "exists",
	missing: "missing",
	differs: "differs",
	skipped: "skipped",
	done: "done",
	failed: "FAILED",
	"not-reached": "not reached"
};
/** The steps as a table, what a person has to know, and how it ended. */
function setupResult({ repository, mode, reports, health, proofs }, style) {
	const findings = reports.flatMap((each) => each.findings);
	const unproved = proofs.filter(({ expected, seen }) => seen !== expected);
	const left = reports.filter(({ will }) => will !== void 0).length;
	const done = reports.filter(({ state }) => state === "done").length;
	const verdict = findings.length > 0 ? "unfinished" : unproved.length > 0 ? "unproved" : left > 0 ? "planned" : done > 0 ? "set up" : "unchanged";
	const rows = reports.map(({ name, state, text, will }) => [
		name,
		MARKS[state],
		will ?? text
	]);
	const notes = reports.flatMap(({ name, notes: told }) => told.map((note) => `  ${name}: ${plainText(note)}`));
	const closing = verdict === "planned" ? `${left} steps to do: run it again with --apply` : `${verdict}: ${plainText(repository)}`;
	return {
		exit: findings.length + unproved.length > 0 ? "refused" : "yes",
		human: [
			renderTable([
				"step",
				"state",
				mode === "plan" ? "what it would do" : "what it did"
			], rows, style),
			...notes.length === 0 ? [] : ["to know", ...notes],
			...findings.length === 0 ? [] : [renderFindings(findings, style)],
			...health === void 0 ? [] : [doctorLine(health, repository)],
			...proofs.map(proofLine),
			style.bold(closing)
		].join("\n"),
		json: {
			verdict,
			repository,
			steps: reports.map(({ name, state, text, will, notes: told }) => ({
				name,
				state,
				text,
				will: will ?? null,
				notes: told
			})),
			findings: findingsJson(findings),
			proofs,
			doctor: health === void 0 ? null : findingsJson(health.findings)
		}
	};
}
function doctorLine({ findings }, repository) {
	if (findings.length === 0) return "doctor: sound";
	const told = [...new Set(findings.map(({ code, message }) => `  ${code} ${plainText(message)}`))];
	return [`doctor: portcullis doctor ${plainText(repository)} explains`, ...told].join("\n");
}
function proofLine({ name, pull, expected, seen = "nothing" }) {
	const mark = seen === expected ? "as expected" : "NOT as expected";
	return `proof ${name}: pull request ${pull}, ${expected} expected, ${plainText(seen)} seen: ${mark}`;
}

// cli/github/pin-workflows.ts
/** What stands in the shipped workflows for a commit of this repository that somebody has reviewed. */
const UNPINNED = /\bacme\/portcullis(?<path>(?:\/[\w./-]+)?)@0{40}(?![0-9a-f])/g;
const COMMIT = /^[0-9a-f]{40}$/;
/** Nothing else than a name may come into the file: a line break would be YAML of its own. */
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/**
* Replaces `acme/portcullis…@0000…` in a workflow by a repository and the commit of it that was reviewed. All else stays as it is.
* @param repository `owner/name` @param commit 40 lower-case hex digits; a tag, branch or short form can move and is refused, as
* is the placeholder itself.
*/
function pinWorkflow(text, repository, commit) {
	if (!REPOSITORY.test(repository)) return {
		kind: "unfit",
		why: "the repository is not written owner/name"
	};
	if (!COMMIT.test(commit)) return {
		kind: "unfit",
		why: "the commit is not written as 40 lower-case hex digits"
	};
	if (/^0+$/.test(commit)) return {
		kind: "unfit",
		why: "the commit is the placeholder"
	};
	let count = 0;
	return {
		kind: "pinned",
		text: text.replaceAll(UNPINNED, (_, path) => {
			count += 1;
			return `${repository}${path}@${commit}`;
		}),
		count
	};
}

// cli/github/registry-workflows.ts
const TEMPLATES = "../../workflows/registry";
const PUBLISH = "publish.yml";
const MAX_WORKFLOW_BYTES = 65536;
/** Without a merge queue it never runs. */
const NEVER = /* @__PURE__ */ new Set(["queue.yml"]);
/** Its token reads settings, which a person grants to an App: before that it would fail every week. */
const BY_HAND = /* @__PURE__ */ new Set(["doctor.yml"]);
/** They write the branch that holds the publication: of no use to one in a folder. */
const OF_PUBLICATION = /* @__PURE__ */ new Set([
	"publish.yml",
	"re-sign.yml",
	"revoke.yml",
	"ratify.yml"
]);
/**
* The workflows that a registry runs, each pinned to a commit of the actions.
* @param actions `owner/name@sha` @param publishInputs of the publish workflow, values that need no quoting inside single quotes
* @throws UsageError for a pin that is none: a tag, a short commit, the placeholder
*/
async function registryWorkflows(actions, publication, publishInputs = {}, folder = join(import.meta.dirname, TEMPLATES)) {
	const [repository = "", commit = "", ...more] = actions.split("@");
	if (more.length > 0) throw new UsageError("--actions is OWNER/REPO@SHA");
	const templates = await readFiles(folder, MAX_WORKFLOW_BYTES);
	const files = /* @__PURE__ */ new Map();
	for (const [name, bytes] of [...templates].toSorted(([one], [other]) => one < other ? -1 : 1)) {
		if (NEVER.has(name) || BY_HAND.has(name) || publication === "directory" && OF_PUBLICATION.has(name)) continue;
		const pinned = pinWorkflow(Buffer.from(bytes).toString("utf8"), repository, commit);
		if (pinned.kind === "unfit") throw new UsageError(`--actions is OWNER/REPO@SHA: ${pinned.why}`);
		checkPin(name, pinned.text, actions);
		const text = name === PUBLISH ? withInputs(pinned.text, publishInputs) : pinned.text;
		files.set(`.github/workflows/${name}`, Buffer.from(text, "utf8"));
	}
	return {
		actions: repository,
		commit,
		files
	};
}
function withInputs(text, inputs) {
	const lines = Object.entries(inputs).map(([name, value]) => `      ${name}: '${value}'\n`);
	if (lines.length === 0) return text;
	const called = /^ {4}uses: .*\n/mv;
	if (!called.test(text)) throw new Error(`${PUBLISH} calls nothing`);
	return text.replace(called, (uses) => `${uses}    with:\n${lines.join("")}`);
}
/** Who pinned the callers of this checkout already would otherwise get that commit, whatever is asked for. */
function checkPin(name, text, actions) {
	const [repository = "", commit = ""] = actions.split("@");
	for (const [, uses = ""] of text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gmv)) {
		const [called = "", at] = uses.split("@");
		if (at === commit && (called === repository || called.startsWith(`${repository}/`))) continue;
		throw new UsageError(`--actions: workflows/registry/${name} of this checkout is pinned to ${uses} already; run setup from one whose callers are as shipped`);
	}
}

// cli/github/setup-answers.ts
const VISIBILITY = {
	option: "visibility",
	text: "Who may see the repository?",
	choices: ["private", "public"]
};
const PROFILE = {
	option: "trust-profile",
	text: "What do publishers sign with: keys alone, the public Sigstore (a public log), that of GitHub for private repositories, or one of your own?",
	choices: [
		"keys-only",
		"public-good",
		"github-private",
		"private"
	]
};
const PUBLICATION = {
	option: "publication",
	text: "Where is it published: on a branch, by workflows, or into a folder, by you?",
	choices: ["branch", "directory"]
};
const MEMBERS = {
	option: "members-app",
	text: "How are teams read: by an App that you register now, or not yet (nothing that needs a team is then admitted)?",
	choices: ["skip", "create"]
};
/**
* Five answers at most: what options leave open is asked at a terminal, or is the default under --yes and in a plan. That a
* name may be disclosed is nobody's default.
* @throws UsageError for an answer that is none, or where one is missing and nobody can be asked
*/
async function answers(given, ask, isPlan) {
	const decided = given.yes || isPlan && ask === void 0;
	const answer = async (question, value) => {
		const [byDefault] = question.choices;
		if (value !== void 0) return chosen(question, value);
		if (decided) return byDefault;
		if (ask === void 0) throw new UsageError(`nobody can be asked here: give --${question.option}, or --yes for the defaults`);
		const said = (await ask(`${question.text} [${question.choices.join(", ")}; ${byDefault}] `)).trim();
		return said === "" ? byDefault : chosen(question, said);
	};
	const visibility = await answer(VISIBILITY, given.visibility);
	const profile = await answer(PROFILE, given["trust-profile"]);
	const publication = await answer(PUBLICATION, given.publication);
	const members = await answer(MEMBERS, given["members-app"]);
	const isAtRisk = visibility === "private" && profile === "public-good" && !given.disclose;
	return {
		visibility,
		profile,
		publication,
		members,
		disclose: given.disclose || isAtRisk && !decided && ask !== void 0 && (await ask("Names of a private registry will be in a public log, for ever. Is that meant? [yes, no; no] ")).trim() === "yes"
	};
}
function chosen({ option, choices }, value) {
	const found = choices.find((each) => each === value);
	if (found === void 0) throw new UsageError(`--${option} is one of ${choices.join(", ")}`);
	return found;
}
/** Asks at the terminal, where there is one. */
function terminalAsk(stderr) {
	if (!process.stdin.isTTY || !stderr.isTTY) return void 0;
	return async (question) => {
		const terminal = createInterface({ input: process.stdin });
		try {
			stderr.write(question);
			return await terminal.question("");
		} finally {
			terminal.close();
		}
	};
}

// cli/github/setup-sigstore.ts
/** A Sigstore of one's own, for `--trust-profile private`. */
const SETUP_SIGSTORE_OPTIONS = {
	"fulcio-url": {
		type: "string",
		value: "URL",
		description: "of --trust-profile private: its certificate authority; publish then states the head by its own identity"
	},
	"rekor-url": {
		type: "string",
		value: "URL",
		description: "of --fulcio-url: its transparency log, if there is one"
	},
	"rekor-version": {
		type: "string",
		value: "1|2",
		description: "of --rekor-url: its API (1); 2 needs --tsa-url"
	},
	"tsa-url": {
		type: "string",
		value: "URL",
		description: "of --fulcio-url: its timestamp authority, if there is one"
	}
};
const SERVICES = [
	"fulcio-url",
	"rekor-url",
	"tsa-url"
];
/**
* What the publish workflow is given to sign the head without a key; undefined where a key signs it. The public Sigstore needs
* no addresses; GitHub's own for private repositories signs for nobody but GitHub.
* @throws UsageError for addresses that are none, or that the profile has no use for
*/
function headSigning(options, profile, publication) {
	const given = SERVICES.filter((name) => options[name] !== void 0);
	if (given.length > 0 && (profile !== "private" || options["fulcio-url"] === void 0)) throw new UsageError(`--${given[0]} goes with --trust-profile private and --fulcio-url`);
	for (const name of given) if (!/^https?:\/\/[!-&\(-~]+$/v.test(options[name] ?? "")) throw new UsageError(`--${name} is no http(s) address`);
	const version = options["rekor-version"];
	if (version !== void 0 && (!["1", "2"].includes(version) || options["rekor-url"] === void 0)) throw new UsageError("--rekor-version is 1 or 2, of --rekor-url");
	if (version === "2" && options["tsa-url"] === void 0) throw new UsageError("--rekor-version 2 needs --tsa-url");
	if (publication === "directory") return void 0;
	if (profile === "public-good") return {};
	if (given.length === 0) return void 0;
	const named = [...given, ...version === void 0 ? [] : ["rekor-version"]];
	return Object.fromEntries(named.map((name) => [name, options[name] ?? ""]));
}

// cli/commands/setup-github.ts
const MAX_TOKEN_BYTES = 4096;
const SLUG = /^[a-z0-9](?:[a-z0-9\-_]{0,98}[a-z0-9])?$/v;
const OPTIONS = {
	plan: {
		type: "boolean",
		description: "say what would be done, and change nothing (what happens without --apply)"
	},
	apply: {
		type: "boolean",
		description: "do it; run again, it goes on with what is left"
	},
	prove: {
		type: "boolean",
		description: "with --apply: open a good and a bad pull request, and tell what the check says of each"
	},
	yes: {
		type: "boolean",
		description: "ask nothing: the defaults for all that no option says"
	},
	actions: {
		type: "string",
		value: "OWNER/REPO@SHA",
		required: true,
		description: "the actions that the workflows run, by a whole commit: a tag can be moved"
	},
	visibility: {
		type: "string",
		value: "WHO",
		description: "of a new repository: private or public (private)"
	},
	"trust-profile": {
		type: "string",
		value: "NAME",
		description: "keys-only, public-good, github-private or private (keys-only)"
	},
	"trusted-root": {
		type: "string",
		value: "FILE",
		description: "Sigstore trusted root; not for keys-only"
	},
	...SETUP_SIGSTORE_OPTIONS,
	disclose: {
		type: "boolean",
		description: "names of a private registry may be in the public log"
	},
	publication: {
		type: "string",
		value: "WHERE",
		description: "branch or directory (branch)"
	},
	"members-app": {
		type: "string",
		value: "HOW",
		description: "create, by your browser, or skip (skip)"
	},
	"members-token-file": {
		type: "string",
		value: "FILE",
		description: "a token with members read, in the App's place"
	},
	security: {
		type: "string",
		value: "SLUG",
		description: "the team of platform security (security)"
	},
	certifiers: {
		type: "string",
		value: "SLUG",
		description: "the team that certifies (certifiers)"
	},
	owners: {
		type: "string",
		value: "SLUG",
		description: "the team of plugin owners (plugin-owners)"
	},
	"on-call": {
		type: "string",
		value: "LOGIN",
		multiple: true,
		description: "who may deny by a run of the revoke workflow; nobody where not said"
	},
	folder: {
		type: "string",
		value: "DIR",
		description: "where the registry begins, keys and publication beside it (REPO)"
	},
	"registry-id": {
		type: "string",
		value: "ID",
		description: "its name, for ever; releases are signed for it (ORG/REPO)"
	},
	"artifact-origin": {
		type: "string",
		value: "URL",
		multiple: true,
		description: "where artifacts may come from, besides releases on github.com"
	},
	...GITHUB_OPTIONS,
	"server-url": SERVER_OPTION
};
const command = defineCommand({
	name: "setup github",
	summary: "Make a registry on GitHub: repository, teams, keys, workflows, environments, rules",
	usage: "ORG/REPO --actions OWNER/REPO@SHA [--plan | --apply] [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: OPTIONS,
	example: "portcullis setup github acme/plugins --actions acme/portcullis@4f0c9d1be5a3c6f2d8e7b9a0c1d2e3f405162738 --apply",
	async run({ options, positionals, cwd, env, now, style, stderr, progress }) {
		if (options.plan && options.apply) throw new UsageError("--plan and --apply exclude each other");
		if (options.prove && !options.apply) throw new UsageError("--prove is for --apply: it opens pull requests");
		const mode = options.apply ? "apply" : "plan";
		await registryWorkflows(options.actions, "branch");
		const answered = await answers(options, terminalAsk(stderr), mode === "plan");
		const connection = await connectGitHub(positionals[0] ?? "", options, env, cwd);
		const { apiUrl, serverUrl, issuer } = gitHubPlace(options);
		const signing = headSigning(options, answered.profile, answered.publication);
		const workflows = await registryWorkflows(options.actions, answered.publication, signing);
		const { actions, commit } = workflows;
		const head = signing === void 0 ? void 0 : {
			actions,
			commit,
			issuer,
			serverUrl
		};
		const members = await membersOf(options, answered, cwd);
		const wish = {
			...wishOf(options, answered),
			members,
			workflows,
			head
		};
		const { at } = connection;
		const directory = resolve(cwd, options.folder ?? at.repo);
		const onCall = await numbered(connection, options["on-call"]);
		if (onCall.kind === "refused") return refusal(onCall.findings, style);
		const { setupFolder } = await import("./setup-folder.js");
		const local = setupFolder({
			org: at.owner,
			directory,
			shown: relative(cwd, directory) || basename(directory),
			registry: {
				...await registryOf(options, answered, cwd),
				registryId: registryId(options, at)
			},
			onCall: onCall.value,
			artifactOrigins: options["artifact-origin"].map(originOf),
			workflows: workflows.files,
			now
		});
		const { runSteps, setupFindings, setupSteps } = await import("./set-up.js");
		const found = await setupFindings(connection, wish);
		if (found.length > 0) return refusal(found, style);
		const open = (url) => stderr.write(`open in your browser: ${url}\n`);
		const reports = await runSteps(setupSteps(connection, wish, {
			local,
			apiUrl,
			serverUrl,
			token: connection.token,
			open,
			now
		}), mode, progress);
		const isWhole = reports.every(({ state, will }) => state !== "failed" && state !== "not-reached" && will === void 0);
		const health = isWhole ? await doctorSays(connection, now, progress) : void 0;
		const proofs = isWhole && options.prove ? await proved(connection, progress) : [];
		return setupResult({
			repository: `${at.owner}/${at.repo}`,
			mode,
			reports,
			health,
			proofs
		}, style);
	}
});
function wishOf(options, answered) {
	const slug = (option, byDefault) => {
		const given = options[option] ?? byDefault;
		if (!SLUG.test(given)) throw new UsageError(`--${option} is the slug of a team, without @ and organization`);
		return given;
	};
	return {
		isPrivate: answered.visibility === "private",
		profile: answered.profile,
		disclose: answered.disclose,
		publication: answered.publication,
		teams: {
			security: slug("security", "security"),
			certifiers: slug("certifiers", "certifiers"),
			owners: slug("owners", "plugin-owners")
		}
	};
}
async function membersOf(options, answered, cwd) {
	const file = options["members-token-file"];
	if (file === void 0) return answered.members === "create" ? { kind: "app" } : { kind: "skip" };
	if (answered.members === "create") throw new UsageError("--members-token-file is for --members-app skip");
	const token = new TextDecoder().decode(await readInput(cwd, file, MAX_TOKEN_BYTES)).trim();
	if (!/^[!-~]+$/v.test(token)) throw new UsageError("--members-token-file holds no token");
	return {
		kind: "token",
		token
	};
}
async function registryOf(options, { profile }, cwd) {
	const file = options["trusted-root"];
	if (file === void 0 !== (profile === "keys-only")) throw new UsageError("--trusted-root goes with every --trust-profile but keys-only");
	return {
		channel: "stable",
		rootKeys: 1,
		trustedRoot: file === void 0 ? void 0 : await readInput(cwd, file, MAX_TRUSTED_ROOT_BYTES),
		profile: profile === "keys-only" ? void 0 : profile
	};
}
function registryId(options, { owner, repo }) {
	const id = options["registry-id"] ?? `${owner}/${repo}`;
	if (!/^[A-Za-z0-9][A-Za-z0-9._\/\-]{0,199}$/v.test(id)) throw new UsageError("--registry-id looks like acme/plugins");
	return id;
}
/** People by number: a login can be given up and taken by another. Codes: OWNERS_NAME_UNKNOWN, OWNERS_UNREAD. */
async function numbered({ github, at }, logins) {
	if (logins.length === 0) return ok([]);
	const { gitHubOwners } = await import("./owner-directory.js").then((n) => n.n);
	const directory = gitHubOwners(github, github, at);
	const people = [];
	for (const login of logins) {
		const fact = await directory.user(login);
		if (fact.kind === "missing") return refused(finding("OWNERS_NAME_UNKNOWN", `GitHub knows no @${login}`));
		if (fact.kind === "unread") return refused(finding("OWNERS_UNREAD", `@${login}: ${fact.why}`));
		people.push({
			id: fact.id,
			login
		});
	}
	return ok(people);
}
function originOf(text) {
	if (!URL.canParse(text) || new URL(text).origin !== text) throw new UsageError("--artifact-origin is scheme, host and port, like https://files.acme.example");
	return text;
}
async function proved(connection, progress) {
	const { prove } = await import("./prove.js");
	progress("waiting for the check of two pull requests");
	return prove(connection, { sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)) });
}
/** What doctor has to say of the whole. */
async function doctorSays(connection, now, progress) {
	const { examine } = await import("./examine.js");
	const { gitHubRegistryFacts } = await import("./registry-facts.js").then((n) => n.n);
	const { CHECK_NAME } = await import("./check-verdict.js").then((n) => n.n);
	return examine({
		facts: gitHubRegistryFacts(connection.github, connection.at),
		check: {
			name: CHECK_NAME,
			app: void 0
		},
		publication: void 0,
		now: now(),
		progress
	});
}

export { command };