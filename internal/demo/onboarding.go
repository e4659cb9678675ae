package demo

// Beginner is somebody in their first months, as plain data. None of it is open to everyone.
type Beginner struct {
	Person, Manager, Buddy string // by name; the buddy is empty where there is none
	Done                   int    // the tasks that were due until this day are done
	Late                   []string
	Notes                  map[string]string // by the title of a task
	Outcome, Why           string            // of the review; empty while there is none
}

// companyBeginners are those of Northlight who began lately: one in time, one whose review nobody held, one who has
// come through.
func companyBeginners() []Beginner {
	return []Beginner{
		{
			Person: "Benedita Quaresma", Manager: "Anneliese Trautvetter", Buddy: "Joaquim Esteveira", Done: 26,
			Late: []string{"Introduce ten people who matter for the work, and more"},
			Notes: map[string]string{
				"Use the product as a customer does, and write down what is hard": "A day in a shop in Lisbon. Counting stock at closing time took longer than selling.",
				"Walk through the metrics with somebody who knows them":           "With Marta. “Stock is right” means four different things.",
			},
		},
		{
			Person: "Roshni Thampuran", Manager: "", Done: 62,
			Late:  []string{"Be on call beside somebody"},
			Notes: map[string]string{"Ship a slice that customers use": "Backups of both regions are tested each night."},
		},
		{
			Person: "Renata Ipuche", Buddy: "Bruno Caetano Zaldúa", Done: 90, Outcome: "ON_TRACK",
			Why: "Renata releases on any day and owns the camera of the app. She asks before she guesses, and says when something is too much for three days a week.",
		},
	}
}
