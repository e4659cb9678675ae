package strategy

import "strings"

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	// making are verbs of making, as an order says them.
	making = set(`add adopt automate begin bring build complete conduct create define deliver deploy design develop document draft enable establish execute
		finalise finalize finish hire implement install integrate introduce launch make migrate modernise modernize move open organise organize pilot prepare
		produce prototype publish rebuild redesign refactor release relaunch remove replace rewrite roll run set ship standardise standardize start support switch test train upgrade write`)
	// better are verbs that things are made with, and numbers made better.
	better = set(`expand extend fix hold improve optimise optimize`)
	// done are verbs of making when it has been done; a thing stands beside them.
	done = set(`added built closed completed complete conducted created delivered deployed designed developed documented done established executed finished held implemented introduced
		launched live merged migrated organised organized passed piloted prototyped published rebuilt redesigned released removed run sent shipped trained written`)
	// shipped are those that nothing but the work of a team makes true, whatever stands beside them.
	shipped = set(`deployed hired implemented launched migrated modernised modernized rebuilt redesigned refactored relaunched released rewritten rolled-out trained`)
	// taught are those of people to whom it is done.
	taught = set(`hired trained`)
	// things are what teams make.
	things = set(`api apis app apps article articles audit audits backlog beta betas blog build builds campaign campaigns code commits component components dashboard dashboards demo demos deployment
		deployments design designs document documentation documents endpoint endpoints epic epics experiment experiments feature features guide guides integration integrations interview interviews launch
		launches meeting meetings migration migrations milestone milestones model models mvp mvps newsletter newsletters page pages pilot pilots platform playbook point points portal post posts programme
		program project projects prototype prototypes redesign release releases report reports roadmap screen screens search service services site sprint sprints story stories task tasks test tests ticket
		tickets tool tools training trainings version wallet website workshop workshops`)
	// nominal are things that are called as making them is.
	nominal = set(`completion creation development implementation introduction launch migration redesign release roll-out rollout`)
	// busy are numbers of how much a team does.
	busy = set(`burn-down burndown velocity`)
	// tallies begin what is counted, and periods end it.
	tallies = set(`number count total amount share percentage proportion`)
	periods = set(`day week sprint month quarter year`)
	// measures are what a number can be of.
	measures = set(`accuracy activation adoption availability calls churn completion complaints contacts conversion confidence cost costs crashes days drop-off effort engagement error errors failure
		failures flakiness frequency hours incident incidents latency lead loss losses margin minutes nps outages price quality rate ratio reliability retention revenue satisfaction score
		seconds session sessions share speed success throughput time times trust uptime use usage users volume wait weeks`)
	// articles and the like follow an order, never the noun that is spelled like it.
	articles = set(`a an the our all every each new more at least up out`)
	// between begin what no longer belongs to the first thing that is said.
	between = set(`about above among below by in of on over for to from under with without within per as at that which who whose until before after and or than`)
	// used are words of those for whom something is made.
	used = set(`use used uses using without need needs fail fails failing succeed succeeds recommend answered reopened read opened visited viewed watched adopted per-user`)
	// people are those for whom something gets better; what they do is no output of ours.
	people = set(`buyers customers developers drivers engineers merchants newcomers patients people readers regulars sellers shoppers shops teams users visitors`)
	// when begin by what time, and dates say it.
	when  = set(`by in until before during within`)
	dates = set(`the end of mid next this quarter year half month week january february march april may june july august september october november december
		q1 q2 q3 q4 h1 h2 spring summer autumn fall winter daily weekly monthly quarterly yearly`)
	// asides are said before the matter.
	asides = set(`we will shall must should to team`)
)
