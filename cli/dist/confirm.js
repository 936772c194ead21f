import { a as UsageError } from "./portcullis.js";
import { createInterface } from "node:readline/promises";

// cli/registry/confirm.ts
/**
* Asks a person at a terminal; anything but `y` or `yes` is no.
* @throws UsageError where nobody can be asked
*/
async function isConfirmed(question, stderr) {
	if (!process.stdin.isTTY) throw new UsageError("nobody can be asked here: give --yes");
	const terminal = createInterface({ input: process.stdin });
	try {
		stderr.write(`${question} [y/N] `);
		return /^y(?:es)?$/iv.test((await terminal.question("")).trim());
	} finally {
		terminal.close();
	}
}

export { isConfirmed as t };