package access

import (
	"context"
	"sync"

	"entgo.io/ent"
	"entgo.io/ent/privacy"
)

// Line names one line of the rules, so that tests can leave each out in turn and see that somebody
// notices.
type Line string

// The lines.
const (
	LineViewer     Line = "no viewer, no data"
	LineSystem     Line = "Cadre itself works on every row"
	LineWorkspace  Line = "everyone in the workspace reads what is open"
	LineRead       Line = "reading needs a scope that covers it"
	LineEditors    Line = "editors change what is open"
	LineScope      Line = "confidential rows need a scope that covers them"
	LineNoTool     Line = "no token covers private notes"
	LineOthersEyes Line = "who looks through somebody's eyes sees what both may see"
	LineNoHand     Line = "who looks through somebody's eyes changes nothing"
	LineAllow      Line = "what was restricted to readable rows may be read"
	LineAllowWrite Line = "what was restricted to rows of their own may be changed"
	LineReleased   Line = "others see what was released"
	LineSharedUp   Line = "words go up the chain where they were shared up"
	LineMine       Line = "what one person writes, they alone change"
	LineStanding   Line = "who no longer stands to the subject changes nothing that was released"
	LineTogether   Line = "what two write together, those who stand to the subject change"
	LineEdited     Line = "who no longer stands to the subject reads what they wrote until somebody else changes it"
	LineDraft      Line = "nobody else changes a draft"
	LineByline     Line = "nobody writes in the name of another"
	LineSubject    Line = "what two write together is begun by who stands to the subject"
	LineAsked      Line = "who asks for words does not write them"
	LineLog        Line = "tools read no log of private notes"
	LineOwnLog     Line = "each reads the log of what they wrote"
	LineHires      Line = "who hires reads what belongs to their openings"
	LinePlans      Line = "an opening is for who hires, who leads them, who opened it, and the owner"
	LineInterviews Line = "interviewers read the candidates whom they talk to"
	LineBlind      Line = "a scorecard waits for that of whoever reads it"
	LineOwnSearch  Line = "nobody reads how they were chosen"
	LinePeers      Line = "who will work with somebody reads no more of how they were chosen than their own words"
	LineErased     Line = "who erased a candidate, and the owner, read the proof of it"
	LineSucceeds   Line = "who leads a seat reads who could take it"
	LineUnaware    Line = "nobody reads that they could take a seat"
	LineHelps      Line = "who helps somebody begin reads how they do"
	LineUnderWay   Line = "who helped somebody begin reads it no more once that is over"
	LineVoices     Line = "each reads what they write of somebody's work"
	LineCalibrated Line = "the chain above reads what somebody's work comes to from the calibration on"
	LineResults    Line = "whom it is about, and who wrote it, reads what their work comes to once it is released"
	LineOpened     Line = "whom an improvement plan is about reads it once it was opened with them"
	LineGroup      Line = "who leads a group, and who leads them, reads what is planned for it"
	LineTakesOver  Line = "who leaves, and who learns it from them, reads what knowledge is handed over"
	LineTemplates  Line = "people read how the first ninety days in a role are planned"
	LineTeamLoad   Line = "members of a team, who leads it, and the owner, see that it is asked how much it has to keep in mind"
	LineAnswered   Line = "nobody reads who has answered but they themselves"
	LineDeny       Line = "all else is denied"
)

// Lines lists every line.
func Lines() []Line {
	return []Line{LineViewer, LineSystem, LineWorkspace, LineRead, LineEditors, LineScope, LineNoTool, LineOthersEyes, LineNoHand, LineAllow, LineAllowWrite,
		LineReleased, LineSharedUp, LineMine, LineStanding, LineTogether, LineEdited, LineDraft, LineByline, LineSubject, LineAsked, LineLog, LineOwnLog, LineHires, LinePlans, LineInterviews, LineBlind, LineOwnSearch, LinePeers, LineErased, LineSucceeds, LineUnaware, LineHelps, LineUnderWay, LineVoices, LineCalibrated, LineResults,
		LineOpened, LineGroup, LineTakesOver, LineTemplates, LineTeamLoad, LineAnswered, LineDeny}
}

// The keys of what only the tests of this package put into a context: see export_test.go.
type (
	withoutKey struct{}
	matrixKey  struct{}
)

// holds reports whether a line is in force, which it always is outside the tests of this package.
func holds(ctx context.Context, l Line) bool {
	left, _ := ctx.Value(withoutKey{}).(Line)
	return left != l
}

var theMatrix = sync.OnceValue(Matrix)

// rights returns what each relation may do with a class.
func rights(ctx context.Context, c Class) map[Relation]Right {
	if m, ok := ctx.Value(matrixKey{}).(map[Class]map[Relation]Right); ok {
		return m[c]
	}
	return theMatrix()[c]
}

// ruleOf is a rule that is one line.
func ruleOf(l Line, rule func(ctx context.Context) error) privacy.QueryMutationRule {
	return privacy.ContextQueryMutationRule(func(ctx context.Context) error {
		if !holds(ctx, l) {
			return privacy.Skip
		}
		return rule(ctx)
	})
}

// Deny ends every policy: what no rule before it allowed.
func Deny() privacy.QueryMutationRule {
	return ruleOf(LineDeny, func(context.Context) error { return privacy.Deny })
}

// Classed is a policy that says of which class its rows are.
type Classed struct {
	privacy.Policy
	class Class
}

// Class returns the class of the rows; empty where nothing of them is answered by the API.
func (p Classed) Class() Class { return p.class }

// ClassOf returns the class that a policy is of.
func ClassOf(p ent.Policy) (Class, bool) {
	c, ok := p.(interface{ Class() Class })
	if !ok {
		return "", false
	}
	return c.Class(), true
}
