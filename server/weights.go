package server

import "cadre/server/guard"

// Weights is the table of the schema's fields that do not cost what their shape suggests.
//
// A cost stands for a walk over all seats, a sort or a statement of SQL: about a tenth of its
// microseconds at 100,000 seats. Flat fields are written from memory in one go. Sizes are what real organisations
// have: a list of a tree cannot multiply beyond its seats.
func Weights() guard.Weights {
	return guard.Weights{
		"Org.chart":     {Cost: 20_000, Flat: true},
		"Org.metrics":   {Cost: 20_000},
		"Org.headcount": {Cost: 2000},
		"Org.people":    {Cost: 2000},
		"Org.positions": {Cost: 2000},
		"Org.teams":     {Cost: 2000},
		"Org.search":    {Cost: 10_000, Size: 20},
		"Org.history":   {Cost: 2000},
		"Org.changes":   {Cost: 2000},
		"Org.roots":     {Size: 3},

		"Org.findings":        {Cost: 5000, Size: 100},
		"Org.findingCount":    {Cost: 5000},
		"Org.limits":          {Size: 13},
		"Org.limitExceptions": {Size: 100},

		// A world may have to be opened first: 30 to 180 ms the first time, 2 ms then. Comparing takes 10 ms.
		"Org.diff":                        {Cost: 12_000},
		"Scenario.diff":                   {Cost: 12_000},
		"ScenarioDiff.metricsBefore":      {Cost: 5000},
		"ScenarioDiff.metricsAfter":       {Cost: 5000},
		"ScenarioDiff.consequences":       {Cost: 10_000, Size: 100},
		"ScenarioDiff.seatsOpened":        {Size: 100},
		"ScenarioDiff.seatsClosed":        {Size: 100},
		"ScenarioDiff.seatsMoved":         {Size: 100},
		"ScenarioDiff.seatsRenamed":       {Size: 100},
		"ScenarioDiff.seatsChanged":       {Size: 100},
		"ScenarioDiff.peopleJoined":       {Size: 100},
		"ScenarioDiff.peopleLeft":         {Size: 100},
		"ScenarioDiff.peopleMoved":        {Size: 100},
		"ScenarioDiff.peopleAssigned":     {Size: 100},
		"ScenarioDiff.peopleDisplaced":    {Size: 100},
		"ScenarioDiff.peopleUnplaced":     {Size: 100},
		"ScenarioDiff.teamsCreated":       {Size: 100},
		"ScenarioDiff.teamsArchived":      {Size: 100},
		"ScenarioDiff.teamsChanged":       {Size: 100},
		"ScenarioDiff.membershipsAdded":   {Size: 100},
		"ScenarioDiff.membershipsRemoved": {Size: 100},
		"ScenarioDiff.membershipsChanged": {Size: 100},
		"ScenarioDiff.linesAdded":         {Size: 100},
		"ScenarioDiff.linesRemoved":       {Size: 100},
		"ScenarioDiff.spans":              {Size: 100},
		"Org.timeline":                    {Cost: 2000},
		"Timeline.marks":                  {Size: 200},
		"Query.scenarios":                 {Cost: 100, Size: 20},
		"Scenario.org":                    {Cost: 500},
		"Scenario.changesets":             {Cost: 500, Size: 50},
		"Scenario.waves":                  {Cost: 100, Size: 4},
		"ScenarioWave.org":                {Cost: 3000},
		"Scenario.conflicts":              {Cost: 2000, Size: 10},
		"Scenario.applyPlan":              {Cost: 2000},
		"ApplyPlan.changesets":            {Size: 50},
		"ApplyPlan.alongside":             {Size: 10},
		"ApplyPlan.conflicts":             {Size: 10},
		"Scenario.holding":                {Cost: 12_000},
		"HoldingArea.people":              {Size: 50},
		"Scenario.actions":                {Cost: 20, Size: 50},
		"Scenario.shares":                 {Cost: 20, Size: 10},
		"Scenario.reviews":                {Cost: 20, Size: 10},
		"Mutation.rebaseScenario":         {Cost: 20_000, Slow: true},
		"Mutation.applyScenario":          {Cost: 20_000, Slow: true},
		"Mutation.copyChangesets":         {Cost: 20_000, Slow: true},
		"Mutation.draftTransition":        {Cost: 15_000},

		"Position.reports": {Size: 7},
		"Position.chain":   {Size: 8},
		"Position.subtree": {Cost: 10, Size: 100},
		"Position.duties":  {Size: 20},
		"Position.history": {Cost: 10_000},
		// The findings of a graph are worked out once; then these are looked up.
		"Position.findings": {Cost: 5, Size: 1},
		"Team.findings":     {Cost: 5, Size: 2},
		"Person.history":    {Cost: 10_000},
		"Team.history":      {Cost: 10_000},
		"Team.memberships":  {Size: 10},
		"Role.positions":    {Cost: 500},
		"Role.duties":       {Size: 20},

		"Changeset.changes": {Cost: 100},
		"ChangeEvent.seats": {Cost: 50, Flat: true},
		"ChangeEvent.lines": {Cost: 10, Flat: true},

		"Metrics.spans":      {Size: 20},
		"Metrics.byLayer":    {Size: 10},
		"Metrics.byTeam":     {Size: 100},
		"Metrics.byRole":     {Size: 30},
		"Metrics.byLocation": {Size: 50},

		"Org.importPreview":  {Cost: 5000, Flat: true, Slow: true},
		"Mutation.importOrg": {Cost: 20_000, Slow: true},
		"Mutation.loadDemo":  {Cost: 20_000, Slow: true},
		"Mutation.undo":      {Cost: 1000, Slow: true},
		"ImportPlan.rows":    {Flat: true, Cost: 1000},
	}
}
