// core/json/json-value.ts
function isJsonArray(value) {
	return Array.isArray(value);
}
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The own member of that name. Never inherited: `{}` has no member `constructor`. */
function member(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}

export { isJsonObject as n, member as r, isJsonArray as t };