import { t as CHECK_NAME } from "./check-verdict.js";
import { a as codeEntry, r as renderPlace, t as findingsJson } from "./render-findings.js";
import { c as ok } from "./finding.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as isConfirmed } from "./confirm.js";
import { n as connectGitHub, t as GITHUB_OPTIONS } from "./github-connection.js";
import { n as openClient, t as CLIENT_OPTIONS } from "./open-client.js";

// action/doctor/diagnosis.ts
const UNVERIFIED = /* @__PURE__ */ new Set(["DOCTOR_UNVERIFIED", "OWNERS_UNREAD"]);
/** What was found, with what is unsafe apart from what could not be read. */
function diagnose(findings) {
	const unverified = findings.filter(({ code }) => UNVERIFIED.has(code));
	const unsafe = findings.filter(({ code }) => !UNVERIFIED.has(code));
	return {
		verdict: unsafe.length > 0 ? "unsafe" : unverified.length > 0 ? "unverified" : "sound",
		unsafe,
		unverified
	};
}

// cli/commands/doctor.ts
const command = defineCommand({
	name: "doctor",
	summary: "Look for what is unsafe in how a registry is set up on GitHub, and mend what can be mended",
	usage: "ORG/REPO [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		fix: {
			type: "boolean",
			description: "mend branch rules and the default of tokens, after saying how"
		},
		yes: {
			type: "boolean",
			description: "do not ask before mending"
		},
		check: {
			type: "string",
			value: "NAME",
			description: `the check that must be required (${CHECK_NAME})`
		},
		app: {
			type: "string",
			value: "ID",
			description: "the App of your own that must report it (GitHub Actions)"
		},
		...GITHUB_OPTIONS,
		...CLIENT_OPTIONS
	},
	example: "portcullis doctor acme/plugins --fix",
	async run({ options, positionals, cwd, env, now, style, stderr, progress }) {
		const repository = positionals[0] ?? "";
		const check = {
			name: options.check ?? "portcullis",
			app: appOf(options.app)
		};
		if (options.yes && !options.fix) throw new UsageError("--yes is for --fix");
		const { github, at } = await connectGitHub(repository, options, env, cwd);
		const client = options.publication === void 0 ? void 0 : await openClient(options, env, cwd, now);
		const { examine } = await import("./examine.js");
		const { planMends } = await import("./mends.js").then((n) => n.n);
		const { gitHubRegistryFacts } = await import("./registry-facts.js").then((n) => n.n);
		const facts = gitHubRegistryFacts(github, at);
		const publication = client === void 0 ? void 0 : async () => {
			const refreshed = await client.client.refresh();
			return refreshed.kind === "refused" ? refreshed : ok({ ...refreshed.value.expiries });
		};
		const look = () => examine({
			facts,
			check,
			publication,
			now: now(),
			progress
		});
		const seen = await look();
		const mends = options.fix ? planMends(seen) : [];
		if (mends.length === 0) return report(repository, seen, [], style);
		stderr.write(`${mends.map(({ what }) => `will ${plainText(what)}`).join("\n")}\n`);
		if (!options.yes && !await isConfirmed("Do this?", stderr)) return report(repository, seen, [], style);
		const { gitHubRegistryMends } = await import("./registry-mends.js").then((n) => n.n);
		const port = gitHubRegistryMends(github, at);
		for (const mend of mends) await mend.apply(port);
		return report(repository, await look(), mends, style);
	}
});
function appOf(text) {
	if (text === void 0) return void 0;
	if (!/^[1-9]\d{0,14}$/v.test(text)) throw new UsageError("--app is the numeric id of an App");
	return Number(text);
}
function report(repository, { findings }, mends, style) {
	const { verdict, unsafe, unverified } = diagnose(findings);
	const mended = mends.map(({ what }) => `${style.green("mended")}: ${plainText(what)}`);
	const json = {
		verdict,
		repository,
		unsafe: findingsJson(unsafe),
		unverified: findingsJson(unverified),
		mended: mends.map(({ what }) => what)
	};
	if (verdict === "sound") return {
		exit: "yes",
		human: [...mended, `${style.green("sound")}: ${plainText(repository)}`].join("\n"),
		json
	};
	const counts = `${unsafe.length} unsafe, ${unverified.length} not verified`;
	return {
		exit: "refused",
		human: [
			...mended,
			...explained([...unsafe, ...unverified], style),
			style.bold(`${verdict}: ${counts}`)
		].join("\n"),
		json
	};
}
/** What was found, and below the first of a kind why it matters and how to mend it. */
function explained(findings, style) {
	const told = /* @__PURE__ */ new Set();
	return findings.flatMap(({ code, message, at }) => {
		const place = renderPlace(at);
		const line = `${place === "" ? "" : `${place}: `}${style.red(code)} ${plainText(message)}`;
		if (told.has(code)) return [line];
		told.add(code);
		const { reason, hint } = codeEntry(code);
		return [
			line,
			style.dim(`  why: ${reason}`),
			style.dim(`  mend: ${hint}`)
		];
	});
}

export { command };