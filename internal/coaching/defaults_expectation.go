package coaching

import (
	"cmp"
	"slices"
	"strings"
)

// defaultRole is what a role of the default catalogue expects.
type defaultRole struct {
	key    string
	levels string // one digit a competency, in their order; 0: not expected
	top    string // the six that matter most
}

// defaultRoles lists levels in the order of DefaultCompetencies:
// CUS DAT DOM BIZ TEC DSC DLV UXD RES OUT DEC STR VIS GTM COL STK COM OWN COA ORG.
func defaultRoles() []defaultRole {
	return []defaultRole{
		{"APM", "22111221111111212200", "CUS OWN COL DAT COM DSC"},
		{"PM", "33232332233222333311", "CUS DSC BIZ OUT COL STK"},
		{"SPM", "43332432343333444421", "DSC CUS OUT STK STR COL"},
		{"PPM", "54443543344443444432", "CUS DSC STR BIZ DEC VIS"},
		{"GPM", "44342432344433444443", "COA DSC STR COL STK ORG"},
		{"DIR", "44443433344443444454", "COA STR ORG OUT STK DEC"},
		{"VP", "44453443255554455455", "COA ORG STR VIS DEC STK"},
		{"CPO", "44553343255554455555", "STR VIS ORG BIZ COA STK"},
		{"PD", "32222324322221323310", "UXD CUS DSC COL RES COM"},
		{"TL", "22224341133220423432", "TEC DLV COL DSC OWN COA"},
		{"ENG", "22113231122110312310", "TEC DLV COL OWN COM DSC"},
		{"DM", "12122140022111433311", "DLV COL STK COM OWN DEC"},
		{"DA", "25233221342211323310", "DAT OUT COM TEC COL BIZ"},
		{"UR", "43221413522211323310", "RES CUS DSC COM DAT COL"},
		{"PMM", "43441221332334334310", "GTM CUS DOM COM BIZ STK"},
	}
}

// The importance of a competency in a role: what is at the top of its list, what comes next, the rest.
const (
	atTheTop, next, theRest = 5, 3, 1
	listedNext              = 6 // how many come next
)

// DefaultExpectation is the level of a competency that a default role expects, 0 for none, and how
// much it matters there.
type DefaultExpectation struct {
	Competency        string // its key
	Level, Importance int
}

// DefaultExpectations returns what each role of the default catalogue expects of every competency,
// inherited or not, by the key of the role. Roles that it does not name expect what they inherit.
//
// What is at the top of a role's list was chosen by hand. Of the others, those come next of which most
// is expected, in the order of the competencies where that is alike: what a role expects much of
// matters in it.
func DefaultExpectations() map[string][]DefaultExpectation {
	all := map[string][]DefaultExpectation{}
	for _, r := range defaultRoles() {
		all[r.key] = r.expectations(DefaultCompetencies())
	}
	return all
}

func (r defaultRole) expectations(competencies []DefaultCompetency) []DefaultExpectation {
	list := make([]DefaultExpectation, len(competencies))
	var others []*DefaultExpectation
	for i, c := range competencies {
		list[i] = DefaultExpectation{c.Key, int(r.levels[i] - '0'), theRest}
		if slices.Contains(strings.Fields(r.top), c.Key) {
			list[i].Importance = atTheTop
		} else if list[i].Level > 0 {
			others = append(others, &list[i])
		}
	}
	slices.SortStableFunc(others, func(a, b *DefaultExpectation) int { return cmp.Compare(b.Level, a.Level) })
	for _, e := range others[:min(len(others), listedNext)] {
		e.Importance = next
	}
	return list
}
