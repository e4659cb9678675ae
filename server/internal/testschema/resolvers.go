package testschema

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"cadre/internal/fault"
)

// Cause is what must never reach a client.
const Cause = `pq: relation "secret_table" does not exist`

// New returns the schema. Its one promise besides the answers: every stream ends with its context.
func New() graphql.ExecutableSchema {
	return NewWatched(nil)
}

// NewWatched returns the schema with a channel that hears of every start of the field slow.
func NewWatched(started chan<- struct{}) graphql.ExecutableSchema {
	return NewExecutableSchema(Config{Resolvers: root{started}})
}

type root struct{ started chan<- struct{} }

func (r root) Query() QueryResolver             { return query(r) }
func (root) Mutation() MutationResolver         { return mutation{} }
func (root) Subscription() SubscriptionResolver { return subscription{} }

type query struct{ started chan<- struct{} }

func (query) Hello(_ context.Context, name *string) (string, error) {
	if name == nil {
		return "hello", nil
	}
	return "hello " + *name, nil
}

func (query) Numbers(_ context.Context, list []int) (int, error) { return len(list), nil }

func (query) People(_ context.Context, first *int) ([]*Person, error) {
	n := 50
	if first != nil {
		n = *first
	}
	people := make([]*Person, max(n, 0))
	for i := range people {
		people[i] = &Person{N: i}
	}
	return people, nil
}

func (query) Person(_ context.Context, id string) (*Person, error) {
	n, err := strconv.Atoi(id)
	if err != nil {
		return nil, fault.New(fault.NotFound, "There is nobody with this id.").OnField("id")
	}
	return &Person{N: n}, nil
}

func (query) Long(_ context.Context, bytes int) (string, error) {
	return strings.Repeat("x", bytes), nil
}

func (query) Boom(context.Context) (*string, error) { return nil, errors.New(Cause) }

func (query) Denied(context.Context) (*string, error) {
	return nil, fmt.Errorf("read it: %w", fault.New(fault.Forbidden, "This is not for you."))
}

func (query) Crash(context.Context) (*string, error) {
	var nobody []string
	return &nobody[len(nobody)], nil
}

func (q query) Slow(ctx context.Context) (*string, error) {
	if q.started != nil {
		select {
		case q.started <- struct{}{}:
		case <-ctx.Done():
		}
	}
	<-ctx.Done()
	return nil, ctx.Err()
}

type mutation struct{}

func (mutation) SetName(_ context.Context, input SetName) (*Person, error) {
	n, err := strconv.Atoi(input.ID)
	if err != nil {
		return nil, fault.New(fault.NotFound, "There is nobody with this id.").OnField("input.id")
	}
	return &Person{N: n}, nil
}

type subscription struct{}

func (subscription) Tick(ctx context.Context, n int, after *string) (<-chan *Tick, error) {
	start := 0
	if after != nil {
		start, _ = strconv.Atoi(strings.TrimPrefix(*after, "c"))
	}
	return ticks(ctx, start, n), nil
}

func (subscription) Forever(ctx context.Context) (<-chan *Tick, error) { return ticks(ctx, 0, -1), nil }

func (subscription) Idle(ctx context.Context) (<-chan *Tick, error) {
	events := make(chan *Tick)
	context.AfterFunc(ctx, func() { close(events) })
	return events, nil
}

func (subscription) Faulty(context.Context) (<-chan *Tick, error) { return nil, errors.New(Cause) }

// ticks counts from after start up to n, or for ever where n is negative.
func ticks(ctx context.Context, start, n int) <-chan *Tick {
	events := make(chan *Tick)
	go func() {
		defer close(events)
		for i := start + 1; n < 0 || i <= n; i++ {
			select {
			case events <- &Tick{N: i, Cursor: "c" + strconv.Itoa(i)}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return events
}
