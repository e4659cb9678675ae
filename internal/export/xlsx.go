package export

import (
	"context"
	"errors"
	"io"
	"strconv"

	"github.com/xuri/excelize/v2"

	"cadre/internal/interchange"
)

// writeXLSX writes the rows of our CSV as a workbook, which is kept on disk while it grows. Cells are
// texts, so that ids keep their zeros and nothing is a formula; what is counted is a number.
func writeXLSX(ctx context.Context, c *Cut, w io.Writer) (err error) {
	book := excelize.NewFile()
	defer func() { err = errors.Join(err, book.Close()) }()
	if err := book.SetSheetName("Sheet1", "Seats"); err != nil {
		return err
	}
	sheet, err := book.NewStreamWriter("Seats")
	if err != nil {
		return err
	}
	numeric := map[int]bool{}
	rows := 0
	err = interchange.ExportRows(ctx, c.g, c.seats(), func(row []string) error {
		rows++
		cells := make([]any, len(row))
		for i, cell := range row {
			cells[i] = cell
			if rows == 1 {
				numeric[i] = cell == "FTE" || cell == "Seat FTE" || cell == "Headcount"
			} else if n, err := strconv.ParseFloat(cell, 64); err == nil && numeric[i] {
				cells[i] = n
			}
		}
		return sheet.SetRow("A"+strconv.Itoa(rows), cells)
	})
	if err != nil {
		return err
	}
	if err := sheet.Flush(); err != nil {
		return err
	}
	return book.Write(w)
}
