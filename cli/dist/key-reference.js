import { r as __exportAll } from "./rolldown-runtime.js";
import { n as keySignerOf, t as keySigner } from "./key-signer.js";
import { i as parsePublicKey } from "./public-key.js";
import { t as SigningError } from "./signing-error.js";
import { i as tufPublicKeyFromPem, n as tufKeyFromPem } from "./tuf-key.js";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { execFile } from "node:child_process";
import { verify } from "node:crypto";

// signing/command-signer.ts
const DEFAULT_TIMEOUT_MS = 6e4;
const MAX_OUTPUT_BYTES = 65536;
/**
* A signer whose private key is in a key management service or token. The command gets the bytes to sign on its standard
* input and writes nothing but the signature to its standard output: ECDSA in DER over their SHA-256, Ed25519 raw. The
* signature is checked against the public key before it is used, so that a wrong key is noticed here and not at the gate.
*
* @throws SigningError for a public key that cannot be enrolled
*/
function commandSigner({ command, publicKey, env, timeout = DEFAULT_TIMEOUT_MS }) {
	const parsed = parsePublicKey(publicKey);
	if (parsed.kind === "refused") throw new SigningError("key", `The public key is of no use: ${parsed.findings[0].message}.`);
	const { key } = parsed.value;
	return keySignerOf(key, async (data) => {
		const signature = await run(command, data, {
			env: { ...env },
			timeout
		});
		if (!signs(key, data, signature)) throw new SigningError("key", `The command ${command[0]} did not write a signature by the given public key.`);
		return signature;
	});
}
function signs(key, data, signature) {
	try {
		return verify(key.asymmetricKeyType === "ec" ? "sha256" : null, data, key, signature);
	} catch {
		return false;
	}
}
function run([program, ...args], input, limits) {
	return new Promise((resolve, reject) => {
		const options = {
			...limits,
			encoding: "buffer",
			maxBuffer: MAX_OUTPUT_BYTES,
			killSignal: "SIGKILL"
		};
		const child = execFile(program, args, options, (error, stdout) => {
			if (error === null) return resolve(stdout);
			return reject(new SigningError("key", `The signing command ${program} failed.`, { cause: error }));
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input);
	});
}

// signing/key-reference.ts
var key_reference_exports = /* @__PURE__ */ __exportAll({ readKeyReference: () => readKeyReference });
const MAX_KEY_BYTES = 16384;
const MAX_COMMAND_CHARACTERS = 4096;
/**
* A key by its reference. One syntax for every key and every command:
*
* - `file:PATH` or a path: an unencrypted PKCS#8 PEM file
* - `env:NAME`: the same text in an environment variable
* - `cmd:PUBLIC PROGRAM ARGS…`: a program that signs, and the file with the public key; words are split at spaces, there is
*   no shell
*
* @throws SigningError with one line that says which key is of no use, and never any of it
*/
async function readKeyReference(reference, place) {
	const [, kind = "file", rest = reference] = /^(file|env|cmd):(.*)$/su.exec(reference) ?? [];
	if (kind === "env") return keyOfPem(fromEnvironment(rest, place), `the key in the variable ${rest}`);
	if (kind === "file") return keyOfPem(await readText(resolve(place.cwd, rest)), `the key ${resolve(place.cwd, rest)}`);
	const [publicKey = "", ...command] = rest.trim().split(/ +/u);
	return keyOfCommand(command, await readText(resolve(place.cwd, publicKey)), place);
}
/**
* The key of that name in a folder: `NAME.pem`, or `NAME.cmd` with a program and its arguments and `NAME.pub` beside it.
* @throws SigningError as `readKeyReference`
*/
async function readKeyInFolder(folder, name, place) {
	const command = await readIfThere(join(folder, `${name}.cmd`));
	if (command === void 0) return keyOfPem(await readText(join(folder, `${name}.pem`)), `the key ${join(folder, `${name}.pem`)}`);
	if (command.length > MAX_COMMAND_CHARACTERS) throw new SigningError("key", `${name}.cmd is too long for a command.`);
	return keyOfCommand(command.trim().split(/ +/u), await readText(join(folder, `${name}.pub`)), place);
}
function keyOfPem(pem, where) {
	return {
		tuf: () => {
			const key = tufKeyFromPem(pem, where);
			if (key.kind === "ok") return key.value;
			throw new SigningError("key", `${where} is of no use: ${key.findings[0].message}`);
		},
		statements: () => keySigner(pem)
	};
}
function keyOfCommand(words, publicKey, { env }) {
	const [program = "", ...args] = words;
	if (program === "") throw new SigningError("key", "a key that is a command is written cmd:PUBLIC PROGRAM ARGS");
	const statements = () => commandSigner({
		command: [program, ...args],
		publicKey,
		env
	});
	return {
		statements,
		tuf: () => {
			const signer = statements();
			const key = tufPublicKeyFromPem(publicKey);
			if (key.kind === "refused") throw new SigningError("key", `The public key is of no use: ${key.findings[0].message}`);
			return {
				...key.value,
				sign: async (bytes) => (await signer.signer.sign(Buffer.from(bytes))).signature
			};
		}
	};
}
function fromEnvironment(name, { env }) {
	const value = env[name];
	if (value === void 0 || value === "") throw new SigningError("key", `the variable ${name} holds no key`);
	return value.includes("\n") ? value : value.replaceAll("\\n", "\n");
}
async function readText(path) {
	try {
		const text = await readFile(path, "utf8");
		if (text.length > MAX_KEY_BYTES) throw new Error("too large for a key");
		return text;
	} catch (cause) {
		throw new SigningError("key", `cannot read the key ${path}`, { cause });
	}
}
async function readIfThere(path) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw new SigningError("key", `cannot read ${path}`, { cause: error });
	}
}

export { readKeyInFolder as n, readKeyReference as r, key_reference_exports as t };