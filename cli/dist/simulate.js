import { i as prepareTrust } from "./trust.js";
import { c as ok, o as findingsOf, p as valuesOf } from "./finding.js";
import { a as parseConfig } from "./publication-documents.js";
import { d as ecosystemOf, n as denyCovering, o as inForce, u as releaseName } from "./denies.js";
import { a as releaseFolder, t as classifyPath } from "./registry-path.js";
import { h as recordOf, i as checkPolicy, n as checkVulnerabilities, t as enforce } from "./enforce.js";
import { n as readRegistryTree, t as isStatePath } from "./registry-tree.js";
import { i as readReleaseDocuments, n as originFindings } from "./check-origin.js";
import { r as SBOM_FILE, t as RELEASE_RECORD_FILE } from "./release-record.js";
import { t as effectiveTier } from "./effective-tier.js";
import { n as verifyReleaseStatement, t as statementClaim } from "./release-statement.js";
import { n as readSbom } from "./read-sbom.js";

// action/policy/judge-merged.ts
/**
* What a policy has against a release that is merged, as if it were proposed now: covenant, tier, SDKs, licences, evidence,
* origin, pins, the platform's signature, and locks and vulnerabilities as far as they are at hand.
*/
async function judgeMerged(question, policy) {
	const { documents, plugin, at, trust, registryId } = question;
	const tier = effectiveTier(policy, plugin.tier, at);
	if (tier === void 0) {
		const unknown = {
			code: "RELEASE_TIER_UNKNOWN",
			message: `the policy has no tier ${plugin.tier.name}`
		};
		return {
			tier: plugin.tier.name,
			refusing: [unknown],
			softened: [],
			unjudged: []
		};
	}
	const read = await readSbom(documents.sbomBytes, void 0);
	const [sbom] = valuesOf(read);
	const claim = statementClaim(documents, {
		registryId,
		trust,
		at
	});
	const statement = verifyReleaseStatement({
		...claim,
		publishers: plugin.publishers
	});
	const ecosystem = ecosystemOf(documents);
	const asked = checkPolicy({
		documents,
		plugin,
		tier,
		policy,
		sbom,
		ecosystem,
		contents: typeof question.contents === "string" ? void 0 : question.contents,
		registryId,
		trust,
		at,
		signedAt: statement.kind === "ok" ? statement.value.times[0] : void 0
	});
	const sbomAt = { file: `${documents.folder}/${SBOM_FILE}` };
	const vulnerable = await checkVulnerabilities(tier.met, {
		sbom,
		sbomAt,
		ecosystem,
		osv: question.osv
	});
	const origin = originFindings(documents.record.artifact, policy, `${documents.folder}/${RELEASE_RECORD_FILE}`);
	const isVerified = statement.kind === "ok";
	const policyFindings = asked.findings.filter(({ code }) => isVerified || code !== "TIER_SIGNER_NOT_PLATFORM");
	const { pluginId, version } = {
		pluginId: plugin.plugin_id,
		version: documents.record.version
	};
	const enforced = enforce([
		...policyFindings,
		...vulnerable,
		...origin
	], {
		tier,
		waivers: question.waivers,
		pluginId,
		version,
		at
	});
	return {
		tier: tier.tier.name,
		...enforced,
		unjudged: [...unread(read), ...unjudged(question, tier.met, isVerified)]
	};
}
/** No policy makes an SBOM readable; what it asks of the components nobody knows. */
function unread(sbom) {
	return findingsOf(sbom).map(({ code }) => ({
		what: "components",
		why: `the SBOM cannot be read: ${code}`
	}));
}
function unjudged(question, tiers, isVerified) {
	const { plugin, contents, osv } = question;
	const found = [];
	if (plugin.dependencies === "locked" && typeof contents === "string") found.push({
		what: "locks",
		why: contents
	});
	if (osv === void 0 && tiers.some((tier) => tier.vulnerabilities !== void 0)) found.push({
		what: "vulnerabilities",
		why: "no OSV export is given"
	});
	if (!isVerified && tiers.some((tier) => tier.signed_by !== void 0 || tier.cooldown_hours !== void 0)) found.push({
		what: "signature",
		why: "the release statement does not verify any more; built_at is taken at its word"
	});
	return found;
}

// action/policy/simulate.ts
/** What no tree holds, and a simulation therefore cannot ask again. */
const NEVER_SIMULATED = "approvals and quorum: who approved is in the publication, not in the registry";
/**
* Judges every merged release that no deny covers by another policy, with the waivers and grants of the registry. Digests and
* signatures as such are not asked again; no policy decides those.
*/
async function simulate(request) {
	const { objects, commit } = request;
	const files = await objects.files(commit, (path) => isStatePath(path) || path.startsWith("trust/") || classifyPath(path).kind === "release");
	const config = parseConfig(files.get("trust/config.json") ?? /* @__PURE__ */ new Uint8Array(), "trust/config.json");
	if (config.kind === "refused") return config;
	const trust = prepareTrust(files.get("trust/trusted_root.json") ?? /* @__PURE__ */ new Uint8Array(), config.value.value.trust);
	if (trust.kind === "refused") return trust;
	const { registry_id: registryId, channel } = config.value.value;
	const state = readRegistryTree(files, {
		registryId,
		channel,
		commit
	});
	if (state.kind === "refused") return state;
	const merged = foldersOf(files, state.value).filter(({ pluginId }) => request.pluginId === void 0 || request.pluginId === pluginId);
	const judged = merged.filter(({ isDenied }) => !isDenied);
	const releases = [];
	for (const folder of judged) {
		request.progress(`judging ${folder.folder}`);
		releases.push(await judgeFolder(folder, state.value, request, trust.value));
	}
	return ok({
		releases,
		denied: merged.length - judged.length
	});
}
function foldersOf(files, state) {
	return [...state.plugins].flatMap(([pluginId, { record, releases }]) => releases.map((row) => {
		const { version } = row;
		const folder = releaseFolder(pluginId, version);
		const own = [...files].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, bytes]) => [path.slice(folder.length + 1), bytes]);
		const isDenied = denyCovering(inForce(state.denies, state.reinstatements), releaseName(pluginId, row)) !== void 0;
		return {
			pluginId,
			version,
			folder,
			files: new Map(own),
			plugin: recordOf(pluginId, record),
			isDenied
		};
	}));
}
async function judgeFolder(merged, state, request, trust) {
	const { plugin, pluginId, version, folder } = merged;
	const documents = readReleaseDocuments(merged);
	const today = state.policy?.value;
	const policy = request.policy ?? today;
	if (documents.kind === "refused" || policy === void 0) return {
		pluginId,
		version,
		folder,
		...unreadable(plugin.tier.name, findingsOf(documents))
	};
	const question = {
		documents: documents.value,
		plugin,
		waivers: state.waivers,
		registryId: state.registryId,
		trust,
		at: request.at,
		contents: await contentsAtHand(documents.value, request.artifacts),
		osv: request.osv
	};
	const verdict = await judgeMerged(question, policy);
	const before = policy === today || today === void 0 ? verdict : await judgeMerged(question, today);
	const alreadyRefused = [...new Set(before.refusing.map(({ code }) => code))];
	return {
		pluginId,
		version,
		folder,
		...verdict,
		alreadyRefused
	};
}
/** Under whatever policy. */
function unreadable(tier, findings) {
	return {
		tier,
		refusing: findings,
		softened: [],
		unjudged: [],
		alreadyRefused: findings.map(({ code }) => code)
	};
}
async function contentsAtHand({ record }, artifacts) {
	if (artifacts === void 0) return "the artifact is not at hand; name a folder with --artifacts";
	const { name, digest } = record.artifact;
	const evidence = await artifacts(name);
	if (evidence === void 0) return `${name} is not in the folder`;
	if (evidence.kind === "unavailable") return `${name} cannot be read`;
	if (evidence.digest !== digest) return `${name} in the folder is another artifact, ${evidence.digest}`;
	return evidence.contents.kind === "ok" ? evidence.contents.value : `${name} cannot be read`;
}

export { simulate as n, NEVER_SIMULATED as t };