package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v3"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/store"
	"cadre/internal/world"
	"cadre/server/host"
)

func newImport(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "import",
		Usage: "bring a table, a catalogue of another tool or canonical JSON into a workspace as one changeset; a later export of the same source updates it",
		Description: "Encoding, delimiter, header and the meaning of the columns are found by themselves, and can\n" +
			"be overruled. Nothing is dropped silently: every row in question is listed. An import that\n" +
			"would end more than a tenth of the seats of its source asks for --yes.\n\n" +
			"--json prints one object: source (what was read), plan (what is added, changed, moved and\n" +
			"ended), problems (each row in question, at most 1000) and problemsTotal.\n\n" +
			"Presets: " + presetNames(),
		UsageText: `cadre import --file FILE | --database URL | --server URL  [--scenario ID] [--preset P] [--dry-run] [--yes] [--json] SOURCE

cadre import --file acme.cadre --dry-run staff.csv
cadre import --file acme.cadre --map "Boss=MANAGER_NAME" --source hr staff.csv
cadre import --file acme.cadre --json - < staff.csv
CADRE_TOKEN=... cadre import --server https://cadre.example --scenario scn_01k2 staff.csv`,
		ArgsUsage: "SOURCE",
		Flags: append(workspaceFlags(serverFlags()...),
			&cli.StringFlag{Name: "scenario", Usage: "import into the scenario `ID`, instead of live"},
			&cli.StringFlag{Name: "preset", Usage: "the convention `P` of the tool that the file comes from"},
			&cli.StringSliceFlag{Name: "map", Usage: "`HEADER=FIELD` corrects what a column means"},
			&cli.StringFlag{Name: "source", Usage: "`NAME` of the system within which the ids mean something"},
			&cli.StringFlag{Name: "encoding", Usage: "`LABEL` of the encoding, such as shift_jis"},
			&cli.StringFlag{Name: "delimiter", Usage: "the `CHARACTER` between cells"},
			&cli.IntFlag{Name: "header-row", Usage: "the `ROW` of the column names, from 1"},
			&cli.BoolFlag{Name: "part", Usage: "the file is a part of its source: seats that are not in it stay"},
			&cli.StringFlag{Name: "reason", Usage: "why, in `WORDS` for history"},
			&cli.BoolFlag{Name: "dry-run", Usage: "only say what would be done"},
			&cli.BoolFlag{Name: "yes", Usage: "go on although more than a tenth of the seats would end"},
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object"},
		),
		Action: func(ctx context.Context, c *cli.Command) error { return importFile(ctx, t, c) },
	}
}

func presetNames() string {
	var names []string
	for _, p := range interchange.Presets() {
		names = append(names, p.Name)
	}
	return strings.Join(names, ", ")
}

func importFile(ctx context.Context, t terminal, c *cli.Command) error {
	args, err := arguments(c, "SOURCE")
	if err != nil {
		return err
	}
	server, err := readServer(c)
	if err != nil {
		return err
	}
	if c.IsSet("scenario") && c.String("scenario") == "" {
		return usagef("--scenario names none")
	}
	if server != nil {
		return importBy(ctx, t, c, server, args[0])
	}
	o, err := storeOptions(c, t.err)
	if err != nil {
		return err
	}
	job := importJob{
		json: c.Bool("json"), confirm: c.Bool("yes"),
		source: c.String("source"), scope: interchange.ScopeWhole, fileName: filepath.Base(args[0]),
	}
	if c.Bool("part") {
		job.scope = interchange.ScopePart
	}
	if c.IsSet("reason") {
		reason := c.String("reason")
		job.reason = &reason
	}
	if err := job.readSource(ctx, t, c, args[0]); err != nil {
		return err
	}
	if c.IsSet("scenario") {
		o.MustExist = true
		return withWorld(ctx, o, func(ctx context.Context, live *world.World) error {
			w, err := live.Worlds().Open(ctx, world.Ref{Scenario: c.String("scenario")})
			if err != nil {
				return err
			}
			if !c.Bool("dry-run") {
				return job.apply(ctx, t, w)
			}
			plan, err := job.planIn(ctx, w)
			if err != nil {
				return err
			}
			return job.report(t, plan, "would be")
		})
	}
	if c.Bool("dry-run") {
		return job.rehearse(ctx, t, o)
	}
	return withWorld(ctx, o, func(ctx context.Context, w *world.World) error { return job.apply(ctx, t, w) })
}

// readSource reads a file, or standard input for "-": as canonical JSON where it is that, or else as the flags say.
func (j *importJob) readSource(ctx context.Context, t terminal, c *cli.Command, path string) (err error) {
	in := t.in
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return fault.New(fault.InvalidInput, "Cannot read the file: %v.", err)
		}
		defer f.Close()
		in = f
	}
	buffered := bufio.NewReader(in)
	sample, err := buffered.Peek(64)
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("read the file: %w", err)
	}
	if interchange.IsCanonical(sample) {
		j.canonical, err = interchange.ReadCanonical(ctx, buffered)
		return err
	}
	j.parsed, err = parse(ctx, c, buffered)
	return err
}

func parse(ctx context.Context, c *cli.Command, in io.Reader) (*interchange.Parsed, error) {
	table, err := interchange.Read(ctx, in, interchange.Options{
		Encoding: c.String("encoding"), Delimiter: c.String("delimiter"), HeaderRow: c.Int("header-row"),
	})
	if err != nil {
		return nil, err
	}
	mapping, err := interchange.Guess(table, c.String("preset"))
	if err != nil {
		return nil, err
	}
	for _, correction := range c.StringSlice("map") {
		at := strings.LastIndex(correction, "=")
		if at < 0 {
			return nil, usagef("--map takes HEADER=FIELD, not %q", correction)
		}
		if err := mapping.Set(correction[:at], interchange.Field(correction[at+1:])); err != nil {
			return nil, err
		}
	}
	return interchange.Parse(ctx, table, mapping, interchange.ParseOptions{})
}

// importJob is a file that was read, and what to do with it.
type importJob struct {
	parsed        *interchange.Parsed    // nil for canonical JSON
	canonical     *interchange.Canonical // nil for a table
	source        string
	scope         interchange.Scope
	fileName      string
	reason        *string
	confirm, json bool
}

// rehearse says what the import would do, and leaves no trace: a workspace that does not exist is
// taken as an empty one.
func (j importJob) rehearse(ctx context.Context, t terminal, o store.Options) error {
	if _, err := os.Lstat(o.File); o.File != "" && errors.Is(err, os.ErrNotExist) {
		dir, err := os.MkdirTemp("", "cadre-rehearsal-")
		if err != nil {
			return err
		}
		o.File = filepath.Join(dir, "empty.cadre")
		return errors.Join(j.rehearseOn(ctx, t, o), os.RemoveAll(dir))
	}
	o.NoMigrate = true
	return j.rehearseOn(ctx, t, o)
}

func (j importJob) rehearseOn(ctx context.Context, t terminal, o store.Options) error {
	return withStore(ctx, o, true, func(s *store.Store) error {
		plan, err := j.plan(access.With(ctx, host.Owner()), s)
		if err != nil {
			return err
		}
		return j.report(t, plan, "would be")
	})
}

func (j importJob) plan(ctx context.Context, s *store.Store) (*interchange.Plan, error) {
	if j.canonical != nil {
		w, err := world.OpenLive(ctx, s, world.Options{})
		if err != nil {
			return nil, err
		}
		defer w.Close()
		return j.planIn(ctx, w)
	}
	return j.planOn(ctx, s.Client())
}

// planOn is plan of a table, on the rows of a world.
func (j importJob) planOn(ctx context.Context, rows *ent.Client) (*interchange.Plan, error) {
	return interchange.MakePlan(ctx, rows, j.parsed, interchange.PlanOptions{Source: j.source, Scope: j.scope, Today: today()})
}

// planIn is plan in a world that is open.
func (j importJob) planIn(ctx context.Context, w *world.World) (*interchange.Plan, error) {
	if j.canonical == nil {
		rows, err := w.Data(ctx)
		if err != nil {
			return nil, err
		}
		return j.planOn(ctx, rows)
	}
	return j.canonical.Plan(ctx, w, j.scope)
}

// apply carries the import out, unless somebody has to decide first.
func (j importJob) apply(ctx context.Context, t terminal, w *world.World) error {
	o := interchange.ApplyOptions{Source: j.source, Scope: j.scope, Confirm: j.confirm, FileName: j.fileName, Reason: j.reason}
	var result *interchange.Result
	var err error
	if j.canonical != nil {
		result, err = interchange.ApplyCanonical(ctx, w, j.canonical, o)
	} else {
		result, err = interchange.Apply(ctx, w, j.parsed, o)
	}
	if f, ok := fault.As(err); ok && f.Details[interchange.NeedsDecision] != nil {
		plan, planErr := j.planIn(ctx, w)
		if planErr != nil {
			return planErr
		}
		return errors.Join(j.report(t, plan, "would be"), decisionError{f.Message + " --yes goes on."})
	}
	if err != nil {
		return err
	}
	return j.report(t, result.Plan, "were")
}
