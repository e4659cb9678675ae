package graph

import (
	"context"
	"path/filepath"

	"cadre/ent"
	entchange "cadre/ent/change"
	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/operation"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// node finds any object by its id. Ids that are malformed, unknown or of another world answer null
// alike.
func (r *queryResolver) node(ctx context.Context, key string) (orggraph.Node, error) {
	bare, ref, ok := world.SplitID(key)
	if !ok {
		return nil, nil // null in the schema
	}
	kind, _ := id.KindOf(bare)
	if kind == id.Scenario && ref.Live() {
		s, err := r.Scenario(ctx, key)
		if s == nil {
			return nil, err
		}
		return s, err
	}
	o, err := r.org(ctx, ref)
	switch {
	case fault.CodeOf(err) == fault.NotFound:
		return nil, nil // likewise
	case err != nil:
		return nil, err
	case bare == "org":
		return o, nil
	}
	switch kind {
	case id.Changeset:
		set, err := o.Changeset(ctx, key)
		if set == nil {
			return nil, err
		}
		return set, err
	case id.Change:
		return change(ctx, o, bare)
	case id.Assessment, id.Rating, id.Evidence, id.Feedback:
		return confidential(ctx, o.World, kind, bare)
	}
	if n, err := view.CoachingNode(ctx, o.World, kind, bare); n != nil || err != nil {
		return n, err
	}
	node, _ := find(o.Graph, kind, key)
	return node, nil
}

// find looks an object of the open organisation up; a nil node is none.
func find(g *orggraph.Graph, kind id.Kind, key string) (orggraph.Node, bool) {
	switch kind {
	case id.Person:
		return some(g.Person(key))
	case id.Position:
		return some(g.Position(key))
	case id.Assignment:
		return some(g.Assignment(key))
	case id.ReportingLine:
		return some(g.ReportingLine(key))
	case id.Team:
		return some(g.Team(key))
	case id.Membership:
		return some(g.Membership(key))
	case id.Role:
		return some(g.Role(key))
	case id.PositionRole:
		return some(g.PositionRole(key))
	case id.SavedQuery:
		return some(g.SavedQueryByID(key))
	case id.LimitException:
		return some(g.LimitException(key))
	case id.Competency:
		return some(g.Competency(key))
	case id.Interaction:
		return some(g.Interaction(key))
	case id.Dependency:
		return some(g.Dependency(key))
	case id.ProductArea:
		return some(g.ProductArea(key))
	case id.Ownership:
		return some(g.Ownership(key))
	case id.TeamApi:
		return some(g.TeamApi(key))
	case id.Vision:
		return some(g.Vision(key))
	case id.Principle:
		return some(g.Principle(key))
	case id.Strategy:
		return some(g.Strategy(key))
	case id.Focus:
		return some(g.Focus(key))
	case id.Insight:
		return some(g.Insight(key))
	case id.Obstacle:
		return some(g.Obstacle(key))
	case id.Decision:
		return some(g.Decision(key))
	case id.Objective:
		return some(g.Objective(key))
	case id.ObjectiveTeam:
		return some(g.ObjectiveTeam(key))
	case id.ObjectiveLink:
		return some(g.ObjectiveLink(key))
	case id.KeyResult:
		return some(g.KeyResult(key))
	case id.CheckIn:
		return some(g.CheckIn(key))
	case id.Action:
		return some(g.Action(key))
	case id.Commitment:
		return some(g.Commitment(key))
	}
	return nil, false
}

// confidential finds an object that is not open, as far as the viewer may see it.
func confidential(ctx context.Context, w *world.World, kind id.Kind, key string) (orggraph.Node, error) {
	switch kind {
	case id.Assessment:
		return node(view.FindAssessment(ctx, w, key))
	case id.Rating:
		return node(view.FindRating(ctx, w, key))
	case id.Evidence:
		return node(view.FindEvidence(ctx, w, key))
	case id.Feedback:
		return node(view.FindFeedback(ctx, w, key))
	}
	return nil, nil // null in the schema
}

// node returns an object as a node; nil stays nil.
func node[T any, N interface {
	*T
	orggraph.Node
}](n N, err error) (orggraph.Node, error) {
	if n == nil {
		return nil, err
	}
	return n, err
}

func some[N orggraph.Node](n N, ok bool) (orggraph.Node, bool) {
	if !ok {
		return nil, false
	}
	return n, true
}

// change finds what a changeset of the world did to a row.
func change(ctx context.Context, o *view.Org, key string) (orggraph.Node, error) {
	row, err := o.World.Log().Change.Query().Where(entchange.ID(key)).WithChangeset().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil // null in the schema
	}
	if err != nil {
		return nil, fault.Wrap(err, "read change %s", key)
	}
	if asOf := o.World.Ref().AsOf; asOf != nil && o.World.Ref().Scenario == "" && row.Edges.Changeset.Seq > o.World.Base() {
		return nil, nil // it came later than this moment
	}
	return view.ChangeOf(o.Graph, row)
}

func (r *queryResolver) viewer(ctx context.Context) (*model.Viewer, error) {
	v := access.From(ctx)
	if v == nil {
		return nil, fault.New(fault.Unauthenticated, "Nobody is asking.")
	}
	return r.shown(v), nil
}

// shown says of a viewer, and of who looks through their eyes, what they may know of themselves.
func (r *Resolver) shown(v *access.Viewer) *model.Viewer {
	shown := &model.Viewer{Name: v.Name, Owner: v.Owner, CanEdit: v.MayEdit()}
	if p, ok := r.World.Graph().Person(v.PersonID); ok {
		shown.Person = &p
	}
	if v.Scopes != nil {
		shown.Scopes = make([]string, len(v.Scopes))
		for i, s := range v.Scopes {
			shown.Scopes[i] = string(s)
		}
	}
	if v.Behind != nil {
		shown.Behind = r.shown(v.Behind)
	}
	return shown
}

// workspace says where the workspace is kept. The path of its file is for who owns it.
func (r *queryResolver) workspace(ctx context.Context) *model.Workspace {
	s := r.World.Store()
	shown := &model.Workspace{Name: "Shared workspace", Database: "postgres", Version: r.Version}
	if path := s.Path(); path != "" {
		shown.Name, shown.Database = filepath.Base(path), "sqlite"
		if v := access.From(ctx); v != nil && v.Owner && v.Scopes == nil {
			shown.Path = &path
		}
	}
	return shown
}

func operationModel(s operation.State) *model.Operation {
	return &model.Operation{ID: s.ID, Phase: s.Phase, Done: s.Done, Total: s.Total, Finished: s.Finished}
}
