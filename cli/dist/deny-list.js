import { n as digestOf } from "./digest.js";
import { a as finding, c as ok, l as refused } from "./finding.js";
import { t as encodeDocument } from "./encode-document.js";
import { c as parseRevocations } from "./publication-documents.js";

// core/denies/deny-list.ts
/**
* Beyond so many bytes of entries in revocations.json, those that hosts have seen go into a segment: with timestamp, snapshot
* and the role's metadata (some 2 KB) one more deny costs a host that has the others at most 4 KB.
*/
const MAX_INLINE_BYTES = 1024;
/** Each segment has at least so many times the entries of the next, so that a million denies are ten segments. */
const SEGMENT_RATIO = 4;
const MAX_SEGMENT_ENTRIES = 5e4;
/**
* Every deny that a revocations.json stands for, in the order of issue. All of its segments or a refusal: a list with a hole
* would let load what was denied. `known` are denies read before, perhaps of an older list: a segment that they make up,
* byte for byte, is not asked for.
*
* Refuses with PUBLICATION_DENIES_INCOMPLETE, and with what is wrong with the segment.
*/
async function readDenies(revocations, read, known = []) {
	const denies = [];
	for (const segment of revocations.sealed ?? []) {
		const end = denies.length + segment.entries;
		const held = known.length < end ? void 0 : known.slice(denies.length, end);
		if (held !== void 0 && isSegment(segment, encodeSegment(revocations, held))) {
			denies.push(...held);
			continue;
		}
		const fetched = await readSegment(revocations, segment, read);
		if (fetched.kind === "refused") return fetched;
		denies.push(...fetched.value);
	}
	return ok([...denies, ...revocations.entries]);
}
async function readSegment(list, segment, read) {
	const bytes = await read(segment.digest, segment.length);
	if (bytes.kind === "refused") return incomplete(segment, "cannot be had", bytes.findings);
	if (!isSegment(segment, bytes.value)) return incomplete(segment, "is not the one that was signed for", []);
	const parsed = parseRevocations(bytes.value, segment.digest);
	if (parsed.kind === "refused") return incomplete(segment, "cannot be read", parsed.findings);
	const { registry_id: registryId, channel, entries, sealed } = parsed.value.value;
	if (registryId !== list.registry_id || channel !== list.channel || sealed !== void 0) return incomplete(segment, "is of another list", []);
	return entries.length === segment.entries ? ok(entries) : incomplete(segment, `holds ${entries.length} entries, ${segment.entries} were signed for`, []);
}
function isSegment({ digest, length }, bytes) {
	return bytes.length === length && digestOf(bytes) === digest;
}
function incomplete({ digest }, what, findings) {
	return refused(finding("PUBLICATION_DENIES_INCOMPLETE", `the segment ${digest} ${what}`), ...findings);
}
/**
* The list with further denies. What is new stands in revocations.json itself. `denies` are those of the list so far, as
* `readDenies` gave them.
*/
function appendDenies(current, denies, added) {
	const { sealed: _sealed, ...list } = current;
	const inline = [...current.entries, ...added];
	if (encodeDocument(inline).length <= 1024 || current.entries.length === 0) return {
		document: {
			...current,
			entries: inline
		},
		segments: []
	};
	const counts = mergedCounts([...(current.sealed ?? []).map(({ entries }) => entries), current.entries.length]);
	const before = new Map((current.sealed ?? []).map((segment) => [segment.digest, segment]));
	const sealed = [];
	const segments = [];
	let start = 0;
	for (const [index, entries] of counts.entries()) {
		const old = current.sealed?.[index];
		const bytes = old?.entries === entries && index < counts.length - 1 ? void 0 : encodeSegment(list, denies.slice(start, start + entries));
		start += entries;
		if (bytes === void 0) {
			if (old !== void 0) sealed.push(old);
			continue;
		}
		const digest = digestOf(bytes);
		sealed.push({
			digest,
			length: bytes.length,
			entries
		});
		if (!before.has(digest)) segments.push({
			digest,
			bytes
		});
	}
	return {
		document: {
			...list,
			sealed,
			entries: added
		},
		segments
	};
}
/** Joins from the end while a segment is not far larger than the one after it. */
function mergedCounts(counts) {
	const merged = [...counts];
	for (;;) {
		const [before, last] = [merged.at(-2), merged.at(-1)];
		if (before === void 0 || last === void 0 || before >= SEGMENT_RATIO * last) return merged;
		if (before + last > MAX_SEGMENT_ENTRIES) return merged;
		merged.splice(-2, 2, before + last);
	}
}
function encodeSegment(list, entries) {
	const { schema_version, registry_id, channel } = list;
	return encodeDocument({
		schema_version,
		registry_id,
		channel,
		entries
	});
}

export { readDenies as n, appendDenies as t };