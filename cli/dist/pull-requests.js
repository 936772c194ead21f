import { t as GitHubError } from "./client.js";
import { t as readListed } from "./listed.js";

// action/github/pull-requests.ts
const NOBODY = 0;
/** The pull requests of one repository. */
var PullRequests = class {
	#github;
	#at;
	constructor(github, at) {
		this.#github = github;
		this.#at = at;
	}
	async defaultBranch() {
		return (await this.#github.rest.repos.get({ ...this.#at })).data.default_branch;
	}
	/** The tip of a branch, by the API. */
	async tip(branch) {
		return (await this.#github.rest.git.getRef({
			...this.#at,
			ref: `heads/${branch}`
		})).data.object.sha;
	}
	async read(number) {
		return pullRequest((await this.#github.rest.pulls.get({
			...this.#at,
			pull_number: number
		})).data);
	}
	/** As `read`; undefined where there is no pull request of that number. */
	async find(number) {
		try {
			return await this.read(number);
		} catch (error) {
			if (error instanceof GitHubError && error.status === 404) return void 0;
			throw error;
		}
	}
	/** Those that are open, whatever their base. */
	async open() {
		const pages = this.#github.paginate.iterator(this.#github.rest.pulls.list, {
			...this.#at,
			state: "open",
			per_page: 100
		});
		const open = await readListed(pages);
		return open === "too-long" ? open : open.map(pullRequest);
	}
	/** The open one from a branch, or undefined. `owner` is whose repository the branch is in. */
	async openFrom(owner, branch, base) {
		const asked = {
			...this.#at,
			state: "open",
			head: `${owner}:${branch}`,
			base
		};
		return (await this.#github.rest.pulls.list(asked)).data.map(pullRequest)[0];
	}
	/** Those that GitHub connects with a commit: as their merge, or for holding it. */
	async ofCommit(commit) {
		const pages = this.#github.paginate.iterator(this.#github.rest.repos.listPullRequestsAssociatedWithCommit, {
			...this.#at,
			commit_sha: commit,
			per_page: 100
		});
		const connected = await readListed(pages);
		return connected === "too-long" ? connected : connected.map(pullRequest);
	}
	/**
	* Reviews in the order of their submission, those of accounts that are gone left out. All of them, or, of a crowd, the
	* newest, back to where each account that is asked about has had its last word: on a public repository anyone may submit
	* thousands. `too-long` where somebody may have said something before what is read.
	*/
	async reviews(number, { ids, mergedAt }) {
		const page = (at) => this.#reviewPage(number, at);
		const { last, reviews: first } = await page(1);
		const isWhole = last <= MAX_PAGES_READ_WHOLE;
		const newestFirst = [];
		const unheard = new Set(ids);
		for (let at = last; at >= 1; at -= 1) {
			if (newestFirst.length === 100) return "too-long";
			const { reviews } = at === 1 ? { reviews: first } : await page(at);
			newestFirst.push([...reviews]);
			for (const each of reviews) if (isLastWord(each, mergedAt)) unheard.delete(each.userId);
			if (!isWhole && unheard.size === 0) break;
		}
		return newestFirst.toReversed().flat();
	}
	async #reviewPage(number, page) {
		const asked = {
			...this.#at,
			pull_number: number,
			per_page: 100,
			page
		};
		const { data, headers } = await this.#github.rest.pulls.listReviews(asked);
		const last = /[?&]page=(\d{1,9})[^>]*>; rel="last"/.exec(headers.link ?? "")?.[1];
		const reviews = data.flatMap(submittedReview);
		return {
			last: last === void 0 ? page : Number(last),
			reviews
		};
	}
	/** Accounts that GitHub or a trailer names as authors of its commits; a name that belongs to no account is nobody's. */
	async contributors(number) {
		const pages = this.#github.paginate.iterator(this.#github.rest.pulls.listCommits, {
			...this.#at,
			pull_number: number,
			per_page: 100
		});
		const commits = await readListed(pages);
		if (commits === "too-long" || commits.length >= MAX_COMMITS_TOLD) return "unknown";
		return [...new Set(commits.flatMap(accountsOf))];
	}
	/** Closes one; whoever opened it may open it again. */
	async close(number) {
		await this.#github.rest.pulls.update({
			...this.#at,
			pull_number: number,
			state: "closed"
		});
	}
	async create(pull) {
		return pullRequest((await this.#github.rest.pulls.create({
			...this.#at,
			...pull
		})).data);
	}
};
/** GitHub lists no more commits of a pull request than this, and does not say that there are more. */
const MAX_COMMITS_TOLD = 250;
/** The address that GitHub gives an account; its number is the account's. */
const CO_AUTHOR = /^co-authored-by:.*<(\d{1,15})\+[^<>@\s]+@users\.noreply\.github\.com>\s*$/gim;
function accountsOf({ author, committer, commit }) {
	const coAuthors = [...commit.message.matchAll(CO_AUTHOR)].map(([, id]) => Number(id));
	return [
		author?.id,
		committer?.id,
		...coAuthors
	].filter((id) => id !== void 0);
}
/** Of a list of up to 3,000 everything is read. */
const MAX_PAGES_READ_WHOLE = 30;
/** A tenth of what the workflow's token may ask in an hour. */
const MAX_REVIEW_PAGES = 100;
function isLastWord({ state, submittedAt }, mergedAt) {
	if (state === "COMMENTED" || state === "PENDING" || submittedAt === void 0) return false;
	return mergedAt === void 0 || Date.parse(submittedAt) <= Date.parse(mergedAt);
}
function submittedReview(answer) {
	const { id, user, state, commit_id: commit, submitted_at: submittedAt } = answer;
	if (user === null || !isState(state)) return [];
	return [{
		id,
		login: user.login,
		userId: user.id,
		state,
		commit: commit ?? "",
		submittedAt
	}];
}
const STATES = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"COMMENTED",
	"DISMISSED",
	"PENDING"
];
function isState(state) {
	return STATES.includes(state);
}
function pullRequest(answer) {
	const isMerged = answer.merged_at !== null;
	return {
		number: answer.number,
		isOpen: answer.state === "open",
		isMerged,
		mergeCommit: isMerged ? answer.merge_commit_sha ?? void 0 : void 0,
		head: answer.head.sha,
		baseBranch: answer.base.ref,
		authorId: answer.user?.id ?? NOBODY,
		isByBot: answer.user !== null && answer.user.type !== "User",
		isOfFork: answer.head.repo?.id !== answer.base.repo.id,
		headBranch: headBranch(answer.head),
		mergedAt: answer.merged_at ?? void 0,
		url: answer.html_url
	};
}
function headBranch({ ref, repo }) {
	if (repo === null) return void 0;
	return {
		repository: {
			owner: repo.owner.login,
			repo: repo.name
		},
		repositoryId: repo.id,
		branch: ref
	};
}

export { PullRequests };