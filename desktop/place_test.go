package desktop

import "testing"

func TestPlaceWithin(t *testing.T) {
	large := rect{Width: 2560, Height: 1400}
	small := rect{Width: 1280, Height: 700}
	right := rect{X: 1280, Width: 1920, Height: 1080}
	cases := []struct {
		name    string
		left    place
		screens []rect
		want    place
	}{
		{"OK", place{X: 100, Y: 80, Width: 1200, Height: 600}, []rect{large}, place{X: 100, Y: 80, Width: 1200, Height: 600}},
		{"ScreenShrank", place{X: 900, Y: 500, Width: 1600, Height: 900}, []rect{small}, place{X: 0, Y: 0, Width: 1280, Height: 700}},
		{"SecondScreenGone", place{X: 2000, Y: 100, Width: 1000, Height: 600}, []rect{small}, place{X: 280, Y: 100, Width: 1000, Height: 600}},
		{"OnSecondScreen", place{X: 1400, Y: 100, Width: 1000, Height: 600}, []rect{small, right}, place{X: 1400, Y: 100, Width: 1000, Height: 600}},
		{"LeftOfAll", place{X: -500, Y: -40, Width: 800, Height: 600}, []rect{large}, place{X: 0, Y: 0, Width: 800, Height: 600}},
		{"NoScreenKnown", place{X: 7, Y: 7, Width: 800, Height: 600}, nil, place{X: 7, Y: 7, Width: 800, Height: 600}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := c.left.within(c.screens); got != c.want {
				t.Errorf("within(%v) = %+v, want %+v", c.screens, got, c.want)
			}
		})
	}
}

func TestPlaceSized(t *testing.T) {
	if got := (place{}).sized(); got.Width != firstWidth || got.Height != firstHeight {
		t.Errorf("a first start takes %+v", got)
	}
	if got := (place{Width: 10, Height: 10}).sized(); got.Width != leastWidth || got.Height != leastHeight {
		t.Errorf("a tiny window comes back as %+v", got)
	}
}
