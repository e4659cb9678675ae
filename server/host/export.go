package host

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"cadre/graph/scalar"
	"cadre/graph/view"
	"cadre/internal/access"
	"cadre/internal/export"
	"cadre/internal/fault"
	"cadre/internal/scenario"
	"cadre/internal/world"
	"cadre/server"
)

// costOfExport is that of Org.chart, which reads as much.
const costOfExport = 20_000

// costOfRefusal is that of finding out that a format cannot hold what is asked for.
const costOfRefusal = 100

// exportOrg answers the organisation in the format that ends the address, /exports/org.graphml,
// written as it is read: live, or the world that ?scenario= and ?asOf= name, as the arguments of org
// do; all of it, or what ?root= and ?team= cut. Who is asking was settled before; which scenarios
// they may see is settled where the world is opened.
func exportOrg(live *world.World, log *slog.Logger) http.Handler {
	// Two workspaces, or two versions of Cadre, may write different things under one revision.
	run := rand.Text()
	return http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		if !access.From(r.Context()).Can(access.ScopeRead) {
			refuse(out, r, log, "export", fault.New(fault.Forbidden, "This token does not cover %s.", access.ScopeRead))
			return
		}
		switch r.PathValue("file") {
		case export.SchemaFile:
			writeSchema(out, r, log)
			return
		case export.ChangesFile:
			writeChanges(out, r, log, live)
			return
		}
		file, known := strings.CutPrefix(r.PathValue("file"), "org.")
		format, ok := export.Named(file)
		if !known || !ok {
			refuse(out, r, log, "export", fault.New(fault.NotFound, "There is no such export."))
			return
		}
		writeOrg(out, r, log, live, format, run)
	})
}

// writeOrg answers a world, or that its reader has it already.
func writeOrg(out http.ResponseWriter, r *http.Request, log *slog.Logger, live *world.World, format export.Format, run string) {
	a, err := readAsked(r.URL.RawQuery)
	if err == nil && a.after != "" {
		err = fault.New(fault.InvalidInput, "after is for the log of changes, %s.", export.ChangesFile).OnField("after")
	}
	if err != nil {
		refuse(out, r, log, "export", err)
		return
	}
	w, name, err := exported(r.Context(), live.Worlds(), a.ref)
	if err != nil {
		refuse(out, r, log, "export", err)
		return
	}
	graph := export.Without(w.Graph(), a.without)
	cut, err := export.Take(graph, a.root, a.team)
	if err != nil {
		refuse(out, r, log, "export", err)
		return
	}
	out.Header().Add("Vary", "Authorization, Cookie")
	tag, cost := "", costOfExport
	if a.ref.Scenario == "" { // a scenario's revisions begin again when it is rebased
		sum := sha256.Sum256(fmt.Append(nil, run, graph.Revision(), graph.Today(), r.URL.Path, "?", r.URL.RawQuery))
		tag = `"` + hex.EncodeToString(sum[:12]) + `"`
	}
	unchanged := tag != "" && server.NoneMatch(r.Header.Get("If-None-Match"), tag)
	var unfit error
	if unchanged {
		cost = 1
	} else if unfit = format.Fits(r.Context(), cut); unfit != nil {
		cost = costOfRefusal
	}
	if err := server.Charge(r.Context(), cost); err != nil {
		refuse(out, r, log, "export", err)
		return
	}
	if unfit != nil {
		refuseUnfit(out, r, log, unfit)
		return
	}
	if tag != "" {
		out.Header().Set("ETag", tag)
		out.Header().Set("Cache-Control", "private, no-cache")
	}
	if unchanged {
		out.WriteHeader(http.StatusNotModified)
		return
	}
	writeExport(out, r, log, format, cut, name)
}

// writeSchema answers the schema of the canonical JSON.
func writeSchema(out http.ResponseWriter, r *http.Request, log *slog.Logger) {
	schema, err := export.Schema()
	if err != nil {
		refuse(out, r, log, "export", err)
		return
	}
	out.Header().Set("Content-Type", "application/schema+json")
	_, _ = out.Write(schema) // fails only where the client has left
}

// writeChanges answers the log of a world after the revision that ?after= names, as JSON lines.
func writeChanges(out http.ResponseWriter, r *http.Request, log *slog.Logger, live *world.World) {
	a, err := readAsked(r.URL.RawQuery)
	if err == nil && (a.root != "" || a.team != "") {
		err = fault.New(fault.InvalidInput, "The log is of the whole organisation.").OnField("root")
	}
	var after int64
	if err == nil && a.after != "" {
		if after, err = view.ReadEventCursor(a.after); err != nil {
			err = fault.New(fault.InvalidInput, "after is a revision, 0 or more.").OnField("after")
		}
	}
	if err != nil {
		refuse(out, r, log, "export", err)
		return
	}
	w, name, err := exported(r.Context(), live.Worlds(), a.ref)
	if err != nil {
		refuse(out, r, log, "export", err)
		return
	}
	if err := server.Charge(r.Context(), costOfExport); err != nil {
		refuse(out, r, log, "export", err)
		return
	}
	out.Header().Set("Content-Type", "application/jsonl; charset=utf-8")
	out.Header().Set("Content-Disposition", `attachment; filename="`+strings.Replace(name, "org", "changes", 1)+`.jsonl"`)
	if r.Method == http.MethodHead {
		return
	}
	finish(out, r, log, func(to io.Writer) error { return export.Changes(r.Context(), w, after, a.without, to) })
}

// writeExport writes a file. What is refused before the first byte is answered as an error.
func writeExport(out http.ResponseWriter, r *http.Request, log *slog.Logger, format export.Format, cut *export.Cut, name string) {
	out.Header().Set("Content-Type", format.ContentType)
	out.Header().Set("Content-Disposition", `attachment; filename="`+name+"."+format.Name+`"`)
	if r.Method == http.MethodHead {
		return
	}
	finish(out, r, log, func(to io.Writer) error { return format.Write(r.Context(), cut, to) })
}

// finish writes what follows the headers.
func finish(out http.ResponseWriter, r *http.Request, log *slog.Logger, write func(io.Writer) error) {
	begun := &beginning{to: out}
	err := write(begun)
	switch {
	case err == nil:
	case begun.written:
		// The answer has begun: all that can be done is to break it off, so that nobody takes it for whole.
		log.ErrorContext(r.Context(), "export", "error", err)
		panic(http.ErrAbortHandler)
	default:
		for _, header := range []string{"Content-Disposition", "Content-Type", "ETag", "Cache-Control"} {
			out.Header().Del(header)
		}
		refuse(out, r, log, "export", err)
	}
}

// beginning remembers whether anything was written.
type beginning struct {
	to      io.Writer
	written bool
}

func (b *beginning) Write(p []byte) (int, error) {
	b.written = true
	return b.to.Write(p)
}

// exported opens a world, and names a file for it: org-Spring-plan-2026-09-01T00-00-00Z.
func exported(ctx context.Context, ws *world.Worlds, ref world.Ref) (w *world.World, name string, err error) {
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

// asked is what a query asks for: a world, and the part of it.
type asked struct {
	ref        world.Ref
	root, team string
	after      string
	without    []export.Part
}

// readAsked reads a query. It is strict: what is not understood must not export anything else than
// what was meant.
func readAsked(query string) (a asked, err error) {
	q, err := url.ParseQuery(query)
	if err != nil {
		return a, fault.New(fault.InvalidInput, "What follows the ? cannot be read.").Because(err)
	}
	for name, values := range q {
		if len(values) != 1 || values[0] == "" {
			return a, fault.New(fault.InvalidInput, "Give %s once, or leave it out.", name).OnField(name)
		}
		switch name {
		case "scenario":
			a.ref.Scenario = values[0]
		case "root":
			a.root = values[0]
		case "team":
			a.team = values[0]
		case "after":
			a.after = values[0]
		case "without":
			if a.without, err = export.ReadParts(values[0]); err != nil {
				return a, err
			}
		case "viewAs": // through whose eyes: that was settled at the door
		case "asOf":
			at, err := scalar.UnmarshalDateTime(values[0])
			if err != nil {
				return a, err
			}
			a.ref.AsOf = &at
		default:
			return a, fault.New(fault.InvalidInput, "There is no %q; scenario and asOf name the world, root and team the part of it, without what is left out.", name).OnField(name)
		}
	}
	return a, nil
}
