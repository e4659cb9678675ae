package briefing

// charts draws both states beside each other, on one page where they fit on one. A longer one goes
// on overleaf.
func (s *sheet) charts(before, after Chart) {
	const gap, titles, heading = 6.0, 7.0, 14.0
	rows := max(len(before.Rows), len(after.Rows))
	_, page := s.GetPageSize()
	if whole := heading + titles + float64(rows)*pdfRow; whole < page-margin-bottomMargin {
		s.room(whole)
	}
	s.heading("Before and after")
	half := (s.width - gap) / 2
	columns := []struct {
		Chart
		x float64
	}{{before, margin}, {after, margin + half + gap}}
	title := func() {
		s.style("B", 10.5, 0)
		y := s.GetY()
		for _, c := range columns {
			s.SetXY(c.x, y)
			s.CellFormat(half, 6, c.Title, "", 0, "L", false, 0, "")
		}
		s.SetXY(margin, y+titles)
	}
	title()
	for i := range rows {
		if s.room(pdfRow) {
			title()
		}
		y := s.GetY()
		for _, c := range columns {
			if i < len(c.Rows) {
				s.seat(c.Rows[i], c.x, y, half)
			}
		}
		s.SetXY(margin, y+pdfRow)
	}
	s.SetDrawColor(0, 0, 0)
	for _, c := range columns {
		if c.More > 0 {
			s.soft(c.Title + ": " + count(c.More, "changed seat") + " more not drawn.")
		}
	}
}

// seat draws one row of a chart. Marks are told by a word, by the outline and by colour.
func (s *sheet) seat(r Row, left, y, width float64) {
	const box = pdfRow - 1.2
	level := min(len(r.Rails), pdfLevels)
	x, middle := left+float64(level)*pdfIndent, y+box/2
	s.SetLineWidth(0.2)
	s.SetDrawColor(170, 170, 170)
	for l, goesOn := range r.Rails[:level] {
		rail, own := left+float64(l)*pdfIndent+1.6, l == level-1
		if goesOn {
			s.Line(rail, y-1.2, rail, y+pdfRow-1.2)
		} else if own {
			s.Line(rail, y-1.2, rail, middle)
		}
		if own {
			s.Line(rail, middle, x, middle)
		}
	}
	width -= float64(level) * pdfIndent
	red, green, blue := colour(r.Shape)
	s.SetDrawColor(red, green, blue)
	switch r.Shape {
	case Round:
		s.RoundedRect(x, y, width, box, box/2, "1234", "D")
	case Dashed:
		s.SetDashPattern([]float64{1.4, 0.9}, 0)
		s.Rect(x, y, width, box, "D")
		s.SetDashPattern(nil, 0)
	case Double:
		s.Rect(x, y, width, box, "D")
		s.Rect(x+0.6, y+0.6, width-1.2, box-1.2, "D")
	case Barred:
		s.Rect(x, y, width, box, "D")
		s.SetFillColor(red, green, blue)
		s.Rect(x, y, 1, box, "F")
	case Plain:
		s.Rect(x, y, width, box, "D")
	}
	s.words(r, x+2.4, y, width-4.8, box)
}

func (s *sheet) words(r Row, x, y, room, box float64) {
	note := r.note()
	height := box - 0.8
	if note != "" {
		height = box / 2
	}
	if r.Mark != "" {
		s.style("B", 7, 0)
		s.SetTextColor(colour(r.Shape))
		mark := s.GetStringWidth(r.Mark) + 1
		s.SetXY(x+room-mark, y+0.4)
		s.CellFormat(mark, height, r.Mark, "", 0, "R", false, 0, "")
		room -= mark + 1
	}
	s.style("", 8, 0)
	s.SetXY(x, y+0.4)
	s.SetCellMargin(0)
	s.CellFormat(room, height, s.fitted(r.Title, room), "", 0, "L", false, 0, "")
	if note != "" {
		s.style("", 6.5, 90)
		s.SetXY(x, y+box/2)
		s.CellFormat(room, box/2-0.6, s.fitted(note, room), "", 0, "L", false, 0, "")
	}
	s.SetCellMargin(1)
}

func colour(s Shape) (red, green, blue int) {
	switch s {
	case Double:
		return 17, 99, 41
	case Dashed:
		return 164, 14, 38
	case Round:
		return 5, 80, 174
	case Barred:
		return 102, 57, 166
	case Plain:
	}
	return 150, 150, 150
}
