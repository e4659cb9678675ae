package desktop

// rect is a part of the desktop that all screens span, in the toolkit's units.
type rect struct{ X, Y, Width, Height int }

// place is where a window stands and how large it is while it is not maximised.
type place struct {
	X         int  `json:"x"`
	Y         int  `json:"y"`
	Width     int  `json:"width"`
	Height    int  `json:"height"`
	Maximised bool `json:"maximised"`
}

// The least that the app can be used in, and what a first start takes.
const (
	leastWidth, leastHeight = 720, 480
	firstWidth, firstHeight = 1280, 820
)

// isKnown reports whether an earlier start left a place at all.
func (p place) isKnown() bool { return p.Width > 0 && p.Height > 0 }

// sized is the place with a size that a window can have.
func (p place) sized() place {
	if !p.isKnown() {
		return place{Width: firstWidth, Height: firstHeight, Maximised: p.Maximised}
	}
	p.Width, p.Height = max(p.Width, leastWidth), max(p.Height, leastHeight)
	return p
}

// within moves and shrinks the place onto the screens that there are now: a window that was left on a
// second screen, or on a larger one, must not come back where nobody can reach it.
func (p place) within(screens []rect) place {
	if len(screens) == 0 {
		return p
	}
	home := screens[0]
	for _, screen := range screens {
		if overlap(p, screen) > overlap(p, home) {
			home = screen
		}
	}
	p.Width, p.Height = min(p.Width, home.Width), min(p.Height, home.Height)
	p.X = min(max(p.X, home.X), home.X+home.Width-p.Width)
	p.Y = min(max(p.Y, home.Y), home.Y+home.Height-p.Height)
	return p
}

// overlap is the area that a window at p shares with a screen.
func overlap(p place, screen rect) int {
	width := min(p.X+p.Width, screen.X+screen.Width) - max(p.X, screen.X)
	height := min(p.Y+p.Height, screen.Y+screen.Height) - max(p.Y, screen.Y)
	return max(width, 0) * max(height, 0)
}
