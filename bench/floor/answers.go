package floor

// The answers, in the shape that the GraphQL queries ask for.
type (
	named struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	}
	onlyName struct {
		Name string `json:"name"`
	}
	seat struct {
		ID      string  `json:"id"`
		Title   string  `json:"title"`
		Person  *named  `json:"person"`
		Reports []*seat `json:"reports,omitempty"`
	}
	wholeSeat struct {
		ID      string  `json:"id"`
		Title   string  `json:"title"`
		Team    *named  `json:"team"`
		Manager *seat   `json:"manager"`
		Reports []*seat `json:"reports"`
	}
	person struct {
		ID       string     `json:"id"`
		Name     string     `json:"name"`
		Email    *string    `json:"email"`
		Position *wholeSeat `json:"position"`
	}
	teamSeat struct {
		ID    string `json:"id"`
		Title string `json:"title"`
		Team  *named `json:"team"`
	}
	personRow struct {
		ID       string    `json:"id"`
		Name     string    `json:"name"`
		Email    *string   `json:"email"`
		Location *string   `json:"location"`
		Position *teamSeat `json:"position"`
	}
	personEdge struct {
		Node personRow `json:"node"`
	}
	pageInfo struct {
		HasNextPage bool   `json:"hasNextPage"`
		EndCursor   string `json:"endCursor"`
	}
	people struct {
		Edges    []personEdge `json:"edges"`
		PageInfo pageInfo     `json:"pageInfo"`
	}
	membership struct {
		Allocation int  `json:"allocation"`
		Position   seat `json:"position"`
	}
	wholeTeam struct {
		ID          string       `json:"id"`
		Name        string       `json:"name"`
		Parent      *named       `json:"parent"`
		Memberships []membership `json:"memberships"`
	}
	chartSeat struct {
		ID        string    `json:"id"`
		Title     string    `json:"title"`
		ReportsTo *string   `json:"reportsTo"`
		Person    *onlyName `json:"person"`
	}
	chart struct {
		Seats []chartSeat `json:"seats"`
	}
	teamNumber struct {
		Team        named   `json:"team"`
		Headcount   int     `json:"headcount"`
		Managers    int     `json:"managers"`
		AverageSpan float64 `json:"averageSpan"`
	}
	metrics struct {
		ByTeam []teamNumber `json:"byTeam"`
	}
)
