import { t as directoryStore } from "./directory-store.js";
import { i as prepareTrust, n as keyOnlyTrust } from "./trust.js";
import { t as encodeDocument } from "./encode-document.js";
import { a as finding, c as ok, f as unlessFound, l as refused, o as findingsOf, s as isFound, u as refusedBy } from "./finding.js";
import { t as foldHistory } from "./fold-history.js";
import { t as headPath } from "./head.js";
import { m as emptyState } from "./enforce.js";
import { i as renderRevocations, r as renderAdmissions } from "./render-publication.js";
import { a as createRootMetadata, l as createTopLevelTargets, u as fileInfo } from "./read-publication.js";
import { d as ROOT_LIFETIME_HOURS, f as TARGETS_LIFETIME_HOURS, m as expiryAfter } from "./roles.js";
import { n as planFirst, t as writePublication } from "./publication-writer.js";
import { r as recordFiles } from "./evidence-files.js";
import { r as signHead } from "./sign-head.js";
import { i as parsePolicy, n as POLICY_FILE } from "./policy.js";
import { d as parseStrictJson } from "./render-findings.js";
import { a as parseConfig } from "./publication-documents.js";
import { t as keySigner } from "./key-signer.js";
import { t as openRepository } from "./open-repository.js";
import { i as headKeyIdentity, n as MAX_IDENTITY_BYTES, r as draftConfig, t as EMPTY_TRUSTED_ROOT } from "./draft-config.js";
import { a as renderOwnersLock, c as ownerText, n as OWNERS_LOCK_FILE } from "./owners-lock.js";
import { a as writeKeys, i as tufKey, r as makeKeys } from "./key-folder.js";
import { n as writeFiles, t as readFiles } from "./write-files.js";
import { join } from "node:path";

// cli/github/github-template.ts
const SEATS = [
	"security",
	"certifier",
	"privacy"
];
/** Where the part of the template's policy.yml begins that says who approves: to its end it is about pushes. */
const APPROVALS_BEGIN = "# Who approves a change.";
/** The template's files that differ in a registry whose approvals are reviews on GitHub. */
function gitHubFiles(template, { teams, numbers }) {
	const policy = Buffer.from(template.get("policy.yml") ?? "").toString("utf8");
	const begin = policy.indexOf(APPROVALS_BEGIN);
	if (begin === -1) throw new Error("the template's policy.yml does not say who approves");
	const id = (team) => numbers?.find(({ owner }) => ownerText(owner) === ownerText(team))?.id;
	const files = /* @__PURE__ */ new Map();
	const seats = SEATS.map((seat) => [
		seat,
		teams[seat],
		id(teams[seat])
	]);
	files.set(POLICY_FILE, Buffer.from(`${policy.slice(0, begin)}${approvals(seats)}`, "utf8"));
	files.set("CODEOWNERS", Buffer.from(codeowners(ownerText(teams.security)), "utf8"));
	if (numbers !== void 0) {
		const locked = numbers.filter(({ owner }) => ownerText(owner) === ownerText(teams.security)).map(({ id }) => [`${teams.security.organization}/${teams.security.slug}`, id]);
		files.set(OWNERS_LOCK_FILE, renderOwnersLock({
			users: {},
			teams: Object.fromEntries(locked)
		}));
	}
	return files;
}
function approvals(seats) {
	const known = seats.filter(([, , id]) => id !== void 0);
	const head = `# Who approves a change: reviews on the pull request's head. One owner of every line of CODEOWNERS that covers a changed
# path, by the numbers in owners.lock.json; names can be given up and taken by others.
approvals:
  source: github
  required: 1
  code_owners: true
`;
	if (known.length < seats.length) return `${head}  # Seats go by number: look up your teams and say who certifies.
  # seats:
${seats.map(([name, { organization, slug }]) => `  #   ${name}: { teams: [{ id: 0, name: ${organization}/${slug} }] }`).join("\n")}
`;
	return `${head}  # Seats are filled by people of these teams, one seat each; what needs which seat is below.
  seats:
${known.map(([name, { organization, slug }, id]) => `    ${name}: { teams: [{ id: ${id}, name: ${organization}/${slug} }] }`).join("\n")}

# Whose word a change needs for what it puts at risk, besides its owners'.
quorum:
  # Certification attaches to the covenant: an unchanged one keeps it.
  - { risk: first-release, seats: { certifier: 1 } }
  - { risk: covenant, seats: { certifier: 1 } }
  # Somewhere new that data could go.
  - { risk: egress-host, seats: { security: 1 } }
  # More sensitive data than before.
  - { risk: data-class-raised, seats: { privacy: 1 } }
  # More trust for all that comes later.
  - { risk: tier-promoted, seats: { security: 2 } }
`;
}
function codeowners(security) {
	return `# Who owns what in this registry. The last line that covers a path decides.
# The rules, the records and the roots of trust belong to platform security.
* ${security}

# Each plugin's folder belongs to its owners: \`portcullis plugin new\` adds a line above the one below,
# which keeps tiers and publishers with platform security.
/plugins/*/plugin.json ${security}
`;
}

// action/publish/begin.ts
/** Signs root and top-level targets: config.json, trusted_root.json and the two delegations. */
async function signRootOfTrust(ceremony) {
	const { rootKeys, threshold, now } = ceremony;
	const offline = {
		keys: rootKeys,
		threshold
	};
	const config = encodeDocument(ceremony.config);
	const online = {
		keys: [ceremony.snapshot],
		threshold: 1
	};
	return {
		root: await createRootMetadata({
			version: 1,
			expires: expiryAfter(now, ROOT_LIFETIME_HOURS),
			root: offline,
			targets: offline,
			snapshot: online,
			timestamp: online,
			signers: rootKeys
		}),
		targets: await createTopLevelTargets({
			version: 1,
			expires: expiryAfter(now, TARGETS_LIFETIME_HOURS),
			targets: /* @__PURE__ */ new Map([["config.json", fileInfo(config)], ["trusted_root.json", fileInfo(ceremony.trustedRoot)]]),
			admissions: {
				keys: [ceremony.admissions],
				threshold: 1
			},
			revocations: {
				keys: [ceremony.revocations],
				threshold: 1
			},
			signers: rootKeys
		}),
		config,
		trustedRoot: ceremony.trustedRoot
	};
}
/** Writes the first publication of a registry: its rules, and nothing admitted yet. */
async function beginPublication(request) {
	const { rootOfTrust, config, firstCommit, keys, now, store } = request;
	const step = {
		commit: firstCommit,
		isFirst: true,
		changes: await request.history.changes(void 0, firstCommit),
		approval: { kind: "push" },
		artifacts: /* @__PURE__ */ new Map()
	};
	const { state, events, records } = await foldHistory(emptyState(config.registry_id, config.channel), [step], {
		trust: keyOnlyTrust(),
		previous: /* @__PURE__ */ new Map(),
		at: now
	});
	const [first, ...rest] = events.flatMap((event) => "findings" in event ? event.findings : []);
	if (first !== void 0) return refused(first, ...rest);
	if (state.policy === void 0) return refused(finding("POLICY_MISSING", "the first commit has no policy.yml"));
	const { targets: admissions, files } = renderAdmissions(state, { shards: config.index_shards });
	const written = await writePublication({
		store,
		trustedRoot: rootOfTrust.root,
		depth: "metadata",
		message: `Begin with ${firstCommit}`,
		plan: async (previous) => {
			if (previous !== void 0) return refused(finding("PUBLICATION_EXISTS", "the store holds a publication"));
			const planned = await planFirst({
				root: rootOfTrust.root,
				targets: {
					version: 1,
					bytes: rootOfTrust.targets
				},
				files: /* @__PURE__ */ new Map([["config.json", rootOfTrust.config], ["trusted_root.json", rootOfTrust.trustedRoot]]),
				admissions,
				revocations: /* @__PURE__ */ new Map([["revocations.json", renderRevocations(state)]]),
				keys,
				now
			});
			if (planned.kind === "refused") return planned;
			const { headSigner } = request;
			const ledger = [...recordFiles(records), ...[...files].map(([path, bytes]) => ({
				path,
				bytes
			}))];
			if (headSigner === void 0) return ok({
				...planned.value,
				files: [...ledger, ...planned.value.files]
			});
			const head = await signHead({
				store,
				headSigner,
				now,
				tip: firstCommit
			}, void 0, planned.value, admissions);
			const path = headPath(planned.value.metadata.roles.admissions.version);
			return ok({
				...planned.value,
				files: [
					...ledger,
					{
						path,
						bytes: head
					},
					...planned.value.files
				]
			});
		}
	});
	const [problem, ...others] = findingsOf(written);
	return problem === void 0 ? ok({ version: 1 }) : refused(problem, ...others);
}

// cli/registry/new-registry.ts
const MAX_TEMPLATE_BYTES = 1048576;
async function draftRegistry(wish) {
	const prepared = await prepareRegistry(wish);
	if (prepared.kind === "refused") return prepared;
	const { keys, config, trustedRoot, files } = prepared.value;
	const rootOfTrust = await signRootOfTrust({
		config,
		trustedRoot,
		rootKeys: [...keys].filter(([name]) => name.startsWith("root-")).map(([name, pem]) => tufKey(pem, name)),
		threshold: majority(wish.rootKeys),
		...onlineKeys(keys),
		now: wish.now
	});
	return ok({
		keys,
		config,
		rootOfTrust,
		files: withTrust(files, rootOfTrust)
	});
}
/** How many of so many holders must sign. */
function majority(holders) {
	return Math.floor(holders / 2) + 1;
}
/** The files of a registry with its root of trust among them. */
function withTrust(files, { root, targets, config, trustedRoot }) {
	return new Map([
		...files,
		["trust/root.json", root],
		["trust/targets.json", targets],
		["trust/config.json", config],
		["trust/trusted_root.json", trustedRoot]
	]);
}
async function prepareRegistry(wish) {
	const trustedRoot = wish.trustedRoot ?? EMPTY_TRUSTED_ROOT;
	const keys = makeKeys(wish.rootKeys, wish.headIdentity === void 0);
	const identity = readIdentity(wish.headIdentity);
	if (identity.kind === "refused") return identity;
	const head = keys.get("head");
	const draft = draftConfig({
		registryId: wish.registryId,
		channel: wish.channel,
		headSigner: head === void 0 ? identity.value : headKeyIdentity(keySigner(head), wish.now),
		trustedRoot,
		profile: wish.profile
	});
	const files = await templateFiles(wish);
	const config = parseConfig(encodeDocument(draft), "config.json");
	const findings = [...findingsOf(config), ...findingsOf(parsePolicy(files.get("policy.yml") ?? /* @__PURE__ */ new Uint8Array()))];
	if (config.kind === "refused") return unlessFound(findings, neverHere);
	findings.push(...findingsOf(prepareTrust(trustedRoot, config.value.value.trust, "trusted_root.json")));
	if (isFound(findings)) return refusedBy(findings);
	return ok({
		keys,
		config: config.value.value,
		trustedRoot,
		files
	});
}
/** What a registry begins with, by path: the template, and what is wished in its place. */
async function templateFiles({ gitHub, policy }) {
	const files = new Map(await readFiles(join(import.meta.dirname, "../../registry-template"), MAX_TEMPLATE_BYTES));
	if (gitHub !== void 0) for (const [path, bytes] of gitHubFiles(files, gitHub)) files.set(path, bytes);
	if (policy !== void 0) files.set(POLICY_FILE, policy);
	return files;
}
function neverHere() {
	throw new Error("a refusal without findings");
}
/** Judged with the rest of the config: here it only has to be JSON. */
function readIdentity(bytes) {
	if (bytes === void 0) return ok(void 0);
	const parsed = parseStrictJson(bytes, { maxBytes: MAX_IDENTITY_BYTES }, "head identity");
	return parsed.kind === "refused" ? parsed : ok(parsed.value.value);
}
function onlineKeys(keys) {
	const key = (name) => tufKey(keys.get(name) ?? "", name);
	return {
		admissions: key("admissions"),
		revocations: key("revocations"),
		snapshot: key("snapshot")
	};
}
/** Writes keys, repository and first publication. The answer is the registry's first commit. */
async function writeRegistry(drafted, places, now) {
	await writeFiles(places.directory, drafted.files);
	await using repository = await openRepository(places.directory);
	const firstCommit = await commitAll(repository, places.directory, now);
	if (drafted.areKeysWritten !== true) await writeKeys(places.keys, drafted.keys);
	const head = drafted.keys.get("head");
	const begun = await beginPublication({
		rootOfTrust: drafted.rootOfTrust,
		config: drafted.config,
		history: repository.objects,
		firstCommit,
		store: directoryStore({ directory: places.publication }),
		keys: onlineKeys(drafted.keys),
		...head === void 0 ? {} : { headSigner: keySigner(head) },
		now
	});
	return begun.kind === "refused" ? begun : ok(firstCommit);
}
const COMMITTER = {
	NAME: "Portcullis",
	EMAIL: "portcullis@localhost"
};
async function commitAll({ git, objects }, directory, now) {
	const date = `${Math.floor(now.getTime() / 1e3)} +0000`;
	const options = {
		cwd: directory,
		env: Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((role) => [...Object.entries(COMMITTER).map(([name, value]) => [`GIT_${role}_${name}`, value]), [`GIT_${role}_DATE`, date]]))
	};
	await git([
		"init",
		"--quiet",
		"--initial-branch=main",
		"--template=",
		"."
	], options);
	await git([
		"add",
		"--all",
		"."
	], options);
	await git([
		"commit",
		"--quiet",
		"--message",
		"Begin the registry"
	], options);
	return objects.resolve("HEAD");
}

export { templateFiles as a, SEATS as c, prepareRegistry as i, majority as n, withTrust as o, onlineKeys as r, writeRegistry as s, draftRegistry as t };