package host

import (
	"cmp"
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"cadre/graph/scalar"
	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/scenario"
	"cadre/internal/world"
)

// exportCSV answers the organisation as CSV, written as it is read: live, or the world that
// ?scenario= and ?asOf= name, as the arguments of org do. Who is asking was settled before; which
// scenarios they may see is settled where the world is opened.
func exportCSV(live *world.World, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		w, name, err := exported(r.Context(), live.Worlds(), r.URL.RawQuery)
		if err != nil {
			refuse(out, r, log, "export", err)
			return
		}
		out.Header().Set("Content-Type", "text/csv; charset=utf-8")
		out.Header().Set("Content-Disposition", `attachment; filename="`+name+`.csv"`)
		if r.Method == http.MethodHead {
			return
		}
		if err := interchange.ExportCSV(r.Context(), w.Graph(), out); err != nil {
			// The answer has begun: all that can be done is to break it off, so that nobody takes it for whole.
			log.ErrorContext(r.Context(), "export", "error", err)
			panic(http.ErrAbortHandler)
		}
	})
}

// exported opens the world that a query names, and names a file for it: org-Spring-plan-2026-09-01T00-00-00Z.
func exported(ctx context.Context, ws *world.Worlds, query string) (w *world.World, name string, err error) {
	ref, err := readRef(query)
	if err != nil {
		return nil, "", err
	}
	if w, err = ws.Open(ctx, ref); err != nil {
		return nil, "", err
	}
	var title, moment string
	if ref.Scenario != "" {
		row, err := scenario.Find(ctx, ws, ref.Scenario, "scenario")
		if err != nil {
			return nil, "", err
		}
		title = cmp.Or(fileWord(row.Name), row.ID) // a name in other letters than these
	}
	if ref.AsOf != nil {
		moment = ref.AsOf.UTC().Format(time.RFC3339)
	}
	return w, fileName("org", title, moment), nil
}

// readRef reads the world that a query names. It is strict: what is not understood must not export
// another world than the one that was meant.
func readRef(query string) (ref world.Ref, err error) {
	q, err := url.ParseQuery(query)
	if err != nil {
		return ref, fault.New(fault.InvalidInput, "What follows the ? cannot be read.").Because(err)
	}
	for name, values := range q {
		if len(values) != 1 || values[0] == "" {
			return ref, fault.New(fault.InvalidInput, "Give %s once, or leave it out.", name).OnField(name)
		}
		switch name {
		case "scenario":
			ref.Scenario = values[0]
		case "viewAs": // through whose eyes: that was settled at the door
		case "asOf":
			at, err := scalar.UnmarshalDateTime(values[0])
			if err != nil {
				return ref, err
			}
			ref.AsOf = &at
		default:
			return ref, fault.New(fault.InvalidInput, "There is no %q; scenario and asOf name the world.", name).OnField(name)
		}
	}
	return ref, nil
}
