// action/github/listed.ts
/** More than this is an attack or a mistake. */
const MAX_LISTED = 3e3;
/** Reads a list page by page, up to the bound and not a page further. */
async function readListed(pages, max = MAX_LISTED) {
	const items = [];
	for await (const { data } of pages) {
		items.push(...data);
		if (items.length > max) return "too-long";
	}
	return items;
}

export { readListed as t };