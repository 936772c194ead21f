import { t as keyStatus } from "./status.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { n as renderFindings, t as findingsJson } from "./render-findings.js";
import { t as refusal } from "./refusal.js";
import { c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { n as openStore, t as STORE_OPTION } from "./open-store.js";

// cli/commands/keys-status.ts
const command = defineCommand({
	name: "keys status",
	summary: "Who signs what in a publication, until when, and what ends soon",
	usage: "--publication DIR|REMOTE#BRANCH --root FILE",
	options: {
		publication: STORE_OPTION,
		root: ROOT_OPTION
	},
	example: "portcullis keys status --publication ../registry.publication --root trust/root.json",
	async run({ options, cwd, env, now, style }) {
		await using opened = await openStore(options.publication, env, cwd, now);
		const trustedRoot = await readRootFile(options.root, env, cwd);
		const status = await keyStatus({
			store: opened.store,
			trustedRoot,
			now: now()
		});
		return status.kind === "refused" ? refusal(status.findings, style) : report(status.value, style);
	}
});
function report(status, style) {
	const { alarms, roles, headSigner, headExpires } = status;
	const width = Math.max(...roles.map(({ role }) => role.length));
	const lines = roles.map(({ role, keyIds, threshold, version, expires }) => {
		const keys = keyIds.map((id) => id.slice(0, 12)).join(", ");
		return `  ${role.padEnd(width)}  version ${version}, until ${expires}, ${threshold} of ${keyIds.length}: ${keys}`;
	});
	const head = `  ${"head".padEnd(width)}  until ${headExpires ?? "(none that verifies)"}, ${headText(headSigner)}`;
	return {
		exit: alarms.length === 0 ? "yes" : "refused",
		human: [
			style.bold(`${plainText(status.registryId)}, channel ${plainText(status.channel)}`),
			...lines,
			plainText(head),
			...alarms.length === 0 ? [style.green("nothing ends soon")] : [renderFindings(alarms, style)]
		].join("\n"),
		json: {
			verdict: alarms.length === 0 ? "in-order" : "alarm",
			registry_id: status.registryId,
			channel: status.channel,
			roles: roles.map(({ role, keyIds, threshold, version, expires }) => ({
				role,
				key_ids: keyIds,
				threshold,
				version,
				expires
			})),
			head: {
				signer: headSigner,
				expires: headExpires ?? null
			},
			alarms: findingsJson(alarms)
		}
	};
}
function headText(signer) {
	return signer.kind === "key" ? `key ${signer.key_id.slice(0, 12)}, enrolled until ${signer.valid_until}` : `workflow ${signer.workflow}`;
}

export { command };