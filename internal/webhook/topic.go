package webhook

import (
	"slices"

	"cadre/ent"
)

// Topic is a part of the organisation that a webhook may follow.
type Topic string

// The topics.
const (
	TopicPeople     Topic = "PEOPLE"
	TopicSeats      Topic = "SEATS"
	TopicTeams      Topic = "TEAMS"
	TopicTopology   Topic = "TOPOLOGY"
	TopicRoles      Topic = "ROLES"
	TopicCoaches    Topic = "COACHES"
	TopicStrategy   Topic = "STRATEGY"
	TopicObjectives Topic = "OBJECTIVES"
	TopicLimits     Topic = "LIMITS"
	TopicQueries    Topic = "QUERIES"
)

// Topics lists every topic.
func Topics() []Topic {
	return []Topic{TopicPeople, TopicSeats, TopicTeams, TopicTopology, TopicRoles, TopicCoaches, TopicStrategy, TopicObjectives, TopicLimits, TopicQueries}
}

// Entities returns the kinds of rows that belong to a topic. Each kind of the open log belongs to one.
func (t Topic) Entities() []string {
	switch t {
	case TopicPeople:
		return []string{ent.TypePerson}
	case TopicSeats:
		return []string{ent.TypePosition, ent.TypeAssignment, ent.TypeReportingLine, ent.TypePositionRole}
	case TopicTeams:
		return []string{ent.TypeTeam, ent.TypeMembership}
	case TopicTopology:
		return []string{ent.TypeInteraction, ent.TypeDependency, ent.TypeProductArea, ent.TypeOwnership, ent.TypeTeamApi}
	case TopicRoles:
		return []string{ent.TypeRole, ent.TypeRoleInheritance, ent.TypeCompetency, ent.TypeRoleExpectation, ent.TypePositionExpectation}
	case TopicCoaches:
		return []string{ent.TypeCoachLine}
	case TopicStrategy:
		return []string{ent.TypeVision, ent.TypePrinciple, ent.TypeStrategy, ent.TypeFocus, ent.TypeInsight, ent.TypeFocusInsight, ent.TypeObstacle, ent.TypeDecision}
	case TopicObjectives:
		return []string{ent.TypeObjective, ent.TypeObjectiveTeam, ent.TypeObjectiveLink, ent.TypeKeyResult, ent.TypeCheckIn, ent.TypeAction, ent.TypeCommitment}
	case TopicLimits:
		return []string{ent.TypeLimitSetting, ent.TypeLimitException}
	case TopicQueries:
		return []string{ent.TypeSavedQuery}
	}
	return nil
}

// topicsOf returns what a webhook follows, in the order of Topics; empty for everything.
func topicsOf(row *ent.Webhook) []Topic {
	list := []Topic{}
	for _, t := range Topics() {
		if slices.Contains(row.Topics, string(t)) {
			list = append(list, t)
		}
	}
	return list
}

// stored returns topics as they are kept, each once.
func stored(topics []Topic) []string {
	list := []string{}
	for _, t := range Topics() {
		if slices.Contains(topics, t) {
			list = append(list, string(t))
		}
	}
	return list
}
