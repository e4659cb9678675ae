package orggraph

import (
	"cmp"
	"container/heap"
	"slices"
	"strings"
	"unicode/utf8"

	"cadre/internal/fault"
)

// SearchKind is what a search can find.
type SearchKind string

// The kinds that a search can find.
const (
	FindPerson   SearchKind = "PERSON"
	FindPosition SearchKind = "POSITION"
	FindTeam     SearchKind = "TEAM"
	FindRole     SearchKind = "ROLE"
)

// Node is anything with an id of its own.
type Node interface {
	IsNode()
	ID() string
}

// SearchHit is something found.
type SearchHit struct {
	g     *Graph
	kind  SearchKind
	n     int32
	score int
}

// maxHits is how many hits one search returns at most.
const maxHits = 50

// Search finds people, seats, teams and roles whose words begin with, hold or resemble the words
// of a text, in any order, the best first.
func (g *Graph) Search(text string, first *int, kinds []SearchKind) ([]SearchHit, error) {
	limit := 20
	if first != nil {
		limit = *first
	}
	if limit < 1 || limit > maxHits {
		return nil, fault.New(fault.InvalidInput, "Ask for 1 to %d hits.", maxHits).OnField("first")
	}
	if n := utf8.RuneCountInString(text); n < 1 || n > maxText {
		return nil, fault.New(fault.InvalidInput, "The text is 1 to %d characters.", maxText).OnField("text")
	}
	words := strings.Fields(Fold(text))
	if len(words) == 0 {
		return nil, nil
	}
	hits := g.scan(words, kinds, limit, false)
	if len(hits) < limit {
		seen := map[SearchHit]bool{}
		for _, h := range hits {
			seen[SearchHit{kind: h.kind, n: h.n}] = true
		}
		for _, h := range g.scan(words, kinds, limit, true) {
			if len(hits) < limit && !seen[SearchHit{kind: h.kind, n: h.n}] {
				hits = append(hits, h)
			}
		}
	}
	return hits, nil
}

// scan scores every row and keeps the best. A loose scan forgives typing errors.
func (g *Graph) scan(words []string, kinds []SearchKind, limit int, loose bool) []SearchHit {
	l := g.lexicon.read(g)
	w := l.ask(words, loose)
	s := &scanner{g: g, wanted: &w, limit: limit}
	wanted := func(k SearchKind) bool { return len(kinds) == 0 || slices.Contains(kinds, k) }
	if wanted(FindPerson) {
		scanRows(s, FindPerson, 3, g.people.rows, &l.people, func(p *PersonRow) (string, bool) { return p.fold, p.LeftOn == nil })
	}
	if wanted(FindTeam) {
		scanRows(s, FindTeam, 2, g.teams.rows, &l.teams, func(t *TeamRow) (string, bool) { return t.fold, t.ArchivedOn == nil })
	}
	if wanted(FindPosition) {
		scanRows(s, FindPosition, 1, g.positions.rows, &l.positions, func(p *PositionRow) (string, bool) { return p.fold, p.ClosedOn == nil })
	}
	if wanted(FindRole) {
		scanRows(s, FindRole, 0, g.roles.rows, &l.roles, func(r *RoleRow) (string, bool) { return r.fold, r.Active })
	}
	return s.best.sorted()
}

// scanner collects the best hits of one scan.
type scanner struct {
	g      *Graph
	wanted *wanted
	limit  int
	best   hitHeap
}

// scanRows scores the rows of one kind; the bonus decides between kinds. A row itself is looked at
// only where its words answer.
func scanRows[T any](s *scanner, kind SearchKind, bonus int, rows []*T, known *sentences[T], look func(*T) (fold string, offered bool)) {
	for i, row := range rows {
		if row == nil {
			continue
		}
		words, ok := known.of(i, row)
		score := 0
		if ok {
			if score = s.wanted.score(words); score == 0 {
				continue
			}
		}
		fold, offered := look(row)
		if !ok {
			score = s.wanted.read(fold)
		}
		if score -= min(len(fold)/4, 60); offered && score > 0 {
			s.best.offer(SearchHit{s.g, kind, int32(i), score + bonus}, s.limit)
		}
	}
}

// distance is the Damerau-Levenshtein distance of two words (optimal string alignment), or more
// than limit as soon as that is certain. A longer text may go on after the word: a prefix counts.
func distance(text, word string, limit int) int {
	a, b := []rune(text), []rune(word)
	if len(a) > len(b)+limit {
		a = a[:len(b)+limit]
	}
	if len(b) > len(a)+limit {
		return limit + 1
	}
	before, last, now := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	best := last[len(b)]
	for i := 1; i <= len(a); i++ {
		now[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			now[j] = min(last[j]+1, now[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
			least = min(least, now[j])
		}
		best = min(best, now[len(b)])
		if least > limit {
			return min(best, limit+1)
		}
		before, last, now = last, now, before
	}
	return best
}

// hitHeap keeps the best hits, the worst of them on top.
type hitHeap []SearchHit

func (h hitHeap) Len() int           { return len(h) }
func (h hitHeap) Less(i, j int) bool { return compareHits(h[i], h[j]) > 0 }
func (h hitHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }

// Push is for container/heap.
func (h *hitHeap) Push(x any) { *h = append(*h, x.(SearchHit)) }

// Pop is for container/heap.
func (h *hitHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func (h *hitHeap) offer(hit SearchHit, limit int) {
	if h.Len() < limit {
		heap.Push(h, hit)
	} else if compareHits(hit, (*h)[0]) < 0 {
		(*h)[0] = hit
		heap.Fix(h, 0)
	}
}

func (h *hitHeap) sorted() []SearchHit {
	slices.SortFunc(*h, compareHits)
	return *h
}

// compareHits orders the better first, then by label and id, so that a search answers alike each time.
func compareHits(a, b SearchHit) int {
	if c := cmp.Compare(b.score, a.score); c != 0 {
		return c
	}
	if c := strings.Compare(a.Label(), b.Label()); c != 0 {
		return c
	}
	return strings.Compare(a.Node().ID(), b.Node().ID())
}

// Kind returns what kind of thing was found.
func (h SearchHit) Kind() SearchKind { return h.kind }

// Node returns what was found.
func (h SearchHit) Node() Node {
	switch h.kind {
	case FindPerson:
		return Person{h.g, h.n}
	case FindTeam:
		return Team{h.g, h.n}
	case FindRole:
		return Role{h.g, h.n}
	}
	return Position{h.g, h.n}
}

// Label returns the name or the title.
func (h SearchHit) Label() string {
	switch h.kind {
	case FindPerson:
		return h.g.people.rows[h.n].Name
	case FindTeam:
		return h.g.teams.rows[h.n].Name
	case FindRole:
		return h.g.roles.rows[h.n].Name
	}
	return h.g.positions.rows[h.n].Title
}

// Detail returns a line that tells it from others of the same label.
func (h SearchHit) Detail() *string {
	var parts []string
	switch h.kind {
	case FindPerson:
		if seat, ok := (Person{h.g, h.n}).Position(); ok {
			parts = append(parts, seat.Title())
			if t, ok := seat.Team(); ok {
				parts = append(parts, t.Name())
			}
		}
	case FindPosition:
		seat := Position{h.g, h.n}
		if p, ok := seat.Person(); ok {
			parts = append(parts, p.Name())
		}
		if t, ok := seat.Team(); ok {
			parts = append(parts, t.Name())
		}
	case FindTeam:
		if up, ok := (Team{h.g, h.n}).Parent(); ok {
			parts = append(parts, up.Name())
		}
	case FindRole:
		parts = append(parts, h.g.roles.rows[h.n].Purpose)
	}
	text := strings.Join(parts, " · ")
	if text == "" {
		return nil
	}
	return &text
}

// Position returns the seat to fly to on the chart.
func (h SearchHit) Position() (Position, bool) {
	switch h.kind {
	case FindPerson:
		return Person{h.g, h.n}.Position()
	case FindPosition:
		return Position{h.g, h.n}, true
	case FindTeam:
		if of := (Team{h.g, h.n}).Memberships(); len(of) > 0 {
			return of[0].Position(), true
		}
	}
	return Position{}, false
}
