package strategy

import (
	"fmt"

	"cadre/internal/orggraph"
)

// Lack is something that a strategy needs before teams can work by it.
type Lack struct {
	Focus *orggraph.Focus // the problem that lacks it; nil: the strategy as a whole
	Says  string
}

// problem is what the rules need to know of one focus.
type problem struct {
	key, says string
	chosen    bool
	insights  int
}

type lack struct{ key, Says string }

// lacking says what a strategy with these problems lacks: few chosen problems, insights under each, and a
// list of what is left for now, without which nothing was chosen.
func lacking(list []problem) (lacks []lack) {
	chosen, notNow := 0, 0
	for _, p := range list {
		if !p.chosen {
			notNow++
			continue
		}
		chosen++
		if p.insights == 0 {
			lacks = append(lacks, lack{p.key, fmt.Sprintf("“%s” cites no insight: say what was learned that makes it worth choosing.", brief(p.says))})
		}
	}
	switch {
	case chosen < orggraph.MinProblems:
		lacks = append(lacks, lack{"", fmt.Sprintf("%s chosen: choose %d to %d.", counted(chosen), orggraph.MinProblems, orggraph.MaxProblems)})
	case chosen > orggraph.MaxProblems:
		lacks = append(lacks, lack{"", fmt.Sprintf("%s chosen: choose %d at most and put the others on the list of what is not now.", counted(chosen), orggraph.MaxProblems)})
	}
	if notNow == 0 {
		lacks = append(lacks, lack{"", "Nothing is left for now: say at least one problem that is not chosen, or nothing was."})
	}
	return lacks
}

func counted(problems int) string {
	switch problems {
	case 0:
		return "No problem is"
	case 1:
		return "Only 1 problem is"
	}
	return fmt.Sprintf("%d problems are", problems)
}

// Lacks lists what a strategy lacks before it can be activated; nothing where it is whole.
func Lacks(s orggraph.Strategy) []Lack {
	focuses := s.Focuses(nil)
	list, byKey := make([]problem, len(focuses)), map[string]*orggraph.Focus{}
	for i, f := range focuses {
		list[i] = problem{key: f.Key(), says: f.Problem(), chosen: f.Kind() == orggraph.Chosen, insights: len(f.Insights())}
		byKey[f.Key()] = &focuses[i]
	}
	found := lacking(list)
	lacks := make([]Lack, len(found))
	for i, l := range found {
		lacks[i] = Lack{Focus: byKey[l.key], Says: l.Says}
	}
	return lacks
}
