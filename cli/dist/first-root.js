// action/publish/first-root.ts
/**
* The root as the registry's first commit has it: no later commit can put another in its place.
* @throws Error when the first commit holds none, or the clone does not reach back to it
*/
async function firstRoot(objects, tip) {
	const root = await objects.file(await objects.firstCommit(tip), "trust/root.json");
	if (root === void 0) throw new Error("the first commit holds no trust/root.json: this is no registry that `portcullis init` began");
	return root;
}

export { firstRoot as t };