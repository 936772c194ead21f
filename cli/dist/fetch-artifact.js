import { t as isListedOrigin } from "./check-origin.js";
import { a as artifactLimits } from "./osv-export.js";
import { a as finding } from "./finding.js";
import { v as shownText } from "./render-findings.js";
import { i as tooLarge, r as readArtifactFile } from "./artifact-file.js";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "node:http";
import { closeSync, openSync, writeSync } from "node:fs";
import { BlockList, isIP } from "node:net";
import { isMarkedAsUntransferable } from "node:worker_threads";
import { lookup } from "node:dns";
import { request as request$1 } from "node:https";
import { finished } from "node:stream/promises";

// transport/artifact/address-guard.ts
/** Ranges that are no place of the public internet: RFC 6890, RFC 6598 (carrier NAT), RFC 3927 (metadata services among them). */
const NOT_PUBLIC_IPV4 = new BlockList();
for (const [network, prefix] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3]
]) NOT_PUBLIC_IPV4.addSubnet(network, prefix, "ipv4");
/** A list of its own: to one BlockList, every IPv4 address is also an IPv4-mapped IPv6 one. */
const NOT_PUBLIC_IPV6 = new BlockList();
for (const [network, prefix] of [
	["::", 96],
	["::ffff:0:0", 96],
	["64:ff9b::", 96],
	["64:ff9b:1::", 48],
	["100::", 64],
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20],
	["5f00::", 16],
	["fc00::", 7],
	["fe80::", 10],
	["fec0::", 10],
	["ff00::", 8]
]) NOT_PUBLIC_IPV6.addSubnet(network, prefix, "ipv6");
function isPublicAddress(address) {
	switch (isIP(address)) {
		case 4: return !NOT_PUBLIC_IPV4.check(address, "ipv4");
		case 6: return !address.includes("%") && !NOT_PUBLIC_IPV6.check(address, "ipv6");
		default: return false;
	}
}
var PrivateAddressError = class extends Error {
	name = "PrivateAddressError";
};
/**
* Looks a name up and refuses it if any of its addresses is not public. The connection is made to the very addresses
* that were checked, so a name cannot answer differently the second time.
*/
const publicLookup = (hostname, options, callback) => {
	lookup(hostname, {
		...options,
		all: true
	}, (error, addresses) => {
		const [first] = addresses ?? [];
		if (error !== null || first === void 0) return callback(error ?? /* @__PURE__ */ new Error(`${hostname} has no address`), "", 0);
		const inside = addresses.find(({ address }) => !isPublicAddress(address));
		if (inside !== void 0) return callback(new PrivateAddressError(`${hostname} is at ${inside.address}, inside a private network`), "", 0);
		return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
	});
};

// transport/artifact/save-response.ts
/**
* Writes the body of a response to a file that it makes or empties. `atMost` bytes are taken; more ends the response with
* what `tooLong` makes.
* @throws Error of the connection, of the file, of a body that is cut short, or `tooLong`
*/
async function saveResponse(response, path, atMost, tooLong) {
	const file = opened(path, response);
	const { socket } = response;
	const spent = new SpentBuffers();
	const spend = (bytes) => spent.add(bytes);
	let received = 0;
	const write = (chunk) => {
		if (response.destroyed) return;
		received += chunk.length;
		try {
			if (received > atMost) throw tooLong();
			for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at);
			spend(chunk);
		} catch (error) {
			response.destroy(error instanceof Error ? error : /* @__PURE__ */ new Error("the body could not be written"));
		}
	};
	socket.on("data", spend);
	response.on("data", write);
	try {
		await finished(response);
	} finally {
		socket.off("data", spend);
		response.off("data", write);
		closeSync(file);
	}
}
function opened(path, response) {
	try {
		return openSync(path, "w");
	} catch (error) {
		response.destroy();
		throw error;
	}
}
/**
* Every read of a socket gets memory of its own, and the parser copies the body out of it. The collector starts only at
* about 64 MiB of such memory: a download of any size took 70 to 100 MiB above idle, and takes 20 to 45 (of TLS
* the most) now that it is given back as soon as nobody looks at it.
*/
var SpentBuffers = class {
	spent = /* @__PURE__ */ new Set();
	add({ buffer }) {
		if (!(buffer instanceof ArrayBuffer) || isMarkedAsUntransferable(buffer)) return;
		if (this.spent.size === 0) setImmediate(() => this.release());
		this.spent.add(buffer);
	}
	release() {
		for (const buffer of this.spent) buffer.transfer(0);
		this.spent.clear();
	}
};

// transport/artifact/fetch-artifact.ts
const ATTEMPTS = 3;
const RETRY_DELAY_MS = 250;
/** What the request itself forbids: asking again would not help. */
var Refusal = class extends Error {
	name = "Refusal";
};
/**
* Fetches an artifact into a temporary file and reads it there. Every hop must be at an origin that the policy lists; a
* private address is reached only where the policy lists host and port; size, time and redirects are bounded by the policy.
* Whatever goes wrong is evidence, not an exception.
*/
async function fetchArtifact(artifact, policy, timing = {}) {
	const limits = artifactLimits(policy);
	const { timeoutMs = limits.timeoutMs, retryDelayMs = RETRY_DELAY_MS } = timing;
	if (artifact.size > limits.archive.maxArchiveBytes) return tooLarge(artifact.size, artifact.name, limits.archive);
	const folder = await mkdtemp(join(tmpdir(), "portcullis-artifact-"));
	try {
		const path = join(folder, "artifact");
		const signal = AbortSignal.timeout(timeoutMs);
		for (let attempt = 1;; attempt += 1) try {
			await download(artifact, policy, path, {
				signal,
				maxRedirects: limits.maxRedirects
			});
			return await readArtifactFile(path, artifact.name, limits.archive);
		} catch (error) {
			if (error instanceof Refusal || error instanceof PrivateAddressError || attempt === ATTEMPTS || signal.aborted) return unreachable(artifact, error);
			await new Promise((resolve) => setTimeout(resolve, retryDelayMs * attempt));
		}
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
function unreachable(artifact, error) {
	const why = error instanceof Error ? error.message : "no reason given";
	return {
		kind: "unavailable",
		findings: [finding("RELEASE_ARTIFACT_UNREACHABLE", `${shownText(artifact.url)}: ${shownText(why).slice(1, -1)}`, { file: artifact.name })]
	};
}
async function download(artifact, policy, path, { signal, maxRedirects }) {
	let url = new URL(artifact.url);
	for (let hop = 0; hop <= maxRedirects; hop += 1) {
		if (!isListedOrigin(url.href, policy)) throw new Refusal(`${url.origin} is not a listed origin`);
		const response = await get(url, policy, signal);
		const location = response.headers.location;
		if (response.statusCode === 200) {
			const tooLong = () => new Refusal(`more than the ${artifact.size} bytes that the record states`);
			return saveResponse(response, path, artifact.size, tooLong);
		}
		response.destroy();
		if (location === void 0 || !URL.canParse(location, url.href)) throw new Error(`HTTP ${response.statusCode ?? 0}`);
		url = new URL(location, url);
	}
	throw new Refusal(`more than ${maxRedirects} redirects`);
}
function get(url, policy, signal) {
	const isListedByPort = listsHostAndPort(url, policy);
	const host = url.hostname.replaceAll(/^\[|\]$/g, "");
	if (!isListedByPort && isIP(host) !== 0 && !isPublicAddress(host)) throw new Refusal(`${host} is inside a private network`);
	const request$2 = url.protocol === "https:" ? request$1 : request;
	return new Promise((resolve, reject) => {
		const options = {
			signal,
			headers: {
				"user-agent": "portcullis",
				accept: "*/*",
				"accept-encoding": "identity"
			},
			...isListedByPort ? {} : { lookup: publicLookup }
		};
		request$2(url, options, resolve).on("error", reject).end();
	});
}
/** `http://127.0.0.1:8080` says which door inside a private network may be knocked at; `https://example.com` does not. */
function listsHostAndPort(url, policy) {
	return policy.artifact_origins.some((origin) => /:\d+$/.test(origin) && URL.canParse(origin) && new URL(origin).origin === url.origin);
}

export { fetchArtifact };