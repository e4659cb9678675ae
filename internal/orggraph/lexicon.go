package orggraph

import (
	"math/bits"
	"strings"
	"sync"
	"unicode/utf8"
)

// lexicon is every different word of all names and titles, and which rows consist of which words:
// an organisation has few words, so that a search looks at each word once and at each row only by
// the numbers of its words. It is made at the first search and serves later revisions too: a row
// that is not the one it knows is read word by word.
type lexicon struct {
	once      sync.Once
	words     []string
	letters   []uint64 // which letters each word has
	people    sentences[PersonRow]
	positions sentences[PositionRow]
	teams     sentences[TeamRow]
	roles     sentences[RoleRow]
}

// sentences are the words of rows of one kind, as they were when the lexicon was made.
type sentences[T any] struct {
	rows  []*T
	first []int32
	words []int32
}

// of returns the words of a row; false when the lexicon does not know it.
func (s *sentences[T]) of(n int, row *T) ([]int32, bool) {
	if n >= len(s.rows) || s.rows[n] != row {
		return nil, false
	}
	return s.words[s.first[n]:s.first[n+1]], true
}

// renewAt is how many rows may change before a new lexicon is worth it.
const renewAt = 2000

// lexiconAfter returns the lexicon for a revision that follows this one.
func (g *Graph) lexiconAfter(d Delta) (next *lexicon, stale int) {
	stale = g.stale + len(d.People) + len(d.Positions) + len(d.Teams) + len(d.Roles)
	if g.lexicon == nil || stale > renewAt {
		return &lexicon{}, 0
	}
	return g.lexicon, stale
}

// read returns the lexicon, made of a graph's rows if this is the first search.
func (l *lexicon) read(g *Graph) *lexicon {
	l.once.Do(func() {
		numbers := make(map[string]int32, 4096)
		number := func(word string) int32 {
			n, ok := numbers[word]
			if !ok {
				n = int32(len(l.words))
				numbers[word] = n
				l.words, l.letters = append(l.words, word), append(l.letters, letters(word))
			}
			return n
		}
		l.people = spell(g.people.rows, number, func(r *PersonRow) string { return r.fold })
		l.positions = spell(g.positions.rows, number, func(r *PositionRow) string { return r.fold })
		l.teams = spell(g.teams.rows, number, func(r *TeamRow) string { return r.fold })
		l.roles = spell(g.roles.rows, number, func(r *RoleRow) string { return r.fold })
	})
	return l
}

func spell[T any](rows []*T, number func(word string) int32, fold func(*T) string) sentences[T] {
	s := sentences[T]{rows: rows, first: make([]int32, len(rows)+1), words: make([]int32, 0, 2*len(rows))}
	for i, row := range rows {
		if row != nil {
			for word := range strings.SplitSeq(fold(row), " ") {
				s.words = append(s.words, number(word))
			}
		}
		s.first[i+1] = int32(len(s.words))
	}
	return s
}

// letters returns a set of the letters of a word. Sets of different letters may be alike, never
// the other way round.
func letters(word string) (set uint64) {
	for _, r := range word {
		set |= 1 << (uint32(r) % 64)
	}
	return set
}

// wanted is a text that is searched for, word by word.
type wanted struct {
	words []string
	loose bool
	known [][]uint8 // for each word of the text, how well each word of the lexicon answers to it
}

// ask scores every word of the lexicon.
func (l *lexicon) ask(words []string, loose bool) wanted {
	w := wanted{words: words, loose: loose, known: make([][]uint8, len(words))}
	for i, word := range words {
		typos, set := forgiven(word), letters(word)
		scores := make([]uint8, len(l.words))
		for n, candidate := range l.words {
			s := exactly(candidate, word)
			// Each error takes away one letter at most.
			if s == 0 && loose && typos > 0 && bits.OnesCount64(set&^l.letters[n]) <= typos {
				s = resemblance(candidate, word, typos)
			}
			scores[n] = s
		}
		w.known[i] = scores
	}
	return w
}

// score is 0 when a word of the text is not in a row; else the closer, the higher.
func (w *wanted) score(row []int32) int {
	total := 0
	for i, scores := range w.known {
		best := uint8(0)
		for _, word := range row {
			best = max(best, scores[word])
		}
		if best == 0 {
			return 0
		}
		total += int(best)
		if i == 0 && scores[row[0]] >= beginning {
			total += opening
		}
	}
	return total * 10 / len(w.known)
}

// read scores a row that the lexicon does not know.
func (w *wanted) read(fold string) int {
	total := 0
	for i, word := range w.words {
		best, typos := uint8(0), forgiven(word)
		for candidate := range strings.SplitSeq(fold, " ") {
			s := exactly(candidate, word)
			if s == 0 && w.loose && typos > 0 {
				s = resemblance(candidate, word, typos)
			}
			best = max(best, s)
		}
		if best == 0 {
			return 0
		}
		total += int(best)
		if i == 0 && strings.HasPrefix(fold, word) {
			total += opening
		}
	}
	return total * 10 / len(w.words)
}

// How well a word answers to one that is searched for: it is the word, begins with it, holds it,
// or resembles it; and what a row gets beside for beginning with the text.
const (
	whole     uint8 = 100
	beginning uint8 = 80
	inside    uint8 = 40
	similar   uint8 = 30
	opening         = 20
)

func exactly(candidate, word string) uint8 {
	switch i := strings.Index(candidate, word); {
	case i < 0:
		return 0
	case i > 0:
		return inside
	case len(candidate) == len(word):
		return whole
	}
	return beginning
}

// forgiven is how many typing errors a word may have: one from four letters, two from eight.
func forgiven(word string) int {
	switch n := utf8.RuneCountInString(word); {
	case n >= 8:
		return 2
	case n >= 4:
		return 1
	}
	return 0
}

func resemblance(candidate, word string, typos int) uint8 {
	if d := distance(candidate, word, typos); d <= typos {
		return similar - 10*uint8(d)
	}
	return 0
}
