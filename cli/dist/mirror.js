import { o as defineCommand } from "./portcullis.js";
import { c as readRootFile, o as ROOT_OPTION } from "./locations.js";
import { a as renderMirrors, n as mirrorNow, r as mirrorsJson, t as MIRROR_OPTION } from "./open-mirrors.js";
import { t as STORE_OPTION } from "./open-store.js";

// cli/commands/mirror.ts
const command = defineCommand({
	name: "mirror",
	summary: "Bring mirrors of a publication up to date, and mend what was changed there",
	usage: "--publication FROM --mirror TO [--mirror TO …] --root FILE",
	options: {
		publication: STORE_OPTION,
		mirror: MIRROR_OPTION,
		root: ROOT_OPTION
	},
	example: "portcullis mirror --publication registry.publication --mirror /srv/plugins --root trust/root.json",
	async run({ options, cwd, env, now, style, progress }) {
		const trustedRoot = await readRootFile(options.root, env, cwd);
		progress("comparing every file");
		const reports = await mirrorNow(options, {
			env,
			cwd,
			now
		}, trustedRoot);
		const failed = reports.some(({ outcome }) => outcome.kind === "refused");
		return {
			exit: failed ? "refused" : "yes",
			human: renderMirrors(reports, style).join("\n"),
			json: {
				verdict: failed ? "incomplete" : "mirrored",
				mirrors: mirrorsJson(reports)
			}
		};
	}
});

export { command };