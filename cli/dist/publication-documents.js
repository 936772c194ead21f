import { f as isPublicationIndexShard, m as isPublicationRevocations, p as isPublicationRegistry, r as parseDocument, u as isPublicationConfig } from "./parse-document.js";

// core/publication/publication-documents.ts
const MAX_CONFIG_BYTES = 262144;
const MAX_SHARD_BYTES = 67108864;
const MAX_REGISTRY_BYTES = 67108864;
function parseConfig(bytes, file = "config.json") {
	return parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_CONFIG_BYTES },
		isValid: isPublicationConfig
	}, bytes, file);
}
function parseShard(bytes, file = "index") {
	return parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_SHARD_BYTES },
		isValid: isPublicationIndexShard
	}, bytes, file);
}
function parseRegistry(bytes, file = "registry.json") {
	return parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_REGISTRY_BYTES },
		isValid: isPublicationRegistry
	}, bytes, file);
}
function parseRevocations(bytes, file = "revocations.json") {
	return parseDocument({
		kind: "PUBLICATION",
		limits: { maxBytes: MAX_REGISTRY_BYTES },
		isValid: isPublicationRevocations
	}, bytes, file);
}

export { parseShard as i, parseRegistry as n, parseRevocations as r, parseConfig as t };