import { a as finding, c as ok, f as unlessFound, l as refused, o as findingsOf } from "./finding.js";
import { a as releaseFolder, i as recordPath, r as isPluginId } from "./registry-path.js";
import { t as OwnersIndex } from "./owners-index.js";
import { a as renderOwnersLock, c as ownerText, i as parseOwnersLock, l as parseCodeowners, n as OWNERS_LOCK_FILE, r as lockedOwner } from "./owners-lock.js";
import { r as parsePluginRecord } from "./plugin-record.js";
import { n as encodeForPeople } from "./encode-document.js";
import { a as believesAuthorities, c as readPolicyFile, i as readPublishers, l as KnownIds, n as readOwners, o as enrolGround, r as PUBLISHER_OPTIONS, t as checkTier, u as latinized } from "./record-options.js";
import { i as parsePolicy } from "./policy.js";
import { v as shownText } from "./render-findings.js";
import { i as dayOf, n as DAY_IN_MS } from "./time.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { n as connectGitHub, t as GITHUB_OPTIONS } from "./github-connection.js";
import { n as SERVER_OPTION, r as gitHubPlace } from "./github-place.js";
import { a as REGISTRY_OPTION } from "./locations.js";
import { n as writeFiles } from "./write-files.js";
import { resolve } from "node:path";

// core/codeowners/enrol-owners.ts
/** The records of all plugins: a record says tier and publishers, which are not the owners' to change. */
const RECORDS = "/plugins/*/plugin.json";
/**
* Gives the folder of a plugin to its owners, and keeps its record with whoever owns policy.yml. In CODEOWNERS the last
* line that covers a path decides, so the new line goes before the one about records. The result is read again as GitHub
* reads it: what it must say is checked, not assumed.
*
* Codes: those of `parseCodeowners`, ENROL_OWNERS_SHADOWED.
*/
function enrolOwners(wish) {
	const before = parseCodeowners(wish.bytes, wish.file);
	const [first, ...rest] = before.findings;
	if (first !== void 0) return refused(first, ...rest);
	const security = new OwnersIndex(before).ruleOf("policy.yml")?.owners.map(ownerText) ?? [];
	if (security.length === 0) return refused(shadowed(wish.file, "policy.yml", void 0, "nobody owns it"));
	const lines = Buffer.from(wish.bytes).toString("utf8").split("\n");
	const added = withLines(lines, before, wish, security);
	const bytes = added.length === 0 ? wish.bytes : Buffer.from(lines.join("\n"), "utf8");
	const after = parseCodeowners(bytes, wish.file);
	const findings = [...after.findings, ...misowned(after, wish, security)];
	return unlessFound(findings, () => ({
		bytes,
		added
	}));
}
/** Puts what is missing into the lines of the file. @returns the new lines, in their order. */
function withLines(lines, { rules }, { pluginId, owners }, security) {
	const added = [];
	const pattern = `/plugins/${pluginId}/`;
	const records = rules.findLast((rule) => rule.pattern.text === RECORDS);
	if (!rules.some((rule) => rule.pattern.text === pattern)) {
		const line = `${pattern} ${owners.join(" ")}`;
		if (records === void 0) append(lines, line);
		else lines.splice(records.line - 1, 0, line);
		added.push(line);
	}
	if (records === void 0) {
		const line = `${RECORDS} ${security.join(" ")}`;
		append(lines, line);
		added.push(line);
	}
	return added;
}
/** Before the newline that ends the file, if one does. */
function append(lines, line) {
	const last = lines.at(-1) === "" ? lines.length - 1 : lines.length;
	lines.splice(last, 0, line);
	if (lines.at(-1) !== "") lines.push("");
}
function misowned(after, { file, pluginId, owners }, security) {
	const index = new OwnersIndex(after);
	const findings = [];
	const expect = (path, meant) => {
		const rule = index.ruleOf(path);
		if (!sameOwners(rule?.owners ?? [], meant)) findings.push(shadowed(file, path, rule, `${meant.join(" ")} is meant`));
	};
	expect(recordPath(pluginId), security);
	for (const path of releasePaths(pluginId)) expect(path, owners);
	return findings;
}
function releasePaths(pluginId) {
	const folder = releaseFolder(pluginId, "1.0.0");
	return [
		`${folder}/release.json`,
		`${folder}/PLUGIN_MANIFEST.json`,
		`${folder}/sbom.cdx.json`,
		`${folder}/attestations/release.sigstore.json`
	];
}
function shadowed(file, path, rule, why) {
	const who = rule === void 0 ? "no line covers it" : `line ${rule.line}, ${rule.pattern.text}, decides on it`;
	const at = rule === void 0 ? { file } : {
		file,
		line: rule.line
	};
	return finding("ENROL_OWNERS_SHADOWED", `${path}: ${who}, and ${why}`, at);
}
/** GitHub does not tell names apart by case. */
function sameOwners(owners, meant) {
	const fold = (names) => [...new Set(names.map((name) => name.toLowerCase()))].sort().join(" ");
	return fold(owners.map(ownerText)) === fold(meant);
}

// action/enrol/owner-numbers.ts
/**
* owners.lock.json with the numbers of some owners; undefined where it says them already. A name with another number than
* the one written down belongs to somebody else now, and is refused.
*/
function withNumbers(lock, numbered) {
	const users = { ...lock?.users };
	const teams = { ...lock?.teams };
	const findings = numbered.flatMap(({ owner, id }) => {
		const locked = lockedOwner(lock, owner);
		if (locked === void 0 || locked.id === id) return [];
		const message = `${ownerText(owner)} was ${locked.id} and is ${id} now`;
		return [finding("OWNERS_LOCK_MISMATCH", message, { file: OWNERS_LOCK_FILE })];
	});
	const missing = numbered.filter(({ owner }) => lockedOwner(lock, owner) === void 0);
	for (const { owner, id } of missing) {
		if (owner.kind === "team") teams[`${owner.organization}/${owner.slug}`] = id;
		if (owner.kind === "user") users[owner.login] = id;
	}
	return unlessFound(findings, () => missing.length === 0 ? void 0 : renderOwnersLock({
		users,
		teams
	}));
}

// action/enrol/plan-enrolment.ts
/**
* What enrolling a plugin changes in a registry; run again, nothing. Nobody's record is overwritten: one that says something
* else under this id is a refusal.
*
* Codes: PLUGIN_…, ENROL_NAME_SIMILAR, ENROL_RECORD_DIFFERS, ENROL_OWNERS_SHADOWED, CODEOWNERS_…,
* OWNERS_LOCK_….
*/
function planEnrolment({ draft, allowSimilar, numbers }, ground) {
	const path = recordPath(draft.plugin_id);
	const bytes = encodeForPeople(draft);
	const record = parsePluginRecord(bytes, path);
	const isThere = ground.record !== void 0;
	const lock = ground.lock === void 0 ? ok(void 0) : parseOwnersLock(ground.lock);
	const locked = lock.kind === "refused" ? lock : withNumbers(lock.value?.value, numbers);
	const { codeowners } = ground;
	const { plugin_id: pluginId, owners } = draft;
	const owned = codeowners === void 0 ? ok(void 0) : enrolOwners({
		...codeowners,
		pluginId,
		owners
	});
	const findings = [
		...findingsOf(record),
		...ground.record === void 0 ? [] : differences(draft, ground.record, path),
		...allowSimilar || isThere ? [] : similarNames(pluginId, ground.enrolled),
		...findingsOf(locked),
		...record.kind === "refused" ? [] : findingsOf(owned)
	];
	return unlessFound(findings, () => {
		const files = /* @__PURE__ */ new Map();
		if (!isThere) files.set(path, bytes);
		if (codeowners !== void 0 && owned.kind === "ok" && (owned.value?.added.length ?? 0) > 0) files.set(codeowners.file, owned.value?.bytes ?? codeowners.bytes);
		if (locked.kind === "ok" && locked.value !== void 0) files.set(OWNERS_LOCK_FILE, locked.value);
		return {
			files,
			ownerLines: owned.kind === "ok" ? owned.value?.added : void 0
		};
	});
}
function similarNames(pluginId, enrolled) {
	return new KnownIds(enrolled).similarTo(pluginId).map(({ id, why }) => finding("ENROL_NAME_SIMILAR", `${pluginId} and ${id}: ${why}`, { file: recordPath(id) }));
}
/** Dates move on, and a summary may be added: what makes it another record is who owns it, who signs, and the tier. */
function differences(draft, existing, path) {
	const read = parsePluginRecord(existing, path);
	if (read.kind === "refused") return read.findings;
	const there = read.value.value;
	return [
		[
			"plugin_id",
			there.plugin_id,
			draft.plugin_id
		],
		[
			"owners",
			listed(there.owners),
			listed(draft.owners)
		],
		[
			"tier",
			there.tier.name,
			draft.tier.name
		],
		[
			"publishers",
			listed(there.publishers.map(signer)),
			listed(draft.publishers.map(signer))
		]
	].filter(([, is, wished]) => is !== wished).map(([member]) => finding("ENROL_RECORD_DIFFERS", `it has other ${member}`, read.value.at(`/${member}`)));
}
function signer(publisher) {
	if (publisher.kind === "key") return publisher.key_id;
	return JSON.stringify(Object.entries(publisher).toSorted(([one], [other]) => one < other ? -1 : 1));
}
function listed(names) {
	return names.toSorted().join("\n");
}

// cli/commands/plugin-new.ts
const REVIEW_DAYS = 365;
const RUNNERS = ["github-hosted", "self-hosted"];
const OPTIONS = {
	registry: REGISTRY_OPTION,
	owner: {
		type: "string",
		value: "@ORG/TEAM",
		multiple: true,
		description: "accountable for what the plugin does"
	},
	tier: {
		type: "string",
		value: "NAME",
		required: true,
		description: "a tier of policy.yml"
	},
	"on-breach": {
		type: "string",
		value: "WHAT",
		description: "observe, quarantine or enforce (quarantine)"
	},
	...PUBLISHER_OPTIONS,
	github: {
		type: "string",
		value: "OWNER/REPO",
		description: "the plugin's repository: its numbers and those of the owners are asked of GitHub"
	},
	workflow: {
		type: "string",
		value: "FILE",
		description: "of --github, in .github/workflows (release.yml): what it calls at a commit, signs; or the signer itself, OWNER/REPO/.github/workflows/FILE@COMMIT"
	},
	ref: {
		type: "string",
		value: "PATTERN",
		description: "of --github: refs it may release from (the default branch for a workflow started by hand, or refs/tags/v*)"
	},
	trigger: {
		type: "string",
		value: "EVENT",
		description: "of --github: what starts its workflow (what the workflow says, or push)"
	},
	runner: {
		type: "string",
		value: "WHERE",
		description: "of --github: github-hosted or self-hosted (github-hosted)"
	},
	...GITHUB_OPTIONS,
	"server-url": SERVER_OPTION,
	"allow-similar": {
		type: "boolean",
		description: "take a name that looks like one that is enrolled"
	}
};
const command = defineCommand({
	name: "plugin new",
	summary: "Enrol a plugin: its record, who may sign, and its owners' line of CODEOWNERS",
	usage: "ID --owner @ORG/TEAM --tier NAME (--github OWNER/REPO | --publisher-key FILE | --publisher FILE) [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: OPTIONS,
	example: "portcullis plugin new azure_openai_embeddings --owner @acme/ml --tier vetted --github acme/embeddings",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		const id = positionals[0] ?? "";
		if (!isPluginId(id)) throw new UsageError(whyNoId(id));
		const owners = readOwners(options.owner);
		if (options["publisher-key"].length + options.publisher.length === 0 && options.github === void 0) throw new UsageError("--github, --publisher-key or --publisher is needed: somebody signs");
		const registry = resolve(cwd, options.registry ?? ".");
		const policy = parsePolicy(await readPolicyFile(registry));
		if (policy.kind === "refused") return refusal(policy.findings, style);
		checkTier(policy.value.value, options.tier);
		const publishers = await readPublishers(options, cwd, now());
		const facts = await asked(options, owners, {
			env,
			cwd,
			progress
		});
		if (facts?.kind === "refused") return refusal(facts.findings, style);
		const reviewDays = Math.min(REVIEW_DAYS, policy.value.value.max_review_days ?? REVIEW_DAYS);
		const wish = {
			draft: {
				schema_version: 1,
				plugin_id: id,
				owners: options.owner,
				tier: {
					name: options.tier,
					review_by: dayOf(new Date(now().getTime() + reviewDays * DAY_IN_MS))
				},
				on_breach: options["on-breach"] ?? "quarantine",
				publishers: [...publishers, ...facts === void 0 ? [] : [facts.value.identity]],
				dependencies: "vendored",
				status: "active"
			},
			allowSimilar: options["allow-similar"],
			numbers: facts?.value.owners ?? []
		};
		const planned = planEnrolment(wish, await enrolGround(registry, id));
		if (planned.kind === "refused") return refusal(planned.findings, style);
		await writeFiles(registry, planned.value.files);
		const isHeard = facts === void 0 || await believesAuthorities(registry);
		return report(id, planned.value, {
			facts: facts?.value,
			isHeard
		}, style);
	}
});
function whyNoId(id) {
	const rule = "a plugin id is lower-case letters, digits and _, and starts with a letter";
	const latin = latinized(id);
	return isPluginId(latin) ? `${rule}; ${shownText(id)} only looks like ${latin}` : rule;
}
/** What GitHub says, where a repository of its own is named; without one nothing is asked of anybody. */
async function asked(options, owners, { env, cwd, progress }) {
	if (options.github === void 0) return void 0;
	const runner = RUNNERS.find((one) => one === (options.runner ?? RUNNERS[0]));
	if (runner === void 0) throw new UsageError(`--runner is one of ${RUNNERS.join(", ")}`);
	const { apiUrl, serverUrl, issuer } = gitHubPlace(options);
	const { github, at } = await connectGitHub(options.github, options, env, cwd);
	const { askGitHub } = await import("./ask-github.js");
	progress(`asking ${new URL(apiUrl).host}`);
	return askGitHub(github, {
		repository: at,
		workflow: signerOf(options.workflow ?? "release.yml"),
		refPattern: options.ref,
		trigger: options.trigger,
		runner,
		issuer,
		serverUrl
	}, owners);
}
const UNHEARD = "give --publisher-key: the trust profile of this registry is keys-only, and nothing that a workflow signs is admitted";
/** A file of the plugin's repository, or with slashes the signer itself, which is a name only together with its commit. */
function signerOf(text) {
	if (!text.includes("/")) return text;
	const [workflow = "", workflowRef, ...more] = text.split("@");
	if (workflowRef === void 0 || more.length > 0 || !/^(?:[0-9a-f]{40}|refs\/(?:heads|tags)\/.+)$/v.test(workflowRef)) throw new UsageError("--workflow is a file name, or OWNER/REPO/.github/workflows/FILE@COMMIT");
	return {
		workflow,
		workflowRef
	};
}
function report(id, { files, ownerLines }, { facts, isHeard }, style) {
	const paths = [...files.keys()];
	const verdict = paths.includes(recordPath(id)) ? "drafted" : paths.length > 0 ? "completed" : "unchanged";
	const next = [...isHeard ? [] : [UNHEARD], ...nextSteps(paths, ownerLines, facts)];
	return {
		exit: "yes",
		human: [
			`${style.green(verdict)}: ${plainText(paths.length === 0 ? recordPath(id) : paths.join(", "))}`,
			...facts === void 0 ? [] : [`  signs       ${plainText(signerLine(facts.identity))}`],
			...(ownerLines ?? []).map((line) => `  CODEOWNERS  ${plainText(line)}`),
			...next.map((step) => `  next        ${plainText(step)}`)
		].join("\n"),
		json: {
			verdict,
			path: recordPath(id),
			files: paths,
			identity: facts?.identity ?? null,
			next
		}
	};
}
function signerLine({ workflow, workflow_ref_pattern: ref, trigger, ref_pattern: source }) {
	const events = typeof trigger === "string" ? trigger : trigger.join(" or ");
	return `${workflow}${ref === void 0 ? "" : `@${ref}`}, on ${events} of ${source}`;
}
function nextSteps(paths, ownerLines, facts) {
	return [
		...paths.length === 0 ? [] : ["commit it and propose it before the first release"],
		...ownerLines === void 0 ? ["add a CODEOWNERS file: there is none to name the owners in"] : [],
		...facts === void 0 && ownerLines !== void 0 && ownerLines.length > 0 ? ["portcullis owners lock writes down the numbers behind the names, where CODEOWNERS decides on approvals"] : [],
		...facts?.hasWorkflow === false ? [`add ${facts.identity.workflow.split("/").slice(2).join("/")} to the plugin's repository: it is not there yet, and if it calls the workflow that signs, enrol once it is`] : []
	];
}

export { command };