import { r as readEveryShard, t as readPublicationFacts } from "./publication-facts.js";
import { t as MAX_BUNDLE_BYTES } from "./bundle.js";
import { n as verifyReleaseStatement } from "./release-statement.js";
import { r as hexOf } from "./digest.js";
import { n as MAX_MANIFEST_BYTES } from "./manifest.js";
import { a as finding, f as unlessFound, o as findingsOf } from "./finding.js";
import { t as readPublication } from "./read-publication2.js";
import { t as MAX_SBOM_BYTES } from "./read-sbom.js";
import { n as readLedger, r as recordedRelease, t as ledgerFindings } from "./read-ledger.js";
import { n as verifySummary } from "./vsa.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { t as failIfUnreachable } from "./unreachable.js";
import { n as openClient, t as CLIENT_OPTIONS } from "./open-client.js";

// runtime/load-gate/verify-ledger.ts
/**
* What is wrong with the approval records and verification summaries: a chain with a hole, a row that its record
* contradicts, a summary that says something else. Whether the approvals sufficed, a rebuild tells, which has the history.
*/
async function verifyLedger(facts, state) {
	const { publication, config, trust } = facts;
	const ledger = await readLedger(state, (digest, maxBytes) => publication.evidence(hexOf(digest), maxBytes));
	if (ledger.kind === "refused") return ledger.findings;
	const findings = [...ledgerFindings(state, ledger.value)];
	const records = new Map(ledger.value.map(({ digest, record }) => [digest, record]));
	for (const [pluginId, { releases }] of state.plugins) for (const row of releases) {
		if (row.vsa === void 0) continue;
		const record = row.approval_record === void 0 ? void 0 : records.get(row.approval_record);
		const release = record === void 0 ? void 0 : recordedRelease(record, row.artifact.digest);
		if (record === void 0 || release === void 0) continue;
		const bundle = await publication.evidence(hexOf(row.vsa), MAX_BUNDLE_BYTES);
		const about = {
			registryId: state.registryId,
			row,
			release,
			judgedBy: record.judged_by,
			config,
			trust
		};
		const summary = bundle.kind === "refused" ? bundle : verifySummary({
			...about,
			bundle: bundle.value
		});
		findings.push(...findingsOf(summary).map(({ code, message }) => finding(code, `${pluginId} ${row.version}: ${message}`)));
	}
	return findings;
}

// runtime/load-gate/verify-whole.ts
/** Verifies everything that a publication holds: every target, the head, the evidence of every release, and the ledger. */
async function verifyWhole(facts) {
	const targets = /* @__PURE__ */ new Map();
	const findings = [...findingsOf(facts.head)];
	for (const path of facts.publication.paths) {
		const bytes = await facts.publication.target(path);
		if (bytes.kind === "refused") findings.push(...bytes.findings);
		else targets.set(path, bytes.value);
	}
	const shards = await readEveryShard(facts.publication);
	findings.push(...findingsOf(shards));
	for (const [path, bytes] of shards.kind === "ok" ? shards.value : []) targets.set(path, bytes);
	const state = readPublication(targets, facts.allDenies);
	findings.push(...findingsOf(state));
	if (state.kind === "ok") {
		findings.push(...await evidenceFindings(facts, state.value));
		findings.push(...await verifyLedger(facts, state.value));
	}
	return unlessFound(findings, () => {
		if (state.kind === "refused") throw new Error("a refusal without findings");
		return {
			state: state.value,
			releases: [...state.value.plugins.values()].reduce((sum, { releases }) => sum + releases.length, 0)
		};
	});
}
async function evidenceFindings(facts, state) {
	const findings = [];
	for (const [pluginId, { record, releases }] of state.plugins) for (const row of releases) {
		const manifest = await facts.publication.evidence(hexOf(row.manifest_digest), MAX_MANIFEST_BYTES);
		const sbom = await facts.publication.evidence(hexOf(row.sbom_digest), MAX_SBOM_BYTES);
		const statement = await facts.publication.evidence(hexOf(row.statement_digest), MAX_BUNDLE_BYTES);
		findings.push(...findingsOf(manifest), ...findingsOf(sbom), ...findingsOf(statement));
		if (statement.kind === "refused") continue;
		const verified = verifyReleaseStatement({
			bundle: statement.value,
			artifact: row.artifact,
			manifestDigest: row.manifest_digest,
			sbomDigest: row.sbom_digest,
			pluginId,
			version: row.version,
			registryId: state.registryId,
			publishers: record.publishers,
			trust: facts.trust,
			at: new Date(row.admitted_at)
		});
		findings.push(...findingsOf(verified).map(({ code, message }) => finding(code, `${pluginId} ${row.version}: ${message}`)));
	}
	return findings;
}

// cli/commands/verify.ts
const command = defineCommand({
	name: "verify",
	summary: "Fetch a publication and verify all of it: roles, targets, head, evidence",
	usage: "--publication URL --root FILE [options]",
	options: CLIENT_OPTIONS,
	example: "portcullis verify --publication https://plugins.example.org/ --root root.json",
	async run({ options, cwd, env, now, style, progress }) {
		const { client, source } = await openClient(options, env, cwd, now);
		progress("refreshing the publication");
		const publication = await client.refresh();
		if (publication.kind === "refused") {
			failIfUnreachable(publication.findings, source);
			return refusal(publication.findings, style);
		}
		const facts = await readPublicationFacts(publication.value, now());
		if (facts.kind === "refused") return refusal(facts.findings, style);
		progress("verifying every release");
		const whole = await verifyWhole(facts.value);
		if (whole.kind === "refused") return refusal(whole.findings, style);
		const { state, releases } = whole.value;
		const { version, versions, expires } = publication.value;
		return {
			exit: "yes",
			human: [
				`${style.green("verified")}: ${plainText(state.registryId)} ${plainText(state.channel)}, version ${version}, good until ${expires}`,
				`  ${releases} admitted, ${state.denies.length} denied, judged up to ${state.sourceCommit?.slice(0, 12) ?? ""}`,
				...state.halts.map(({ path, commit }) => `  admissions halt: ${plainText(path)} was changed by ${commit.slice(0, 12)}`)
			].join("\n"),
			json: {
				verdict: "verified",
				registry_id: state.registryId,
				channel: state.channel,
				version,
				versions,
				expires,
				releases,
				denies: state.denies.length,
				halts: state.halts,
				source_commit: state.sourceCommit
			}
		};
	}
});

export { command };