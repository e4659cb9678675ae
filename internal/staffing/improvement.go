package staffing

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/improvementplan"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// How long an improvement plan lasts, in days, and how often somebody looks at it.
const (
	fewestPlanDays, mostPlanDays = 30, 90
	checkpointDays               = 7
)

// ImprovementWords is what an improvement plan says.
type ImprovementWords struct {
	Diagnosis    improvementplan.Diagnosis
	Issues       []ImprovementIssueInput
	Expectations []string
	Support      []string
	Days         int
}

// ImprovementIssueInput is what does not work, with a time when it showed.
type ImprovementIssueInput struct{ What, Example string }

// DraftImprovementPlanInput is a plan for somebody.
type DraftImprovementPlanInput struct {
	Person string
	Plan   ImprovementWords
	Reason *string
}

// read checks what a plan says.
func (in *ImprovementWords) read(f *input.Form) (issues []schema.Issue, expectations, support []string) {
	if len(in.Issues) < 1 || len(in.Issues) > maxLines {
		f.Fail("plan.issues", "Give 1 to %d.", maxLines)
	}
	for i, issue := range in.Issues {
		at := fmt.Sprintf("plan.issues[%d]", i)
		issues = append(issues, schema.Issue{What: f.Said(at+".what", "What does not work", issue.What, maxWhy), Example: f.Said(at+".example", "The example", issue.Example, maxWhy)})
	}
	expectations, support = readLines(f, "plan.expectations", in.Expectations, 1), readLines(f, "plan.support", in.Support, 1)
	if in.Days < fewestPlanDays || in.Days > mostPlanDays {
		f.Fail("plan.days", "A plan lasts %d to %d days.", fewestPlanDays, mostPlanDays)
	}
	return issues, expectations, support
}

// DraftImprovementPlan drafts a plan for somebody and returns its id. Who leads them directly does, once they were told at
// least twice on days before.
func DraftImprovementPlan(ctx context.Context, w *world.World, in DraftImprovementPlanInput) (string, *world.Commit, error) {
	f := input.Read(w)
	who := personNow(w, &f, "person", in.Person)
	issues, expectations, support := in.Plan.read(&f)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	if !BeginsImprovement(ctx, who) {
		return "", nil, fault.New(fault.Forbidden, "Who leads %s directly plans with them.", who.Name()).OnField("input.person")
	}
	key := id.New(id.ImprovementPlan)
	c, err := write(ctx, w, "improvement.draft", reason, func(ctx context.Context, tx *history.Tx) error {
		// Of somebody who left and came back the plan that ended with that goes on: see PlanStands.
		there, err := tx.ImprovementPlan.Query().Where(improvementplan.SubjectID(who.Key()), improvementplan.StateNEQ(improvementplan.StateENDED)).Exist(access.System(ctx))
		if err != nil {
			return fmt.Errorf("look for a plan: %w", err)
		}
		if there {
			return fault.New(fault.Conflict, "There is a plan for %s already.", who.Name()).OnField("input.person")
		}
		grounds, err := GroundsOf(ctx, tx.Client, w, who.Key())
		if err != nil {
			return err
		}
		if lack := LackOfGrounds(who.Name(), len(grounds)); lack != nil {
			return input.Invalid("person", "%s", *lack)
		}
		tx.Summarize("Drafted an improvement plan")
		err = tx.ImprovementPlan.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetSubjectID(who.Key()).SetDiagnosis(in.Plan.Diagnosis).
			SetIssues(issues).SetExpectations(expectations).SetSupport(support).SetDays(in.Plan.Days).SetGrounds(grounds).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("draft a plan: %w", err)
		}
		return nil
	})
	return key, c, err
}

// BeginsImprovement reports whether the viewer may draft a plan for somebody: who leads them directly does.
func BeginsImprovement(ctx context.Context, who orggraph.Person) bool {
	return ownHand(ctx) && access.StandsTo(ctx, access.RelationManager, who.Key())
}

// Improves reports whether the viewer writes a plan: who leads the person directly.
func Improves(ctx context.Context, p *ent.ImprovementPlan) bool {
	return ownHand(ctx) && access.StandsTo(ctx, access.RelationManager, p.SubjectID)
}

// improving reads a plan that the viewer may see, which must be in one of some states.
func improving(ctx context.Context, tx *history.Tx, w *world.World, key string, states ...improvementplan.State) (*ent.ImprovementPlan, error) {
	p, err := tx.ImprovementPlan.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, "improvementPlan", "plan")
	}
	if p = PlanStands(w.Graph(), w.Today(), p); !slices.Contains(states, p.State) {
		return nil, fault.New(fault.Conflict, "%s", stands[p.State]).OnField("input.improvementPlan").With("state", p.State)
	}
	return p, nil
}

// stands says what a state of a plan rules out.
var stands = map[improvementplan.State]string{
	improvementplan.StateDRAFT:     "The plan is a draft: open it with them first.",
	improvementplan.StateUNDER_WAY: "The plan was opened with them. Its words stay as they are: add a correction.",
	improvementplan.StateENDED:     "The plan has ended. It stays as it was.",
}

// drafted reads a draft that the viewer may change.
func drafted(ctx context.Context, tx *history.Tx, w *world.World, key string, version int) (*ent.ImprovementPlan, error) {
	p, err := improving(ctx, tx, w, key, improvementplan.StateDRAFT)
	switch {
	case err != nil:
		return nil, err
	case !Improves(ctx, p):
		return nil, fault.New(fault.Forbidden, "Who leads them directly plans with them.").OnField("input.improvementPlan")
	case version != p.Version:
		return nil, fault.New(fault.Conflict, "Somebody changed the plan meanwhile. Nothing of yours was written.").OnField("input.expectedVersion").With("version", p.Version)
	}
	return p, nil
}

// ReviseImprovementPlanInput is what a draft says from now on.
type ReviseImprovementPlanInput struct {
	ImprovementPlan string
	Plan            ImprovementWords
	ExpectedVersion int
	Reason          *string
}

// ReviseImprovementPlan writes a draft anew and returns its id. Once a plan was opened its words stay.
func ReviseImprovementPlan(ctx context.Context, w *world.World, in ReviseImprovementPlanInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("improvementPlan", in.ImprovementPlan, "plan", id.ImprovementPlan)
	issues, expectations, support := in.Plan.read(&f)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "improvement.revise", reason, func(ctx context.Context, tx *history.Tx) error {
		p, err := drafted(ctx, tx, w, key, in.ExpectedVersion)
		if err != nil {
			return err
		}
		tx.Summarize("Changed the draft of an improvement plan")
		err = tx.ImprovementPlan.UpdateOne(p).SetDiagnosis(in.Plan.Diagnosis).SetIssues(issues).SetExpectations(expectations).SetSupport(support).SetDays(in.Plan.Days).
			AddVersion(1).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("change a plan: %w", err)
		}
		return nil
	})
	return key, c, err
}

// DropImprovementPlanInput says which draft goes.
type DropImprovementPlanInput struct {
	ImprovementPlan string
	ExpectedVersion int
	Reason          *string
}

// DropImprovementPlan takes a draft away, which nobody but who leads the person and the chain above has read, and returns its id.
func DropImprovementPlan(ctx context.Context, w *world.World, in DropImprovementPlanInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("improvementPlan", in.ImprovementPlan, "plan", id.ImprovementPlan)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "improvement.drop", reason, func(ctx context.Context, tx *history.Tx) error {
		p, err := drafted(ctx, tx, w, key, in.ExpectedVersion)
		if err != nil {
			return err
		}
		tx.Summarize("Took the draft of an improvement plan away")
		if err := tx.ImprovementPlan.DeleteOne(p).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("take a draft away: %w", err)
		}
		return nil
	})
	return key, c, err
}

// OpenImprovementPlanInput says which draft was talked through with whom it is about.
type OpenImprovementPlanInput struct {
	ImprovementPlan string
	ExpectedVersion int
	Reason          *string
}

// OpenImprovementPlan opens a plan with whom it is about: it lasts from today, they read it, and its words stay.
func OpenImprovementPlan(ctx context.Context, w *world.World, in OpenImprovementPlanInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("improvementPlan", in.ImprovementPlan, "plan", id.ImprovementPlan)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "improvement.open", reason, func(ctx context.Context, tx *history.Tx) error {
		p, err := drafted(ctx, tx, w, key, in.ExpectedVersion)
		if err != nil {
			return err
		}
		tx.Summarize("Opened an improvement plan")
		err = tx.ImprovementPlan.UpdateOne(p).SetState(improvementplan.StateUNDER_WAY).SetOpenedOn(w.Today()).SetEndsOn(after(w.Today(), p.Days)).AddVersion(1).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("open a plan: %w", err)
		}
		return nil
	})
	return key, c, err
}
