import { a as finding, c as ok, f as unlessFound, l as refused, t as andThen } from "./finding.js";
import { c as parseRevocations } from "./publication-documents.js";
import { r as HOUR_IN_MS, t as CLOCK_SKEW_MS } from "./time.js";
import { i as planResign, t as writePublication } from "./publication-writer.js";
import { i as readTrust } from "./published-state.js";
import { r as roleAlarms, t as headAlarms } from "./alarms.js";
import { o as defineCommand } from "./portcullis.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";
import { t as refusal } from "./refusal.js";
import { n as keyRing, t as KEY_OPTIONS } from "./key-folder.js";
import { c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { i as openMirrored, t as MIRROR_OPTION } from "./open-mirrors.js";
import { t as STORE_OPTION } from "./open-store.js";

// action/resign/resign.ts
/** Two runs at once, or one started again, renew once. */
const FRESH_HOURS = 1;
/**
* Renews the timestamp, and the snapshot when it is due, with key S alone. What it signs over has been verified from the
* trusted root: a publication of another registry, with a role that its keys did not sign, or with one that only other keys
* can renew and did not, is refused and left to expire.
*/
async function resign(request) {
	const { store, trustedRoot, key, now } = request;
	let found;
	const written = await writePublication({
		store,
		trustedRoot,
		depth: "metadata",
		message: "Re-sign",
		plan: async (previous) => {
			if (previous === void 0) return refused(finding("PUBLICATION_NOT_BEGUN", "the store holds none"));
			const trust = await readTrust(previous);
			if (trust.kind === "refused") return trust;
			const denies = await checkDenies(previous, trust.value.config);
			if (denies.kind === "refused") return denies;
			const alarms = await alarmsOf(request, previous, trust.value);
			found = {
				before: previous.metadata,
				alarms
			};
			return isFresh(previous.metadata, now) ? ok(nothing(previous.metadata)) : planResign(previous, {
				key,
				now
			});
		}
	});
	if (written.kind === "refused") return written;
	if (found === void 0) throw new Error("a publication was written without a plan");
	const { timestamp, snapshot } = written.value.metadata.roles;
	const { before, alarms } = found;
	return ok({
		kind: timestamp.version === before.roles.timestamp.version ? "unchanged" : "signed",
		isSnapshotNew: snapshot.version !== before.roles.snapshot.version,
		timestamp: timestamp.version,
		snapshot: snapshot.version,
		expires: timestamp.expires,
		alarms
	});
}
async function alarmsOf({ store, now }, previous, trust) {
	return [...roleAlarms(previous.metadata, now), ...await headAlarms(previous, trust, store, now)];
}
/** One key R may serve two registries: signed rightly, the denies of the other would still be the wrong ones. */
async function checkDenies(previous, { registry_id: registryId, channel }) {
	const bytes = await previous.target("revocations.json");
	if (bytes.kind === "refused") return bytes;
	return andThen(parseRevocations(bytes.value), ({ value }) => {
		const findings = [];
		const where = "revocations.json is of";
		if (value.registry_id !== registryId) findings.push(finding("PUBLICATION_WRONG_REGISTRY", `${where} ${value.registry_id}, config.json of ${registryId}`));
		if (value.channel !== channel) findings.push(finding("PUBLICATION_WRONG_CHANNEL", `${where} ${value.channel}, config.json of ${channel}`));
		return unlessFound(findings, () => void 0);
	});
}
/** A timestamp that ends later than any run of now would say was made by a wrong clock or a thief, and is replaced. */
function isFresh({ roles }, now) {
	const hoursLeft = ({ expiresAt }) => (expiresAt - now.getTime()) / HOUR_IN_MS;
	const left = hoursLeft(roles.timestamp);
	return left > 72 - 1 && left <= 72 + 3e5 / 36e5 && hoursLeft(roles.snapshot) >= 48;
}
function nothing(metadata) {
	return {
		files: [],
		metadata
	};
}

// cli/commands/re-sign.ts
const command = defineCommand({
	name: "re-sign",
	summary: "Keep a publication fresh, and say what else comes near its expiry",
	usage: "--publication DIR|REMOTE#BRANCH --keys DIR --root FILE",
	options: {
		publication: STORE_OPTION,
		mirror: MIRROR_OPTION,
		...KEY_OPTIONS,
		root: ROOT_OPTION
	},
	example: "portcullis re-sign --publication ../registry.publication --keys ../registry.keys --root trust/root.json",
	async run({ options, cwd, env, now, style }) {
		const keys = keyRing(options, env, cwd);
		const trustedRoot = await readRootFile(options.root, env, cwd);
		await using opened = await openMirrored(options, {
			env,
			cwd,
			now
		}, {
			trustedRoot,
			failover: false
		});
		const key = await keys.tuf("snapshot");
		const signed = await resign({
			store: opened.store,
			trustedRoot,
			key,
			now: now()
		});
		const result = signed.kind === "refused" ? refusal(signed.findings, style) : report(signed.value, style);
		return opened.told(result, style);
	}
});
/** It was renewed; with an alarm the exit code says that somebody should look. */
function report({ kind, timestamp, snapshot, expires, isSnapshotNew, alarms }, style) {
	const renewed = isSnapshotNew ? `timestamp ${timestamp} and snapshot ${snapshot}` : `timestamp ${timestamp}`;
	const word = kind === "signed" ? `signed: ${renewed}, until ${expires}` : `nothing to renew before ${expires}`;
	return {
		exit: alarms.length === 0 ? "yes" : "refused",
		human: [style.green(word), ...alarms.length === 0 ? [] : [renderFindings(alarms, style)]].join("\n"),
		json: {
			verdict: kind,
			timestamp_version: timestamp,
			snapshot_version: snapshot,
			expires,
			alarms: findingsJson(alarms)
		}
	};
}

export { command };