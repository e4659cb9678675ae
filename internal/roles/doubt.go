package roles

// doubt is what a person should know before believing that a title names a role.
type doubt struct {
	hint   string
	others []string
}

// doubtAbout returns the doubt that goes with a normalised title, where the catalogue's role of
// that key answers to it: some titles are used for more than one role, or for less than a role.
func doubtAbout(normalised, key string) doubt {
	switch key + " " + normalised {
	case "PM productowner":
		return doubt{hint: "A product owner often has only a part of a product manager's duties. Check that the title fits the role."}
	case "PM productlead":
		return doubt{hint: "Product lead may mean the product manager of one team or the leader of several.", others: []string{"GPM", "DIR"}}
	case "SPM leadproductmanager":
		return doubt{hint: "A lead product manager with reports is a group product manager.", others: []string{"GPM"}}
	case "CPO headproduct", "CPO headproductmanagement":
		return doubt{hint: "In a mid-sized organisation the head of product may be a VP or a director of product.", others: []string{"VP", "DIR"}}
	case "DM scrummaster":
		return doubt{hint: "A scrum master serves one team's process; a delivery manager clears the way across teams. Check that the title fits the role."}
	case "TL staffengineer", "TL staffsoftwareengineer":
		return doubt{hint: "Staff engineer is a grade as often as a role: not every staff engineer leads a team's technology.", others: []string{"ENG"}}
	case "DA datascientist":
		return doubt{hint: "A data scientist who builds models into the product works as an engineer.", others: []string{"ENG"}}
	}
	return doubt{}
}
