import { t as describeChange } from "./words.js";
import { t as count } from "./count.js";
import { n as plainText, o as defineCommand } from "./portcullis.js";
import { t as refusal } from "./refusal.js";
import { a as rootOrFirst, i as readSigned, t as FIRST_OPTION } from "./key-change-files.js";
import { o as ROOT_OPTION } from "./locations.js";

// cli/commands/keys-assemble.ts
const command = defineCommand({
	name: "keys assemble",
	summary: "Check the holders' signatures of a draft, and say who has yet to sign; writes nothing",
	usage: "DRAFT SIGNATURE… --root FILE",
	positionals: {
		min: 1,
		max: 65
	},
	options: {
		root: ROOT_OPTION,
		first: FIRST_OPTION
	},
	example: "portcullis keys assemble draft.json draft.*.sig.json --root trust/root.json",
	async run({ options, positionals, cwd, env, now, style }) {
		const trustedRoot = await rootOrFirst(options, env, cwd);
		const signed = await readSigned(positionals, trustedRoot, cwd, now());
		if (signed.kind === "refused") return refusal(signed.findings, style);
		const { change, signers } = signed.value;
		const changes = describeChange(change);
		return {
			exit: "yes",
			human: [
				style.green(`complete: ${count(signers.length, "holder")} signed ${change.digest}`),
				...changes.map((line) => `  ${plainText(line)}`),
				`  next  portcullis ${change.isFirst ? "init --draft … --signature …" : "keys publish"}, with the same files`
			].join("\n"),
			json: {
				verdict: "complete",
				draft: change.digest,
				signers: signers.map(({ keyId }) => keyId),
				changes
			}
		};
	}
});

export { command };