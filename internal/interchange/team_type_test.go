package interchange_test

import (
	"strings"
	"testing"

	"cadre/internal/interchange"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

const typedTeams = `Employee ID,Name,Job Title,Team,Topology Type,Product Type
1,Ana,Lead,Checkout,Stream-aligned,experience
2,Ben,Engineer,Checkout,,
3,Cy,Engineer,Cloud,platform team,Platform
4,Dan,Coach,Guild,Enabling,
5,Eva,Engineer,Risk,complicated-subsystem team,Sideways
6,Flo,Engineer,Cloud,Enabling,
`

// TestTypesOfTeams: a sheet gives teams their types in both vocabularies, however they are spelled; a blank says nothing, what is no
// type is told, the earlier row counts, and what was exported reads back as no change.
func TestTypesOfTeams(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, w := mustOpenWorld(t, s)
		p := mustParseText(t, typedTeams)
		mustApply(t, ctx, w, p)
		if by := p.Report().ByCode; by[interchange.CodeUnknownTeamType] != 1 || by[interchange.CodeConflictDuplicate] != 1 {
			t.Errorf("problems: %v", by)
		}
		if got := typesOf(w.Graph()); got != "Checkout STREAM_ALIGNED EXPERIENCE, Cloud PLATFORM PLATFORM, Guild ENABLING -, Risk COMPLICATED_SUBSYSTEM -" {
			t.Error(got)
		}
		mustChangeNothing(t, ctx, w, mustParseText(t, mustExport(t, w.Graph())))
		// Another type is a change; a blank column takes none away.
		mustApply(t, ctx, w, mustParseText(t, strings.ReplaceAll(strings.ReplaceAll(typedTeams, "Stream-aligned,experience", "Enabling,"), "Sideways", "")))
		if got := typesOf(w.Graph()); got != "Checkout ENABLING EXPERIENCE, Cloud PLATFORM PLATFORM, Guild ENABLING -, Risk COMPLICATED_SUBSYSTEM -" {
			t.Error(got)
		}
	})
}

func typesOf(g *orggraph.Graph) string {
	var list []string
	for _, team := range g.ActiveTeams() {
		topology, product := "-", "-"
		if of := team.TopologyType(); of != nil {
			topology = string(*of)
		}
		if of := team.ProductType(); of != nil {
			product = string(*of)
		}
		list = append(list, team.Name()+" "+topology+" "+product)
	}
	return strings.Join(list, ", ")
}
