package host

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"

	"cadre/graph"
	"cadre/internal/briefing"
	"cadre/internal/fault"
	"cadre/internal/world"
)

// briefingOf answers a scenario as a document: ?format=html|pdf, html when not given, and
// ?names=true|false, seats only when not given. Who is asking was settled before; what they may see
// is settled where it is read.
func briefingOf(w *world.World, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		b, format, file, err := document(w, r)
		if err != nil {
			refuse(out, r, log, "write a briefing", err)
			return
		}
		h := out.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		if format == "pdf" {
			h.Set("Content-Type", "application/pdf")
			h.Set("Content-Disposition", `attachment; filename="`+fileName("briefing", b.Title)+`.pdf"`)
		} else {
			h.Set("Content-Type", "text/html; charset=utf-8")
			h.Set("Content-Disposition", `inline; filename="`+fileName("briefing", b.Title)+`.html"`)
			h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
		}
		h.Set("Content-Length", strconv.Itoa(len(file)))
		if _, err := out.Write(file); err != nil {
			log.InfoContext(r.Context(), "briefing: the client went away", "error", err)
		}
	})
}

// document reads and sets the whole briefing, so that nothing is answered of one that fails.
func document(w *world.World, r *http.Request) (b *briefing.Briefing, format string, file []byte, err error) {
	q := r.URL.Query()
	write := briefing.WriteHTML
	switch format = q.Get("format"); format {
	case "", "html":
	case "pdf":
		write = briefing.WritePDF
	default:
		return nil, "", nil, fault.New(fault.InvalidInput, "The format is html or pdf.")
	}
	o := briefing.Options{Sources: graph.ConsequenceSources()}
	if names := q.Get("names"); names != "" && names != "true" && names != "false" {
		return nil, "", nil, fault.New(fault.InvalidInput, "names is true or false.")
	}
	o.Names = q.Get("names") == "true"
	if b, err = briefing.Gather(r.Context(), w.Worlds(), r.PathValue("scenario"), o); err != nil {
		return nil, "", nil, err
	}
	var page bytes.Buffer
	if err := write(&page, b); err != nil {
		return nil, "", nil, fmt.Errorf("briefing of %s: %w", r.PathValue("scenario"), err)
	}
	return b, format, page.Bytes(), nil
}
