package interchange

import (
	"slices"
	"strings"

	"cadre/ent/team"
	"cadre/internal/orggraph"
)

// typeWords are the types of teams as an export writes them, with what else files call them.
type typeWords struct{ stored, written, others string }

// topologyTypes are what teams are for in the words of Team Topologies.
func topologyTypes() []typeWords {
	return []typeWords{
		{string(team.TopologyTypeSTREAM_ALIGNED), "Stream-aligned", "stream streamaligned streamalignedteam"},
		{string(team.TopologyTypePLATFORM), "Platform", "platform platformteam"},
		{string(team.TopologyTypeENABLING), "Enabling", "enabling enablingteam"},
		{string(team.TopologyTypeCOMPLICATED_SUBSYSTEM), "Complicated subsystem", "subsystem complicatedsubsystem complicatedsubsystemteam"},
	}
}

// productTypes are what product teams make in the words of the product operating model.
func productTypes() []typeWords {
	return []typeWords{
		{string(team.ProductTypeEXPERIENCE), "Experience", "experience experienceteam"},
		{string(team.ProductTypePLATFORM), "Platform", "platform platformteam"},
	}
}

// teamType reads a type of a team, or reports that it is none.
func (rp *rowParser) teamType(r *Row, f Field, text string, known []typeWords) string {
	folded := foldHeader(text)
	for _, t := range known {
		if slices.Contains(strings.Fields(t.others), folded) {
			return t.stored
		}
	}
	names := make([]string, len(known))
	for i, t := range known {
		names[i] = t.written
	}
	rp.problem(r, f, CodeUnknownTeamType, SeverityWarning, "The type of the team stays as it is.", "%q is no type of a team here; there are: %s.", clip(text, 60), strings.Join(names, ", "))
	return ""
}

// typed gives a team the types that a row says, where no row before did. A row that says another is reported.
func (p *Parsed) typed(rp *rowParser, team int, r *Row) {
	t := &p.Teams[team]
	for _, each := range []struct {
		field Field
		said  string
		is    *string
	}{{FieldTopologyType, r.TopologyType, &t.TopologyType}, {FieldProductType, r.ProductType, &t.ProductType}} {
		switch {
		case each.said == "" || each.said == *each.is:
		case *each.is == "":
			*each.is = each.said
		default:
			rp.problem(r, each.field, CodeConflictDuplicate, SeverityWarning, "The type of the earlier row counts.", "An earlier row says that %q is of another type.", clip(t.Name, 60))
		}
	}
}

// typesInGraph are the types of a team as an export writes them; empty where nobody has said.
func typesInGraph(t orggraph.Team) (topology, product string) {
	written := func(stored string, known []typeWords) string {
		for _, w := range known {
			if w.stored == stored {
				return w.written
			}
		}
		return ""
	}
	if of := t.TopologyType(); of != nil {
		topology = written(string(*of), topologyTypes())
	}
	if of := t.ProductType(); of != nil {
		product = written(string(*of), productTypes())
	}
	return topology, product
}
