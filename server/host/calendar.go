package host

import (
	"log/slog"
	"net/http"
	"strings"

	"cadre/graph/view"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/world"
)

// calendar answers a series of one-on-ones as an iCalendar file: ser_….ics. Who may not see the series is
// told that there is none.
func calendar(w *world.World, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		key, ok := strings.CutSuffix(r.PathValue("file"), ".ics")
		if !ok || !id.Is(key, id.OneOnOneSeries) {
			http.NotFound(out, r)
			return
		}
		text, err := calendarOf(r, w, key)
		switch {
		case fault.CodeOf(err) == fault.Forbidden || err == nil && text == "":
			http.NotFound(out, r)
		case err != nil:
			log.ErrorContext(r.Context(), "write a calendar", "error", err)
			http.Error(out, "Something went wrong on our side.", http.StatusInternalServerError)
		default:
			out.Header().Set("Content-Type", "text/calendar; charset=utf-8")
			out.Header().Set("Content-Disposition", `attachment; filename="one-on-one.ics"`)
			out.Header().Set("Cache-Control", "private, no-store")
			_, _ = out.Write([]byte(text)) // the client may have gone
		}
	})
}

func calendarOf(r *http.Request, w *world.World, key string) (string, error) {
	series, err := view.FindOneOnOneSeries(r.Context(), w, w.Graph(), key)
	if err != nil || series == nil {
		return "", err
	}
	return series.Calendar(r.Context())
}
