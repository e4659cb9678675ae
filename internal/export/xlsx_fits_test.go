package export

import (
	"encoding/csv"
	"strings"
	"testing"

	"cadre/internal/org/orgtest"
	"cadre/internal/store/storetest"
)

// TestFitsWhatIsExported: a sheet has room for a cut, however large the organisation is around it, down to the last row.
func TestFitsWhatIsExported(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Cleo\n  VP: Vera, Vito\n    PM: Pia\n    Designer\n  CTO: Tom")
	for _, root := range []string{"CEO", "VP", "PM"} {
		c, err := Take(o.World.Graph(), o.Seat(root), "")
		if err != nil {
			t.Fatal(err)
		}
		f, _ := Named("csv")
		var text strings.Builder
		if err := f.Write(t.Context(), c, &text); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text.String(), "\ufeff"))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for room, want := range map[int]bool{len(rows) - 1: false, len(rows): true, len(rows) + 1: true} {
			if got := c.fits(room); got != want {
				t.Errorf("%d rows below %s fit into %d: %t", len(rows), root, room, got)
			}
		}
	}
}
