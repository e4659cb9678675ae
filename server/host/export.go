package host

import (
	"log/slog"
	"net/http"

	"cadre/internal/interchange"
	"cadre/internal/world"
)

// exportCSV answers the organisation as CSV, written as it is read. Who may ask was settled before.
func exportCSV(w *world.World, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		live, err := w.Worlds().Open(r.Context(), world.Ref{})
		if err != nil {
			refuse(out, r, log, err)
			return
		}
		out.Header().Set("Content-Type", "text/csv; charset=utf-8")
		out.Header().Set("Content-Disposition", `attachment; filename="org.csv"`)
		if err := interchange.ExportCSV(r.Context(), live.Graph(), out); err != nil {
			// The answer has begun: all that can be done is to break it off, so that nobody takes it for whole.
			log.ErrorContext(r.Context(), "export", "error", err)
			panic(http.ErrAbortHandler)
		}
	})
}
