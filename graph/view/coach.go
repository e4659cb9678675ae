package view

import "cadre/internal/orggraph"

// PeopleWithoutCoach returns those who hold a seat and have no primary coach, by name.
func (o *Org) PeopleWithoutCoach(first *int) ([]orggraph.Person, error) {
	return head(o.WithoutCoach(), first)
}

// PeopleWithoutCoachCount counts those who hold a seat and have no primary coach.
func (o *Org) PeopleWithoutCoachCount() int { return len(o.WithoutCoach()) }
