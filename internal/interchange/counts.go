package interchange

import (
	"strings"
	"unicode/utf8"
)

// Counts says what was read, row by row and before anything is mended, under the names that
// "cadre import --json" prints. A file of memberships has the last five, every other the rest.
type Counts struct {
	Rows  int `json:"rows"`
	Teams int `json:"teams"` // distinct names; of memberships: distinct ids
	*ReportingCounts
	*MembershipCounts

	brokenCycles [][]string
}

// ReportingCounts counts a file whose rows are seats. Ids are counted once, by their first row.
type ReportingCounts struct {
	UniqueIDs         int        `json:"unique_ids"`
	DuplicateIDRows   int        `json:"duplicate_id_rows"`     // rows whose id an earlier row has
	DistinctNames     int        `json:"distinct_names"`        // as written, blank and withheld included
	NamesOnSeveralIDs int        `json:"names_on_2plus_ids"`    // blank and withheld left out
	WithManager       int        `json:"with_manager"`          // ids that name a manager
	ResolvedEdges     int        `json:"resolved_edges"`        // ids whose manager is another id of the file
	DanglingRows      int        `json:"dangling_manager_rows"` // ids whose manager is not in the file
	MissingManagers   int        `json:"distinct_missing_managers"`
	SelfManaged       int        `json:"self_managed"`
	Cycles            [][]string `json:"cycles_longer_than_1"`
	Roots             int        `json:"roots"`     // ids that name no manager
	MaxDepth          int        `json:"max_depth"` // seats on the longest way to the top
	Managers          int        `json:"managers"`  // ids that somebody names as manager
	WidestSpan        int        `json:"widest_span"`
	NonASCIINames     int        `json:"non_ascii_names"`
	WithheldNames     int        `json:"blank_or_withheld_names"`
	Vacant            int        `json:"vacant"`
	LeadingZeroIDs    int        `json:"leading_zero_ids"`
	IDsWithEdgeSpace  int        `json:"ids_with_edge_space"`
	NamesWithSpace    int        `json:"names_with_edge_or_double_space"`
	CellsWithNewline  int        `json:"cells_with_newline"`
	CellsWithComma    int        `json:"cells_with_comma"`
	Departments       int        `json:"departments"`
	LongestTitle      int        `json:"longest_title"` // characters
}

// MembershipCounts counts a file whose rows are places in teams.
type MembershipCounts struct {
	People             int            `json:"people"`
	Roles              map[string]int `json:"roles"`
	TeamNamesUsedTwice int            `json:"team_names_used_twice"` // names that stand for several teams
}

// count counts the file.
func (p *Parsed) count(t *Table, rp *rowParser) Counts {
	c := Counts{Rows: len(p.Rows), brokenCycles: p.Counts.brokenCycles}
	if p.Mapping.Form == FormMemberships {
		c.MembershipCounts = p.countMemberships()
		c.Teams = len(p.Teams)
		return c
	}
	c.ReportingCounts = &ReportingCounts{Cycles: p.Counts.brokenCycles}
	if c.Cycles == nil {
		c.Cycles = [][]string{}
	}
	c.countCells(t, p.Mapping)
	c.countValues(p)
	c.countLines(p)
	return c
}

// countCells counts what shows only in the cells as they stand in the file.
func (c *Counts) countCells(t *Table, m Mapping) {
	idField := FieldPersonID
	if m.has(FieldPositionID) {
		idField = FieldPositionID
	}
	for _, col := range m.Columns {
		for _, rec := range t.Records {
			cell := rec.Cells[col.Index]
			if strings.Contains(cell, ",") {
				c.CellsWithComma++
			}
			if strings.Contains(cell, "\n") {
				c.CellsWithNewline++
			}
			edges := len(strings.TrimSpace(cell)) != len(cell)
			if col.Field == FieldTitle {
				c.LongestTitle = max(c.LongestTitle, utf8.RuneCountInString(cell))
			}
			if col.Field == idField && edges {
				c.IDsWithEdgeSpace++
			}
			if col.Field == FieldName && (edges || strings.Contains(cell, "  ")) {
				c.NamesWithSpace++
			}
		}
	}
}

// countValues counts names, ids and units over all rows.
func (c *Counts) countValues(p *Parsed) {
	ids := map[string]bool{}
	idsOfName := map[string]nameUse{}
	departments, teams := map[string]bool{}, map[string]bool{}
	for i := range p.Rows {
		r := &p.Rows[i]
		if r.ID != "" {
			if ids[r.ID] {
				c.DuplicateIDRows++
			}
			ids[r.ID] = true
		}
		if len(r.ID) > 1 && r.ID[0] == '0' {
			c.LeadingZeroIDs++
		}
		c.countName(r, idsOfName)
		departments[r.Department], teams[r.Team] = true, true
	}
	delete(departments, "")
	delete(teams, "")
	c.UniqueIDs, c.Departments, c.Teams = len(ids), len(departments), len(teams)
	c.DistinctNames = len(idsOfName)
	for name, use := range idsOfName {
		if use.several && !isWithheld(name) && name != WithheldName {
			c.NamesOnSeveralIDs++
		}
	}
}

// nameUse is the first id under which a name stands, and whether there are others.
type nameUse struct {
	id      string
	several bool
}

// countName counts one row's name. The same name twice under one id is a repeated row, not a namesake.
func (c *Counts) countName(r *Row, idsOfName map[string]nameUse) {
	use, again := idsOfName[r.Name]
	switch {
	case !again:
		idsOfName[r.Name] = nameUse{id: r.ID}
	case use.id != r.ID && !use.several:
		idsOfName[r.Name] = nameUse{use.id, true}
	}
	if strings.IndexFunc(r.Name, func(c rune) bool { return c >= utf8.RuneSelf }) >= 0 {
		c.NonASCIINames++
	}
	if r.Holding == HoldingVacant {
		c.Vacant++
	}
	if isWithheld(r.Name) || r.Name == WithheldName {
		c.WithheldNames++
	}
}

// countLines counts who names whom. Cut lines count as the file has them.
func (c *Counts) countLines(p *Parsed) {
	spans := make([]int, len(p.Seats))
	missing := map[string]bool{}
	for s := range p.Seats {
		r := &p.Rows[p.Seats[s].Row]
		if r.Manager.blank() {
			c.Roots++
			continue
		}
		c.WithManager++
		f := p.directory.find(r.Manager)
		if f.loosely { // not what the file says
			f = finding{seat: -1}
		}
		if f.seat < 0 {
			f = p.settleCandidates(f)
		}
		switch {
		case f.seat < 0:
			c.DanglingRows++
			missing[r.Manager.text()] = true
		case f.seat == s:
			c.SelfManaged++
			spans[s]++
		default:
			c.ResolvedEdges++
			spans[f.seat]++
		}
	}
	c.MissingManagers = len(missing)
	for _, n := range spans {
		if n > 0 {
			c.Managers++
		}
		c.WidestSpan = max(c.WidestSpan, n)
	}
	c.MaxDepth = p.depth()
}

// depth is the number of seats on the longest way up.
func (p *Parsed) depth() int {
	depth := make([]int, len(p.Seats))
	deepest := 0
	var path []int
	for s := range p.Seats {
		path = path[:0]
		for on := s; on >= 0 && depth[on] == 0; on = p.Seats[on].Manager {
			path = append(path, on)
		}
		for i := len(path) - 1; i >= 0; i-- {
			depth[path[i]] = 1
			if m := p.Seats[path[i]].Manager; m >= 0 {
				depth[path[i]] = depth[m] + 1
			}
			deepest = max(deepest, depth[path[i]])
		}
	}
	return deepest
}
