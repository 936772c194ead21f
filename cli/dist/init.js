import { t as MAX_TRUSTED_ROOT_BYTES } from "./trust.js";
import { i as parsePolicy, n as POLICY_FILE, t as MAX_POLICY_BYTES } from "./policy.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { n as readInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";
import { n as MAX_IDENTITY_BYTES } from "./draft-config.js";
import { c as ownerText, u as parseOwner } from "./owners-lock.js";
import { a as finding, c as ok, f as unlessFound, o as findingsOf, s as isFound, u as refusedBy } from "./finding.js";
import { n as connectGitHub, t as GITHUB_OPTIONS } from "./github-connection.js";
import { a as templateFiles, c as SEATS, i as prepareRegistry, n as majority, o as withTrust, r as onlineKeys, s as writeRegistry, t as draftRegistry } from "./new-registry.js";
import { t as encodeDocument } from "./encode-document.js";
import { a as wholeSeconds, n as DAY_IN_MS } from "./time.js";
import { d as ROOT_LIFETIME_HOURS, f as TARGETS_LIFETIME_HOURS, m as expiryAfter } from "./roles.js";
import { r as tufKeyPem } from "./tuf-key.js";
import "./draft.js";
import { i as readSigned, o as readKeyChange, r as readPublicKey } from "./key-change-files.js";
import { t as describeChange } from "./words.js";
import { a as writeKeys } from "./key-folder.js";
import { r as writeNewFile } from "./write-files.js";
import { readFile, readdir } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";

// cli/github/github-wish.ts
/** How `init` begins a registry that lives on GitHub. */
const GITHUB_INIT_OPTIONS = {
	github: {
		type: "string",
		value: "ORG/REPO",
		description: "where it will live: approvals are reviews there, by CODEOWNERS and seats"
	},
	security: {
		type: "string",
		value: "@ORG/TEAM",
		description: "of --github: platform security (@ORG/plugin-security)"
	},
	certifier: {
		type: "string",
		value: "@ORG/TEAM",
		description: "of --github: who certifies covenants (--security)"
	},
	privacy: {
		type: "string",
		value: "@ORG/TEAM",
		description: "of --github: who speaks for data (--security)"
	},
	...GITHUB_OPTIONS
};
/**
* The teams that options name, with their numbers where there is a token to ask by; undefined without --github.
* Codes: OWNERS_NAME_UNKNOWN, OWNERS_UNREAD.
* @throws UsageError for what is no repository or team
*/
async function gitHubWish(options, env, cwd) {
	if (options.github === void 0) {
		const alone = SEATS.find((seat) => options[seat] !== void 0);
		if (alone !== void 0) throw new UsageError(`--${alone} belongs to --github`);
		return;
	}
	const [organization = ""] = options.github.split("/");
	const security = teamOf("security", options.security ?? `@${organization}/plugin-security`);
	const teams = {
		security,
		certifier: teamOf("certifier", options.certifier ?? ownerText(security)),
		privacy: teamOf("privacy", options.privacy ?? ownerText(security))
	};
	if (options["token-file"] === void 0 && (env["GITHUB_TOKEN"] ?? "") === "") return ok({
		teams,
		numbers: void 0
	});
	return numbered(teams, options, options.github, {
		env,
		cwd
	});
}
async function numbered(teams, options, repository, { env, cwd }) {
	const { github, at } = await connectGitHub(repository, options, env, cwd);
	const { gitHubOwners } = await import("./owner-directory.js").then((n) => n.n);
	const directory = gitHubOwners(github, github, at);
	const distinct = [...new Map(SEATS.map((seat) => [ownerText(teams[seat]), teams[seat]])).values()];
	const asked = [];
	for (const owner of distinct) asked.push({
		owner,
		fact: await directory.team(owner.organization, owner.slug)
	});
	const findings = asked.flatMap(({ owner, fact }) => {
		if (fact.kind === "missing") return [finding("OWNERS_NAME_UNKNOWN", `GitHub knows no ${ownerText(owner)}, or does not show it to the token`)];
		return fact.kind === "unread" ? [finding("OWNERS_UNREAD", `${ownerText(owner)}: ${fact.why}`)] : [];
	});
	return unlessFound(findings, () => ({
		teams,
		numbers: asked.flatMap(({ owner, fact }) => fact.kind === "found" ? [{
			owner,
			id: fact.id
		}] : [])
	}));
}
function teamOf(option, text) {
	const owner = parseOwner(text);
	if (owner?.kind !== "team") throw new UsageError(`--${option} is @org/team`);
	return owner;
}
/** What is still to do, in order. */
function nextOnGitHub(wish, repository) {
	if (wish === void 0 || repository === void 0) return [];
	return [...wish.numbers === void 0 ? [`portcullis owners lock --github ${repository} writes down the numbers behind CODEOWNERS: without them nothing is approved`, "fill in the seats in policy.yml, by number"] : [], `push it to ${repository} before anybody proposes to it`];
}

// action/keys/first-draft.ts
/** The draft of a registry's first root: its holders sign it, each at a machine of their own, before anything is published. */
async function firstDraft(wish) {
	const { config, now } = wish;
	const toBase64 = (bytes) => Buffer.from(bytes).toString("base64");
	const bytes = encodeDocument({
		schema_version: 1,
		registry_id: config.registry_id,
		channel: config.channel,
		drafted_at: wholeSeconds(now),
		expires_at: wholeSeconds(new Date(now.getTime() + 30 * DAY_IN_MS)),
		roots: [],
		root: {
			version: 1,
			expires: expiryAfter(now, ROOT_LIFETIME_HOURS),
			threshold: wish.threshold,
			keys: wish.rootKeys.map(tufKeyPem),
			snapshot: [tufKeyPem(wish.snapshot)]
		},
		targets: {
			version: 1,
			expires: expiryAfter(now, TARGETS_LIFETIME_HOURS),
			admissions: [tufKeyPem(wish.admissions)],
			revocations: [tufKeyPem(wish.revocations)],
			config: toBase64(encodeDocument(config)),
			trusted_root: toBase64(wish.trustedRoot)
		}
	});
	const change = await readKeyChange(bytes, void 0, now);
	return change.kind === "refused" ? change : ok({
		bytes,
		change: change.value
	});
}

// cli/keys/first-ceremony.ts
/** How a registry begins whose root keys were made elsewhere, by those who hold them: twice `init`, signatures in between. */
const CEREMONY_OPTIONS = {
	"root-public-key": {
		type: "string",
		value: "FILE",
		multiple: true,
		description: "public key of a holder of the root, again for each: drafts the root for them to sign, and stops"
	},
	draft: {
		type: "string",
		value: "FILE",
		description: "with --signature: what they signed"
	},
	signature: {
		type: "string",
		value: "FILE",
		multiple: true,
		description: "the signature of a holder, again for each"
	}
};
/** Writes the online keys and the draft that the holders of the root sign; nothing else is there yet. */
async function draftFirstRoot(wish, rootKeys, places) {
	const prepared = await prepareRegistry({
		...wish,
		rootKeys: 0
	});
	if (prepared.kind === "refused") return prepared;
	const { keys, config, trustedRoot } = prepared.value;
	const threshold = majority(rootKeys.length);
	const drafted = await firstDraft({
		config,
		trustedRoot,
		rootKeys,
		threshold,
		...onlineKeys(keys),
		now: wish.now
	});
	if (drafted.kind === "refused") return drafted;
	await writeKeys(places.keys, keys);
	await writeNewFile(places.draft, drafted.value.bytes);
	const { change } = drafted.value;
	return ok({
		draft: places.draft,
		digest: change.digest,
		changes: describeChange(change)
	});
}
/** The registry that the holders' signatures begin, with the online keys that were made for it. */
async function registryOfSigned(wish, { change, root, offline }, keysFolder) {
	if (!change.isFirst || root === void 0 || offline === void 0) throw new UsageError("--draft begins no registry; `keys publish` publishes it");
	const { config } = change.after;
	if (config.registry_id !== wish.registryId) throw new UsageError(`--draft begins ${config.registry_id}, not ${wish.registryId}`);
	const files = await templateFiles(wish);
	const findings = findingsOf(parsePolicy(files.get("policy.yml") ?? /* @__PURE__ */ new Uint8Array()));
	if (isFound(findings)) return refusedBy(findings);
	const rootOfTrust = {
		root: root.bytes,
		targets: offline.targets.bytes,
		config: offline.files.get("config.json") ?? /* @__PURE__ */ new Uint8Array(),
		trustedRoot: offline.files.get("trusted_root.json") ?? /* @__PURE__ */ new Uint8Array()
	};
	const keys = await readOnlineKeys(keysFolder, config.head_signer.kind === "key");
	return ok({
		keys,
		config,
		rootOfTrust,
		files: withTrust(files, rootOfTrust),
		areKeysWritten: true
	});
}
async function readOnlineKeys(folder, withHead) {
	const names = [
		"admissions",
		"revocations",
		"snapshot",
		...withHead ? ["head"] : []
	];
	const keys = /* @__PURE__ */ new Map();
	for (const name of names) {
		const path = join(folder, `${name}.pem`);
		keys.set(name, await readFile(path, "utf8").catch((cause) => {
			throw new Error(`cannot read the key ${path}`, { cause });
		}));
	}
	return keys;
}

// cli/commands/init.ts
const REGISTRY_ID = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
const command = defineCommand({
	name: "init",
	summary: "Begin a registry: repository, keys, root of trust and first publication",
	usage: "DIR --registry-id ID [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		"registry-id": {
			type: "string",
			value: "ID",
			required: true,
			description: "its name, for ever; releases are signed for it"
		},
		channel: {
			type: "string",
			value: "NAME",
			description: "the channel that hosts pin (stable)"
		},
		keys: {
			type: "string",
			value: "DIR",
			description: "where the new keys go, outside DIR (DIR.keys)"
		},
		publication: {
			type: "string",
			value: "DIR",
			description: "where the first publication goes, outside DIR (DIR.publication)"
		},
		"root-keys": {
			type: "string",
			value: "N",
			description: "how many offline root keys, most of which must sign (1)"
		},
		"trusted-root": {
			type: "string",
			value: "FILE",
			description: "Sigstore trusted root, for publishers that sign without a key"
		},
		"trust-profile": {
			type: "string",
			value: "NAME",
			description: "public-good, github-private or private, for its certificate authorities"
		},
		"head-identity": {
			type: "string",
			value: "FILE",
			description: "the publish workflow's identity, JSON; it then signs every head, without a key"
		},
		...CEREMONY_OPTIONS,
		policy: {
			type: "string",
			value: "FILE",
			description: "a policy.yml of your own in the template's place"
		},
		...GITHUB_INIT_OPTIONS
	},
	example: "portcullis init registry --registry-id acme/plugins",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		const directory = resolve(cwd, positionals[0] ?? "");
		const keys = resolve(cwd, options.keys ?? `${directory}.keys`);
		const publication = resolve(cwd, options.publication ?? `${directory}.publication`);
		if (!REGISTRY_ID.test(options["registry-id"])) throw new UsageError("--registry-id looks like acme/plugins");
		const said = [
			"channel",
			"root-keys",
			"trusted-root",
			"trust-profile",
			"head-identity"
		].find((name) => options.draft !== void 0 && options[name] !== void 0);
		if (said !== void 0) throw new UsageError(`--draft and --${said} exclude each other: the draft says it`);
		await checkPlaces(directory, keys, publication);
		const gitHub = await gitHubWish(options, env, cwd);
		if (gitHub?.kind === "refused") return refusal(gitHub.findings, style);
		progress("making keys");
		const wish = {
			registryId: options["registry-id"],
			channel: options.channel ?? "stable",
			rootKeys: readCount(options["root-keys"]),
			trustedRoot: await readOptional(cwd, options["trusted-root"], MAX_TRUSTED_ROOT_BYTES),
			profile: readProfile(options["trust-profile"], options["trusted-root"]),
			policy: await readOptional(cwd, options.policy, MAX_POLICY_BYTES),
			headIdentity: await readOptional(cwd, options["head-identity"], MAX_IDENTITY_BYTES),
			gitHub: gitHub?.value,
			now: now()
		};
		if (options["root-public-key"].length > 0) {
			if (options["root-keys"] !== void 0) throw new UsageError("--root-keys and --root-public-key exclude each other");
			const holders = await Promise.all(options["root-public-key"].map((file) => readPublicKey(cwd, file)));
			const drafted = await draftFirstRoot(wish, holders, {
				keys,
				draft: `${directory}.draft.json`
			});
			return drafted.kind === "refused" ? refusal(drafted.findings, style) : reportDraft(drafted.value, cwd, style);
		}
		const begun = await (options.draft === void 0 ? draftRegistry(wish) : signedRegistry(wish, [options.draft, ...options.signature], keys, cwd));
		if (begun.kind === "refused") return refusal(begun.findings, style);
		progress("writing the registry");
		const firstCommit = await writeRegistry(begun.value, {
			directory,
			keys,
			publication
		}, now());
		if (firstCommit.kind === "refused") return refusal(firstCommit.findings, style);
		return report({
			registry: directory,
			keys,
			publication,
			root: join(directory, "trust/root.json"),
			commit: firstCommit.value
		}, nextOnGitHub(gitHub?.value, options.github), cwd, style);
	}
});
async function signedRegistry(wish, files, keys, cwd) {
	const signed = await readSigned(files, void 0, cwd, wish.now);
	return signed.kind === "refused" ? signed : registryOfSigned(wish, signed.value, keys);
}
function reportDraft({ draft, digest, changes }, cwd, style) {
	const file = plainText(relative(cwd, draft));
	return {
		exit: "yes",
		human: [
			`${style.green("drafted")}: ${file}, ${digest}; nothing is signed yet`,
			...changes.map((line) => `  ${plainText(line)}`),
			`  next  portcullis keys sign ${file} --first --key …, by each holder; then init again, with --draft and --signature`
		].join("\n"),
		json: {
			verdict: "drafted",
			file: draft,
			digest,
			changes
		}
	};
}
async function checkPlaces(directory, keys, publication) {
	const inside = (path) => !relative(directory, path).startsWith("..");
	if (inside(keys)) throw new UsageError("--keys must lie outside the registry");
	if (inside(publication)) throw new UsageError("--publication must lie outside the registry");
	if ((await readdir(directory).catch(() => [])).length > 0) throw new UsageError(`${basename(directory)} is not empty; a registry begins in a new folder`);
	if ((await readdir(publication).catch(() => [])).length > 0) throw new UsageError(`${basename(publication)} is not empty; a publication begins in a new folder`);
}
function readCount(given) {
	const count = Number(given ?? "1");
	if (!Number.isInteger(count) || count < 1 || count > 15) throw new UsageError("--root-keys is a number from 1 to 15");
	return count;
}
function readProfile(given, trustedRoot) {
	if (given === void 0 !== (trustedRoot === void 0)) throw new UsageError("--trusted-root and --trust-profile go together");
	if (given === void 0 || given === "public-good" || given === "github-private" || given === "private") return given;
	throw new UsageError("--trust-profile is public-good, github-private or private");
}
async function readOptional(cwd, file, maxBytes) {
	return file === void 0 ? void 0 : readInput(cwd, file, maxBytes);
}
function report(places, next, cwd, style) {
	const show = (path) => plainText(relative(cwd, path) || ".");
	return {
		exit: "yes",
		human: [
			style.green("the registry has begun"),
			`  registry     ${show(places.registry)}, branch main`,
			`  publication  ${show(places.publication)}: serve this folder, or publish it to a branch`,
			`  root         ${show(places.root)}: embed this file in every host`,
			`  keys         ${show(places.keys)}: move root-*.pem offline; keep the others from everyone but the jobs that sign`,
			...next.map((step) => `  next         ${plainText(step)}`)
		].join("\n"),
		json: {
			verdict: "begun",
			...places,
			next
		}
	};
}

export { command };