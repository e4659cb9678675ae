package interchange

import "slices"

// Preset is a convention of some tool: what it calls its columns, and how it marks the top.
type Preset struct {
	Name  string `json:"name"`
	Label string `json:"label"`

	columns  map[string]Field // folded header -> field, over the general reading
	requires []string         // folded headers that tell a file of this convention
	tops     []string         // values in the manager's column that mean "no manager"
	exact    bool             // names stand as they are, and the status alone tells who holds a seat
	selfTop  bool             // a row that reports to itself is at the top, by convention
	listed   bool             // a list of memberships, whatever else it has; a row that names nobody stands for its team
}

// Presets returns every convention that is known by name, the most telling first.
func Presets() []Preset {
	return []Preset{
		{Name: "ours", Label: "Cadre's own export", requires: []string{"positionid", "source", "personid", "assignmentkind", "managerid"}, exact: true,
			columns: map[string]Field{"source": FieldSource}},
		{Name: "backstage", Label: "Backstage catalogue", requires: []string{"entity", "teamid", "parentteamid"}, exact: true, listed: true, columns: map[string]Field{"entity": FieldPersonID}},
		{Name: "peribolos", Label: "GitHub organisation (peribolos)", requires: []string{"githublogin", "teamid", "parentteamid"}, exact: true, listed: true, columns: map[string]Field{"githublogin": FieldPersonID}},
		{Name: "m365", Label: "Microsoft 365 organizational data", requires: []string{"microsoftpersonemail"},
			columns: map[string]Field{"microsoftpersonemail": FieldEmail, "microsoftmanageremail": FieldManagerEmail, "microsoftorganization": FieldDepartment, "microsoftjobtitle": FieldTitle, "microsoftlayer": FieldIgnore, "microsoftlevel": FieldGrade}},
		{Name: "viva", Label: "Viva Insights organisational data", requires: []string{"personid", "effectivedate", "managerid", "organization"},
			columns: map[string]Field{"effectivedate": FieldIgnore, "organization": FieldDepartment, "leveldesignation": FieldGrade, "functiontype": FieldFunction}},
		{Name: "uk-organogram", Label: "UK government organogram, senior posts", requires: []string{"postuniquereference", "reportstoseniorpost"}, tops: []string{"XX"},
			columns: map[string]Field{"postuniquereference": FieldPositionID, "reportstoseniorpost": FieldManagerID, "organisation": FieldDepartment, "unit": FieldTeam, "jobteamfunction": FieldFunction}},
		{Name: "uk-organogram-junior", Label: "UK government organogram, junior posts", requires: []string{"reportingseniorpost", "genericjobtitle"}, tops: []string{"XX"},
			columns: map[string]Field{"reportingseniorpost": FieldManagerID, "organisation": FieldDepartment, "unit": FieldTeam, "numberofpostsinfte": FieldFTE}},
		{Name: "google", Label: "Google Workspace users", requires: []string{"orgunitpath", "emailaddress"},
			columns: map[string]Field{"orgunitpath": FieldDepartment, "department": FieldTeam, "employeetitle": FieldTitle}},
		{Name: "organimi", Label: "Organimi", requires: []string{"id", "bossid"}, columns: map[string]Field{"role": FieldTitle, "roletitle": FieldTitle}},
		{Name: "orgchartnow", Label: "OrgChart (Now)", requires: []string{"personid", "supervisorid", "title"}, selfTop: true},
		{Name: "bamboohr", Label: "BambooHR", requires: []string{"employeenumber", "reportingto"}, columns: map[string]Field{"division": FieldDepartment, "reportingto": FieldManager}},
		{Name: "unaric", Label: "Unaric Org Chart (Salesforce)", requires: []string{"supervisoremail", "email"}},
		{Name: "merge", Label: "HRIS aggregators (Merge, Kombo, unified.to)", requires: []string{"remoteid", "managerid"},
			columns: map[string]Field{"remoteid": FieldPersonID, "id": FieldIgnore, "groups": FieldTeam, "employeenumber": FieldIgnore, "manager": FieldManager}},
		{Name: "memberships", Label: "Memberships of teams", requires: []string{"teamid", "personid", "role"}},
		{Name: "visio", Label: "Visio Org Chart Wizard", requires: []string{"uniqueid", "reportsto"}, columns: map[string]Field{"reportsto": FieldManager}},
	}
}

// presetFor returns the first convention whose telling columns are all there.
func presetFor(folded []string) (Preset, bool) {
	for _, p := range Presets() {
		if p.matches(folded) {
			return p, true
		}
	}
	return Preset{}, false
}

func (p Preset) matches(folded []string) bool {
	for _, want := range p.requires {
		if !slices.Contains(folded, want) {
			return false
		}
	}
	return true
}

// presetNamed returns the convention of a name that a person chose.
func presetNamed(name string) (Preset, bool) {
	for _, p := range Presets() {
		if p.Name == name {
			return p, true
		}
	}
	return Preset{}, false
}
