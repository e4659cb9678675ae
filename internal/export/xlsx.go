package export

import (
	"context"
	"io"

	"cadre/internal/fault"
	"cadre/internal/interchange"
)

// writeXLSX writes the rows of our CSV as a workbook, each as it is read. Cells are texts, so that ids keep their zeros and
// nothing is a formula; what is counted is a number.
func writeXLSX(ctx context.Context, c *Cut, w io.Writer) error {
	if !c.fits(maxSheetRows) {
		return fault.New(fault.LimitExceeded, "A sheet holds at most %d rows. Take CSV, which has no limit.", maxSheetRows)
	}
	sheet, err := newSheet(w, "Seats")
	if err != nil {
		return err
	}
	var numeric []bool
	err = interchange.ExportRows(ctx, c.g, c.seats(), func(row []string) error {
		if numeric == nil {
			numeric = make([]bool, len(row))
			for i, cell := range row {
				numeric[i] = cell == "FTE" || cell == "Seat FTE" || cell == "Headcount"
			}
			return sheet.write(row, make([]bool, len(row)))
		}
		return sheet.write(row, numeric)
	})
	if err != nil {
		return err
	}
	return sheet.close()
}

// fits reports whether a sheet of so many rows holds the header and what the cut exports, which may be little of a large
// organisation, or several rows a seat.
func (c *Cut) fits(rows int) bool {
	rows--
	for p := range c.seats() {
		if rows -= interchange.RowsOf(p); rows < 0 {
			return false
		}
	}
	return rows >= 0
}
