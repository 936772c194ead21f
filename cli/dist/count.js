// core/report/count.ts
/** A number with what it counts: `1 finding`, `2 findings`. */
function count(number, noun) {
	return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

export { count as t };