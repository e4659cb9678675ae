package interchange

import (
	"slices"
	"strings"

	"cadre/internal/fault"
)

// DefaultSource is the source of ids where nobody names another.
const DefaultSource = "csv"

// Form is what the rows of a file stand for.
type Form string

// The forms of files.
const (
	FormReporting   Form = "REPORTING"   // a row is a seat and who holds it
	FormMemberships Form = "MEMBERSHIPS" // a row is a person's place in a team
)

// Column is a column of a file and what it was taken to mean.
type Column struct {
	Index   int      `json:"index"`
	Header  string   `json:"header"`
	Field   Field    `json:"field"`
	Reason  string   `json:"reason"`  // why: the convention, the name, what it holds, or a person
	Samples []string `json:"samples"` // a few of its values
}

// Mapping says what every column means. It can be shown, corrected and saved, and read back for
// the next file of the same layout.
type Mapping struct {
	Preset    string    `json:"preset,omitempty"`
	Form      Form      `json:"form"`
	Source    string    `json:"source"`              // within which the ids mean something
	DateOrder DateOrder `json:"dateOrder,omitempty"` // empty: by what the columns hold
	Columns   []Column  `json:"columns"`
}

// Inspection is what a person is shown of a file before it is imported: how it was read and what
// its columns were taken to mean.
type Inspection struct {
	Encoding  string   `json:"encoding"`
	Delimiter string   `json:"delimiter"`
	HeaderRow int      `json:"headerRow"`
	Rows      int      `json:"rows"`
	Mapping   Mapping  `json:"mapping"`
	Presets   []Preset `json:"presets"`
	Report    Report   `json:"report"` // the problems of its shape
}

// Inspect shows how a table was read and guesses what its columns mean.
// It answers INVALID_INPUT where no preset has the name.
func Inspect(t *Table, preset string) (Inspection, error) {
	m, err := Guess(t, preset)
	if err != nil {
		return Inspection{}, err
	}
	return Inspection{Encoding: t.Encoding, Delimiter: t.Delimiter, HeaderRow: t.HeaderRow, Rows: len(t.Records), Mapping: m, Presets: Presets(), Report: t.problems.report()}, nil
}

// Guess says what each column means: by the preset's names for columns where one is given or
// recognised, by names in common use, and at last by what the columns hold.
// It answers INVALID_INPUT where no preset has the name.
func Guess(t *Table, preset string) (Mapping, error) {
	folded := make([]string, len(t.Header))
	for i, h := range t.Header {
		folded[i] = foldHeader(h)
	}
	p, _ := presetFor(folded) // none: the general reading
	if preset != "" {
		var known bool
		if p, known = presetNamed(preset); !known {
			return Mapping{}, fault.New(fault.InvalidInput, "There is no preset named %q.", preset).OnField("preset")
		}
	}
	g := guesser{table: t, folded: folded, taken: map[Field]bool{}}
	g.columns = make([]Column, len(t.Header))
	for i, h := range t.Header {
		g.columns[i] = Column{Index: i, Header: h, Field: FieldIgnore, Reason: "unknown", Samples: samples(t, i)}
	}
	g.byPreset(p)
	g.byLargerUnit()
	g.byName()
	g.byContent()
	g.settleTitle()
	g.settleParent()
	return Mapping{Preset: p.Name, Form: formOf(p, g.taken), Source: DefaultSource, Columns: g.columns}, nil
}

// formOf tells a list of memberships: it names teams by id and people, and no managers, unless its convention is one.
func formOf(p Preset, taken map[Field]bool) Form {
	if p.listed && taken[FieldTeamID] {
		return FormMemberships
	}
	people := taken[FieldPersonID] || taken[FieldEmail]
	managers := taken[FieldManager] || taken[FieldManagerID] || taken[FieldManagerEmail] || taken[FieldManagerName]
	if taken[FieldTeamID] && people && !managers {
		return FormMemberships
	}
	return FormReporting
}

// guesser fills in columns, no field twice.
type guesser struct {
	table   *Table
	folded  []string
	columns []Column
	taken   map[Field]bool
}

// take gives a column its meaning. The first to claim a column or a field keeps it.
func (g *guesser) take(i int, f Field, reason string) {
	if g.columns[i].Reason != "unknown" || (f != FieldIgnore && g.taken[f]) {
		return
	}
	g.columns[i].Field, g.columns[i].Reason = f, reason
	g.taken[f] = true
}

func (g *guesser) byPreset(p Preset) {
	for i, h := range g.folded {
		if f, ok := p.columns[h]; ok {
			g.take(i, f, "preset "+p.Name)
		}
	}
}

// byLargerUnit reads "Division" beside "Dept.": the larger unit is the department, and what is
// called department then is the team, unless the file names teams by themselves.
func (g *guesser) byLargerUnit() {
	division := slices.IndexFunc(g.folded, func(h string) bool { return h == "division" || h == "directorate" || h == "divisionname" })
	if division < 0 || g.taken[FieldDepartment] {
		return
	}
	dept := slices.IndexFunc(g.folded, func(h string) bool { return h == "department" || h == "dept" || h == "departmentname" })
	hasTeam := slices.ContainsFunc(g.folded, func(h string) bool { f, ok := fieldByHeader(h); return ok && f == FieldTeam })
	switch {
	case dept < 0:
		g.take(division, FieldDepartment, "name")
	case hasTeam:
		g.take(division, FieldParentDepartment, "name")
	default:
		g.take(division, FieldDepartment, "name")
		g.take(dept, FieldTeam, "name, below "+g.columns[division].Header)
	}
}

// byName gives each field to the column with the most usual name for it.
func (g *guesser) byName() {
	type claim struct{ column, rank int }
	best := map[Field]claim{}
	for i, h := range g.table.Header {
		f, rank, ok := fieldRank(h)
		if !ok || g.columns[i].Reason != "unknown" {
			continue
		}
		if b, claimed := best[f]; !claimed || rank < b.rank {
			best[f] = claim{i, rank}
		}
	}
	for _, info := range fieldTable() {
		if c, ok := best[info.Field]; ok {
			g.take(c.column, info.Field, "name")
		}
	}
}

// settleTitle takes a role column for the title where a file of seats has no other.
func (g *guesser) settleTitle() {
	if g.taken[FieldTitle] || g.taken[FieldTeamID] || !g.taken[FieldRole] {
		return
	}
	for i := range g.columns {
		if g.columns[i].Field == FieldRole {
			g.columns[i].Field = FieldTitle
			g.taken[FieldTitle], g.taken[FieldRole] = true, false
		}
	}
}

// settleParent takes "Parent ID" for the manager's id in a file that has no teams by id.
func (g *guesser) settleParent() {
	if g.taken[FieldTeamID] || !g.taken[FieldParentTeamID] || g.namesManager() {
		return
	}
	at := g.columnOf(FieldParentTeamID)
	g.columns[at].Field = FieldManager
	g.taken[FieldManager], g.taken[FieldParentTeamID] = true, false
}

// Set corrects what the column of a header means; a field that another column had goes from there.
// It answers INVALID_INPUT where there is no such column or field.
func (m *Mapping) Set(header string, f Field) error {
	at := slices.IndexFunc(m.Columns, func(c Column) bool { return strings.EqualFold(c.Header, header) })
	if at < 0 {
		return fault.New(fault.InvalidInput, "The file has no column named %q.", header).OnField("mapping")
	}
	known := f == FieldIgnore || slices.ContainsFunc(fieldTable(), func(i fieldInfo) bool { return i.Field == f })
	if !known {
		return fault.New(fault.InvalidInput, "There is no field named %q.", f).OnField("mapping")
	}
	for i := range m.Columns {
		if f != FieldIgnore && m.Columns[i].Field == f {
			m.Columns[i].Field, m.Columns[i].Reason = FieldIgnore, "you"
		}
	}
	m.Columns[at].Field, m.Columns[at].Reason = f, "you"
	taken := map[Field]bool{}
	for _, c := range m.Columns {
		taken[c.Field] = true
	}
	m.Form = formOf(m.preset(), taken)
	return nil
}

// fit brings a mapping to a table of the same layout: a saved one finds its columns by their names
// where they have moved, and the form follows from what the columns mean. It answers INVALID_INPUT
// where the table has no such column.
func (m Mapping) fit(t *Table) (Mapping, error) {
	m.Columns = slices.Clone(m.Columns)
	taken := map[Field]bool{}
	for i := range m.Columns {
		c := &m.Columns[i]
		if c.Index < 0 || c.Index >= len(t.Header) || (c.Header != "" && t.Header[c.Index] != c.Header) {
			c.Index = slices.Index(t.Header, c.Header)
		}
		if c.Index < 0 && c.Field != FieldIgnore {
			return m, fault.New(fault.InvalidInput, "The file has no column named %q.", c.Header).OnField("mapping")
		}
		taken[c.Field] = true
	}
	m.Columns = slices.DeleteFunc(m.Columns, func(c Column) bool { return c.Index < 0 })
	m.Form = formOf(m.preset(), taken)
	return m, nil
}

// preset is the convention of the mapping; one without a name has no rules of its own.
func (m Mapping) preset() Preset {
	p, _ := presetNamed(m.Preset)
	return p
}

// has reports whether some column means f.
func (m Mapping) has(f Field) bool {
	return slices.ContainsFunc(m.Columns, func(c Column) bool { return c.Field == f })
}

// samples returns a few different values of a column, to show what it holds.
func samples(t *Table, column int) []string {
	list := []string{}
	for _, rec := range t.Records[:min(200, len(t.Records))] {
		v := strings.TrimSpace(rec.Cells[column])
		if v != "" && !slices.Contains(list, v) {
			list = append(list, clip(v, 80))
		}
		if len(list) == 3 {
			break
		}
	}
	return list
}

// clip shortens a text for showing it.
func clip(s string, runes int) string {
	n := 0
	for i := range s {
		if n == runes {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
