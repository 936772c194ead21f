// cli/unreachable.ts
/**
* A publication out of reach says nothing of the artifact or the registry: the world is broken, not the answer no.
* @throws Error when that is all there is to say
*/
function failIfUnreachable(findings, source) {
	if (findings.every(({ code }) => code === "PUBLICATION_UNREACHABLE")) throw new Error(`the publication at ${source} is out of reach (${findings[0].message})`);
}

export { failIfUnreachable as t };