package demo

// coached is one line of the outline that the coaching of Company is written as: somebody, who coaches
// them, and what the two did in the past two quarters. Days are counted from today: what was is negative.
type coached struct {
	seat, coach string // that the two hold
	was, is     round  // last quarter's assessments, and this quarter's
	peers       []peer
	plan        *aims
	talks       *talks
}

// round is a self-assessment and the one by whoever coaches.
type round struct {
	day           int
	state         roundState
	by            string // the seat of who assessed, where another one coaches by now
	up            bool   // the words may go up the chain
	manager, self view
}

type roundState int

// How far a round has come. Of a round in which one is in, the other is a draft where there is one.
const (
	none roundState = iota
	agreed
	shared
	managerIn
	selfIn
)

// peer is what a colleague says.
type peer struct {
	seat string
	day  int
	view
}

// view is how somebody sees a person: a level for each of the competencies in their order, "3+" for three
// and a half, "-" for those not rated; and what shows it.
type view struct {
	levels string
	shown  []proof
}

func sees(levels string, shown ...proof) view { return view{levels, shown} }

// proof is a piece of evidence.
type proof struct{ competency, kind, direction, text string }

func seen(competency, text string) proof {
	return proof{competency, "OBSERVATION", "POSITIVE", text}
}

func missed(competency, text string) proof {
	return proof{competency, "OBSERVATION", "NEGATIVE", text}
}

func made(competency, text string) proof {
	return proof{competency, "ARTEFACT", "POSITIVE", text}
}

func number(competency, text string) proof {
	return proof{competency, "METRIC", "POSITIVE", text}
}

func heard(competency, text string) proof {
	return proof{competency, "FEEDBACK", "POSITIVE", text}
}

func remark(competency, text string) proof {
	return proof{competency, "REMARK", "NEUTRAL", text}
}

// aims is a coaching plan.
type aims struct {
	from    int
	reviews []int
	next    int // the day of the next review; 0: the last one closed the plan
	paused  bool
	up      bool
	areas   []aim
}

// aim is a focus area of a plan.
type aim struct {
	competency  string
	from, to    float64
	strength    bool
	joined      int // how many reviews there had been when it was added
	why, closed string
	goals       []goal
	steps       []step
	noted       []noted
	verdicts    []verdict // of the reviews since it joined
}

// goal can be seen when it is met; met is 0 while it is not.
type goal struct {
	text     string
	due, met int
}

// step is an action; the person does it unless the coach does.
type step struct {
	kind, text string
	due        int
	done       int // 0 while it is not
	doing      bool
	byCoach    bool
	minutes    int
}

// noted is evidence of how it goes; the coach noted it unless the person did.
type noted struct {
	day int
	proof
	bySelf bool
}

// verdict is what a review says of an aim.
type verdict struct {
	level    float64
	decision string
	next     string
}

func continues(level float64, next string) verdict { return verdict{level, "CONTINUE", next} }
func reached(level float64, next string) verdict   { return verdict{level, "CLOSE", next} }
func escalated(level float64, next string) verdict { return verdict{level, "ESCALATE", next} }
func changed(level float64, next string) verdict   { return verdict{level, "CHANGE", next} }

// Steps of every kind, with the day on which each is due.
func practise(text string, due int) step { return step{kind: "PRACTISE", text: text, due: due} }
func observed(text string, due int) step { return step{kind: "OBSERVE", text: text, due: due} }
func read(text string, due int) step     { return step{kind: "READ", text: text, due: due} }
func course(text string, due int) step   { return step{kind: "COURSE", text: text, due: due} }
func shadow(text string, due int) step   { return step{kind: "SHADOW", text: text, due: due} }
func visit(text string, due int) step    { return step{kind: "CUSTOMER_VISITS", text: text, due: due} }
func write(text string, due int) step    { return step{kind: "WRITE", text: text, due: due} }
func mentored(text string, due int) step { return step{kind: "MENTOR", text: text, due: due} }
func other(text string, due int) step    { return step{kind: "OTHER", text: text, due: due} }

// on says that the step was done on a day.
func (s step) on(day int) step { s.done = day; return s }

// begun says that the step is under way.
func (s step) begun() step { s.doing = true; return s }

// coach says that the coach does it.
func (s step) coach() step { s.byCoach = true; return s }

// takes says how many minutes it takes.
func (s step) takes(minutes int) step { s.minutes = minutes; return s }

// note is evidence that the coach noted on a day of what a plan works on.
func note(day int, p proof) noted { return noted{day: day, proof: p} }

// own says that the person noted it.
func (n noted) own() noted { n.bySelf = true; return n }
