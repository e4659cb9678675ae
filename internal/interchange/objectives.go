package interchange

import (
	"strings"

	"cadre/internal/orggraph"
	"cadre/internal/strategy"
)

// ObjectiveField is what a column of a file of objectives holds.
type ObjectiveField string

// The fields of objectives and of their key results.
const (
	ObjectiveIgnore   ObjectiveField = "IGNORE"
	ObjectiveTitle    ObjectiveField = "TITLE"
	ObjectiveWhy      ObjectiveField = "WHY"
	ObjectiveTeam     ObjectiveField = "TEAM"
	ObjectiveStart    ObjectiveField = "STARTS_ON"
	ObjectiveEnd      ObjectiveField = "ENDS_ON"
	ObjectiveAmbition ObjectiveField = "AMBITION"
	ObjectiveAbove    ObjectiveField = "ABOVE"
	ObjectiveFocus    ObjectiveField = "FOCUS"
	KeyResultMetric   ObjectiveField = "METRIC"
	KeyResultUnit     ObjectiveField = "UNIT"
	KeyResultSource   ObjectiveField = "SOURCE"
	KeyResultBaseline ObjectiveField = "BASELINE"
	KeyResultCommit   ObjectiveField = "COMMIT"
	KeyResultTarget   ObjectiveField = "TARGET"
	KeyResultStretch  ObjectiveField = "STRETCH"
	KeyResultKind     ObjectiveField = "KIND"
)

// objectiveHeaders are the names by which columns are known, folded.
var objectiveHeaders = map[string]ObjectiveField{
	"objective": ObjectiveTitle, "problem": ObjectiveTitle, "goal": ObjectiveTitle, "title": ObjectiveTitle, "objectivename": ObjectiveTitle, "objectivetitle": ObjectiveTitle,
	"why": ObjectiveWhy, "description": ObjectiveWhy, "reason": ObjectiveWhy, "rationale": ObjectiveWhy,
	"team": ObjectiveTeam, "ownerteam": ObjectiveTeam, "teams": ObjectiveTeam, "squad": ObjectiveTeam, "owner": ObjectiveTeam,
	"start": ObjectiveStart, "startdate": ObjectiveStart, "from": ObjectiveStart, "startson": ObjectiveStart, "begin": ObjectiveStart,
	"end": ObjectiveEnd, "enddate": ObjectiveEnd, "until": ObjectiveEnd, "endson": ObjectiveEnd, "due": ObjectiveEnd, "duedate": ObjectiveEnd,
	"ambition": ObjectiveAmbition, "type": ObjectiveAmbition, "parent": ObjectiveAbove, "parentobjective": ObjectiveAbove, "contributesto": ObjectiveAbove, "alignedto": ObjectiveAbove,
	"focus": ObjectiveFocus, "strategy": ObjectiveFocus, "problemofthestrategy": ObjectiveFocus, "pillar": ObjectiveFocus,
	"keyresult": KeyResultMetric, "metric": KeyResultMetric, "kr": KeyResultMetric, "measure": KeyResultMetric, "keyresultname": KeyResultMetric,
	"unit": KeyResultUnit, "source": KeyResultSource, "datasource": KeyResultSource,
	"baseline": KeyResultBaseline, "startvalue": KeyResultBaseline, "initial": KeyResultBaseline, "initialvalue": KeyResultBaseline,
	"commit": KeyResultCommit, "committed": KeyResultCommit, "target": KeyResultTarget, "targetvalue": KeyResultTarget, "goalvalue": KeyResultTarget,
	"stretch": KeyResultStretch, "kind": KeyResultKind, "keyresulttype": KeyResultKind,
}

// ObjectiveColumn is a column of a file of objectives.
type ObjectiveColumn struct {
	Header  string
	Field   ObjectiveField
	Samples []string
}

// GuessObjectives says what each column of a table holds, by its name. A field is taken once, by the first column.
func GuessObjectives(t *Table) []ObjectiveColumn {
	taken := map[ObjectiveField]bool{}
	columns := make([]ObjectiveColumn, len(t.Header))
	for i, header := range t.Header {
		field, known := objectiveHeaders[foldHeader(header)]
		if !known || taken[field] {
			field = ObjectiveIgnore
		}
		taken[field] = true
		columns[i] = ObjectiveColumn{Header: header, Field: field, Samples: []string{}}
		for _, r := range t.Records {
			if len(columns[i].Samples) == 5 {
				break
			}
			if cell := cellOf(r, i); cell != "" {
				columns[i].Samples = append(columns[i].Samples, clip(cell, 80))
			}
		}
	}
	return columns
}

func cellOf(r Record, i int) string {
	if i >= len(r.Cells) {
		return ""
	}
	return Unguard(strings.TrimSpace(r.Cells[i]))
}

// ReadObjectives reads a table of objectives, a key result a row. A row that names no objective goes on with the one above
// it, and so does one that names it again.
func ReadObjectives(t *Table, columns []ObjectiveColumn) (list []strategy.ImportedObjective) {
	reader := objectiveReader{at: map[ObjectiveField]int{}, known: map[string]int{}}
	for i, c := range columns {
		if _, taken := reader.at[c.Field]; !taken && c.Field != ObjectiveIgnore {
			reader.at[c.Field] = i
		}
	}
	var votes dateVotes
	for _, r := range t.Records {
		for _, field := range []ObjectiveField{ObjectiveStart, ObjectiveEnd} {
			votes.look(reader.cell(r, field))
		}
	}
	reader.order, _ = votes.order()
	for _, r := range t.Records {
		reader.row(r)
	}
	return reader.list
}

type objectiveReader struct {
	at    map[ObjectiveField]int
	order DateOrder
	list  []strategy.ImportedObjective
	known map[string]int // places in the list, by title, team and period
	last  int            // the place in the list that the row above belongs to
}

func (o *objectiveReader) cell(r Record, field ObjectiveField) string {
	i, ok := o.at[field]
	if !ok {
		return ""
	}
	return cellOf(r, i)
}

func (o *objectiveReader) row(r Record) {
	title := o.cell(r, ObjectiveTitle)
	if title == "" && len(o.list) == 0 && o.cell(r, KeyResultMetric) == "" {
		return
	}
	goesOn := len(o.list) > 0 && (title == "" || fold(title) == fold(o.list[o.last].Title) && o.cell(r, ObjectiveTeam) == "" && o.cell(r, ObjectiveStart) == "" && o.cell(r, ObjectiveEnd) == "")
	if !goesOn {
		key := strings.Join([]string{fold(title), fold(o.cell(r, ObjectiveTeam)), o.cell(r, ObjectiveStart), o.cell(r, ObjectiveEnd)}, "\x00")
		place, again := o.known[key]
		if !again {
			place = len(o.list)
			o.known[key] = place
			o.list = append(o.list, o.objective(r, title))
		}
		o.last = place
	}
	if o.cell(r, KeyResultMetric) != "" {
		into := &o.list[o.last]
		into.KeyResults = append(into.KeyResults, o.keyResult(r))
	}
}

func (o *objectiveReader) objective(r Record, title string) strategy.ImportedObjective {
	made := strategy.ImportedObjective{Row: r.Row, Title: title, Why: o.cell(r, ObjectiveWhy), Team: o.cell(r, ObjectiveTeam), Above: o.cell(r, ObjectiveAbove), Focus: o.cell(r, ObjectiveFocus), Ambition: orggraph.RoofShot}
	for field, into := range map[ObjectiveField]*string{ObjectiveStart: &made.StartsOn, ObjectiveEnd: &made.EndsOn} {
		text := o.cell(r, field)
		if text == "" {
			continue
		}
		day, kind := parseDate(text, o.order)
		if kind != dateOK {
			made.Wrong = append(made.Wrong, "“"+clip(text, 60)+"” does not read as a date.")
		}
		*into = day
	}
	if strings.Contains(fold(o.cell(r, ObjectiveAmbition)), "moon") {
		made.Ambition = orggraph.MoonShot
	}
	return made
}

func (o *objectiveReader) keyResult(r Record) strategy.ImportedKeyResult {
	k := strategy.ImportedKeyResult{Row: r.Row, Metric: o.cell(r, KeyResultMetric), Unit: o.cell(r, KeyResultUnit), Source: o.cell(r, KeyResultSource), Kind: orggraph.Primary}
	if strings.HasPrefix(fold(o.cell(r, KeyResultKind)), "back") || fold(o.cell(r, KeyResultKind)) == "guard" {
		k.Kind = orggraph.Backstop
	}
	for _, n := range []struct {
		field ObjectiveField
		into  **float64
	}{{KeyResultBaseline, &k.Baseline}, {KeyResultCommit, &k.Commit}, {KeyResultTarget, &k.Target}, {KeyResultStretch, &k.Stretch}} {
		text := o.cell(r, n.field)
		if text == "" {
			continue
		}
		bare, percent := strings.CutSuffix(text, "%")
		bare, minus := strings.CutPrefix(strings.TrimSpace(bare), "-")
		v, ok := parseNumber(bare)
		if !ok {
			k.Wrong = append(k.Wrong, "“"+clip(text, 60)+"” does not read as a number.")
			continue
		}
		if percent && k.Unit == "" {
			k.Unit = "%"
		}
		if minus {
			v = -v
		}
		*n.into = &v
	}
	return k
}
