import { _ as recordOf, n as ecosystemOf, r as checkPolicy, t as enforce } from "./enforce.js";
import { t as readReleaseDocuments } from "./release-documents.js";
import { i as prepareTrust } from "./trust.js";
import { i as ok } from "./finding.js";
import { t as effectiveTier } from "./effective-tier.js";
import { t as parseConfig } from "./publication-documents.js";
import { a as releaseFolder, t as classifyPath } from "./registry-path.js";
import { n as readRegistryTree, t as isStatePath } from "./registry-tree.js";
import { n as readSbom } from "./read-sbom.js";
import { i as parsePolicy, t as MAX_POLICY_BYTES } from "./policy.js";
import { t as openRepository } from "./open-repository.js";
import { a as defineCommand, n as plainText } from "./portcullis.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";
import { n as readInput } from "./read-input.js";
import { t as refusal } from "./refusal.js";
import { i as REGISTRY_OPTION } from "./locations.js";
import { resolve } from "node:path";

// action/policy/simulate.ts
/**
* Judges every merged release by another policy: what it asks of the covenant, the tier, SDKs, licences and evidence.
* Signatures, digests and approvals are not asked again; no policy decides those. Artifacts are not fetched, so the locks in
* them are not compared again, and known vulnerabilities are left to the check of a change.
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
	const refused = [];
	let releases = 0;
	for (const folder of foldersOf(files, state.value)) {
		releases += 1;
		request.progress(`judging ${folder.folder}`);
		const findings = await findingsUnder(folder, state.value, request, trust.value);
		if (findings.length > 0) refused.push({
			folder: folder.folder,
			findings
		});
	}
	return ok({
		releases,
		refused
	});
}
function foldersOf(files, state) {
	return [...state.plugins].flatMap(([pluginId, plugin]) => plugin.releases.map(({ version }) => {
		const folder = releaseFolder(pluginId, version);
		const own = [...files].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, bytes]) => [path.slice(folder.length + 1), bytes]);
		return {
			pluginId,
			version,
			folder,
			files: new Map(own)
		};
	}));
}
async function findingsUnder(folder, state, { policy, at }, trust) {
	const row = state.plugins.get(folder.pluginId)?.record;
	const documents = readReleaseDocuments(folder);
	if (row === void 0) return [];
	if (documents.kind === "refused") return documents.findings;
	const plugin = recordOf(folder.pluginId, row);
	const tier = effectiveTier(policy, plugin.tier, at);
	if (tier === void 0) return [{
		code: "RELEASE_TIER_UNKNOWN",
		message: `the policy has no tier ${plugin.tier.name}`
	}];
	const sbom = await readSbom(documents.value.sbomBytes, void 0);
	const asked = checkPolicy({
		documents: documents.value,
		plugin,
		tier,
		policy,
		sbom: sbom.kind === "ok" ? sbom.value : void 0,
		ecosystem: ecosystemOf(documents.value),
		contents: void 0,
		trust,
		at,
		signedAt: void 0
	});
	const ground = {
		tier,
		waivers: state.waivers,
		pluginId: folder.pluginId,
		version: folder.version,
		at
	};
	return enforce(asked.findings, ground).refusing;
}

// cli/commands/policy-simulate.ts
const command = defineCommand({
	name: "policy simulate",
	summary: "List what a changed policy would refuse among what is merged",
	usage: "POLICY_FILE [options]",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		registry: REGISTRY_OPTION,
		ref: {
			type: "string",
			value: "REF",
			description: "the commit whose releases are judged again (main)"
		}
	},
	example: "portcullis policy simulate policy.draft.yml",
	async run({ options, positionals, cwd, now, style, progress }) {
		const file = positionals[0] ?? "";
		const policy = parsePolicy(await readInput(cwd, file, MAX_POLICY_BYTES), file);
		if (policy.kind === "refused") return refusal(policy.findings, style);
		await using repository = await openRepository(resolve(cwd, options.registry ?? "."));
		const commit = await repository.objects.resolve(options.ref ?? "main");
		const simulated = await simulate({
			objects: repository.objects,
			commit,
			policy: policy.value.value,
			at: now(),
			progress
		});
		return simulated.kind === "refused" ? refusal(simulated.findings, style) : report(simulated.value, commit, style);
	}
});
/** Exit 3 says that the policy would refuse something: whether it should is for people to say. */
function report({ releases, refused }, commit, style) {
	const parts = refused.map(({ folder, findings }) => `${style.bold(plainText(folder))}\n${renderFindings(findings, style)}`);
	const sum = `${refused.length} of ${releases} merged releases would be refused`;
	return {
		exit: refused.length === 0 ? "yes" : "refused",
		human: [...parts, refused.length === 0 ? style.green(sum) : style.red(sum)].join("\n\n"),
		json: {
			commit,
			releases,
			refused: refused.map(({ folder, findings }) => ({
				folder,
				findings: findingsJson(findings)
			}))
		}
	};
}

export { command };