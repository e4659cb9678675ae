package demo

// talks is a rhythm of one-on-ones. A talk is counted back from the next one, which is 0.
type talks struct {
	every, minutes int
	at             string
	next           int // working days from today on which the next one is
	since          int // how many talks ago the first one was
	inWriting      []int
	skipped        map[int]string // why
	moved          map[int]int    // how many days later
	latest         []talk         // the next one first
	earlier        []string       // what the person brought to those before, one each, the latest first
}

// talk is what a one-on-one was about.
type talk struct {
	topics    []topic
	notes     []string
	decisions []string
	steps     []step
}

// topic is something to talk about. Who coaches brings it where byCoach says so.
type topic struct {
	section, text string
	byCoach       bool
	stays         bool // there was no time for it: it comes along to the next talk
}

func about(topics ...topic) talk { return talk{topics: topics} }

func (t talk) said(notes ...string) talk        { t.notes = notes; return t }
func (t talk) decided(decisions ...string) talk { t.decisions = decisions; return t }
func (t talk) agreed(steps ...step) talk        { t.steps = steps; return t }

// What the person brings.
func feels(text string) topic  { return topic{section: "CHECK_IN", text: text} }
func brings(text string) topic { return topic{section: "TOPIC", text: text} }
func won(text string) topic    { return topic{section: "WINS_AND_BLOCKS", text: text} }
func works(text string) topic  { return topic{section: "FOCUS", text: text} }
func wishes(text string) topic { return topic{section: "FEEDBACK", text: text} }

// What the coach brings.
func asks(text string) topic  { return topic{section: "TOPIC", text: text, byCoach: true} }
func gives(text string) topic { return topic{section: "FEEDBACK", text: text, byCoach: true} }
func tells(text string) topic { return topic{section: "CONTEXT", text: text, byCoach: true} }

// later says that there was no time for it.
func (t topic) later() topic { t.stays = true; return t }
