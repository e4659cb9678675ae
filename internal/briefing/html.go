package briefing

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strings"
	"unicode"
)

//go:embed page.html
var pageSource string

// WriteHTML writes a briefing as one page that needs nothing else: no script, no font, no picture
// from elsewhere.
func WriteHTML(w io.Writer, b *Briefing) error {
	page, err := template.New("briefing").Funcs(template.FuncMap{
		"day": day, "paragraphs": paragraphs, "count": count, "drawing": drawing,
	}).Parse(pageSource)
	if err != nil {
		return fmt.Errorf("read the page of a briefing: %w", err)
	}
	if err := page.Execute(w, b); err != nil {
		return fmt.Errorf("write a briefing as HTML: %w", err)
	}
	return nil
}

func paragraphs(s string) (list []string) {
	for _, p := range strings.Split(s, "\n") {
		if p = strings.TrimSpace(p); p != "" {
			list = append(list, p)
		}
	}
	return list
}

// Measures of a drawn chart, in pixels.
const (
	rowHeight, boxHeight = 40, 34
	indentBy             = 18
	chartWidth           = 460
	maxIndent            = 12       // levels beyond it are drawn at the same place
	perTitle, perNote    = 7.0, 5.6 // how wide a character is at most, on average
)

// Drawn is a row of a chart with its place on the page.
type Drawn struct {
	Row
	Y, X, Width, Radius, Mid, Base, NoteBase int
	InX, InY, InWidth                        int // the second outline
	TextX, MarkX                             int
	Short, Note                              string
	Lines                                    []string // what leads to it, as the data of paths
}

// Drawing is a chart with places.
type Drawing struct {
	Chart
	Width, Height int
	Seats         []Drawn
}

func drawing(c Chart) Drawing {
	d := Drawing{Chart: c, Width: chartWidth, Height: max(len(c.Rows)*rowHeight, 1)}
	for i, r := range c.Rows {
		level := min(len(r.Rails), maxIndent)
		s := Drawn{Row: r, Y: i*rowHeight + 3, X: level*indentBy + 4}
		s.Width, s.Mid = chartWidth-s.X-4, s.Y+boxHeight/2
		s.Base, s.NoteBase, s.Radius = s.Y+14, s.Y+28, 3
		s.InX, s.InY, s.InWidth = s.X+3, s.Y+3, s.Width-6
		s.TextX, s.MarkX = s.X+13, s.X+s.Width-13
		if r.Shape == Round {
			s.Radius = boxHeight / 2
		}
		room := s.Width - 30
		mark := len(r.Mark) * 8
		s.Short, s.Note = fit(r.Title, float64(room-mark), perTitle), fit(r.note(), float64(room), perNote)
		if s.Note == "" {
			s.Base = s.Mid + 4
		}
		for l, goesOn := range r.Rails[:level] {
			x, own := l*indentBy+12, l == level-1
			switch {
			case own && goesOn:
				s.Lines = append(s.Lines, fmt.Sprintf("M%d %dV%d M%d %dH%d", x, i*rowHeight, (i+1)*rowHeight, x, s.Mid, s.X))
			case own:
				s.Lines = append(s.Lines, fmt.Sprintf("M%d %dV%dH%d", x, i*rowHeight, s.Mid, s.X))
			case goesOn:
				s.Lines = append(s.Lines, fmt.Sprintf("M%d %dV%d", x, i*rowHeight, (i+1)*rowHeight))
			}
		}
		d.Seats = append(d.Seats, s)
	}
	return d
}

// note is what stands in small letters under the title of a seat.
func (r Row) note() string {
	switch {
	case r.Hidden == 0:
		return r.Holder
	case r.Holder == "":
		return "+ " + count(r.Hidden, "seat") + " below"
	}
	return r.Holder + " · + " + count(r.Hidden, "seat") + " below"
}

// fit cuts a text to a width; wide letters of East Asia count twice.
func fit(s string, room, per float64) string {
	used := 0.0
	for i, r := range s {
		w := per
		if unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana) || r > 0xFFFF {
			w *= 2
		}
		if used+w > room {
			return strings.TrimRight(s[:i], " ") + "…"
		}
		used += w
	}
	return s
}
