// Command vacancies prints every vacant seat, one a line, by a client that genqlient writes from the schema.
//
//	go generate
//	CADRE_URL=http://127.0.0.1:8080 CADRE_TOKEN=… go run .
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"github.com/Khan/genqlient/graphql"
)

//go:generate go tool genqlient

// bearer sends the token with every request.
type bearer string

func (b bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+string(b))
	return http.DefaultTransport.RoundTrip(r)
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "vacancies:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	client := graphql.NewClient(os.Getenv("CADRE_URL")+"/graphql", &http.Client{Transport: bearer(os.Getenv("CADRE_TOKEN"))})
	var after *string
	for {
		page, err := Vacancies(ctx, client, 5, after)
		if err != nil {
			return err
		}
		for _, edge := range page.Org.Positions.Edges {
			manager, team := "nobody", "no team"
			if m := edge.Node.Manager; m != nil {
				manager = m.Title
			}
			if t := edge.Node.Team; t != nil {
				team = t.Name
			}
			fmt.Println(edge.Node.Title + "\t" + manager + "\t" + team)
		}
		if !page.Org.Positions.PageInfo.HasNextPage {
			return nil
		}
		after = page.Org.Positions.PageInfo.EndCursor
	}
}
