package demo

// Evaluating is a cycle of evaluations over the reports of somebody, as plain data. None of it is open to everyone.
type Evaluating struct {
	By, Name string
	People   []Evaluated
}

// Evaluated is somebody's part in a cycle, in which people have written and drafts are due.
type Evaluated struct {
	Person, Self        string            // what they wrote of themselves; empty where they have not
	Peers               map[string]string // by name, what colleagues wrote; empty where they have not
	Performance, Growth string            // of the draft; empty where there is none
	Text                string
}

// companyEvaluations are the cycle that Northlight is in the middle of.
func companyEvaluations() []Evaluating {
	return []Evaluating{{By: "Anneliese Trautvetter", Name: "Second half", People: []Evaluated{
		{
			Person: "Davit Lomsadze", Self: "Themes that can be read aloud are out in two markets. I said no to four requests of sales, and to one too few of mine.",
			Peers: map[string]string{
				"Hasan Tekinalp-Vogt": "Davit brings us the problem and not the answer. I would like to hear no from him earlier.",
				"Nadezhda Prokopchuk": "He sits with us when we test, and changes his mind in front of us.",
				"Filipa Ravasco":      "",
			},
			Performance: "EXCEEDING", Growth: "READY_FOR_MORE", Text: "Davit's team decides without him, and decides well. What was learned on themes is used by three other teams.",
		},
		{
			Person: "Jonah Abernethy-Cruz", Self: "I ran my first two tests of risky ideas by myself. Writing them down takes me too long.",
			Peers: map[string]string{"Olumide Adebayonle": "Asks good questions. Waits for answers longer than he needs to.", "Marta Szczepkowska": "He knows the numbers of returns better than any of us now.", "Harshita Ponnappa": "Clear, kind, and a little slow to say what he thinks."},
		},
		{Person: "Benedita Quaresma", Self: "A month in. I have counted stock in two shops, and learned who knows what."},
	}}}
}
