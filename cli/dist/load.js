import { r as isPluginId } from "./registry-path.js";
import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { p as HARD_LIMITS, r as readArtifactFile } from "./artifact-file.js";
import { n as digestOf, r as hexOf } from "./digest.js";
import { a as parseManifest, i as parseEmbeddedManifest, n as MAX_MANIFEST_BYTES, o as permissionsOf, r as membersThatDiffer } from "./manifest.js";
import { i as codeEntry, n as renderFindings } from "./render-findings.js";
import { a as finding, c as ok, f as unlessFound, l as refused, o as findingsOf } from "./finding.js";
import { t as checkBuiltIn } from "./check-built-in.js";
import { t as effectiveTier } from "./effective-tier.js";
import { n as verifyReleaseStatement } from "./release-statement.js";
import { n as denyCovering } from "./denies.js";
import { i as parseShard } from "./publication-documents.js";
import { n as shardPath, t as shardOf } from "./shard.js";
import { a as wholeSeconds } from "./time.js";
import { n as readPublicationFacts, t as failIfUnreachable } from "./unreachable.js";
import { a as UsageError, n as plainText, o as defineCommand } from "./portcullis.js";
import { t as unknownPlugin } from "./near-plugin.js";
import { n as openClient, t as CLIENT_OPTIONS } from "./open-client.js";
import { appendFile, mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { randomUUID } from "node:crypto";

// runtime/load-gate/decision-log.ts
/** Appends a decision as one line of NDJSON. Throws Error with the system's reason: a decision that is not recorded is none. */
async function recordDecision(path, decision) {
	try {
		await mkdir(dirname(path), { recursive: true });
		await appendFile(path, `${JSON.stringify(decision)}\n`, { mode: 384 });
	} catch (cause) {
		throw new Error(`cannot record the decision in ${path}`, { cause });
	}
}

// core/load/admitted-release.ts
/** Finds the row that admits exactly these bytes under exactly that plugin. The shard is of a verified publication. */
function findAdmittedRelease(shard, pluginId, digest) {
	const plugin = shard?.plugins.find((entry) => entry.plugin_id === pluginId);
	if (plugin === void 0) return refused(finding("LOAD_NOT_ADMITTED", `the registry has no plugin ${pluginId}`));
	const row = plugin.releases.find((release) => release.artifact.digest === digest);
	if (row === void 0) return refused(finding("LOAD_NOT_ADMITTED", `no admitted release of ${pluginId} has ${digest}`));
	return ok({
		pluginId,
		record: plugin.record,
		row
	});
}

// core/load/decide-load.ts
/**
* Decides whether exactly these bytes may load: admitted under this plugin, not denied, with the release statement,
* manifest and SBOM digest of their row, under a head that the publish identity signed. Whatever is missing is a refusal.
*/
function decideLoad(question) {
	const findings = [
		...findingsOf(question.contents),
		...findingsOf(question.head),
		...findingsOf(question.release),
		...nameFindings(question)
	];
	if (question.release.kind === "refused") return {
		verdict: "deny",
		release: void 0,
		tier: void 0,
		findings: [...findings, ...bareDigestDeny(question)]
	};
	const release = question.release.value;
	const manifest = readManifest(question, release);
	const tier = effectiveTier(question.policy, release.record.tier, question.at);
	findings.push(...denyFindings(question, release), ...tierFindings(release, tier), ...findingsOf(manifest), ...statementFindings(question, release, tier), ...sbomFindings(question, release));
	if (manifest.kind === "refused" || tier === void 0 || findings.length > 0) return {
		verdict: "deny",
		release,
		tier: tier?.tier.name,
		findings
	};
	return {
		verdict: "allow",
		release,
		tier: tier.tier.name,
		permissions: permissionsIn(tier, manifest.value),
		executionLimitMs: lowest([manifest.value.limits?.execution_ms, ...tier.met.map(({ max_limits: limits }) => limits?.execution_ms)])
	};
}
/** An artifact may be denied that was never admitted, or no longer is. */
function bareDigestDeny(question) {
	const deny = gravest(question.denies.filter((entry) => entry.digests.includes(question.digest)));
	return deny === void 0 ? [] : [denyFinding(deny)];
}
function denyFindings(question, { pluginId, row }) {
	const release = {
		pluginId,
		version: row.version,
		digest: question.digest
	};
	const deny = gravest(question.denies.filter((entry) => denyCovering([entry], release) !== void 0));
	const entry = row.quarantined === true ? [finding("LOAD_QUARANTINED", "it entered quarantined, as synthesized")] : [];
	return deny === void 0 ? entry : [...entry, denyFinding(deny)];
}
/** What is quarantined may be examined: an entry that came first must not make a revoked release look so. */
function gravest(denies) {
	return denies.find(({ action }) => action === "revoked") ?? denies[0];
}
function denyFinding(deny) {
	const code = deny.action === "revoked" ? "LOAD_REVOKED" : "LOAD_QUARANTINED";
	return finding(code, `${deny.id} (${deny.severity}): ${deny.reason}`);
}
/** A tier that the policy no longer has bounds nothing: no limit would hold. */
function tierFindings({ record }, tier) {
	if (tier !== void 0) return [];
	return [finding("LOAD_TIER_UNKNOWN", `the policy has no tier ${record.tier.name}`)];
}
/** A renamed plugin would run under another's permissions. */
function nameFindings(question) {
	const embedded = embeddedManifest(question);
	const { requestedPlugin } = question;
	if (embedded?.kind !== "ok" || requestedPlugin === void 0 || embedded.value.value.plugin_id === requestedPlugin) return [];
	return [finding("LOAD_PLUGIN_MISMATCH", `the artifact is ${embedded.value.value.plugin_id}, not ${requestedPlugin}`, { file: question.fileName })];
}
function embeddedManifest(question) {
	const member = question.contents.kind === "ok" ? question.contents.value.manifest : void 0;
	return member === void 0 ? void 0 : parseEmbeddedManifest(member.bytes, `${question.fileName}!${member.member}`);
}
/** The admitted manifest, held against its digest and against the one inside the artifact. */
function readManifest(question, { row }) {
	const bytes = checkedEvidence(question.evidence.manifest, row.manifest_digest, "manifest");
	if (bytes.kind === "refused") return bytes;
	const released = parseManifest(bytes.value);
	if (released.kind === "refused") return released;
	const embedded = embeddedManifest(question);
	if (embedded === void 0) return refused(finding("LOAD_MANIFEST_DIFFERS", "the artifact carries no manifest", { file: question.fileName }));
	if (embedded.kind === "refused") return embedded;
	const different = membersThatDiffer(embedded.value.json, released.value.json).map((member) => finding("LOAD_MANIFEST_DIFFERS", `${member} is not the same inside the artifact`, embedded.value.at(`/${member}`)));
	return unlessFound(different, () => released.value.value);
}
function checkedEvidence(bytes, digest, name) {
	if (bytes === void 0) return refused(finding("LOAD_EVIDENCE_MISSING", `the ${name} ${digest} is nowhere to be had`));
	if (digestOf(bytes) === digest) return ok(bytes);
	return refused(finding("LOAD_EVIDENCE_CHANGED", `the ${name} has ${digestOf(bytes)}, the row names ${digest}`));
}
function statementFindings(question, { pluginId, record, row }, tier) {
	const bytes = checkedEvidence(question.evidence.statement, row.statement_digest, "release statement");
	if (bytes.kind === "refused") return bytes.findings;
	const statement = {
		bundle: bytes.value,
		artifact: {
			name: row.artifact.name,
			digest: question.digest
		},
		manifestDigest: row.manifest_digest,
		sbomDigest: row.sbom_digest,
		pluginId,
		version: row.version,
		registryId: question.registryId,
		trust: question.trust,
		at: new Date(row.admitted_at)
	};
	const { policy } = question;
	return [...findingsOf(verifyReleaseStatement({
		...statement,
		publishers: record.publishers
	})), ...checkBuiltIn({
		tiers: tier?.met ?? [],
		policy,
		pinned: record.pinned,
		statement
	})];
}
function sbomFindings(question, { row }) {
	const sbom = question.contents.kind === "ok" ? question.contents.value.sbom : void 0;
	if (sbom === void 0 || digestOf(sbom.bytes) === row.sbom_digest) return [];
	return [finding("LOAD_SBOM_DIFFERS", `the embedded SBOM has ${digestOf(sbom.bytes)}, the row names ${row.sbom_digest}`, { file: question.fileName })];
}
/** Admitted under the tier granted; where that has lapsed, what the one below does not have is gone. */
function permissionsIn({ tier, lapsedFrom }, manifest) {
	const had = lapsedFrom === void 0 ? void 0 : tier.permissions;
	const declared = permissionsOf(manifest);
	return had === void 0 ? declared : declared.filter((permission) => had.includes(permission));
}
/** The strictest bound of those that are set; null where none is. */
function lowest(bounds) {
	const set = bounds.filter((bound) => bound !== void 0);
	return set.length === 0 ? null : Math.min(...set);
}

// runtime/load-gate/load-gate.ts
/** Stands in a decision where no plugin could be told. */
const UNKNOWN_PLUGIN = "unknown";
/**
* Answers whether an artifact may load, as the decision document. Every failure on the way, of the file, the publication
* or its evidence, is a deny with its code; only a fault of this program throws.
*/
async function load(request) {
	const artifact = await readOnce(request);
	if (artifact.kind === "refused") return denied(request, void 0, artifact.findings);
	const { digest, contents } = artifact.value;
	const pluginId = nameOf(request, digest, contents);
	if (request.facts.kind === "refused") return denied(request, digest, request.facts.findings, pluginId);
	const facts = request.facts.value;
	const release = pluginId.kind === "refused" ? pluginId : await findRelease(facts, pluginId.value, digest);
	return toDecision(request, digest, decideLoad({
		fileName: request.fileName,
		digest,
		contents,
		...request.pluginId === void 0 ? {} : { requestedPlugin: request.pluginId },
		release,
		evidence: await readEvidence(facts, release),
		head: facts.head,
		denies: facts.denies,
		policy: facts.policy,
		registryId: facts.config.registry_id,
		trust: facts.trust,
		at: new Date(Math.max(request.now.getTime(), facts.publication.clock()))
	}), pluginId.kind === "ok" ? pluginId.value : void 0);
}
async function readOnce(request) {
	try {
		const artifact = await readArtifactFile(request.path, request.fileName, HARD_LIMITS);
		if (artifact.kind === "read") return {
			kind: "ok",
			value: artifact
		};
		return refused(finding("LOAD_UNREADABLE", "the file gave no bytes", { file: request.fileName }));
	} catch (error) {
		const why = error instanceof Error && "code" in error ? String(error.code) : "not a plain file";
		return refused(finding("LOAD_UNREADABLE", `the file cannot be read (${why})`, { file: request.fileName }));
	}
}
/** Which plugin the row is looked for under. What the artifact claims is only a claim: the row decides. */
function nameOf(request, digest, contents) {
	if (request.pluginId !== void 0) {
		if (isPluginId(request.pluginId)) return {
			kind: "ok",
			value: request.pluginId
		};
		return refused(finding("LOAD_NOT_ADMITTED", "that is no plugin id"));
	}
	if (contents.kind === "refused") return refused(finding("LOAD_NOT_ADMITTED", `no plugin can be told from ${digest}`));
	const member = contents.value.manifest;
	if (member === void 0) return refused(finding("LOAD_PLUGIN_UNNAMED", "no manifest was found", { file: request.fileName }));
	const manifest = parseEmbeddedManifest(member.bytes, `${request.fileName}!${member.member}`);
	return manifest.kind === "refused" ? manifest : {
		kind: "ok",
		value: manifest.value.value.plugin_id
	};
}
async function findRelease(facts, pluginId, digest) {
	const path = shardPath(shardOf(pluginId));
	if (facts.publication.fileInfo(path) === void 0) return findAdmittedRelease(void 0, pluginId, digest);
	const bytes = await facts.publication.target(path);
	if (bytes.kind === "refused") return bytes;
	const shard = parseShard(bytes.value, path);
	return shard.kind === "refused" ? shard : findAdmittedRelease(shard.value.value, pluginId, digest);
}
async function readEvidence(facts, release) {
	if (release.kind === "refused") return {
		manifest: void 0,
		statement: void 0
	};
	const { manifest_digest: manifest, statement_digest: statement } = release.value.row;
	return {
		manifest: await evidenceOf(facts, manifest, MAX_MANIFEST_BYTES),
		statement: await evidenceOf(facts, statement, MAX_BUNDLE_BYTES)
	};
}
async function evidenceOf({ publication }, digest, maxBytes) {
	const bytes = await publication.evidence(hexOf(digest), maxBytes);
	return bytes.kind === "ok" ? bytes.value : void 0;
}
function denied(request, digest, findings, claimed) {
	const name = claimed?.kind === "ok" ? claimed.value : void 0;
	return toDecision(request, digest, {
		verdict: "deny",
		release: void 0,
		tier: void 0,
		findings
	}, name);
}
function toDecision(request, digest, answer, claimed) {
	const findings = answer.verdict === "deny" ? answer.findings : [];
	const { release } = answer;
	const publication = request.facts.kind === "ok" ? request.facts.value.publication.version : null;
	return {
		decision: {
			schema_version: 1,
			plugin_id: pluginIdOf(request, release, claimed),
			tier: answer.tier ?? release?.record.tier.name ?? null,
			permissions: answer.verdict === "allow" ? answer.permissions : [],
			execution_limit_ms: answer.verdict === "allow" ? answer.executionLimitMs : null,
			audit_log: request.auditLog,
			verdict: answer.verdict,
			findings: findings.map(({ code, message }) => ({
				code,
				message: message.slice(0, 2e3),
				hint: codeEntry(code).hint
			})),
			version: release?.row.version ?? null,
			...digest === void 0 ? {} : { digest },
			...request.runId === void 0 ? {} : { run_id: request.runId },
			publication_version: publication,
			isolation: null,
			decided_at: wholeSeconds(request.now)
		},
		findings
	};
}
/** The admitted name, the one asked for, or what the artifact calls itself; a name that is none is not repeated. */
function pluginIdOf(request, release, claimed) {
	const name = release?.pluginId ?? request.pluginId ?? claimed ?? "";
	return isPluginId(name) ? name : UNKNOWN_PLUGIN;
}

// cli/commands/load.ts
const command = defineCommand({
	name: "load",
	summary: "May this artifact be loaded: allow or deny, with every reason",
	usage: "FILE --publication URL --root FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		plugin: {
			type: "string",
			value: "ID",
			description: "the plugin that is meant (the artifact's own word)"
		},
		...CLIENT_OPTIONS,
		offline: {
			type: "boolean",
			description: "go by what is cached, as long as it has not expired"
		},
		log: {
			type: "string",
			value: "FILE",
			description: "where the decision is appended (decisions.ndjson in the cache)"
		}
	},
	example: "portcullis load plugin-1.0.0-py3-none-any.whl --publication https://plugins.example.org/ --root root.json",
	async run({ options, positionals, cwd, env, now, style, progress }) {
		if (options.plugin !== void 0 && !isPluginId(options.plugin)) throw new UsageError("--plugin is a plugin id");
		const path = resolve(cwd, positionals[0] ?? "");
		const { client, cacheDir, source } = await openClient(options, env, cwd, now);
		progress(options.offline ? "reading the cache" : "refreshing the publication");
		const publication = await (options.offline ? client.loadCached() : client.refresh());
		const facts = publication.kind === "refused" ? publication : await readPublicationFacts(publication.value, now());
		const { decision, findings } = await load({
			path,
			fileName: basename(path),
			...options.plugin === void 0 ? {} : { pluginId: options.plugin },
			facts,
			now: now(),
			auditLog: `log_${randomUUID()}`
		});
		await recordDecision(options.log === void 0 ? join(cacheDir, "decisions.ndjson") : resolve(cwd, options.log), decision);
		if (publication.kind === "refused") failIfUnreachable(publication.findings, source);
		const name = plainText(`${decision.plugin_id} ${decision.version ?? ""}`.trim());
		if (decision.verdict === "allow") {
			const limit = decision.execution_limit_ms === null ? "no time limit" : `${decision.execution_limit_ms} ms`;
			return {
				exit: "yes",
				human: `${style.green("allow")}: ${name}, tier ${plainText(decision.tier ?? "")}, permissions ${decision.permissions.join(", ") || "none"}, ${limit}`,
				json: decision
			};
		}
		const unknown = findings.some(({ code }) => code === "LOAD_NOT_ADMITTED") && options.plugin !== void 0 ? await unknownPlugin(options.plugin, facts) : void 0;
		return {
			exit: "refused",
			human: [
				renderFindings(findings, style),
				...unknown === void 0 ? [] : [plainText(unknown)],
				`${style.red("deny")}: ${name}`
			].join("\n"),
			json: decision
		};
	}
});

export { command };