package briefing

import (
	"fmt"
	"io"
	"strings"

	"github.com/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"
)

// Measures of a printed page, in millimetres and points.
const (
	margin       = 16.0
	lineHeight   = 5.2
	bodySize     = 10.0
	family       = "Go"
	pdfRow       = 8.4
	pdfIndent    = 3.4
	pdfLevels    = 12
	bottomMargin = 18.0
)

// WritePDF writes a briefing as a PDF on A4 with its fonts in it. The fonts have the letters of
// Latin, Greek and Cyrillic script. Each character of any other script is shown as a box (□), and a
// sentence at the top says so: nothing is dropped silently. The page has them all.
func WritePDF(w io.Writer, b *Briefing) error { return writePDF(w, b, true) }

// sheet is a PDF that is being written.
type sheet struct {
	*fpdf.Fpdf
	font     *sfnt.Font
	buffer   sfnt.Buffer
	replaced bool // a character is not in the font
	width    float64
}

func writePDF(w io.Writer, b *Briefing, compressed bool) error {
	font, err := sfnt.Parse(goregular.TTF)
	if err != nil {
		return fmt.Errorf("read the font of a briefing: %w", err)
	}
	// Whether something is replaced is known when all is set: it is said at the top of a second setting.
	s := set(b, font, compressed, false)
	if s.replaced {
		s = set(b, font, compressed, true)
	}
	if err := s.Output(w); err != nil {
		return fmt.Errorf("write a briefing as PDF: %w", err)
	}
	return nil
}

func set(b *Briefing, font *sfnt.Font, compressed, replaces bool) *sheet {
	s := &sheet{Fpdf: fpdf.New("P", "mm", "A4", ""), font: font}
	s.SetCompression(compressed)
	s.AddUTF8FontFromBytes(family, "", goregular.TTF)
	s.AddUTF8FontFromBytes(family, "B", gobold.TTF)
	s.SetMargins(margin, margin, margin)
	s.SetAutoPageBreak(true, bottomMargin)
	s.SetCreationDate(b.Made)
	s.SetModificationDate(b.Made)
	s.SetTitle(b.Title, true)
	s.SetCreator("Cadre", true)
	s.SetLang("en")
	s.AliasNbPages("{pages}")
	page, _ := s.GetPageSize()
	s.width = page - 2*margin
	s.SetFooterFunc(func() {
		s.SetY(-12)
		s.style("", 8, 110)
		s.CellFormat(s.width-30, 5, s.fitted(b.Title, s.width-32), "", 0, "L", false, 0, "")
		s.CellFormat(30, 5, fmt.Sprintf("%d of {pages}", s.PageNo()), "", 0, "R", false, 0, "")
	})
	s.AddPage()
	s.cover(b, replaces)
	s.numbers(b.Numbers)
	s.charts(b.Before, b.After)
	s.changes(b.Changes)
	s.waves(b)
	s.heading("Consequences")
	s.items(b.Consequences, "None are known.")
	s.reviews(b)
	s.actions(b)
	return s
}

// shown writes what the font cannot as boxes. A letter and its accents are one character where
// there is one.
func (s *sheet) shown(text string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' {
			return ' '
		}
		if r == '\n' {
			return r
		}
		if n, err := s.font.GlyphIndex(&s.buffer, r); err == nil && n != 0 && r <= 0xFFFF {
			return r
		}
		s.replaced = true
		return '□'
	}, norm.NFC.String(text))
}

func (s *sheet) style(weight string, size float64, grey int) {
	s.SetFont(family, weight, size)
	s.SetTextColor(grey, grey, grey)
}

// fitted cuts a text to a width of the font that is set.
func (s *sheet) fitted(text string, room float64) string {
	text = s.shown(text)
	if s.GetStringWidth(text) <= room {
		return text
	}
	runes := []rune(text)
	for len(runes) > 0 && s.GetStringWidth(string(runes)+"…") > room {
		runes = runes[:len(runes)-1]
	}
	return string(runes) + "…"
}

// room begins a new page where less than so much is left of this one, and reports whether it did.
func (s *sheet) room(height float64) (began bool) {
	_, page := s.GetPageSize()
	if s.GetY()+height > page-bottomMargin {
		s.AddPage()
		return true
	}
	return false
}

func (s *sheet) heading(text string) {
	s.room(36) // with a heading below it and the first line of what it is about
	s.Ln(5)
	s.style("B", 14, 0)
	s.Bookmark(text, 0, -1)
	s.CellFormat(s.width, 7, text, "B", 1, "L", false, 0, "")
	s.Ln(2)
}

func (s *sheet) subheading(text string) {
	s.room(16)
	s.Ln(1.5)
	s.style("B", 10.5, 0)
	s.write(text)
}

// write sets a text over as many lines as it needs; a word that is longer than a line is broken.
func (s *sheet) write(text string) {
	s.MultiCell(s.width, lineHeight, s.shown(text), "", "L", false)
}

func (s *sheet) body(text string) {
	s.style("", bodySize, 0)
	s.write(text)
}

func (s *sheet) soft(text string) {
	s.style("", 9, 90)
	s.write(text)
}

// item sets a text with a dot before it.
func (s *sheet) item(text string) {
	s.style("", bodySize, 0)
	s.CellFormat(4, lineHeight, "•", "", 0, "L", false, 0, "")
	s.MultiCell(s.width-4, lineHeight, s.shown(text), "", "L", false)
}

func (s *sheet) more(n int) {
	if n > 0 {
		s.soft(fmt.Sprintf("%d more are not listed here.", n))
	}
}

func (s *sheet) prose(text, none string) {
	list := paragraphs(text)
	for _, p := range list {
		s.body(p)
		s.Ln(1)
	}
	if len(list) == 0 && none != "" {
		s.soft(none)
	}
}

func (s *sheet) cover(b *Briefing, replaces bool) {
	s.style("B", 20, 0)
	s.MultiCell(s.width, 9, s.shown(b.Title), "", "L", false)
	s.Ln(1)
	s.soft(strings.Join(append([]string{b.State}, b.Facts()...), " · "))
	for _, notice := range b.Notices() {
		s.soft(notice)
	}
	if replaces {
		s.soft("Characters that the font of this document does not have are shown as □. The briefing as a page has them all.")
	}
	s.Ln(2)
	s.prose(b.Purpose, "")
	s.heading("Decision record")
	for _, part := range []struct{ title, text string }{{"Why", b.Why}, {"Alternatives weighed", b.Alternatives}, {"Expected effect", b.ExpectedEffect}} {
		s.subheading(part.title)
		s.prose(part.text, "Not written yet.")
	}
}

func (s *sheet) numbers(list []Number) {
	s.heading("The numbers")
	widths := []float64{s.width - 75, 25, 25, 25}
	row := func(weight string, cells ...string) {
		s.style(weight, bodySize, 0)
		for i, c := range cells {
			align := "R"
			if i == 0 {
				align = "L"
			}
			s.CellFormat(widths[i], 6.2, s.fitted(c, widths[i]-2), "B", 0, align, false, 0, "")
		}
		s.Ln(-1)
	}
	s.SetDrawColor(200, 200, 200)
	row("B", "Number", "Before", "After", "Change")
	for _, n := range list {
		row("", n.Name, n.Before, n.After, n.Change)
	}
	s.SetDrawColor(0, 0, 0)
}

func (s *sheet) changes(lists []List) {
	s.heading("What changes")
	for _, l := range lists {
		s.subheading(fmt.Sprintf("%s (%d)", l.Title, l.Total))
		s.items(l, "")
	}
	if len(lists) == 0 {
		s.body("Nothing changes yet.")
	}
}

func (s *sheet) items(l List, none string) {
	for _, text := range l.Items {
		s.item(text)
	}
	if l.Total == 0 {
		s.body(none)
	}
	s.more(l.More())
}

func (s *sheet) waves(b *Briefing) {
	s.heading("When it changes")
	for _, wave := range b.Waves {
		s.subheading(wave.Heading())
		for _, c := range wave.Changesets {
			text := c.Text + " – "
			if c.Who != "" {
				text += c.Who + ", "
			}
			text += day(c.At)
			if c.Why != "" {
				text += ". Why: " + c.Why
			}
			s.item(text)
		}
	}
	if len(b.Waves) == 0 {
		s.body("No changes stand in this plan.")
	}
	s.more(b.MoreChangesets)
}

func (s *sheet) reviews(b *Briefing) {
	s.heading("Reviews")
	for _, r := range b.Reviews {
		text := r.Verdict
		if r.Who != "" {
			text += " – " + r.Who
		}
		s.subheading(text + " – " + day(r.At))
		s.prose(r.Note, "")
	}
	if len(b.Reviews) == 0 {
		s.body("Nobody has reviewed it yet.")
	}
	s.more(b.MoreReviews)
}

// action sets a row of three columns, as high as the longest of them, on one page.
func (s *sheet) action(weight string, a Action) {
	const due, state = 34.0, 40.0
	s.style(weight, bodySize, 0)
	columns := []struct {
		text  string
		width float64
	}{{text: a.Due, width: due}, {text: a.Text, width: s.width - due - state}, {text: a.State, width: state}}
	height := 0.0
	for i, c := range columns {
		columns[i].text = s.shown(c.text)
		height = max(height, float64(len(s.SplitText(columns[i].text, c.width)))*lineHeight)
	}
	s.room(height + 1)
	x, y := margin, s.GetY()
	for _, c := range columns {
		s.SetXY(x, y+0.5)
		s.MultiCell(c.width, lineHeight, c.text, "", "L", false)
		x += c.width
	}
	s.Line(margin, y+height+1, margin+s.width, y+height+1)
	s.SetXY(margin, y+height+1)
}

func (s *sheet) actions(b *Briefing) {
	s.heading("Transition plan")
	if len(b.Actions) == 0 {
		s.body("No steps are planned yet.")
	} else {
		s.SetDrawColor(200, 200, 200)
		s.action("B", Action{Due: "Due", Text: "Step", State: "State"})
		for _, a := range b.Actions {
			s.action("", a)
		}
		s.SetDrawColor(0, 0, 0)
	}
	s.more(b.MoreActions)
}
