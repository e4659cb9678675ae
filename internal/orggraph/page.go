package orggraph

import (
	"encoding/base64"
	"sort"
	"strconv"
	"strings"

	"cadre/internal/fault"
)

// Page says which part of a list is wanted, as the Relay specification has it.
type Page struct {
	First, Last   *int
	After, Before *string
}

// Limits of a page.
const (
	MaxPage     = 100
	DefaultPage = 50
)

// Check refuses sizes out of range and first together with last.
func (p Page) Check() error {
	if p.First != nil && p.Last != nil {
		return fault.New(fault.InvalidInput, "Give first or last, not both.").OnField("last")
	}
	if p.First != nil && (*p.First < 0 || *p.First > MaxPage) {
		return fault.New(fault.InvalidInput, "first is 0 to %d.", MaxPage).OnField("first")
	}
	if p.Last != nil && (*p.Last < 0 || *p.Last > MaxPage) {
		return fault.New(fault.InvalidInput, "last is 0 to %d.", MaxPage).OnField("last")
	}
	return nil
}

// Size returns how many items the page has at most.
func (p Page) Size() int {
	switch {
	case p.First != nil:
		return *p.First
	case p.Last != nil:
		return *p.Last
	}
	return DefaultPage
}

// PageInfo tells where a page begins and ends, and whether there is more.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string
}

// Cut tells where a page begins and ends, from its first and last cursor.
func (p Page) Cut(first, last string, before, after bool) *PageInfo {
	info := &PageInfo{HasPreviousPage: before, HasNextPage: after}
	if first != "" {
		info.StartCursor, info.EndCursor = &first, &last
	}
	return info
}

// mask makes cursors opaque, so that nobody builds on what is in them. It is no seal: a cursor
// holds only what its reader may read.
const mask = "\xc5\x9d\xf1\xa6\xe3\x8b\xd7\x91\xba\xce\x88\xf5\x97\xac\xd3\x86\xe9\xb1"

// Cursor writes a sort key as a cursor.
func Cursor(key string) string {
	return base64.RawURLEncoding.EncodeToString(masked(key))
}

// ReadCursor reads a sort key back from a cursor.
func ReadCursor(cursor, field string) (string, error) {
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(raw) == 0 || len(raw) > 4096 {
		return "", badCursor(field)
	}
	key := string(masked(string(raw)))
	for i := range len(key) {
		if key[i] < ' ' && key[i] != 0 {
			return "", badCursor(field)
		}
	}
	return key, nil
}

func badCursor(field string) error {
	return fault.New(fault.InvalidInput, "This cursor is not one of this list. Hand cursors back as they came.").OnField(field)
}

func masked(s string) []byte {
	b := []byte(s)
	for i := range b {
		b[i] ^= mask[i%len(mask)]
	}
	return b
}

// listing is an ordered list with a filter, which pages are cut from.
type listing struct {
	g     *Graph
	name  string
	desc  bool
	match func(n int32) bool // nil: all
	page  Page

	shown         []int32
	before, after bool
}

func (g *Graph) listing(name string, desc bool, match func(n int32) bool, page Page) (*listing, error) {
	if err := page.Check(); err != nil {
		return nil, err
	}
	l := &listing{g: g, name: name, desc: desc, match: match, page: page}
	return l, l.cut()
}

func (l *listing) at(items []int32, i int) int32 {
	if l.desc {
		i = len(items) - 1 - i
	}
	return items[i]
}

// locate returns how many items come before a cursor's item, and how many come before or at it.
func (l *listing) locate(items []int32, cursor, field string) (lo, hi int, err error) {
	key, err := ReadCursor(cursor, field)
	if err != nil {
		return 0, 0, err
	}
	if l.name == positionChart {
		if lo, hi, err = l.placeInChart(key, field); err != nil {
			return 0, 0, err
		}
	} else {
		of := l.g.key(l.name)
		lo = sort.Search(len(items), func(i int) bool { return of(items[i]) >= key })
		hi = lo + sort.Search(len(items)-lo, func(i int) bool { return of(items[lo+i]) > key })
	}
	if l.desc {
		lo, hi = len(items)-hi, len(items)-lo
	}
	return lo, hi, nil
}

// placeInChart finds the seat of a cursor where it is now. A seat that was closed since left off
// where it stood, so that whoever is turning pages goes on from there.
func (l *listing) placeInChart(key, field string) (lo, hi int, err error) {
	was, id, _ := strings.Cut(key, " ")
	place, err := strconv.Atoi(was)
	if err != nil || place < 0 || id == "" {
		return 0, 0, badCursor(field)
	}
	if n := l.g.positions.find(id); n >= 0 && l.g.tree.Contains(n) {
		lo = int(l.g.tree.Place(n))
		return lo, lo + 1, nil
	}
	lo = min(place, l.g.tree.Len())
	return lo, lo, nil
}

// cut finds the items of the page.
func (l *listing) cut() error {
	items := l.g.list(l.name)
	from, to := 0, len(items)
	if l.page.After != nil {
		_, hi, err := l.locate(items, *l.page.After, "after")
		if err != nil {
			return err
		}
		from = hi
	}
	if l.page.Before != nil {
		lo, _, err := l.locate(items, *l.page.Before, "before")
		if err != nil {
			return err
		}
		to = max(from, lo)
	}
	size := l.page.Size()
	l.shown = make([]int32, 0, min(size, to-from))
	if l.page.Last != nil {
		l.before = l.collect(items, to-1, from-1, -1, size)
		for i, j := 0, len(l.shown)-1; i < j; i, j = i+1, j-1 {
			l.shown[i], l.shown[j] = l.shown[j], l.shown[i]
		}
		l.after = l.page.Before != nil && l.any(items, to, len(items))
		return nil
	}
	l.after = l.collect(items, from, to, 1, size)
	l.before = l.page.After != nil && l.any(items, 0, from)
	return nil
}

// collect takes matching items from one place towards another until the page is full, and reports
// whether there would have been one more.
func (l *listing) collect(items []int32, from, to, step, size int) bool {
	for i := from; i != to; i += step {
		n := l.at(items, i)
		if l.match != nil && !l.match(n) {
			continue
		}
		if len(l.shown) == size {
			return true
		}
		l.shown = append(l.shown, n)
	}
	return false
}

func (l *listing) any(items []int32, from, to int) bool {
	for i := from; i < to; i++ {
		if l.match == nil || l.match(l.at(items, i)) {
			return true
		}
	}
	return false
}

func (l *listing) cursor(n int32) string {
	if l.name == positionChart {
		return Cursor(strconv.Itoa(int(l.g.tree.Place(n))) + " " + l.g.positions.rows[n].ID)
	}
	return Cursor(l.g.key(l.name)(n))
}

// PageInfo tells where the page begins and ends.
func (l *listing) PageInfo() *PageInfo {
	var first, last string
	if len(l.shown) > 0 {
		first, last = l.cursor(l.shown[0]), l.cursor(l.shown[len(l.shown)-1])
	}
	return l.page.Cut(first, last, l.before, l.after)
}

// TotalCount counts the items of all pages.
func (l *listing) TotalCount() int {
	items := l.g.list(l.name)
	if l.match == nil {
		return len(items)
	}
	total := 0
	for _, n := range items {
		if l.match(n) {
			total++
		}
	}
	return total
}
