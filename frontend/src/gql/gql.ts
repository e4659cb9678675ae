/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query WorkspaceName { workspace { name path } }\n": typeof types.WorkspaceNameDocument,
    "\n  query Search($text: String!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      search(text: $text, first: 12, kinds: [PERSON, POSITION, TEAM, ROLE]) {\n        kind label detail\n        node { id }\n        position { id }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query WaveChanges($id: ID!) { scenario(id: $id) { id changesets { effectiveOn changeset { id summary } } } }\n": typeof types.WaveChangesDocument,
    "\n  query OpenScenario($id: ID!) {\n    scenario(id: $id) { id name state revision behind canEdit waves { effectiveOn changesets } }\n  }\n": typeof types.OpenScenarioDocument,
    "\n  query Timeline($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      timeline(marks: 240) { first last changesets marks { at revision changesets summary } }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  fragment AssessRating on Rating {\n    id level expected importance otherLevel discuss evidenceMissing comment\n    competency { id name }\n    evidence { id kind direction notedOn text link author { id name } }\n  }\n": typeof types.AssessRatingFragmentDoc,
    "\n  fragment AssessAssessment on Assessment {\n    id kind state assessedOn sharedAt releasedAt agreedAt sharedUp waiting authorAgreed canEdit canAgree\n    author { id name }\n    ratings { ...AssessRating }\n  }\n": typeof types.AssessAssessmentFragmentDoc,
    "\n  query AssessPerson($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id name } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name area levels active }\n      person(id: $id) {\n        id\n        name\n        coach { id name }\n        manager { id name }\n        position { id title expectations { competency { id } level importance } }\n        assessments(first: 12) { ...AssessAssessment }\n        evidence(first: 100) { id kind direction notedOn text link attachable author { id name } competency { id } }\n      }\n    }\n  }\n": typeof types.AssessPersonDocument,
    "mutation StartAssessment($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id } changeset { id summary } } }": typeof types.StartAssessmentDocument,
    "mutation Rate($input: RateInput!) { rate(input: $input) { assessment { id } changeset { id summary } } }": typeof types.RateDocument,
    "mutation ShareAssessment($input: ShareAssessmentInput!) { shareAssessment(input: $input) { assessment { id releasedAt } changeset { id summary } } }": typeof types.ShareAssessmentDocument,
    "mutation AgreeAssessment($input: AgreeAssessmentInput!) { agreeAssessment(input: $input) { assessment { id state } changeset { id summary } } }": typeof types.AgreeAssessmentDocument,
    "mutation DiscardAssessment($input: DiscardAssessmentInput!) { discardAssessment(input: $input) { discarded changeset { id summary } } }": typeof types.DiscardAssessmentDocument,
    "\n  fragment CoachFields on Person { id name coach { id name } coachNamed coachSince leader { id name } position { id title } }\n": typeof types.CoachFieldsFragmentDoc,
    "\n  query CoachOf($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id ...CoachFields } }\n  }\n": typeof types.CoachOfDocument,
    "\n  query WithoutCoach($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision peopleWithoutCoachCount peopleWithoutCoach(first: 200) { id ...CoachFields } }\n  }\n": typeof types.WithoutCoachDocument,
    "\n  mutation NameCoach($input: NameCoachInput!) { nameCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }\n": typeof types.NameCoachDocument,
    "\n  mutation ClearCoach($input: ClearCoachInput!) { clearCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }\n": typeof types.ClearCoachDocument,
    "mutation StartCoachingPlan($input: StartCoachingPlanInput!) { startCoachingPlan(input: $input) { plan { id } changeset { id summary } } }": typeof types.StartCoachingPlanDocument,
    "mutation UpdateCoachingPlan($input: UpdateCoachingPlanInput!) { updateCoachingPlan(input: $input) { plan { id } changeset { id summary } } }": typeof types.UpdateCoachingPlanDocument,
    "mutation ChangePlanState($input: ChangePlanStateInput!) { changePlanState(input: $input) { plan { id state } changeset { id summary } } }": typeof types.ChangePlanStateDocument,
    "mutation HandOverPlan($input: HandOverPlanInput!) { handOverPlan(input: $input) { plan { id } changeset { id summary } } }": typeof types.HandOverPlanDocument,
    "mutation AddFocusArea($input: AddFocusAreaInput!) { addFocusArea(input: $input) { focusArea { id } changeset { id summary } } }": typeof types.AddFocusAreaDocument,
    "mutation UpdateFocusArea($input: UpdateFocusAreaInput!) { updateFocusArea(input: $input) { focusArea { id version } changeset { id summary } } }": typeof types.UpdateFocusAreaDocument,
    "mutation RemoveFocusArea($input: RemoveFocusAreaInput!) { removeFocusArea(input: $input) { plan { id } changeset { id summary } } }": typeof types.RemoveFocusAreaDocument,
    "mutation AddCoachingGoal($input: AddCoachingGoalInput!) { addCoachingGoal(input: $input) { goal { id } changeset { id summary } } }": typeof types.AddCoachingGoalDocument,
    "mutation UpdateCoachingGoal($input: UpdateCoachingGoalInput!) { updateCoachingGoal(input: $input) { goal { id state } changeset { id summary } } }": typeof types.UpdateCoachingGoalDocument,
    "mutation AddCoachingAction($input: AddCoachingActionInput!) { addCoachingAction(input: $input) { action { id } changeset { id summary } } }": typeof types.AddCoachingActionDocument,
    "mutation UpdateCoachingAction($input: UpdateCoachingActionInput!) { updateCoachingAction(input: $input) { action { id state } changeset { id summary } } }": typeof types.UpdateCoachingActionDocument,
    "mutation ReviewPlan($input: ReviewPlanInput!) { reviewPlan(input: $input) { review { id } plan { id state reviewBy } changeset { id summary } } }": typeof types.ReviewPlanDocument,
    "mutation StartOneOnOneSeries($input: StartOneOnOneSeriesInput!) { startOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }": typeof types.StartOneOnOneSeriesDocument,
    "mutation EndOneOnOneSeries($input: EndOneOnOneSeriesInput!) { endOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }": typeof types.EndOneOnOneSeriesDocument,
    "mutation PrepareOneOnOne($input: PrepareOneOnOneInput!) { prepareOneOnOne(input: $input) { oneOnOne { id } changeset { id summary } } }": typeof types.PrepareOneOnOneDocument,
    "mutation AddAgendaItem($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { item { id } changeset { id summary } } }": typeof types.AddAgendaItemDocument,
    "mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) { updateAgendaItem(input: $input) { item { id done } changeset { id summary } } }": typeof types.UpdateAgendaItemDocument,
    "mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) { oneOnOne { id } changeset { id summary } } }": typeof types.RemoveAgendaItemDocument,
    "mutation AddOneOnOneNote($input: AddOneOnOneNoteInput!) { addOneOnOneNote(input: $input) { note { id } changeset { id summary } } }": typeof types.AddOneOnOneNoteDocument,
    "mutation HoldOneOnOne($input: HoldOneOnOneInput!) { holdOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }": typeof types.HoldOneOnOneDocument,
    "mutation MoveOneOnOne($input: MoveOneOnOneInput!) { moveOneOnOne(input: $input) { oneOnOne { id plannedAt } changeset { id summary } } }": typeof types.MoveOneOnOneDocument,
    "mutation SkipOneOnOne($input: SkipOneOnOneInput!) { skipOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }": typeof types.SkipOneOnOneDocument,
    "\n  fragment EvidenceFields on Evidence { id kind direction notedOn text link author { id name } }\n": typeof types.EvidenceFieldsFragmentDoc,
    "\n  query PersonEvidence($id: ID!, $competency: ID, $first: Int!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name active }\n      person(id: $id) {\n        id\n        name\n        coach { id }\n        manager { id }\n        evidence(competency: $competency, first: $first) { id competency { id name } ...EvidenceFields }\n      }\n    }\n  }\n": typeof types.PersonEvidenceDocument,
    "mutation AddEvidence($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id } changeset { id summary } } }": typeof types.AddEvidenceDocument,
    "\n  query Competencies($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision competencies { id key name area levels active version } }\n  }\n": typeof types.CompetenciesDocument,
    "\n  query RolesToExpectOf($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100) { edges { node { id key name track active } } } }\n  }\n": typeof types.RolesToExpectOfDocument,
    "\n  query RoleExpectations($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      competencies { id key name area levels active version }\n      role(id: $id) {\n        id\n        name\n        ...ExpectationColumn\n        parent { id ...ExpectationColumn }\n        heirs { id active ...ExpectationColumn }\n      }\n    }\n  }\n": typeof types.RoleExpectationsDocument,
    "\n  fragment ExpectationColumn on Role {\n    id\n    name\n    expectations(all: true) {\n      competency { id }\n      level\n      importance\n      source\n      from { id name }\n      inherited { level importance source from { id name } }\n    }\n  }\n": typeof types.ExpectationColumnFragmentDoc,
    "mutation SetRoleExpectations($input: SetRoleExpectationsInput!) { setRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }": typeof types.SetRoleExpectationsDocument,
    "mutation ClearRoleExpectations($input: ClearRoleExpectationsInput!) { clearRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }": typeof types.ClearRoleExpectationsDocument,
    "mutation CreateCompetency($input: CreateCompetencyInput!) { createCompetency(input: $input) { changeset { id revision summary } competency { id } } }": typeof types.CreateCompetencyDocument,
    "mutation UpdateCompetency($input: UpdateCompetencyInput!) { updateCompetency(input: $input) { changeset { id revision summary } competency { id } } }": typeof types.UpdateCompetencyDocument,
    "\n  query FeedbackPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }\n": typeof types.FeedbackPersonDocument,
    "\n  fragment FeedbackEntry on Feedback {\n    id state question text createdAt givenAt sharedUp\n    person { id name }\n    author { id name }\n    requestedBy { id name }\n    competency { id name }\n  }\n": typeof types.FeedbackEntryFragmentDoc,
    "\n  query PersonFeedback($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id name } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name active }\n      person(id: $id) {\n        id\n        name\n        coach { id }\n        manager { id }\n        feedback { ...FeedbackEntry }\n        feedbackAsked { ...FeedbackEntry }\n      }\n    }\n  }\n": typeof types.PersonFeedbackDocument,
    "mutation GiveFeedback($input: GiveFeedbackInput!) { giveFeedback(input: $input) { feedback { id } changeset { id summary } } }": typeof types.GiveFeedbackDocument,
    "mutation RequestFeedback($input: RequestFeedbackInput!) { requestFeedback(input: $input) { feedback { id } changeset { id summary } } }": typeof types.RequestFeedbackDocument,
    "mutation DeclineFeedback($input: DeclineFeedbackInput!) { declineFeedback(input: $input) { feedback { id } changeset { id summary } } }": typeof types.DeclineFeedbackDocument,
    "\n  query GapsPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }\n": typeof types.GapsPersonDocument,
    "\n  fragment PersonGap on CompetenceGap {\n    expected importance current gap weighted strength weakness\n    competency { id name area }\n    from { id kind assessedOn author { id name } }\n  }\n": typeof types.PersonGapFragmentDoc,
    "\n  query PersonGaps($id: ID!, $role: ID, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id }\n      roles(first: 100, where: { active: true }) { edges { node { id name track } } }\n      person(id: $id) {\n        id\n        name\n        position { id title roles { id primary role { id name heirs { id name active } } } }\n        gaps(role: $role) { ...PersonGap }\n        course {\n          competency { id name area }\n          points { on kind level expected assessment { id } }\n        }\n      }\n    }\n  }\n": typeof types.PersonGapsDocument,
    "\n  query CoachingHome($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      peopleWithoutCoachCount\n      coachingHome {\n        oneOnOnes { toPrepare slot { startsAt person { id name } series { id } oneOnOne { id } } }\n        people { person { id name position { id title } } lastHeldAt daysUnseen overdue newcomer covered series { id } next { startsAt } plan { id state reviewBy reviewOverdue } }\n        overduePlans { id reviewBy person { id name } }\n        overdueActions { id text dueOn person { id name } owner { id name } }\n        metrics { key title definition unit value threshold alert }\n        target { reports openSeats newcomers people context player spanTooLarge twoFullTimeJobs }\n      }\n    }\n  }\n": typeof types.CoachingHomeDocument,
    "\n  query PrivateNotes($about: ID!) {\n    viewer {\n      person { id }\n      noteKey { recipient recoveryRecipient }\n      notes(about: $about) { id about sealed version }\n    }\n  }\n": typeof types.PrivateNotesDocument,
    "\n  mutation SavePrivateNote($input: SavePrivateNoteInput!) { savePrivateNote(input: $input) { note { id about sealed version } } }\n": typeof types.SavePrivateNoteDocument,
    "\n  mutation SetNoteKey($input: SetNoteKeyInput!) { setNoteKey(input: $input) { noteKey { recipient recoveryRecipient } } }\n": typeof types.SetNoteKeyDocument,
    "\n  query NoteCount { viewer { noteCount } }\n": typeof types.NoteCountDocument,
    "\n  mutation DeletePrivateNotes { deletePrivateNotes { deleted } }\n": typeof types.DeletePrivateNotesDocument,
    "\n  query PersonMeetings($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      person(id: $id) {\n        id name coach { id } manager { id }\n        oneOnOneSeries { id everyWeeks weekday atTime timeZone minutes endedOn canEdit overdue leader { id name } upcoming(first: 4) { startsAt oneOnOne { id } } }\n        oneOnOnes(first: 30) { id plannedAt heldAt status minutes overdue leader { id name } }\n      }\n    }\n  }\n": typeof types.PersonMeetingsDocument,
    "\n  query Meeting($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    node(id: $id) {\n      id\n      ... on OneOnOne {\n        plannedAt heldAt status minutes canEdit skipReason\n        leader { id name }\n        person { id name }\n        focusArea { id competency { id name } }\n        agenda { id section text done carriedOver author { id name } }\n        notes { id text createdAt author { id name } }\n        decisions { id text createdAt author { id name } }\n        actions { ...CoachingActionFields }\n      }\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  query CoachingOverlay($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      coachingOverlay {\n        seat { id title }\n        person { id name }\n        hasPlan reviewedInTime lastHeldAt oneOnOneOverdue coachees load weaknesses\n        gap { gap weighted competency { id name } }\n      }\n    }\n  }\n": typeof types.CoachingOverlayDocument,
    "\n  query SuccessionOverlay($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) { id successionOverlay { now soon later seat { id title person { id name } } } }\n  }\n": typeof types.SuccessionOverlayDocument,
    "\n  query PersonGrowth($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } }\n  }\n": typeof types.PersonGrowthDocument,
    "\n  fragment CoachingActionFields on CoachingAction { id kind text dueOn state overdue owner { id name } }\n": typeof types.CoachingActionFieldsFragmentDoc,
    "\n  fragment FocusFields on FocusArea {\n    id version fromLevel targetLevel currentLevel strength whyNow closedLooksLike state\n    competency { id name }\n    goals { id text dueOn state overdue }\n    actions { ...CoachingActionFields }\n    evidence { id ...EvidenceFields }\n  }\n": typeof types.FocusFieldsFragmentDoc,
    "\n  fragment PlanFields on CoachingPlan {\n    id state startedOn reviewBy reviewOverdue closedOn sharedUp canEdit canHandOver\n    person { id name }\n    coach { id name }\n    focusAreas { ...FocusFields }\n    reviews { id reviewedOn author { id name } focusReviews { id newLevel decision next focusArea { id competency { id name } } } }\n  }\n": typeof types.PlanFieldsFragmentDoc,
    "\n  query PersonPlans($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name area active }\n      person(id: $id) { id name coach { id name } manager { id name } coachingPlans { ...PlanFields } focusProposals { fromLevel targetLevel strength why competency { id name } } gaps { competency { id } current } }\n    }\n  }\n": typeof types.PersonPlansDocument,
    "\n  fragment TeamMap on CompetenceMap {\n    competencies { id name area }\n    rows { person { id name } cells { competency { id } expected current gap } missed { id name } }\n    lacks { competency { id name } expectedBy rated nearest }\n  }\n": typeof types.TeamMapFragmentDoc,
    "\n  query TeamCompetence($team: ID!, $seat: ID!, $depth: Int!, $ofTeam: Boolean!, $ofSeat: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $team) @include(if: $ofTeam) { id name competence { ...TeamMap } }\n      position(id: $seat) @include(if: $ofSeat) { id title competence(depth: $depth) { ...TeamMap } }\n    }\n  }\n": typeof types.TeamCompetenceDocument,
    "\n  fragment WeekFields on LeaderWeek { weekOn coaching staffing strategy handsOn other origin oneOnOnes }\n": typeof types.WeekFieldsFragmentDoc,
    "\n  fragment TargetFields on TimeTarget { reports openSeats newcomers terms { kind count each percent } wanted least most people context player spanTooLarge twoFullTimeJobs }\n": typeof types.TargetFieldsFragmentDoc,
    "\n  query LeaderTime($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } time(weeks: 53) { target { ...TargetFields } weeks { ...WeekFields } } }\n    org(asOf: $asOf, scenario: $scenario) { id }\n  }\n": typeof types.LeaderTimeDocument,
    "\n  query CalendarPreview($input: CalendarInput!) {\n    org { id calendarPreview(input: $input) { skipped weeks { ...WeekFields } entries { title startsAt minutes kind because person { id name } } } }\n  }\n": typeof types.CalendarPreviewDocument,
    "mutation RecordTime($input: RecordTimeInput!) { recordTime(input: $input) { changeset { id summary } } }": typeof types.RecordTimeDocument,
    "mutation ClearTime($input: ClearTimeInput!) { clearTime(input: $input) { changeset { id summary } } }": typeof types.ClearTimeDocument,
    "mutation ImportCalendar($input: CalendarInput!) { importCalendar(input: $input) { changeset { id summary } } }": typeof types.ImportCalendarDocument,
    "\n  fragment InsightTile on SavedQuery { id name title description query checkQuery visualisation value atLeast atMost }\n": typeof types.InsightTileFragmentDoc,
    "\n  query InsightTiles { org { id savedQueries(tile: true) { id ...InsightTile } } }\n": typeof types.InsightTilesDocument,
    "\n  query ChartQueries { org { id savedQueries { id name title description query value numberOf atLeast atMost variables { required } } } }\n": typeof types.ChartQueriesDocument,
    "\n  query WholeChart($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id chart { revision seats { ...ChartSeatRow } lines { ...ChartLineRow } } }\n  }\n": typeof types.WholeChartDocument,
    "\n  query PaperTitle($scenario: ID!, $inScenario: Boolean!) {\n    workspace { name }\n    scenario(id: $scenario) @include(if: $inScenario) { id name }\n  }\n": typeof types.PaperTitleDocument,
    "\n  query MovePreview($positions: [ID!]!, $reportsTo: ID, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      movePreview(positions: $positions, reportsTo: $reportsTo) { appeared { ...Finding } resolved { ...Finding } }\n    }\n  }\n": typeof types.MovePreviewDocument,
    "\n  fragment MatrixTeamRow on Team { id name color parent { id } memberships { id allocation function position { id } } }\n": typeof types.MatrixTeamRowFragmentDoc,
    "\n  query Matrix($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      teams(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...MatrixTeamRow } }\n      }\n    }\n  }\n": typeof types.MatrixDocument,
    "\n  query MatrixTouched($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      history(first: 20) {\n        pageInfo { hasNextPage }\n        edges { node { id revision changeCount changes(first: 100) { edges { node { __typename id ... on MembershipChange { fields { field before after } membership { id team { id } } } } } } } }\n      }\n    }\n  }\n": typeof types.MatrixTouchedDocument,
    "\n  query MatrixSome($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Team { archivedOn ...MatrixTeamRow } } }\n": typeof types.MatrixSomeDocument,
    "\n  query ScenarioBase($id: ID!) { scenario(id: $id) { id baseRevision } }\n": typeof types.ScenarioBaseDocument,
    "\n  query BeforeChart($id: ID!) {\n    scenario(id: $id) { id diff { before { id chart { seats { ...ChartSeatRow } lines { ...ChartLineRow } } } } }\n  }\n": typeof types.BeforeChartDocument,
    "\n  query Consequences($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      scenario { id holding { seats { id } } }\n      diff {\n        empty\n        counts {\n          seatsOpened seatsClosed seatsMoved seatsRenamed seatsChanged peopleMoved peopleAssigned peopleDisplaced peopleUnplaced\n          teamsCreated teamsArchived membershipsAdded membershipsRemoved linesAdded linesRemoved\n        }\n        layersChanged\n        ...DiffNumbers\n        spans(first: 8) { before after position { id title person { id name } } }\n        peopleDisplaced(first: 20) { person { id name } from { id title } to { id title } }\n        peopleUnplaced(first: 20) { person { id name } from { id title } }\n        consequences(first: 60) { ...Consequence }\n      }\n    }\n  }\n": typeof types.ConsequencesDocument,
    "mutation AddPerson($input: AddPersonInput!) { addPerson(input: $input) { changeset { id revision summary } person { id } } }": typeof types.AddPersonDocument,
    "mutation UpdatePerson($input: UpdatePersonInput!) { updatePerson(input: $input) { changeset { id revision summary } person { id } } }": typeof types.UpdatePersonDocument,
    "mutation RecordLeaving($input: RecordLeavingInput!) { recordLeaving(input: $input) { changeset { id revision summary } person { id } } }": typeof types.RecordLeavingDocument,
    "mutation RehirePerson($input: RehirePersonInput!) { rehirePerson(input: $input) { changeset { id revision summary } person { id } } }": typeof types.RehirePersonDocument,
    "mutation CreateRole($input: CreateRoleInput!) { createRole(input: $input) { changeset { id revision summary } role { id } } }": typeof types.CreateRoleDocument,
    "mutation UpdateRole($input: UpdateRoleInput!) { updateRole(input: $input) { changeset { id revision summary } role { id } } }": typeof types.UpdateRoleDocument,
    "mutation SetRoleInheritance($input: SetRoleInheritanceInput!) { setRoleInheritance(input: $input) { changeset { id revision summary } role { id } } }": typeof types.SetRoleInheritanceDocument,
    "mutation OpenPosition($input: OpenPositionInput!) { openPosition(input: $input) { changeset { id revision summary } position { id } } }": typeof types.OpenPositionDocument,
    "mutation RenamePosition($input: RenamePositionInput!) { renamePosition(input: $input) { changeset { id revision summary } position { id title } } }": typeof types.RenamePositionDocument,
    "mutation UpdatePosition($input: UpdatePositionInput!) { updatePosition(input: $input) { changeset { id revision summary } position { id } } }": typeof types.UpdatePositionDocument,
    "mutation DecideSeat($input: DecideSeatInput!) { decideSeat(input: $input) { changeset { id revision summary } position { id state planState } } }": typeof types.DecideSeatDocument,
    "mutation UpdatePositions($input: UpdatePositionsInput!) { updatePositions(input: $input) { changeset { id revision summary } positions { id } } }": typeof types.UpdatePositionsDocument,
    "mutation CopyPositions($input: CopyPositionsInput!) { copyPositions(input: $input) { changeset { id revision summary } positions { id } } }": typeof types.CopyPositionsDocument,
    "mutation MovePosition($input: MovePositionInput!) { movePosition(input: $input) { changeset { id revision summary } positions { id } } }": typeof types.MovePositionDocument,
    "mutation ReorderPosition($input: ReorderPositionInput!) { reorderPosition(input: $input) { changeset { id revision summary } position { id } } }": typeof types.ReorderPositionDocument,
    "mutation LiftPosition($input: LiftPositionInput!) { liftPosition(input: $input) { changeset { id revision summary } positions { id } } }": typeof types.LiftPositionDocument,
    "mutation ClosePosition($input: ClosePositionInput!) { closePosition(input: $input) { changeset { id revision summary } closed { id } } }": typeof types.ClosePositionDocument,
    "mutation ReopenPosition($input: ReopenPositionInput!) { reopenPosition(input: $input) { changeset { id revision summary } position { id } } }": typeof types.ReopenPositionDocument,
    "mutation AssignPerson($input: AssignPersonInput!) { assignPerson(input: $input) { changeset { id revision summary } assignment { id } } }": typeof types.AssignPersonDocument,
    "mutation VacatePosition($input: VacatePositionInput!) { vacatePosition(input: $input) { changeset { id revision summary } position { id } } }": typeof types.VacatePositionDocument,
    "mutation AddReportingLine($input: AddReportingLineInput!) { addReportingLine(input: $input) { changeset { id revision summary } line { id } } }": typeof types.AddReportingLineDocument,
    "mutation RemoveReportingLine($input: RemoveReportingLineInput!) { removeReportingLine(input: $input) { changeset { id revision summary } from { id } } }": typeof types.RemoveReportingLineDocument,
    "mutation AddPositionRole($input: AddPositionRoleInput!) { addPositionRole(input: $input) { changeset { id revision summary } positionRole { id } } }": typeof types.AddPositionRoleDocument,
    "mutation RemovePositionRole($input: RemovePositionRoleInput!) { removePositionRole(input: $input) { changeset { id revision summary } position { id } } }": typeof types.RemovePositionRoleDocument,
    "mutation SplitPosition($input: SplitPositionInput!) { splitPosition(input: $input) { changeset { id revision summary } created { id } } }": typeof types.SplitPositionDocument,
    "mutation MergePositions($input: MergePositionsInput!) { mergePositions(input: $input) { changeset { id revision summary } position { id } } }": typeof types.MergePositionsDocument,
    "mutation TransferPerson($input: TransferPersonInput!) { transferPerson(input: $input) { changeset { id revision summary } assignment { id } } }": typeof types.TransferPersonDocument,
    "mutation SetPositionExpectations($input: SetPositionExpectationsInput!) { setPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }": typeof types.SetPositionExpectationsDocument,
    "mutation ClearPositionExpectations($input: ClearPositionExpectationsInput!) { clearPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }": typeof types.ClearPositionExpectationsDocument,
    "mutation CreateTeam($input: CreateTeamInput!) { createTeam(input: $input) { changeset { id revision summary } team { id } } }": typeof types.CreateTeamDocument,
    "mutation UpdateTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }": typeof types.UpdateTeamDocument,
    "mutation MoveTeam($input: MoveTeamInput!) { moveTeam(input: $input) { changeset { id revision summary } team { id } } }": typeof types.MoveTeamDocument,
    "mutation MergeTeams($input: MergeTeamsInput!) { mergeTeams(input: $input) { changeset { id revision summary } team { id } } }": typeof types.MergeTeamsDocument,
    "mutation SplitTeam($input: SplitTeamInput!) { splitTeam(input: $input) { changeset { id revision summary } team { id } created { id } } }": typeof types.SplitTeamDocument,
    "mutation ArchiveTeam($input: ArchiveTeamInput!) { archiveTeam(input: $input) { changeset { id revision summary } team { id } } }": typeof types.ArchiveTeamDocument,
    "mutation ReopenTeam($input: ReopenTeamInput!) { reopenTeam(input: $input) { changeset { id revision summary } team { id } } }": typeof types.ReopenTeamDocument,
    "mutation JoinTeam($input: JoinTeamInput!) { joinTeam(input: $input) { changeset { id revision summary } membership { id } } }": typeof types.JoinTeamDocument,
    "mutation LeaveTeam($input: LeaveTeamInput!) { leaveTeam(input: $input) { changeset { id revision summary } team { id } } }": typeof types.LeaveTeamDocument,
    "mutation UpdateMembership($input: UpdateMembershipInput!) { updateMembership(input: $input) { changeset { id revision summary } membership { id } } }": typeof types.UpdateMembershipDocument,
    "\n  query ChangeDetails($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      changeset(id: $id) {\n        id\n        changes(first: 40) {\n          totalCount\n          edges { node { __typename id entityId operation fields { field before after } } }\n        }\n      }\n    }\n  }\n": typeof types.ChangeDetailsDocument,
    "\n  fragment ChangesetItem on Changeset {\n    id revision at actor summary reason changeCount\n    undoes { id }\n    undoneBy { id }\n  }\n": typeof types.ChangesetItemFragmentDoc,
    "\n  query History($after: Cursor, $where: ChangesetWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      history(first: 40, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id at ...ChangesetItem } }\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  query Holding($id: ID!) {\n    scenario(id: $id) {\n      id\n      revision\n      holding {\n        seats { id title totalReports person { id name } }\n        people { id name }\n      }\n    }\n  }\n": typeof types.HoldingDocument,
    "\n  mutation ImportOrg($input: ImportOrgInput!) {\n    importOrg(input: $input) {\n      changeset { id revision summary }\n      plan { added changed moved ended unchanged }\n      problemCount\n    }\n  }\n": typeof types.ImportOrgDocument,
    "\n  query OperationProgress($id: String!) { operation(id: $id) { id phase done total finished } }\n": typeof types.OperationProgressDocument,
    "\n  mutation CancelOperation($input: CancelOperationInput!) { cancelOperation(input: $input) { operation { id finished } } }\n": typeof types.CancelOperationDocument,
    "\n  query ImportPreview($input: ImportInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      importPreview(input: $input) {\n        source presets problemCount\n        format { encoding delimiter headerLine rows }\n        columns { header field samples }\n        plan { added changed moved ended sought unchanged seats needsDecision rows { action row label fields { field before after } } }\n        problems { row column code message action severity candidates { row label } }\n      }\n    }\n  }\n": typeof types.ImportPreviewDocument,
    "\n  query ImportProblems($input: ImportInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id importProblems(input: $input) }\n  }\n": typeof types.ImportProblemsDocument,
    "\n  query ReplacementPreview($person: ID!, $position: ID, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision }\n    replacementPreview(person: $person, position: $position) {\n      person { id name }\n      position { id title }\n      otherPositions { id title }\n      heir { id name }\n      orphans { kind of title about withSeat }\n      unfinished { kind title ends goesOn { id name } }\n    }\n  }\n": typeof types.ReplacementPreviewDocument,
    "\n  mutation ReplacePerson($input: ReplacePersonInput!) { replacePerson(input: $input) { changeset { id revision summary } person { id } opening { id } } }\n": typeof types.ReplacePersonDocument,
    "\n  query FindingList($first: Int!, $severity: FindingSeverity!, $rules: [LimitRule!], $excepted: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      findings(first: $first, severity: $severity, rules: $rules, excepted: $excepted) { ...Finding }\n      matching: findingCount(severity: $severity, rules: $rules, excepted: $excepted)\n      all: findingCount(excepted: $excepted)\n    }\n  }\n": typeof types.FindingListDocument,
    "\n  query LimitExceptionRecorded($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }\n    live: org { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }\n  }\n": typeof types.LimitExceptionRecordedDocument,
    "\n  fragment SeatFindings on Position {\n    id\n    findings { ...Finding }\n    assignments(current: true) { id person { id } }\n    memberships { id lead team { id findings { ...Finding } } }\n  }\n": typeof types.SeatFindingsFragmentDoc,
    "\n  fragment TeamFindings on Team { id findings { ...Finding } }\n": typeof types.TeamFindingsFragmentDoc,
    "\n  fragment Finding on Finding {\n    rule severity value limit reason\n    subject {\n      __typename\n      ... on Position { id title }\n      ... on Team { id name }\n      ... on Person { id name }\n    }\n    seats { id }\n    exception { id why until }\n  }\n": typeof types.FindingFragmentDoc,
    "mutation SetLimit($input: SetLimitInput!) { setLimit(input: $input) { changeset { id revision summary } limit { rule } } }": typeof types.SetLimitDocument,
    "mutation ResetLimit($input: ResetLimitInput!) { resetLimit(input: $input) { changeset { id revision summary } limit { rule } } }": typeof types.ResetLimitDocument,
    "mutation RecordLimitException($input: RecordLimitExceptionInput!) { recordLimitException(input: $input) { changeset { id revision summary } exception { id } } }": typeof types.RecordLimitExceptionDocument,
    "mutation WithdrawLimitException($input: WithdrawLimitExceptionInput!) { withdrawLimitException(input: $input) { changeset { id revision summary } limit { rule } } }": typeof types.WithdrawLimitExceptionDocument,
    "\n  fragment LimitFields on Limit {\n    rule title unit counts source targetLeast targetMost edited\n    thresholds { warnBelow warnAbove errorBelow errorAbove }\n    defaults { warnBelow warnAbove errorBelow errorAbove }\n  }\n": typeof types.LimitFieldsFragmentDoc,
    "\n  query Limits($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id limits { ...LimitFields } }\n  }\n": typeof types.LimitsDocument,
    "\n  fragment LimitExceptionFields on LimitException {\n    id rule why until current\n    subject { __typename ... on Position { id title } ... on Team { id name } ... on Person { id name } }\n  }\n": typeof types.LimitExceptionFieldsFragmentDoc,
    "\n  query LimitExceptions($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id limitExceptions(first: 1000) { ...LimitExceptionFields } }\n  }\n": typeof types.LimitExceptionsDocument,
    "\n  query ChartFindings($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      findings(first: 1000) { severity reason seats { id } }\n      problems: findingCount(severity: ERROR)\n      warnings: findingCount(severity: WARN)\n      all: findingCount\n    }\n  }\n": typeof types.ChartFindingsDocument,
    "\n  query People($after: Cursor, $where: PersonWhere, $orderBy: PersonOrder, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      people(first: 100, after: $after, where: $where, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...PersonRow } }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment PersonFacts on Person { id email location employmentType startedOn leftOn externalId source }\n": typeof types.PersonFactsFragmentDoc,
    "\n  fragment PersonHead on Person { id name leftOn position { id title } }\n": typeof types.PersonHeadFragmentDoc,
    "\n  query Person($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id name ...PersonHead ...PersonSeats ...PersonFacts } }\n  }\n": typeof types.PersonDocument,
    "\n  fragment PersonSeats on Person {\n    id\n    manager { id name }\n    assignments { id kind fte startsOn endsOn current position { id title closedOn team { id name color } } }\n  }\n": typeof types.PersonSeatsFragmentDoc,
    "\n  query TeamChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id teams(first: 100) { edges { node { id name } } } } }\n": typeof types.TeamChoicesDocument,
    "\n  query TeamsFound($text: String!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: [TEAM], first: 20) { label node { id } } } }\n": typeof types.TeamsFoundDocument,
    "\n  query TeamChosen($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name } } }\n": typeof types.TeamChosenDocument,
    "\n  fragment PersonRow on Person {\n    id name email location employmentType startedOn\n    position { id title team { id name color } }\n    manager { id name }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query SeatToReshape($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      position(id: $id) {\n        id title fte\n        manager { id title person { id name } }\n        chain { id }\n        reports { id title totalReports person { id name } }\n        assignments(current: true) { id kind fte person { id name } }\n        memberships { id team { id name } }\n        roles { id role { id name } }\n        lines { id }\n      }\n    }\n  }\n": typeof types.SeatToReshapeDocument,
    "fragment RoleAliases on Role { id aliases }": typeof types.RoleAliasesFragmentDoc,
    "\n  fragment RoleDuties on Role { id responsibilities duties { responsibility inherited from { id name } } }\n": typeof types.RoleDutiesFragmentDoc,
    "\n  fragment RoleExpected on Role {\n    id\n    expectations { competency { id name } level importance source from { id name } inherited { level importance source from { id name } } }\n  }\n": typeof types.RoleExpectedFragmentDoc,
    "fragment RoleFacts on Role { id track spanMin spanTarget spanMax timeBoxedMonths }": typeof types.RoleFactsFragmentDoc,
    "fragment RoleHead on Role { id key name track purpose active }": typeof types.RoleHeadFragmentDoc,
    "\n  fragment RoleHeritage on Role { id track parent { id name } mixins { id name } heirs { id name } }\n": typeof types.RoleHeritageFragmentDoc,
    "\n  query Role($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      role(id: $id) {\n        id\n        name\n        ...RoleHead\n        ...RoleHeritage\n        ...RoleAliases\n        ...RoleDuties\n        ...RoleExpected\n        ...RoleFacts\n        ...RoleSeats\n      }\n    }\n  }\n": typeof types.RoleDocument,
    "\n  fragment RoleSeats on Role { id track positions(first: 50) { totalCount edges { node { id title person { id name } } } } }\n": typeof types.RoleSeatsFragmentDoc,
    "\n  fragment RoleRow on Role { id name aliases track active purpose duties { responsibility } positions(first: 1) { totalCount } }\n": typeof types.RoleRowFragmentDoc,
    "\n  query Roles($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      roles(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id track parent { id } ...RoleRow } }\n      }\n    }\n  }\n": typeof types.RolesDocument,
    "\n  query OrgOverview($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      metrics { headcount seats vacancies fte layers averageSpan spans { span managers } byLayer { layer seats } }\n    }\n  }\n": typeof types.OrgOverviewDocument,
    "\n  fragment SeatExpectations on Position {\n    id\n    expectations(all: true) {\n      competency { id name levels active }\n      level\n      importance\n      source\n      from { id name }\n      inherited { level importance source from { id name } }\n    }\n  }\n": typeof types.SeatExpectationsFragmentDoc,
    "\n  fragment SeatFacts on Position { id location grade fte standsFor assistant externalId source manager { id title person { id name } } }\n": typeof types.SeatFactsFragmentDoc,
    "\n  fragment SeatHead on Position {\n    id title managerRef span totalReports layer headcount\n    person { id }\n    manager { id title person { id name } }\n  }\n": typeof types.SeatHeadFragmentDoc,
    "\n  fragment SeatHistory on Position {\n    id\n    history(first: 8) { totalCount edges { node { id ...ChangesetItem } } }\n  }\n": typeof types.SeatHistoryFragmentDoc,
    "\n  fragment SeatHolders on Position {\n    id\n    state\n    heldUntil\n    planState\n    vacancy { ...Vacancy }\n    assignments(current: true) { id kind fte startsOn endsOn person { id name } }\n  }\n": typeof types.SeatHoldersFragmentDoc,
    "\n  query Seat($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      position(id: $id) {\n        id\n        title\n        closedOn\n        ...SeatHead\n        ...SeatFindings\n        ...SeatHolders\n        ...SeatFacts\n        ...SeatRoles\n        ...SeatExpectations\n        ...SeatTeams\n        ...SeatLines\n        ...SeatHistory\n      }\n    }\n  }\n": typeof types.SeatDocument,
    "\n  fragment SeatLines on Position {\n    id\n    lines { id kind note from { id title person { id name } } to { id title person { id name } } }\n  }\n": typeof types.SeatLinesFragmentDoc,
    "\n  fragment SeatRoles on Position {\n    id\n    roles { id primary role { id key name purpose } }\n    duties { responsibility inherited from { id name } }\n  }\n": typeof types.SeatRolesFragmentDoc,
    "\n  query SeatSearch($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id position(id: $id) { id opening { id openedAt hiringManager { id name } } } }\n  }\n": typeof types.SeatSearchDocument,
    "\n  query SeatSuccession($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      position(id: $id) { id plansSuccession assignments(current: true) { id person { id } } successors { id readiness risk note person { id name } } }\n    }\n  }\n": typeof types.SeatSuccessionDocument,
    "mutation NameSuccessor($input: NameSuccessorInput!) { nameSuccessor(input: $input) { changeset { id summary } position { id } } }": typeof types.NameSuccessorDocument,
    "mutation RemoveSuccessor($input: RemoveSuccessorInput!) { removeSuccessor(input: $input) { changeset { id summary } position { id } } }": typeof types.RemoveSuccessorDocument,
    "\n  fragment SeatTeams on Position {\n    id\n    memberships { id allocation function lead team { id name color } }\n  }\n": typeof types.SeatTeamsFragmentDoc,
    "\n  mutation LoadDemo($input: LoadDemoInput!) { loadDemo(input: $input) { changeset { id revision summary } viewer { person { id name } } } }\n": typeof types.LoadDemoDocument,
    "\n  query TeamToSplit($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision team(id: $id) { id name kind parent { id name } memberships { id position { id title person { id name } } } } }\n  }\n": typeof types.TeamToSplitDocument,
    "\n  fragment TeamHead on Team { id name kind purpose color topologyType productType archivedOn headcount parent { id name } memberships { id } }\n": typeof types.TeamHeadFragmentDoc,
    "\n  fragment TeamMembers on Team {\n    id\n    memberships { id allocation function lead position { id title person { id name } } }\n  }\n": typeof types.TeamMembersFragmentDoc,
    "\n  query Team($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      team(id: $id) {\n        id\n        name\n        parent { id name parent { id name } }\n        children { id name color headcount }\n        history(first: 10) { edges { node { id ...ChangesetItem } } }\n        ...TeamHead\n        ...TeamFindings\n        ...TeamMembers\n      }\n    }\n  }\n": typeof types.TeamDocument,
    "\n  fragment TeamRow on Team { id name kind purpose color topologyType headcount leads { id title person { id name } } }\n": typeof types.TeamRowFragmentDoc,
    "\n  query Teams($after: Cursor, $where: TeamWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      teams(first: 100, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id parent { id } ...TeamRow } }\n      }\n    }\n  }\n": typeof types.TeamsDocument,
    "\n  fragment ScenarioRow on Scenario { id name purpose state owner owned updatedAt behind changesetCount }\n": typeof types.ScenarioRowFragmentDoc,
    "\n  query Scenarios($states: [ScenarioState!]) {\n    scenarios(states: $states) { id state ...ScenarioRow }\n  }\n": typeof types.ScenariosDocument,
    "\n  query ApplyPlan($id: ID!, $changesets: [ID!], $until: Date) {\n    scenario(id: $id) {\n      id\n      revision\n      applyPlan(changesets: $changesets, until: $until) {\n        changes\n        changesets { ...ScenarioChange }\n        alongside { changeset { id } }\n        conflicts { id }\n      }\n    }\n  }\n": typeof types.ApplyPlanDocument,
    "\n  query ScenarioChanges($id: ID!) {\n    scenario(id: $id) { id changesets { ...ScenarioChange } }\n  }\n": typeof types.ScenarioChangesDocument,
    "\n  fragment ScenarioChange on ScenarioChangeset {\n    effectiveOn needs\n    changeset { id revision at actor summary reason changeCount }\n    appliedAs { id summary at }\n  }\n": typeof types.ScenarioChangeFragmentDoc,
    "\n  query CompareNow {\n    org {\n      id\n      metrics { headcount seats fte vacancies managers layers averageSpan }\n      chart(depth: 3) { seats { id title reportsTo person { name } team { id name color } } }\n    }\n  }\n": typeof types.CompareNowDocument,
    "\n  query CompareHead($id: ID!) { scenario(id: $id) { id name state } }\n": typeof types.CompareHeadDocument,
    "\n  query CompareScenario($id: ID!) {\n    scenario(id: $id) {\n      id name state behind purpose why expectedEffect\n      changesets { changeset { id } }\n      diff {\n        metricsAfter { headcount seats fte vacancies managers layers averageSpan }\n        counts { seatsOpened seatsClosed seatsMoved peopleMoved peopleDisplaced peopleUnplaced teamsCreated teamsArchived }\n        consequences(first: 1000) { severity }\n      }\n      org { id chart(depth: 3) { seats { id title reportsTo lifted person { name } team { id name color } } } }\n    }\n  }\n": typeof types.CompareScenarioDocument,
    "\n  query ScenarioDiff(\n    $id: ID!, $consequences: Int!\n    $seatsOpened: Int!, $seatsClosed: Int!, $seatsMoved: Int!, $seatsRenamed: Int!, $seatsChanged: Int!\n    $peopleJoined: Int!, $peopleLeft: Int!, $peopleMoved: Int!, $peopleAssigned: Int!, $peopleDisplaced: Int!, $peopleUnplaced: Int!\n    $teamsCreated: Int!, $teamsArchived: Int!, $teamsChanged: Int!, $membershipsAdded: Int!, $membershipsRemoved: Int!, $membershipsChanged: Int!\n    $linesAdded: Int!, $linesRemoved: Int!, $spans: Int!\n  ) {\n    scenario(id: $id) {\n      id\n      revision\n      diff {\n        empty\n        layersChanged\n        ...DiffNumbers\n        counts {\n          seatsOpened seatsClosed seatsKept seatsMoved seatsRenamed seatsChanged peopleJoined peopleLeft peopleMoved peopleAssigned peopleDisplaced peopleUnplaced\n          teamsCreated teamsArchived teamsChanged membershipsAdded membershipsRemoved membershipsChanged linesAdded linesRemoved\n        }\n        consequences(first: $consequences) { severity ...Consequence }\n        seatsOpened(first: $seatsOpened) { ...DiffSeat manager { ...DiffSeat } }\n        seatsClosed(first: $seatsClosed) { ...DiffSeat manager { ...DiffSeat } }\n        seatsMoved(first: $seatsMoved) { position { ...DiffSeat lifted } from { ...DiffSeat } to { ...DiffSeat } }\n        seatsRenamed(first: $seatsRenamed) { position { ...DiffSeat } before after }\n        seatsChanged(first: $seatsChanged) { position { ...DiffSeat } fields { field before after } }\n        peopleJoined(first: $peopleJoined) { id name }\n        peopleLeft(first: $peopleLeft) { id name }\n        peopleMoved(first: $peopleMoved) { ...DiffPerson }\n        peopleAssigned(first: $peopleAssigned) { ...DiffPerson }\n        peopleDisplaced(first: $peopleDisplaced) { ...DiffPerson }\n        peopleUnplaced(first: $peopleUnplaced) { ...DiffPerson }\n        teamsCreated(first: $teamsCreated) { id name }\n        teamsArchived(first: $teamsArchived) { id name }\n        teamsChanged(first: $teamsChanged) { team { id name } fields { field before after } }\n        membershipsAdded(first: $membershipsAdded) { ...DiffMembership }\n        membershipsRemoved(first: $membershipsRemoved) { ...DiffMembership }\n        membershipsChanged(first: $membershipsChanged) { ...DiffMembership }\n        linesAdded(first: $linesAdded) { ...DiffLine }\n        linesRemoved(first: $linesRemoved) { ...DiffLine }\n        spans(first: $spans) { position { ...DiffSeat } before after }\n      }\n    }\n  }\n": typeof types.ScenarioDiffDocument,
    "fragment DiffSeat on Position { id title person { id name } }": typeof types.DiffSeatFragmentDoc,
    "fragment DiffPerson on PersonMove { person { id name } from { id title } to { id title } }": typeof types.DiffPersonFragmentDoc,
    "fragment DiffMembership on MembershipDiff { position { ...DiffSeat } team { id name } fields { field before after } }": typeof types.DiffMembershipFragmentDoc,
    "fragment DiffLine on ReportingLine { id kind from { ...DiffSeat } to { ...DiffSeat } }": typeof types.DiffLineFragmentDoc,
    "mutation CreateScenario($input: CreateScenarioInput!) { createScenario(input: $input) { scenario { id name } } }": typeof types.CreateScenarioDocument,
    "mutation UpdateScenario($input: UpdateScenarioInput!) { updateScenario(input: $input) { scenario { id } } }": typeof types.UpdateScenarioDocument,
    "mutation ShareScenario($input: ShareScenarioInput!) { shareScenario(input: $input) { scenario { id } } }": typeof types.ShareScenarioDocument,
    "mutation UnshareScenario($input: UnshareScenarioInput!) { unshareScenario(input: $input) { scenario { id } } }": typeof types.UnshareScenarioDocument,
    "mutation MoveScenario($input: MoveScenarioInput!) { moveScenario(input: $input) { scenario { id state } } }": typeof types.MoveScenarioDocument,
    "mutation ReviewScenario($input: ReviewScenarioInput!) { reviewScenario(input: $input) { scenario { id state } } }": typeof types.ReviewScenarioDocument,
    "mutation DeleteScenario($input: DeleteScenarioInput!) { deleteScenario(input: $input) { scenario } }": typeof types.DeleteScenarioDocument,
    "mutation ScheduleChangesets($input: ScheduleChangesetsInput!) { scheduleChangesets(input: $input) { scenario { id } } }": typeof types.ScheduleChangesetsDocument,
    "mutation RebaseScenario($input: RebaseScenarioInput!) { rebaseScenario(input: $input) { scenario { id revision } takenIn dropped } }": typeof types.RebaseScenarioDocument,
    "mutation ApplyScenario($input: ApplyScenarioInput!) { applyScenario(input: $input) { changeset { id revision summary } scenario { id } applied } }": typeof types.ApplyScenarioDocument,
    "mutation CopyChangesets($input: CopyChangesetsInput!) { copyChangesets(input: $input) { scenario { id name revision } changesets { id } } }": typeof types.CopyChangesetsDocument,
    "mutation UndoInScenario($input: UndoInput!) { undo(input: $input) { changeset { id revision summary } } }": typeof types.UndoInScenarioDocument,
    "mutation DraftTransition($input: DraftTransitionInput!) { draftTransition(input: $input) { scenario { id } } }": typeof types.DraftTransitionDocument,
    "mutation SaveTransitionAction($input: SaveTransitionActionInput!) { saveTransitionAction(input: $input) { scenario { id } } }": typeof types.SaveTransitionActionDocument,
    "mutation TickTransitionAction($input: TickTransitionActionInput!) { tickTransitionAction(input: $input) { scenario { id } } }": typeof types.TickTransitionActionDocument,
    "mutation RemoveTransitionAction($input: RemoveTransitionActionInput!) { removeTransitionAction(input: $input) { scenario { id } } }": typeof types.RemoveTransitionActionDocument,
    "\n  fragment DecisionRecord on Scenario { id why alternatives expectedEffect canEdit }\n": typeof types.DecisionRecordFragmentDoc,
    "\n  query ScenarioOverview($id: ID!) {\n    scenario(id: $id) { id ...DecisionRecord ...Shares }\n  }\n": typeof types.ScenarioOverviewDocument,
    "\n  query ScenarioOverviewDiff($id: ID!) {\n    scenario(id: $id) { id revision diff { empty ...DiffNumbers consequences(first: 6) { ...Consequence } } }\n  }\n": typeof types.ScenarioOverviewDiffDocument,
    "\n  fragment Shares on Scenario { id owned owner ownerPerson { id } shares { canEdit person { id name } } }\n": typeof types.SharesFragmentDoc,
    "\n  query ScenarioConflictCount($id: ID!) { scenario(id: $id) { id conflicts { id } } }\n": typeof types.ScenarioConflictCountDocument,
    "\n  fragment ScenarioHead on Scenario {\n    id name purpose state owner canEdit owned updatedAt revision\n    ownerPerson { id name }\n    madeFrom { id name }\n    appliedAs { id summary undoneBy { id } }\n    changesets { changeset { id } }\n    actions { id }\n  }\n": typeof types.ScenarioHeadFragmentDoc,
    "\n  query Scenario($id: ID!) {\n    viewer { canEdit }\n    scenario(id: $id) { id ...ScenarioFrame ...ScenarioHead }\n  }\n": typeof types.ScenarioDocument,
    "\n  fragment ScenarioFrame on Scenario {\n    id name state canEdit owned revision behind\n    changesets { changeset { id } }\n    actions { id doneAt }\n    reviews { at verdict withdrawnAt }\n  }\n": typeof types.ScenarioFrameFragmentDoc,
    "\n  fragment TransitionActionFields on TransitionAction { id kind text dueOn doneAt doneBy person { id name } position { id title } }\n": typeof types.TransitionActionFieldsFragmentDoc,
    "\n  query TransitionPlan($id: ID!) { scenario(id: $id) { id actions { ...TransitionActionFields } } }\n": typeof types.TransitionPlanDocument,
    "\n  fragment Conflict on ScenarioConflict { id kind label field seen live wants choices changesets }\n": typeof types.ConflictFragmentDoc,
    "\n  query ScenarioConflicts($id: ID!) {\n    scenario(id: $id) { id revision behind conflicts { id choices ...Conflict } }\n  }\n": typeof types.ScenarioConflictsDocument,
    "\n  query ScenarioReviews($id: ID!) { scenario(id: $id) { id reviews { reviewer verdict note at revision withdrawnAt } } }\n": typeof types.ScenarioReviewsDocument,
    "query OpenScenarios { scenarios { id name state canEdit } }": typeof types.OpenScenariosDocument,
    "\n  query About {\n    workspace { name path database version }\n    viewer { name canEdit person { id name } }\n  }\n": typeof types.AboutDocument,
    "\n  fragment WebhookItem on Webhook { id name url topics state stateReason behind failures nextAttemptAt earlierSecretUntil version }\n": typeof types.WebhookItemFragmentDoc,
    "\n  query Webhooks { webhooks { id state behind failures ...WebhookItem } }\n": typeof types.WebhooksDocument,
    "\n  query WebhookLog($id: ID!, $first: Int!) {\n    webhook(id: $id) { id deliveries(first: $first) { id type revision state createdAt attempts { at status duration error answer } } }\n  }\n": typeof types.WebhookLogDocument,
    "mutation AddWebhook($input: AddWebhookInput!) { addWebhook(input: $input) { changeset { id revision summary } secret } }": typeof types.AddWebhookDocument,
    "mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { changeset { id revision summary } webhook { id name url topics version } } }": typeof types.UpdateWebhookDocument,
    "mutation PauseWebhook($input: PauseWebhookInput!) { pauseWebhook(input: $input) { changeset { id revision summary } } }": typeof types.PauseWebhookDocument,
    "mutation ResumeWebhook($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { changeset { id revision summary } } }": typeof types.ResumeWebhookDocument,
    "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { changeset { id revision summary } secret } }": typeof types.RotateWebhookSecretDocument,
    "mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { changeset { id revision summary } removed } }": typeof types.RemoveWebhookDocument,
    "mutation TestWebhook($input: TestWebhookInput!) { testWebhook(input: $input) { delivery { id } } }": typeof types.TestWebhookDocument,
    "mutation RedeliverWebhook($input: RedeliverWebhookInput!) { redeliverWebhook(input: $input) { delivery { id } } }": typeof types.RedeliverWebhookDocument,
    "\n  query CandidateEverything($id: ID!) { application(id: $id) { id candidate { id everything } } }\n": typeof types.CandidateEverythingDocument,
    "\n  query MustHaveChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id competencies { id name active } } }\n": typeof types.MustHaveChoicesDocument,
    "\n  query CompetenceChanges($by: CompetenceGrouping!, $on: Date) {\n    competenceChanges(by: $by, on: $on) { from to before after change role { id name } team { id name } competency { id name } parts { kind change } }\n  }\n": typeof types.CompetenceChangesDocument,
    "fragment CycleLine on EvaluationCycle { id name stage fromOn toOn }": typeof types.CycleLineFragmentDoc,
    "fragment VoiceDue on EvaluationVoice { id ofSelf person { id name } cycle { id name selfBy peersBy } }": typeof types.VoiceDueFragmentDoc,
    "\n  query EvaluationCyclePage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    evaluationCycle(id: $id) {\n      id name stage calledOffWhy fromOn toOn selfBy peersBy draftBy releaseBy canRun\n      openedBy { id name }\n      distribution { performance count }\n      evaluations { id selfIn raterCount raterInCount canEvaluate person { id name } result { id performance growth text } }\n    }\n  }\n": typeof types.EvaluationCyclePageDocument,
    "\n  query EvaluationPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    evaluation(id: $id) {\n      id mine canEvaluate selfIn raterCount raterInCount talkedOn acknowledgedAt\n      person { id name }\n      cycle { id name stage }\n      voices { id ofSelf mine text givenAt person { id name } giver { id name } }\n      result { id performance growth text version by { id name } }\n      notes { id kind text at by { id name } }\n    }\n  }\n": typeof types.EvaluationPageDocument,
    "mutation BeginEvaluationCycle($input: BeginEvaluationCycleInput!) { beginEvaluationCycle(input: $input) { changeset { id summary } cycle { id } } }": typeof types.BeginEvaluationCycleDocument,
    "mutation AdvanceEvaluationCycle($input: AdvanceEvaluationCycleInput!) { advanceEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }": typeof types.AdvanceEvaluationCycleDocument,
    "mutation CallOffEvaluationCycle($input: CallOffEvaluationCycleInput!) { callOffEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }": typeof types.CallOffEvaluationCycleDocument,
    "mutation NameRater($input: NameRaterInput!) { nameRater(input: $input) { changeset { id summary } evaluation { id } } }": typeof types.NameRaterDocument,
    "mutation HandInVoice($input: HandInVoiceInput!) { handInVoice(input: $input) { changeset { id summary } voice { id } } }": typeof types.HandInVoiceDocument,
    "mutation DraftEvaluation($input: DraftEvaluationInput!) { draftEvaluation(input: $input) { changeset { id summary } evaluation { id result { id performance growth text version by { id name } } } } }": typeof types.DraftEvaluationDocument,
    "mutation NoteEvaluationTalk($input: NoteEvaluationTalkInput!) { noteEvaluationTalk(input: $input) { changeset { id summary } evaluation { id } } }": typeof types.NoteEvaluationTalkDocument,
    "mutation AcknowledgeEvaluation($input: AcknowledgeEvaluationInput!) { acknowledgeEvaluation(input: $input) { changeset { id summary } evaluation { id } } }": typeof types.AcknowledgeEvaluationDocument,
    "mutation CorrectEvaluation($input: CorrectEvaluationInput!) { correctEvaluation(input: $input) { changeset { id summary } evaluation { id } } }": typeof types.CorrectEvaluationDocument,
    "fragment HeadcountItem on HeadcountPlan { id name state fromOn toOn budgetFte canDecide position { id title } coverage { totalFte overFte } }": typeof types.HeadcountItemFragmentDoc,
    "\n  query HeadcountPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision }\n    headcountPlan(id: $id) {\n      id name fromOn toOn state budgetFte budgetAmount currency at decidedAt decidedWhy canRevise canDecide canWithdraw canOpenSeats withdrawnAt withdrawnWhy version\n      position { id title }\n      by { id name }\n      decidedBy { id name }\n      withdrawnBy { id name }\n      lines { key title fte quarterOn why state reportsTo { id title } role { id name } team { id name } seat { id title } }\n      coverage {\n        heldSeats heldFte emptySeats emptyFte toComeSeats toComeFte totalFte overFte\n        rows { quarterOn plannedSeats plannedFte thereSeats thereFte team { id name } role { id name } }\n      }\n    }\n  }\n": typeof types.HeadcountPageDocument,
    "\n  query HeadcountSeats($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } teams(first: 100) { edges { node { id name } } } }\n    staffing { headcountSeats { id title } }\n  }\n": typeof types.HeadcountSeatsDocument,
    "mutation ProposeHeadcountPlan($input: ProposeHeadcountPlanInput!) { proposeHeadcountPlan(input: $input) { changeset { id summary } plan { id } } }": typeof types.ProposeHeadcountPlanDocument,
    "mutation ReviseHeadcountPlan($input: ReviseHeadcountPlanInput!) { reviseHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }": typeof types.ReviseHeadcountPlanDocument,
    "mutation DecideHeadcountPlan($input: DecideHeadcountPlanInput!) { decideHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }": typeof types.DecideHeadcountPlanDocument,
    "mutation WithdrawHeadcountPlan($input: WithdrawHeadcountPlanInput!) { withdrawHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }": typeof types.WithdrawHeadcountPlanDocument,
    "mutation OpenPlannedSeat($input: OpenPlannedSeatInput!) { openPlannedSeat(input: $input) { changeset { id revision summary } plan { id } } }": typeof types.OpenPlannedSeatDocument,
    "fragment ImprovementLine on ImprovementPlan { id state endsOn endedOn outcome checkpointBy late mine person { id name } }": typeof types.ImprovementLineFragmentDoc,
    "fragment EvaluationDueLine on EvaluationDue { step dueOn late evaluation { id person { id name } cycle { id name } } }": typeof types.EvaluationDueLineFragmentDoc,
    "\n  query ImprovementPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    improvementPlan(id: $id) {\n      id mine diagnosis expectations support days state openedOn endsOn endedOn outcome extended checkpointBy late canWrite version\n      person { id name }\n      by { id name }\n      issues { what example }\n      grounds { kind on }\n      entries { id kind onTrack until text at by { id name } }\n    }\n  }\n": typeof types.ImprovementPageDocument,
    "\n  query PersonWork($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    workOf(person: $person) {\n      canDraftPlan lack\n      plans { ...ImprovementLine }\n      evaluations { id cycle { id name stage fromOn toOn } result { id performance } }\n    }\n  }\n": typeof types.PersonWorkDocument,
    "mutation DraftImprovementPlan($input: DraftImprovementPlanInput!) { draftImprovementPlan(input: $input) { changeset { id summary } plan { id } } }": typeof types.DraftImprovementPlanDocument,
    "mutation ReviseImprovementPlan($input: ReviseImprovementPlanInput!) { reviseImprovementPlan(input: $input) { changeset { id summary } plan { id version } } }": typeof types.ReviseImprovementPlanDocument,
    "mutation DropImprovementPlan($input: DropImprovementPlanInput!) { dropImprovementPlan(input: $input) { changeset { id summary } plan { id } } }": typeof types.DropImprovementPlanDocument,
    "mutation OpenImprovementPlan($input: OpenImprovementPlanInput!) { openImprovementPlan(input: $input) { changeset { id summary } plan { id state version } } }": typeof types.OpenImprovementPlanDocument,
    "mutation AddImprovementEntry($input: AddImprovementEntryInput!) { addImprovementEntry(input: $input) { changeset { id summary } plan { id state version } } }": typeof types.AddImprovementEntryDocument,
    "fragment KnowledgeLine on KnowledgeTask { id what dueOn doneOn late canTick canGive version person { id name } owner { id name } position { id title } }": typeof types.KnowledgeLineFragmentDoc,
    "\n  query PersonLeaving($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    leavingOf(person: $person) {\n      seats { id title }\n      exits { id kind regretted why at version position { id title } by { id name } }\n      knowledge { ...KnowledgeLine }\n    }\n  }\n": typeof types.PersonLeavingDocument,
    "mutation RecordExit($input: RecordExitInput!) { recordExit(input: $input) { changeset { id summary } leaving { exits { id kind regretted why } } } }": typeof types.RecordExitDocument,
    "mutation HandOverKnowledge($input: HandOverKnowledgeInput!) { handOverKnowledge(input: $input) { changeset { id summary } leaving { knowledge { id } } } }": typeof types.HandOverKnowledgeDocument,
    "mutation GiveKnowledge($input: GiveKnowledgeInput!) { giveKnowledge(input: $input) { changeset { id summary } task { id version owner { id name } } } }": typeof types.GiveKnowledgeDocument,
    "mutation TickKnowledge($input: TickKnowledgeInput!) { tickKnowledge(input: $input) { changeset { id summary } task { id doneOn late } } }": typeof types.TickKnowledgeDocument,
    "\n  fragment OnboardingLine on Onboarding {\n    id reviewBy endedOn standing taskCount doneCount lateCount\n    person { id name }\n    position { id title }\n  }\n": typeof types.OnboardingLineFragmentDoc,
    "\n  query OnboardingPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboarding(id: $id) {\n      id startsOn reviewBy endedOn state standing taskCount doneCount lateCount canEdit canReview extended version\n      person { id name }\n      position { id title }\n      manager { id name }\n      buddy { id name }\n      tasks { id part whose title dueOn doneOn late note canTick owner { id name } }\n      reviews { id outcome why until at by { id name } }\n    }\n  }\n": typeof types.OnboardingPageDocument,
    "\n  query PersonOnboarding($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboardingOf(person: $person) { canBegin plans { ...OnboardingLine } }\n  }\n": typeof types.PersonOnboardingDocument,
    "mutation BeginOnboarding($input: BeginOnboardingInput!) { beginOnboarding(input: $input) { changeset { id summary } onboarding { id } } }": typeof types.BeginOnboardingDocument,
    "mutation UpdateOnboarding($input: UpdateOnboardingInput!) { updateOnboarding(input: $input) { changeset { id summary } onboarding { id version } } }": typeof types.UpdateOnboardingDocument,
    "mutation AddOnboardingTask($input: AddOnboardingTaskInput!) { addOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }": typeof types.AddOnboardingTaskDocument,
    "mutation UpdateOnboardingTask($input: UpdateOnboardingTaskInput!) { updateOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }": typeof types.UpdateOnboardingTaskDocument,
    "mutation DropOnboardingTask($input: DropOnboardingTaskInput!) { dropOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }": typeof types.DropOnboardingTaskDocument,
    "mutation ReviewOnboarding($input: ReviewOnboardingInput!) { reviewOnboarding(input: $input) { changeset { id summary } onboarding { id state } } }": typeof types.ReviewOnboardingDocument,
    "\n  query StaffingRoom($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    viewer { owner person { id } }\n    staffing {\n      openings { id openedAt position { id title } hiringManager { id name } stages { key name count } }\n      closed: openings(closed: true) { id state closedOn position { id title } hiringManager { id name } }\n      seatsWithoutOpening { id title state manager { id title person { id name } } }\n      stuck { id days candidate { id name } position { id title } stage { key name limitDays } }\n      consentEnding { id candidate { id name consentUntil } position { id title } }\n      bench { position { id title person { id name } } covered successors { id readiness person { id name } } }\n      numbers { filled daysToFill stages { stage entered passed } sources { source applied hired } }\n      erasures { id proof cause at by { id name } }\n      onboardings { ...OnboardingLine }\n      onboarded: onboardings(ended: true) { ...OnboardingLine }\n      canOpenCycle\n      evaluationCycles { ...CycleLine }\n      voicesDue { ...VoiceDue }\n      evaluationsDue { ...EvaluationDueLine }\n      improvementPlans { ...ImprovementLine }\n      improved: improvementPlans(ended: true) { ...ImprovementLine }\n      headcountPlans { ...HeadcountItem }\n      headcountSeats { id }\n      knowledgeDue { ...KnowledgeLine }\n      losses { left regretted }\n      ramp { people days }\n      toScore { id plannedOn application { id candidate { id name } position { id title } } }\n    }\n  }\n": typeof types.StaffingRoomDocument,
    "\n  query OpeningPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    opening(id: $id) {\n      id whyNow outcomes interviewPlan state openedAt closedOn canEdit hires version\n      position { id title }\n      hiringManager { id name }\n      vacancy { ...Vacancy }\n      mustHaves { id key name }\n      stages { key name limitDays count }\n      applications { id state days late candidate { id name source } stage { key name limitDays } }\n    }\n  }\n": typeof types.OpeningPageDocument,
    "\n  query ApplicationPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    application(id: $id) {\n      id state days late verdict verdictWhy hires\n      candidate { id name email source consentUntil consentStated consentEndsSoon person { id name } }\n      position { id title }\n      stage { key name limitDays }\n      opening { id state stages { key name } }\n      moves { id from to reason why at by { id name } }\n      interviews { id plannedOn scored mine ledBy { id name } competencies { id name } }\n      scorecards { id overall pros cons at interviewer { id name } scores { rating evidence competency { id name } } }\n      offers { id number startsOn expiresOn expired terms state }\n    }\n  }\n": typeof types.ApplicationPageDocument,
    "mutation BeginOpening($input: BeginOpeningInput!) { beginOpening(input: $input) { changeset { id summary } opening { id } } }": typeof types.BeginOpeningDocument,
    "mutation UpdateOpening($input: UpdateOpeningInput!) { updateOpening(input: $input) { changeset { id summary } opening { id version } } }": typeof types.UpdateOpeningDocument,
    "mutation CancelOpening($input: CancelOpeningInput!) { cancelOpening(input: $input) { changeset { id summary } opening { id state } } }": typeof types.CancelOpeningDocument,
    "mutation AddCandidate($input: AddCandidateInput!) { addCandidate(input: $input) { changeset { id summary } application { id } } }": typeof types.AddCandidateDocument,
    "mutation UpdateCandidate($input: UpdateCandidateInput!) { updateCandidate(input: $input) { changeset { id summary } application { id candidate { id name email consentUntil consentStated consentEndsSoon } } } }": typeof types.UpdateCandidateDocument,
    "mutation MoveApplication($input: MoveApplicationInput!) { moveApplication(input: $input) { changeset { id summary } application { id } } }": typeof types.MoveApplicationDocument,
    "mutation EndApplication($input: EndApplicationInput!) { endApplication(input: $input) { changeset { id summary } application { id state } } }": typeof types.EndApplicationDocument,
    "mutation CancelInterview($input: CancelInterviewInput!) { cancelInterview(input: $input) { changeset { id summary } application { id } } }": typeof types.CancelInterviewDocument,
    "mutation PlanInterview($input: PlanInterviewInput!) { planInterview(input: $input) { changeset { id summary } application { id } } }": typeof types.PlanInterviewDocument,
    "mutation SubmitScorecard($input: SubmitScorecardInput!) { submitScorecard(input: $input) { changeset { id summary } application { id } } }": typeof types.SubmitScorecardDocument,
    "mutation DecideApplication($input: DecideApplicationInput!) { decideApplication(input: $input) { changeset { id summary } application { id verdict } } }": typeof types.DecideApplicationDocument,
    "mutation MakeOffer($input: MakeOfferInput!) { makeOffer(input: $input) { changeset { id summary } application { id } } }": typeof types.MakeOfferDocument,
    "mutation AnswerOffer($input: AnswerOfferInput!) { answerOffer(input: $input) { changeset { id summary } application { id } } }": typeof types.AnswerOfferDocument,
    "mutation Hire($input: HireInput!) { hire(input: $input) { changeset { id summary } application { id state } } }": typeof types.HireDocument,
    "mutation EraseCandidate($input: EraseCandidateInput!) { eraseCandidate(input: $input) { changeset { id summary } erasure { id proof } } }": typeof types.EraseCandidateDocument,
    "\n  query TemplateRoles($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } } }\n": typeof types.TemplateRolesDocument,
    "\n  query OnboardingTemplate($role: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboardingTemplate(role: $role) { usual canEdit version role { id name } steps { day whose title } }\n  }\n": typeof types.OnboardingTemplateDocument,
    "mutation SetOnboardingTemplate($input: SetOnboardingTemplateInput!) { setOnboardingTemplate(input: $input) { changeset { id summary } template { usual version } } }": typeof types.SetOnboardingTemplateDocument,
    "\n  query TeamCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name commitments { id ...CommitmentRow } } }\n  }\n": typeof types.TeamCommitmentsDocument,
    "\n  query ObjectiveCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objective(id: $id) { id commitments { id ...CommitmentRow } } }\n  }\n": typeof types.ObjectiveCommitmentsDocument,
    "\n  query ObjectivesServed($team: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } } }\n  }\n": typeof types.ObjectivesServedDocument,
    "\n  fragment CommitmentRow on Commitment {\n    id title state dueOn neededBy atRisk riskReasons postMortemDue\n    team { id name color }\n    lacks { kind text }\n  }\n": typeof types.CommitmentRowFragmentDoc,
    "\n  query Commitments($after: Cursor, $where: CommitmentWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      commitments(first: 100, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...CommitmentRow } }\n      }\n    }\n  }\n": typeof types.CommitmentsDocument,
    "\n  query CommitmentStanding($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      commitmentRatio { commitments objectives ratio tooMany }\n      commitmentFindings(first: 20) { rule severity text commitment { id title } }\n    }\n  }\n": typeof types.CommitmentStandingDocument,
    "\n  query Commitment($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      commitment(id: $id) {\n        id title why state requestedOn neededBy discoveryFrom discoveryUntil dueOn committedOn endedOn because rootCause whatChanges affected postMortemDue atRisk riskReasons warnings\n        team { id name color }\n        objective { id title }\n        askedBy { id name }\n        manager { id name }\n        answers { risk found foundOn }\n        signatures { side signedOn signedBy { id name } }\n        lacks { kind text }\n        needs { id what state needBy overdue open provider { id name } promise { id title } }\n        keeps { id what state open needer { id name } commitment { id title } }\n        actions { id ...ActionFields }\n      }\n    }\n  }\n": typeof types.CommitmentDocument,
    "\n  query TeamPromises($id: ID!, $states: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id commitments(states: $states) { id title } } }\n  }\n": typeof types.TeamPromisesDocument,
    "mutation RequestCommitment($input: RequestCommitmentInput!) { requestCommitment(input: $input) { changeset { id revision summary } commitment { id } } }": typeof types.RequestCommitmentDocument,
    "mutation ReviseCommitment($input: ReviseCommitmentInput!) { reviseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": typeof types.ReviseCommitmentDocument,
    "mutation StartDiscovery($input: StartDiscoveryInput!) { startDiscovery(input: $input) { changeset { id revision summary } commitment { id state } warnings } }": typeof types.StartDiscoveryDocument,
    "mutation RecordRisk($input: RecordRiskInput!) { recordRisk(input: $input) { changeset { id revision summary } commitment { id } } }": typeof types.RecordRiskDocument,
    "mutation SignCommitment($input: SignCommitmentInput!) { signCommitment(input: $input) { changeset { id revision summary } commitment { id } } }": typeof types.SignCommitmentDocument,
    "mutation PromiseCommitment($input: PromiseCommitmentInput!) { promiseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": typeof types.PromiseCommitmentDocument,
    "mutation DeclineCommitment($input: RefuseCommitmentInput!) { declineCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": typeof types.DeclineCommitmentDocument,
    "mutation WithdrawCommitment($input: RefuseCommitmentInput!) { withdrawCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": typeof types.WithdrawCommitmentDocument,
    "mutation DeliverCommitment($input: DeliverCommitmentInput!) { deliverCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": typeof types.DeliverCommitmentDocument,
    "mutation BreakCommitment($input: BreakCommitmentInput!) { breakCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": typeof types.BreakCommitmentDocument,
    "mutation WritePostMortem($input: WritePostMortemInput!) { writePostMortem(input: $input) { changeset { id revision summary } } }": typeof types.WritePostMortemDocument,
    "mutation RaiseNeedOfCommitment($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }": typeof types.RaiseNeedOfCommitmentDocument,
    "mutation AgreeToNeed($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id state } } }": typeof types.AgreeToNeedDocument,
    "\n  query TeamContext($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $id) {\n        id name purpose\n        context {\n          day lacks\n          visions { id name statement betterLife }\n          strategies { id name summary startsOn endsOn focuses(kind: NOT_NOW) { id problem } }\n          problems { id problem why insights { id statement evidence source foundOn } }\n          principles { id text tradeOff }\n          objectives { id title why state health healthReasons startsOn endsOn focus { id problem } rollup { progress known } keyResults { id metric unit kind baseline target latest { id value } } }\n          commitments { id ...CommitmentRow }\n          needs { id what severity needBy overdue provider { id name } objective { id title } commitment { id title } }\n          provides { id what severity needBy overdue needer { id name } }\n          interactions { id mode purpose expiresOn from { id name } to { id name } }\n          contacts { about person { id name } position { id title } }\n        }\n      }\n    }\n  }\n": typeof types.TeamContextDocument,
    "\n  query Coverage($held: [CommitmentState!]!, $from: Date, $until: Date, $first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      coverage(from: $from, until: $until) {\n        rowCount unstaffedCount idleTeamCount idleSeatCount seats\n        rows(first: $first) { objective { id title } cells { team { id name color } objectives { id title state health } commitments { id title atRisk } } }\n        unstaffed(first: $first) { id title teams { id team { id name } } }\n        idleTeams(first: $first) { id name color }\n        idleSeats(first: $first) { id title person { id name } }\n        crowded { team { id name color } claimants { id name } objectives { id title } }\n      }\n      commitments(first: 50, where: { states: $held }) {\n        totalCount\n        edges { node { id ...CommitmentRow team { id headcount } objective { id title } } }\n      }\n      collaboration {\n        departments { id name }\n        cells { taker { id } giver { id } collaborations services facilitations expired dependencies blocking overdue }\n      }\n    }\n  }\n": typeof types.CoverageDocument,
    "mutation ImportObjectives($input: ImportObjectivesInput!) { importObjectives(input: $input) { changeset { id revision summary } rows { action } } }": typeof types.ImportObjectivesDocument,
    "\n  query ObjectiveImport($input: ObjectiveFileInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      objectiveImportPreview(input: $input) {\n        columns { header field samples }\n        rows { row title action objective { id } team { id name color } focus { id problem } above keyResults problems }\n      }\n    }\n  }\n": typeof types.ObjectiveImportDocument,
    "\n  fragment InsightFields on Insight { id kind statement evidence source foundOn sharedWith citedBy { id problem strategy { id name } } }\n": typeof types.InsightFieldsFragmentDoc,
    "\n  query Insights($first: Int!, $after: Cursor, $where: InsightWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision insights(first: $first, after: $after, where: $where) { totalCount pageInfo { hasNextPage endCursor } edges { node { id kind statement ...InsightFields } } } }\n  }\n": typeof types.InsightsDocument,
    "\n  fragment AlignmentStepFields on AlignmentStep {\n    weight progress known objectives keyResults onTrack atRisk offTrack unsure reasons steps\n    aim {\n      __typename\n      ... on Vision { id name visionState: state }\n      ... on Strategy { id name strategyState: state startsOn endsOn }\n      ... on Focus { id problem kind }\n      ... on Objective { id title objectiveState: state health startsOn endsOn teams { id team { id name color } } }\n      ... on KeyResult { id metric unit baseline target measure: kind latest { id value confidence checkedOn } objective { id } }\n      ... on Commitment { id title commitmentState: state dueOn promisedBy: team { id name } }\n      ... on Action { id title actionState: state dueOn overdue owner { id name } of { __typename ... on Objective { id } ... on KeyResult { id objective { id } } ... on Commitment { id } } }\n    }\n  }\n": typeof types.AlignmentStepFieldsFragmentDoc,
    "\n  query Alignment($of: ID, $after: Cursor, $ended: Boolean!, $troubled: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      alignment(of: $of, first: 100, after: $after, ended: $ended, troubled: $troubled) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        steps { ...AlignmentStepFields }\n      }\n    }\n  }\n": typeof types.AlignmentDocument,
    "\n  query AlignmentPath($of: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      alignment(of: $of, first: 0) { path { __typename ... on Vision { id } ... on Strategy { id } ... on Focus { id } ... on Objective { id } ... on KeyResult { id } ... on Commitment { id } ... on Action { id } } }\n    }\n  }\n": typeof types.AlignmentPathDocument,
    "\n  query ObjectivesAbove($from: Date, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 50, where: { top: true, from: $from, states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE] }) { edges { node { id title } } } }\n  }\n": typeof types.ObjectivesAboveDocument,
    "\n  query FocusesToServe($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id visions { id strategies { id name state focuses(kind: CHOSEN) { id problem } } } }\n  }\n": typeof types.FocusesToServeDocument,
    "\n  query FindObjective($text: String!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 8, where: { textContains: $text }, orderBy: { field: ENDS_ON, direction: DESC }) { edges { node { id title } } } }\n  }\n": typeof types.FindObjectiveDocument,
    "\n  query AnyObjective($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id objectives(first: 1) { totalCount } } }\n": typeof types.AnyObjectiveDocument,
    "\n  query PersonObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      person(id: $id) {\n        id\n        actions(states: [OPEN]) { id ...ActionFields }\n        assignments(current: true) { id position { id memberships { id team { id objectives(where: { states: [PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } } } }\n      }\n    }\n  }\n": typeof types.PersonObjectivesDocument,
    "\n  query TeamObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } }\n  }\n": typeof types.TeamObjectivesDocument,
    "\n  fragment ObjectiveRow on Objective {\n    id title startsOn endsOn state ambition health healthReasons\n    teams { id team { id name color } }\n    rollup { progress known }\n    keyResults { id latest { id confidence checkedOn } }\n  }\n": typeof types.ObjectiveRowFragmentDoc,
    "\n  query Objectives($after: Cursor, $where: ObjectiveWhere, $orderBy: ObjectiveOrder, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      objectives(first: 100, after: $after, where: $where, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...ObjectiveRow } }\n      }\n    }\n  }\n": typeof types.ObjectivesDocument,
    "\n  fragment KeyResultFields on KeyResult {\n    id metric unit source baseline commit target stretch direction kind altitude score suggestedScore progress nextCheckInOn lint checkInCount\n    proposedBy { id name }\n    alerts { kind text }\n    latest { id value confidence checkedOn }\n    checkIns(last: 26) { id checkedOn value confidence learned next help author { id name } }\n    linksFrom { ...ObjectiveLinkFields }\n    actions { ...ActionFields }\n  }\n": typeof types.KeyResultFieldsFragmentDoc,
    "\n  fragment ObjectiveLinkFields on ObjectiveLink {\n    id kind weight\n    from { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }\n    to { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }\n  }\n": typeof types.ObjectiveLinkFieldsFragmentDoc,
    "\n  fragment ActionFields on Action { id title dueOn state overdue owner { id name } of { __typename ... on Objective { id title } ... on KeyResult { id objective { id title } } ... on Commitment { id title } } }\n": typeof types.ActionFieldsFragmentDoc,
    "\n  query Objective($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      objective(id: $id) {\n        id title why startsOn endsOn ambition expectedConfidence state sharing acceptedOn activatedOn closedOn droppedBecause learned rootCause whatChanges affected\n        health healthReasons warnings score missed unscored { id metric } staffed mayCheckIn mayNegotiate\n        healthCauses { text dependency { id provider { id name } } commitment { id } seat { id team { id name } } }\n        assignedBy { id name } acceptedBy { id name }\n        focus { id problem strategy { id name } }\n        dependencies { id what severity overdue needBy needer { id name } provider { id name } }\n        teams { id lead team { id name color archivedOn leads { id title person { id name } } } }\n        rollup { progress known parts { weight progress known circle link { id } aim { __typename ... on Objective { id title } ... on KeyResult { id metric } } } }\n        keyResults { id ...KeyResultFields }\n        linksFrom { id ...ObjectiveLinkFields }\n        linksTo { id ...ObjectiveLinkFields }\n        actions { id ...ActionFields }\n      }\n    }\n  }\n": typeof types.ObjectiveDocument,
    "mutation DraftObjective($input: DraftObjectiveInput!) { draftObjective(input: $input) { changeset { id revision summary } objective { id } warnings } }": typeof types.DraftObjectiveDocument,
    "mutation ReviseObjective($input: ReviseObjectiveInput!) { reviseObjective(input: $input) { changeset { id revision summary } objective { id } } }": typeof types.ReviseObjectiveDocument,
    "mutation ProposeObjective($input: MoveObjectiveInput!) { proposeObjective(input: $input) { changeset { id revision summary } objective { id state } } }": typeof types.ProposeObjectiveDocument,
    "mutation AcceptObjective($input: AcceptObjectiveInput!) { acceptObjective(input: $input) { changeset { id revision summary } objective { id state } } }": typeof types.AcceptObjectiveDocument,
    "mutation ReturnObjective($input: MoveObjectiveInput!) { returnObjective(input: $input) { changeset { id revision summary } objective { id state } } }": typeof types.ReturnObjectiveDocument,
    "mutation ActivateObjective($input: MoveObjectiveInput!) { activateObjective(input: $input) { changeset { id revision summary } objective { id state } } }": typeof types.ActivateObjectiveDocument,
    "mutation ScoreObjective($input: ScoreObjectiveInput!) { scoreObjective(input: $input) { changeset { id revision summary } objective { id state } } }": typeof types.ScoreObjectiveDocument,
    "mutation CloseObjective($input: CloseObjectiveInput!) { closeObjective(input: $input) { changeset { id revision summary } objective { id state } } }": typeof types.CloseObjectiveDocument,
    "mutation DropObjective($input: DropObjectiveInput!) { dropObjective(input: $input) { changeset { id revision summary } objective { id state } } }": typeof types.DropObjectiveDocument,
    "mutation AddObjectiveTeam($input: AddObjectiveTeamInput!) { addObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }": typeof types.AddObjectiveTeamDocument,
    "mutation RemoveObjectiveTeam($input: RemoveObjectiveTeamInput!) { removeObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }": typeof types.RemoveObjectiveTeamDocument,
    "mutation AddKeyResult($input: AddKeyResultInput!) { addKeyResult(input: $input) { changeset { id revision summary } keyResult { id lint } warnings } }": typeof types.AddKeyResultDocument,
    "mutation UpdateKeyResult($input: UpdateKeyResultInput!) { updateKeyResult(input: $input) { changeset { id revision summary } keyResult { id } } }": typeof types.UpdateKeyResultDocument,
    "mutation RemoveKeyResult($input: RemoveKeyResultInput!) { removeKeyResult(input: $input) { changeset { id revision summary } objective { id } } }": typeof types.RemoveKeyResultDocument,
    "mutation CheckIn($input: CheckInInput!) { checkIn(input: $input) { changeset { id revision summary } checkIn { id } } }": typeof types.CheckInDocument,
    "mutation LinkObjectives($input: LinkObjectivesInput!) { linkObjectives(input: $input) { changeset { id revision summary } link { id } } }": typeof types.LinkObjectivesDocument,
    "mutation UnlinkObjectives($input: UnlinkObjectivesInput!) { unlinkObjectives(input: $input) { changeset { id revision summary } } }": typeof types.UnlinkObjectivesDocument,
    "mutation AddAction($input: AddActionInput!) { addAction(input: $input) { changeset { id revision summary } action { id } } }": typeof types.AddActionDocument,
    "mutation UpdateAction($input: UpdateActionInput!) { updateAction(input: $input) { changeset { id revision summary } action { id state } } }": typeof types.UpdateActionDocument,
    "\n  fragment FocusOfStrategy on Focus { id kind problem why insights { id kind statement evidence source foundOn } objectives { id title state health healthReasons rollup { progress known } teams { id team { id name } } } }\n": typeof types.FocusOfStrategyFragmentDoc,
    "\n  fragment ObstacleFields on Obstacle { id what state raisedOn resolvedOn how days owner { id name } focus { id problem } }\n": typeof types.ObstacleFieldsFragmentDoc,
    "\n  fragment DecisionFields on Decision { id what why alternatives decidedOn decidedBy { id name } principle { id text } focus { id problem } }\n": typeof types.DecisionFieldsFragmentDoc,
    "\n  fragment StrategyFields on Strategy {\n    id name startsOn endsOn summary state current\n    owner { id title person { id name } }\n    vision { id name statement principles { id text } }\n    lacks { says focus { id } }\n    spread { problems teams ratio threshold verdict says }\n    focuses { id kind problem ...FocusOfStrategy }\n    obstacles { id state ...ObstacleFields }\n    decisions { id ...DecisionFields }\n  }\n": typeof types.StrategyFieldsFragmentDoc,
    "\n  query Strategies($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state strategies { id name state startsOn endsOn current } } }\n  }\n": typeof types.StrategiesDocument,
    "\n  query StrategyOf($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision strategy(id: $id) { id ...StrategyFields } } }\n": typeof types.StrategyOfDocument,
    "mutation DraftVision($input: DraftVisionInput!) { draftVision(input: $input) { changeset { id revision summary } vision { id } } }": typeof types.DraftVisionDocument,
    "mutation ReviseVision($input: ReviseVisionInput!) { reviseVision(input: $input) { changeset { id revision summary } vision { id } } }": typeof types.ReviseVisionDocument,
    "mutation PublishVision($input: PublishVisionInput!) { publishVision(input: $input) { changeset { id revision summary } vision { id } } }": typeof types.PublishVisionDocument,
    "mutation RetireVision($input: RetireVisionInput!) { retireVision(input: $input) { changeset { id revision summary } vision { id } } }": typeof types.RetireVisionDocument,
    "mutation ConfirmVision($input: ConfirmVisionInput!) { confirmVision(input: $input) { changeset { id revision summary } vision { id } } }": typeof types.ConfirmVisionDocument,
    "mutation AddPrinciple($input: AddPrincipleInput!) { addPrinciple(input: $input) { changeset { id revision summary } principle { id } } }": typeof types.AddPrincipleDocument,
    "mutation UpdatePrinciple($input: UpdatePrincipleInput!) { updatePrinciple(input: $input) { changeset { id revision summary } principle { id } } }": typeof types.UpdatePrincipleDocument,
    "mutation ReorderPrinciple($input: ReorderPrincipleInput!) { reorderPrinciple(input: $input) { changeset { id revision summary } principle { id } } }": typeof types.ReorderPrincipleDocument,
    "mutation RetirePrinciple($input: RetirePrincipleInput!) { retirePrinciple(input: $input) { changeset { id revision summary } principle { id } } }": typeof types.RetirePrincipleDocument,
    "mutation DraftStrategy($input: DraftStrategyInput!) { draftStrategy(input: $input) { changeset { id revision summary } strategy { id } } }": typeof types.DraftStrategyDocument,
    "mutation ReviseStrategy($input: ReviseStrategyInput!) { reviseStrategy(input: $input) { changeset { id revision summary } strategy { id } } }": typeof types.ReviseStrategyDocument,
    "mutation ActivateStrategy($input: ActivateStrategyInput!) { activateStrategy(input: $input) { changeset { id revision summary } strategy { id } } }": typeof types.ActivateStrategyDocument,
    "mutation CloseStrategy($input: CloseStrategyInput!) { closeStrategy(input: $input) { changeset { id revision summary } strategy { id } } }": typeof types.CloseStrategyDocument,
    "mutation AddFocus($input: AddFocusInput!) { addFocus(input: $input) { changeset { id revision summary } focus { id } } }": typeof types.AddFocusDocument,
    "mutation UpdateFocus($input: UpdateFocusInput!) { updateFocus(input: $input) { changeset { id revision summary } focus { id } } }": typeof types.UpdateFocusDocument,
    "mutation ReorderFocus($input: ReorderFocusInput!) { reorderFocus(input: $input) { changeset { id revision summary } focus { id } } }": typeof types.ReorderFocusDocument,
    "mutation RemoveFocus($input: RemoveFocusInput!) { removeFocus(input: $input) { changeset { id revision summary } strategy { id } } }": typeof types.RemoveFocusDocument,
    "mutation RecordInsight($input: RecordInsightInput!) { recordInsight(input: $input) { changeset { id revision summary } insight { id } } }": typeof types.RecordInsightDocument,
    "mutation UpdateInsight($input: UpdateInsightInput!) { updateInsight(input: $input) { changeset { id revision summary } insight { id } } }": typeof types.UpdateInsightDocument,
    "mutation RemoveInsight($input: RemoveInsightInput!) { removeInsight(input: $input) { changeset { id revision summary } removed } }": typeof types.RemoveInsightDocument,
    "mutation CiteInsight($input: CiteInsightInput!) { citeInsight(input: $input) { changeset { id revision summary } focus { id } } }": typeof types.CiteInsightDocument,
    "mutation UnciteInsight($input: UnciteInsightInput!) { unciteInsight(input: $input) { changeset { id revision summary } focus { id } } }": typeof types.UnciteInsightDocument,
    "mutation RaiseObstacle($input: RaiseObstacleInput!) { raiseObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }": typeof types.RaiseObstacleDocument,
    "mutation UpdateObstacle($input: UpdateObstacleInput!) { updateObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }": typeof types.UpdateObstacleDocument,
    "mutation ResolveObstacle($input: ResolveObstacleInput!) { resolveObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }": typeof types.ResolveObstacleDocument,
    "mutation ReopenObstacle($input: ReopenObstacleInput!) { reopenObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }": typeof types.ReopenObstacleDocument,
    "mutation UpdateDecision($input: UpdateDecisionInput!) { updateDecision(input: $input) { changeset { id revision summary } decision { id } } }": typeof types.UpdateDecisionDocument,
    "mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { changeset { id revision summary } decision { id } } }": typeof types.RecordDecisionDocument,
    "\n  fragment VersionFields on Version {\n    changeset { id at actor summary reason }\n    changes { __typename id entityId operation fields { field before after } }\n  }\n": typeof types.VersionFieldsFragmentDoc,
    "\n  query VisionVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id vision(id: $id) { id versions(first: 100) { ...VersionFields } } } }\n": typeof types.VisionVersionsDocument,
    "\n  query StrategyVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id strategy(id: $id) { id versions(first: 100) { ...VersionFields } } } }\n": typeof types.StrategyVersionsDocument,
    "\n  fragment PrincipleFields on Principle { id text tradeOff precedents { id what why decidedOn decidedBy { id name } } }\n": typeof types.PrincipleFieldsFragmentDoc,
    "\n  fragment VisionFields on Vision {\n    id name statement betterLife narrative narrativeLink horizonYears reachesTo state reviewedOn reviewDueOn reviewOverdue\n    owner { id title person { id name } }\n    strategy { id name }\n    principles { id ...PrincipleFields }\n  }\n": typeof types.VisionFieldsFragmentDoc,
    "\n  query Visions($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state ...VisionFields } } }\n": typeof types.VisionsDocument,
    "\n  query WaitingOfNeeder($team: ID!, $open: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } commitments(states: $open) { id title } } }\n  }\n": typeof types.WaitingOfNeederDocument,
    "query InteractionsOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...InteractionFields } }": typeof types.InteractionsOfMapDocument,
    "query DependenciesOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...DependencyFields } }": typeof types.DependenciesOfMapDocument,
    "\n  query TopologyScores($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id topologyScores { principle value says } }\n    now: org { id topologyScores { principle value } }\n  }\n": typeof types.TopologyScoresDocument,
    "fragment LoadRoundFields on LoadRound { id quarterOn closesOn answered canAnswer canClose team { id name } }": typeof types.LoadRoundFieldsFragmentDoc,
    "\n  fragment TeamLoadsFields on TeamLoads {\n    high\n    quarters { quarterOn answers score intrinsic extraneous germane }\n    options { kind text }\n  }\n": typeof types.TeamLoadsFieldsFragmentDoc,
    "\n  fragment StructureFields on TeamStructure { complex { id } simple { id } interactions blocking members tooManyDomains }\n": typeof types.StructureFieldsFragmentDoc,
    "\n  query LoadPage($first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 6, first: $first) { team { id name structure { ...StructureFields } } ...TeamLoadsFields } }\n    loadRounds { id ...LoadRoundFields }\n  }\n": typeof types.LoadPageDocument,
    "\n  query StructuresNow($first: Int!) { org { id teamLoads(quarters: 6, first: $first) { team { id structure { ...StructureFields } } } } }\n": typeof types.StructuresNowDocument,
    "\n  query TeamLoadPart($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $id) { id name canOpenLoadRound structure { ...StructureFields } load(quarters: 6) { ...TeamLoadsFields } loadRound { id ...LoadRoundFields } }\n    }\n  }\n": typeof types.TeamLoadPartDocument,
    "query LoadDue { loadRounds { id ...LoadRoundFields } }": typeof types.LoadDueDocument,
    "\n  query MapLoad($first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 2, first: $first) { team { id } quarters { score } } }\n  }\n": typeof types.MapLoadDocument,
    "mutation OpenLoadRounds($input: OpenLoadRoundsInput!) { openLoadRounds(input: $input) { changeset { id summary } rounds { id } } }": typeof types.OpenLoadRoundsDocument,
    "mutation CloseLoadRound($input: CloseLoadRoundInput!) { closeLoadRound(input: $input) { changeset { id summary } round { id open } } }": typeof types.CloseLoadRoundDocument,
    "mutation AnswerLoadRound($input: AnswerLoadRoundInput!) { answerLoadRound(input: $input) { round { id answered } } }": typeof types.AnswerLoadRoundDocument,
    "query MapWorldName($id: ID!) { scenario(id: $id) { id name } }": typeof types.MapWorldNameDocument,
    "\n  query TeamTopology($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      team(id: $id) {\n        id\n        name\n        apiFile\n        api { id mission howToAsk promises versioning channels meetingWindows onCall docs confirmedOn stale confirmedBy { id name } }\n        interactions { id ...InteractionFields }\n        needs { id ...DependencyFields }\n        provides { id ...DependencyFields }\n        ownerships { id sharedWhy area { id name kind } }\n        topologyFindings { rule severity text teams { id name } interaction { id } dependency { id } area { id } }\n      }\n    }\n  }\n": typeof types.TeamTopologyDocument,
    "\n  fragment InteractionFields on Interaction {\n    id mode purpose startsOn expiresOn endedOn exitCriterion extensions extendedWhy outcome state\n    owner { id name } from { id name } to { id name }\n  }\n": typeof types.InteractionFieldsFragmentDoc,
    "\n  fragment DependencyFields on Dependency {\n    id what severity state needBy agreedOn recurring contract overdue objective { id title } commitment { id title } promise { id title } needer { id name } provider { id name }\n  }\n": typeof types.DependencyFieldsFragmentDoc,
    "\n  query Topology($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      topologyMap {\n        teams { id name kind topologyType parent { id name } }\n        interactions { id mode state from { id } to { id } }\n        dependencies { id severity overdue needer { id } provider { id } }\n      }\n      topologyFindings(first: 200) { rule severity text teams { id name } interaction { id } dependency { id } area { id } }\n      topologyFindingCount\n    }\n  }\n": typeof types.TopologyDocument,
    "\n  query ProductAreas($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      productAreas(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name kind complexity description parent { id name } owners { id sharedWhy team { id name } } } }\n      }\n    }\n  }\n": typeof types.ProductAreasDocument,
    "mutation StartInteraction($input: StartInteractionInput!) { startInteraction(input: $input) { changeset { id revision summary } interaction { id } } }": typeof types.StartInteractionDocument,
    "mutation ReviseInteraction($input: ReviseInteractionInput!) { reviseInteraction(input: $input) { changeset { id revision summary } interaction { id } } }": typeof types.ReviseInteractionDocument,
    "mutation ExtendInteraction($input: ExtendInteractionInput!) { extendInteraction(input: $input) { changeset { id revision summary } interaction { id } } }": typeof types.ExtendInteractionDocument,
    "mutation EndInteraction($input: EndInteractionInput!) { endInteraction(input: $input) { changeset { id revision summary } interaction { id } } }": typeof types.EndInteractionDocument,
    "mutation RaiseDependency($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }": typeof types.RaiseDependencyDocument,
    "mutation ReviseDependency($input: ReviseDependencyInput!) { reviseDependency(input: $input) { changeset { id revision summary } dependency { id } } }": typeof types.ReviseDependencyDocument,
    "mutation AdvanceDependency($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id } } }": typeof types.AdvanceDependencyDocument,
    "mutation AddProductArea($input: AddProductAreaInput!) { addProductArea(input: $input) { changeset { id revision summary } area { id } } }": typeof types.AddProductAreaDocument,
    "mutation ReviseProductArea($input: ReviseProductAreaInput!) { reviseProductArea(input: $input) { changeset { id revision summary } area { id complexity } } }": typeof types.ReviseProductAreaDocument,
    "mutation RemoveProductArea($input: RemoveProductAreaInput!) { removeProductArea(input: $input) { changeset { id revision summary } } }": typeof types.RemoveProductAreaDocument,
    "mutation OwnArea($input: OwnAreaInput!) { ownArea(input: $input) { changeset { id revision summary } ownership { id } } }": typeof types.OwnAreaDocument,
    "mutation DisownArea($input: DisownAreaInput!) { disownArea(input: $input) { changeset { id revision summary } area { id } } }": typeof types.DisownAreaDocument,
    "mutation ReviseTeamApi($input: ReviseTeamApiInput!) { reviseTeamApi(input: $input) { changeset { id revision summary } team { id } } }": typeof types.ReviseTeamApiDocument,
    "mutation ConfirmTeamApi($input: ConfirmTeamApiInput!) { confirmTeamApi(input: $input) { changeset { id revision summary } team { id } } }": typeof types.ConfirmTeamApiDocument,
    "mutation TypeTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }": typeof types.TypeTeamDocument,
    "\n  subscription ConfidentialChanges { confidentialChanges { more objects { id kind person { id } } } }\n": typeof types.ConfidentialChangesDocument,
    "\n  mutation Undo($input: UndoInput!) {\n    undo(input: $input) {\n      changeset { id revision summary }\n    }\n  }\n": typeof types.UndoDocument,
    "\n  mutation UndoConfidential($input: UndoConfidentialInput!) {\n    undoConfidential(input: $input) {\n      changeset { id summary }\n    }\n  }\n": typeof types.UndoConfidentialDocument,
    "\n  fragment ChartSeatRow on ChartSeat {\n    id title reportsTo rank fte location grade managerRef vacant planState heldUntil directReports totalReports\n    headcount: standsFor\n    assistant\n    lifted\n    holders { assignmentId: assignment id name kind startsOn endsOn }\n    team { id name color topologyType }\n    roles { id key name }\n  }\n": typeof types.ChartSeatRowFragmentDoc,
    "\n  fragment ChartLineRow on ChartLine { id from to kind }\n": typeof types.ChartLineRowFragmentDoc,
    "\n  subscription Changes($after: Cursor, $scenario: ID) {\n    changes(after: $after, scenario: $scenario) {\n      cursor\n      reload\n      removedSeats\n      removedLines\n      changeset { id revision actor summary action }\n      seats { ...ChartSeatRow }\n      lines { ...ChartLineRow }\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  query PollChanges($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      changes(after: $after, first: 50) {\n        cursor\n        hasMore\n        events {\n          cursor\n          reload\n          removedSeats\n          removedLines\n          changeset { id revision actor summary action }\n          seats { ...ChartSeatRow }\n          lines { ...ChartLineRow }\n        }\n      }\n    }\n  }\n": typeof types.PollChangesDocument,
    "\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename id\n      ... on Person { name }\n      ... on Position { title }\n      ... on Team { name }\n      ... on Role { name }\n      ... on Vision { name }\n      ... on Strategy { name }\n      ... on Focus { problem }\n      ... on Insight { statement }\n      ... on Principle { text }\n      ... on Obstacle { what }\n      ... on Decision { what }\n      ... on Objective { title }\n      ... on KeyResult { metric }\n      ... on Action { title }\n      ... on Commitment { title }\n      ... on Interaction { purpose }\n      ... on Dependency { what }\n      ... on ProductArea { name }\n    }\n  }\n": typeof types.NamesDocument,
    "\n  query Revision($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision } }\n": typeof types.RevisionDocument,
    "\n  query Look { viewer { name } }\n": typeof types.LookDocument,
    "\n  fragment Consequence on Consequence { kind severity text position { id title } person { id name } team { id name } }\n": typeof types.ConsequenceFragmentDoc,
    "\n  fragment DiffNumbers on ScenarioDiff {\n    metricsBefore { headcount seats fte vacancies managers layers averageSpan }\n    metricsAfter { headcount seats fte vacancies managers layers averageSpan }\n  }\n": typeof types.DiffNumbersFragmentDoc,
    "\n  query Pick($text: String!, $kinds: [SearchKind!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: $kinds, first: 8) { label detail node { id } position { id } } }\n  }\n": typeof types.PickDocument,
    "\n  fragment Vacancy on Vacancy { since days cost objectives { id } }\n": typeof types.VacancyFragmentDoc,
    "\n  query Who { viewer { name owner scopes canEdit person { id name } behind { name } } }\n": typeof types.WhoDocument,
    "\n  mutation SetOwnerPerson($input: SetOwnerPersonInput!) { setOwnerPerson(input: $input) { viewer { name person { id name } } } }\n": typeof types.SetOwnerPersonDocument,
};
const documents: Documents = {
    "\n  query WorkspaceName { workspace { name path } }\n": types.WorkspaceNameDocument,
    "\n  query Search($text: String!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      search(text: $text, first: 12, kinds: [PERSON, POSITION, TEAM, ROLE]) {\n        kind label detail\n        node { id }\n        position { id }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query WaveChanges($id: ID!) { scenario(id: $id) { id changesets { effectiveOn changeset { id summary } } } }\n": types.WaveChangesDocument,
    "\n  query OpenScenario($id: ID!) {\n    scenario(id: $id) { id name state revision behind canEdit waves { effectiveOn changesets } }\n  }\n": types.OpenScenarioDocument,
    "\n  query Timeline($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      timeline(marks: 240) { first last changesets marks { at revision changesets summary } }\n    }\n  }\n": types.TimelineDocument,
    "\n  fragment AssessRating on Rating {\n    id level expected importance otherLevel discuss evidenceMissing comment\n    competency { id name }\n    evidence { id kind direction notedOn text link author { id name } }\n  }\n": types.AssessRatingFragmentDoc,
    "\n  fragment AssessAssessment on Assessment {\n    id kind state assessedOn sharedAt releasedAt agreedAt sharedUp waiting authorAgreed canEdit canAgree\n    author { id name }\n    ratings { ...AssessRating }\n  }\n": types.AssessAssessmentFragmentDoc,
    "\n  query AssessPerson($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id name } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name area levels active }\n      person(id: $id) {\n        id\n        name\n        coach { id name }\n        manager { id name }\n        position { id title expectations { competency { id } level importance } }\n        assessments(first: 12) { ...AssessAssessment }\n        evidence(first: 100) { id kind direction notedOn text link attachable author { id name } competency { id } }\n      }\n    }\n  }\n": types.AssessPersonDocument,
    "mutation StartAssessment($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id } changeset { id summary } } }": types.StartAssessmentDocument,
    "mutation Rate($input: RateInput!) { rate(input: $input) { assessment { id } changeset { id summary } } }": types.RateDocument,
    "mutation ShareAssessment($input: ShareAssessmentInput!) { shareAssessment(input: $input) { assessment { id releasedAt } changeset { id summary } } }": types.ShareAssessmentDocument,
    "mutation AgreeAssessment($input: AgreeAssessmentInput!) { agreeAssessment(input: $input) { assessment { id state } changeset { id summary } } }": types.AgreeAssessmentDocument,
    "mutation DiscardAssessment($input: DiscardAssessmentInput!) { discardAssessment(input: $input) { discarded changeset { id summary } } }": types.DiscardAssessmentDocument,
    "\n  fragment CoachFields on Person { id name coach { id name } coachNamed coachSince leader { id name } position { id title } }\n": types.CoachFieldsFragmentDoc,
    "\n  query CoachOf($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id ...CoachFields } }\n  }\n": types.CoachOfDocument,
    "\n  query WithoutCoach($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision peopleWithoutCoachCount peopleWithoutCoach(first: 200) { id ...CoachFields } }\n  }\n": types.WithoutCoachDocument,
    "\n  mutation NameCoach($input: NameCoachInput!) { nameCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }\n": types.NameCoachDocument,
    "\n  mutation ClearCoach($input: ClearCoachInput!) { clearCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }\n": types.ClearCoachDocument,
    "mutation StartCoachingPlan($input: StartCoachingPlanInput!) { startCoachingPlan(input: $input) { plan { id } changeset { id summary } } }": types.StartCoachingPlanDocument,
    "mutation UpdateCoachingPlan($input: UpdateCoachingPlanInput!) { updateCoachingPlan(input: $input) { plan { id } changeset { id summary } } }": types.UpdateCoachingPlanDocument,
    "mutation ChangePlanState($input: ChangePlanStateInput!) { changePlanState(input: $input) { plan { id state } changeset { id summary } } }": types.ChangePlanStateDocument,
    "mutation HandOverPlan($input: HandOverPlanInput!) { handOverPlan(input: $input) { plan { id } changeset { id summary } } }": types.HandOverPlanDocument,
    "mutation AddFocusArea($input: AddFocusAreaInput!) { addFocusArea(input: $input) { focusArea { id } changeset { id summary } } }": types.AddFocusAreaDocument,
    "mutation UpdateFocusArea($input: UpdateFocusAreaInput!) { updateFocusArea(input: $input) { focusArea { id version } changeset { id summary } } }": types.UpdateFocusAreaDocument,
    "mutation RemoveFocusArea($input: RemoveFocusAreaInput!) { removeFocusArea(input: $input) { plan { id } changeset { id summary } } }": types.RemoveFocusAreaDocument,
    "mutation AddCoachingGoal($input: AddCoachingGoalInput!) { addCoachingGoal(input: $input) { goal { id } changeset { id summary } } }": types.AddCoachingGoalDocument,
    "mutation UpdateCoachingGoal($input: UpdateCoachingGoalInput!) { updateCoachingGoal(input: $input) { goal { id state } changeset { id summary } } }": types.UpdateCoachingGoalDocument,
    "mutation AddCoachingAction($input: AddCoachingActionInput!) { addCoachingAction(input: $input) { action { id } changeset { id summary } } }": types.AddCoachingActionDocument,
    "mutation UpdateCoachingAction($input: UpdateCoachingActionInput!) { updateCoachingAction(input: $input) { action { id state } changeset { id summary } } }": types.UpdateCoachingActionDocument,
    "mutation ReviewPlan($input: ReviewPlanInput!) { reviewPlan(input: $input) { review { id } plan { id state reviewBy } changeset { id summary } } }": types.ReviewPlanDocument,
    "mutation StartOneOnOneSeries($input: StartOneOnOneSeriesInput!) { startOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }": types.StartOneOnOneSeriesDocument,
    "mutation EndOneOnOneSeries($input: EndOneOnOneSeriesInput!) { endOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }": types.EndOneOnOneSeriesDocument,
    "mutation PrepareOneOnOne($input: PrepareOneOnOneInput!) { prepareOneOnOne(input: $input) { oneOnOne { id } changeset { id summary } } }": types.PrepareOneOnOneDocument,
    "mutation AddAgendaItem($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { item { id } changeset { id summary } } }": types.AddAgendaItemDocument,
    "mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) { updateAgendaItem(input: $input) { item { id done } changeset { id summary } } }": types.UpdateAgendaItemDocument,
    "mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) { oneOnOne { id } changeset { id summary } } }": types.RemoveAgendaItemDocument,
    "mutation AddOneOnOneNote($input: AddOneOnOneNoteInput!) { addOneOnOneNote(input: $input) { note { id } changeset { id summary } } }": types.AddOneOnOneNoteDocument,
    "mutation HoldOneOnOne($input: HoldOneOnOneInput!) { holdOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }": types.HoldOneOnOneDocument,
    "mutation MoveOneOnOne($input: MoveOneOnOneInput!) { moveOneOnOne(input: $input) { oneOnOne { id plannedAt } changeset { id summary } } }": types.MoveOneOnOneDocument,
    "mutation SkipOneOnOne($input: SkipOneOnOneInput!) { skipOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }": types.SkipOneOnOneDocument,
    "\n  fragment EvidenceFields on Evidence { id kind direction notedOn text link author { id name } }\n": types.EvidenceFieldsFragmentDoc,
    "\n  query PersonEvidence($id: ID!, $competency: ID, $first: Int!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name active }\n      person(id: $id) {\n        id\n        name\n        coach { id }\n        manager { id }\n        evidence(competency: $competency, first: $first) { id competency { id name } ...EvidenceFields }\n      }\n    }\n  }\n": types.PersonEvidenceDocument,
    "mutation AddEvidence($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id } changeset { id summary } } }": types.AddEvidenceDocument,
    "\n  query Competencies($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision competencies { id key name area levels active version } }\n  }\n": types.CompetenciesDocument,
    "\n  query RolesToExpectOf($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100) { edges { node { id key name track active } } } }\n  }\n": types.RolesToExpectOfDocument,
    "\n  query RoleExpectations($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      competencies { id key name area levels active version }\n      role(id: $id) {\n        id\n        name\n        ...ExpectationColumn\n        parent { id ...ExpectationColumn }\n        heirs { id active ...ExpectationColumn }\n      }\n    }\n  }\n": types.RoleExpectationsDocument,
    "\n  fragment ExpectationColumn on Role {\n    id\n    name\n    expectations(all: true) {\n      competency { id }\n      level\n      importance\n      source\n      from { id name }\n      inherited { level importance source from { id name } }\n    }\n  }\n": types.ExpectationColumnFragmentDoc,
    "mutation SetRoleExpectations($input: SetRoleExpectationsInput!) { setRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }": types.SetRoleExpectationsDocument,
    "mutation ClearRoleExpectations($input: ClearRoleExpectationsInput!) { clearRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }": types.ClearRoleExpectationsDocument,
    "mutation CreateCompetency($input: CreateCompetencyInput!) { createCompetency(input: $input) { changeset { id revision summary } competency { id } } }": types.CreateCompetencyDocument,
    "mutation UpdateCompetency($input: UpdateCompetencyInput!) { updateCompetency(input: $input) { changeset { id revision summary } competency { id } } }": types.UpdateCompetencyDocument,
    "\n  query FeedbackPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }\n": types.FeedbackPersonDocument,
    "\n  fragment FeedbackEntry on Feedback {\n    id state question text createdAt givenAt sharedUp\n    person { id name }\n    author { id name }\n    requestedBy { id name }\n    competency { id name }\n  }\n": types.FeedbackEntryFragmentDoc,
    "\n  query PersonFeedback($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id name } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name active }\n      person(id: $id) {\n        id\n        name\n        coach { id }\n        manager { id }\n        feedback { ...FeedbackEntry }\n        feedbackAsked { ...FeedbackEntry }\n      }\n    }\n  }\n": types.PersonFeedbackDocument,
    "mutation GiveFeedback($input: GiveFeedbackInput!) { giveFeedback(input: $input) { feedback { id } changeset { id summary } } }": types.GiveFeedbackDocument,
    "mutation RequestFeedback($input: RequestFeedbackInput!) { requestFeedback(input: $input) { feedback { id } changeset { id summary } } }": types.RequestFeedbackDocument,
    "mutation DeclineFeedback($input: DeclineFeedbackInput!) { declineFeedback(input: $input) { feedback { id } changeset { id summary } } }": types.DeclineFeedbackDocument,
    "\n  query GapsPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }\n": types.GapsPersonDocument,
    "\n  fragment PersonGap on CompetenceGap {\n    expected importance current gap weighted strength weakness\n    competency { id name area }\n    from { id kind assessedOn author { id name } }\n  }\n": types.PersonGapFragmentDoc,
    "\n  query PersonGaps($id: ID!, $role: ID, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id }\n      roles(first: 100, where: { active: true }) { edges { node { id name track } } }\n      person(id: $id) {\n        id\n        name\n        position { id title roles { id primary role { id name heirs { id name active } } } }\n        gaps(role: $role) { ...PersonGap }\n        course {\n          competency { id name area }\n          points { on kind level expected assessment { id } }\n        }\n      }\n    }\n  }\n": types.PersonGapsDocument,
    "\n  query CoachingHome($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      peopleWithoutCoachCount\n      coachingHome {\n        oneOnOnes { toPrepare slot { startsAt person { id name } series { id } oneOnOne { id } } }\n        people { person { id name position { id title } } lastHeldAt daysUnseen overdue newcomer covered series { id } next { startsAt } plan { id state reviewBy reviewOverdue } }\n        overduePlans { id reviewBy person { id name } }\n        overdueActions { id text dueOn person { id name } owner { id name } }\n        metrics { key title definition unit value threshold alert }\n        target { reports openSeats newcomers people context player spanTooLarge twoFullTimeJobs }\n      }\n    }\n  }\n": types.CoachingHomeDocument,
    "\n  query PrivateNotes($about: ID!) {\n    viewer {\n      person { id }\n      noteKey { recipient recoveryRecipient }\n      notes(about: $about) { id about sealed version }\n    }\n  }\n": types.PrivateNotesDocument,
    "\n  mutation SavePrivateNote($input: SavePrivateNoteInput!) { savePrivateNote(input: $input) { note { id about sealed version } } }\n": types.SavePrivateNoteDocument,
    "\n  mutation SetNoteKey($input: SetNoteKeyInput!) { setNoteKey(input: $input) { noteKey { recipient recoveryRecipient } } }\n": types.SetNoteKeyDocument,
    "\n  query NoteCount { viewer { noteCount } }\n": types.NoteCountDocument,
    "\n  mutation DeletePrivateNotes { deletePrivateNotes { deleted } }\n": types.DeletePrivateNotesDocument,
    "\n  query PersonMeetings($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      person(id: $id) {\n        id name coach { id } manager { id }\n        oneOnOneSeries { id everyWeeks weekday atTime timeZone minutes endedOn canEdit overdue leader { id name } upcoming(first: 4) { startsAt oneOnOne { id } } }\n        oneOnOnes(first: 30) { id plannedAt heldAt status minutes overdue leader { id name } }\n      }\n    }\n  }\n": types.PersonMeetingsDocument,
    "\n  query Meeting($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    node(id: $id) {\n      id\n      ... on OneOnOne {\n        plannedAt heldAt status minutes canEdit skipReason\n        leader { id name }\n        person { id name }\n        focusArea { id competency { id name } }\n        agenda { id section text done carriedOver author { id name } }\n        notes { id text createdAt author { id name } }\n        decisions { id text createdAt author { id name } }\n        actions { ...CoachingActionFields }\n      }\n    }\n  }\n": types.MeetingDocument,
    "\n  query CoachingOverlay($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      coachingOverlay {\n        seat { id title }\n        person { id name }\n        hasPlan reviewedInTime lastHeldAt oneOnOneOverdue coachees load weaknesses\n        gap { gap weighted competency { id name } }\n      }\n    }\n  }\n": types.CoachingOverlayDocument,
    "\n  query SuccessionOverlay($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) { id successionOverlay { now soon later seat { id title person { id name } } } }\n  }\n": types.SuccessionOverlayDocument,
    "\n  query PersonGrowth($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } }\n  }\n": types.PersonGrowthDocument,
    "\n  fragment CoachingActionFields on CoachingAction { id kind text dueOn state overdue owner { id name } }\n": types.CoachingActionFieldsFragmentDoc,
    "\n  fragment FocusFields on FocusArea {\n    id version fromLevel targetLevel currentLevel strength whyNow closedLooksLike state\n    competency { id name }\n    goals { id text dueOn state overdue }\n    actions { ...CoachingActionFields }\n    evidence { id ...EvidenceFields }\n  }\n": types.FocusFieldsFragmentDoc,
    "\n  fragment PlanFields on CoachingPlan {\n    id state startedOn reviewBy reviewOverdue closedOn sharedUp canEdit canHandOver\n    person { id name }\n    coach { id name }\n    focusAreas { ...FocusFields }\n    reviews { id reviewedOn author { id name } focusReviews { id newLevel decision next focusArea { id competency { id name } } } }\n  }\n": types.PlanFieldsFragmentDoc,
    "\n  query PersonPlans($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name area active }\n      person(id: $id) { id name coach { id name } manager { id name } coachingPlans { ...PlanFields } focusProposals { fromLevel targetLevel strength why competency { id name } } gaps { competency { id } current } }\n    }\n  }\n": types.PersonPlansDocument,
    "\n  fragment TeamMap on CompetenceMap {\n    competencies { id name area }\n    rows { person { id name } cells { competency { id } expected current gap } missed { id name } }\n    lacks { competency { id name } expectedBy rated nearest }\n  }\n": types.TeamMapFragmentDoc,
    "\n  query TeamCompetence($team: ID!, $seat: ID!, $depth: Int!, $ofTeam: Boolean!, $ofSeat: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $team) @include(if: $ofTeam) { id name competence { ...TeamMap } }\n      position(id: $seat) @include(if: $ofSeat) { id title competence(depth: $depth) { ...TeamMap } }\n    }\n  }\n": types.TeamCompetenceDocument,
    "\n  fragment WeekFields on LeaderWeek { weekOn coaching staffing strategy handsOn other origin oneOnOnes }\n": types.WeekFieldsFragmentDoc,
    "\n  fragment TargetFields on TimeTarget { reports openSeats newcomers terms { kind count each percent } wanted least most people context player spanTooLarge twoFullTimeJobs }\n": types.TargetFieldsFragmentDoc,
    "\n  query LeaderTime($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } time(weeks: 53) { target { ...TargetFields } weeks { ...WeekFields } } }\n    org(asOf: $asOf, scenario: $scenario) { id }\n  }\n": types.LeaderTimeDocument,
    "\n  query CalendarPreview($input: CalendarInput!) {\n    org { id calendarPreview(input: $input) { skipped weeks { ...WeekFields } entries { title startsAt minutes kind because person { id name } } } }\n  }\n": types.CalendarPreviewDocument,
    "mutation RecordTime($input: RecordTimeInput!) { recordTime(input: $input) { changeset { id summary } } }": types.RecordTimeDocument,
    "mutation ClearTime($input: ClearTimeInput!) { clearTime(input: $input) { changeset { id summary } } }": types.ClearTimeDocument,
    "mutation ImportCalendar($input: CalendarInput!) { importCalendar(input: $input) { changeset { id summary } } }": types.ImportCalendarDocument,
    "\n  fragment InsightTile on SavedQuery { id name title description query checkQuery visualisation value atLeast atMost }\n": types.InsightTileFragmentDoc,
    "\n  query InsightTiles { org { id savedQueries(tile: true) { id ...InsightTile } } }\n": types.InsightTilesDocument,
    "\n  query ChartQueries { org { id savedQueries { id name title description query value numberOf atLeast atMost variables { required } } } }\n": types.ChartQueriesDocument,
    "\n  query WholeChart($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id chart { revision seats { ...ChartSeatRow } lines { ...ChartLineRow } } }\n  }\n": types.WholeChartDocument,
    "\n  query PaperTitle($scenario: ID!, $inScenario: Boolean!) {\n    workspace { name }\n    scenario(id: $scenario) @include(if: $inScenario) { id name }\n  }\n": types.PaperTitleDocument,
    "\n  query MovePreview($positions: [ID!]!, $reportsTo: ID, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      movePreview(positions: $positions, reportsTo: $reportsTo) { appeared { ...Finding } resolved { ...Finding } }\n    }\n  }\n": types.MovePreviewDocument,
    "\n  fragment MatrixTeamRow on Team { id name color parent { id } memberships { id allocation function position { id } } }\n": types.MatrixTeamRowFragmentDoc,
    "\n  query Matrix($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      teams(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...MatrixTeamRow } }\n      }\n    }\n  }\n": types.MatrixDocument,
    "\n  query MatrixTouched($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      history(first: 20) {\n        pageInfo { hasNextPage }\n        edges { node { id revision changeCount changes(first: 100) { edges { node { __typename id ... on MembershipChange { fields { field before after } membership { id team { id } } } } } } } }\n      }\n    }\n  }\n": types.MatrixTouchedDocument,
    "\n  query MatrixSome($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Team { archivedOn ...MatrixTeamRow } } }\n": types.MatrixSomeDocument,
    "\n  query ScenarioBase($id: ID!) { scenario(id: $id) { id baseRevision } }\n": types.ScenarioBaseDocument,
    "\n  query BeforeChart($id: ID!) {\n    scenario(id: $id) { id diff { before { id chart { seats { ...ChartSeatRow } lines { ...ChartLineRow } } } } }\n  }\n": types.BeforeChartDocument,
    "\n  query Consequences($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      scenario { id holding { seats { id } } }\n      diff {\n        empty\n        counts {\n          seatsOpened seatsClosed seatsMoved seatsRenamed seatsChanged peopleMoved peopleAssigned peopleDisplaced peopleUnplaced\n          teamsCreated teamsArchived membershipsAdded membershipsRemoved linesAdded linesRemoved\n        }\n        layersChanged\n        ...DiffNumbers\n        spans(first: 8) { before after position { id title person { id name } } }\n        peopleDisplaced(first: 20) { person { id name } from { id title } to { id title } }\n        peopleUnplaced(first: 20) { person { id name } from { id title } }\n        consequences(first: 60) { ...Consequence }\n      }\n    }\n  }\n": types.ConsequencesDocument,
    "mutation AddPerson($input: AddPersonInput!) { addPerson(input: $input) { changeset { id revision summary } person { id } } }": types.AddPersonDocument,
    "mutation UpdatePerson($input: UpdatePersonInput!) { updatePerson(input: $input) { changeset { id revision summary } person { id } } }": types.UpdatePersonDocument,
    "mutation RecordLeaving($input: RecordLeavingInput!) { recordLeaving(input: $input) { changeset { id revision summary } person { id } } }": types.RecordLeavingDocument,
    "mutation RehirePerson($input: RehirePersonInput!) { rehirePerson(input: $input) { changeset { id revision summary } person { id } } }": types.RehirePersonDocument,
    "mutation CreateRole($input: CreateRoleInput!) { createRole(input: $input) { changeset { id revision summary } role { id } } }": types.CreateRoleDocument,
    "mutation UpdateRole($input: UpdateRoleInput!) { updateRole(input: $input) { changeset { id revision summary } role { id } } }": types.UpdateRoleDocument,
    "mutation SetRoleInheritance($input: SetRoleInheritanceInput!) { setRoleInheritance(input: $input) { changeset { id revision summary } role { id } } }": types.SetRoleInheritanceDocument,
    "mutation OpenPosition($input: OpenPositionInput!) { openPosition(input: $input) { changeset { id revision summary } position { id } } }": types.OpenPositionDocument,
    "mutation RenamePosition($input: RenamePositionInput!) { renamePosition(input: $input) { changeset { id revision summary } position { id title } } }": types.RenamePositionDocument,
    "mutation UpdatePosition($input: UpdatePositionInput!) { updatePosition(input: $input) { changeset { id revision summary } position { id } } }": types.UpdatePositionDocument,
    "mutation DecideSeat($input: DecideSeatInput!) { decideSeat(input: $input) { changeset { id revision summary } position { id state planState } } }": types.DecideSeatDocument,
    "mutation UpdatePositions($input: UpdatePositionsInput!) { updatePositions(input: $input) { changeset { id revision summary } positions { id } } }": types.UpdatePositionsDocument,
    "mutation CopyPositions($input: CopyPositionsInput!) { copyPositions(input: $input) { changeset { id revision summary } positions { id } } }": types.CopyPositionsDocument,
    "mutation MovePosition($input: MovePositionInput!) { movePosition(input: $input) { changeset { id revision summary } positions { id } } }": types.MovePositionDocument,
    "mutation ReorderPosition($input: ReorderPositionInput!) { reorderPosition(input: $input) { changeset { id revision summary } position { id } } }": types.ReorderPositionDocument,
    "mutation LiftPosition($input: LiftPositionInput!) { liftPosition(input: $input) { changeset { id revision summary } positions { id } } }": types.LiftPositionDocument,
    "mutation ClosePosition($input: ClosePositionInput!) { closePosition(input: $input) { changeset { id revision summary } closed { id } } }": types.ClosePositionDocument,
    "mutation ReopenPosition($input: ReopenPositionInput!) { reopenPosition(input: $input) { changeset { id revision summary } position { id } } }": types.ReopenPositionDocument,
    "mutation AssignPerson($input: AssignPersonInput!) { assignPerson(input: $input) { changeset { id revision summary } assignment { id } } }": types.AssignPersonDocument,
    "mutation VacatePosition($input: VacatePositionInput!) { vacatePosition(input: $input) { changeset { id revision summary } position { id } } }": types.VacatePositionDocument,
    "mutation AddReportingLine($input: AddReportingLineInput!) { addReportingLine(input: $input) { changeset { id revision summary } line { id } } }": types.AddReportingLineDocument,
    "mutation RemoveReportingLine($input: RemoveReportingLineInput!) { removeReportingLine(input: $input) { changeset { id revision summary } from { id } } }": types.RemoveReportingLineDocument,
    "mutation AddPositionRole($input: AddPositionRoleInput!) { addPositionRole(input: $input) { changeset { id revision summary } positionRole { id } } }": types.AddPositionRoleDocument,
    "mutation RemovePositionRole($input: RemovePositionRoleInput!) { removePositionRole(input: $input) { changeset { id revision summary } position { id } } }": types.RemovePositionRoleDocument,
    "mutation SplitPosition($input: SplitPositionInput!) { splitPosition(input: $input) { changeset { id revision summary } created { id } } }": types.SplitPositionDocument,
    "mutation MergePositions($input: MergePositionsInput!) { mergePositions(input: $input) { changeset { id revision summary } position { id } } }": types.MergePositionsDocument,
    "mutation TransferPerson($input: TransferPersonInput!) { transferPerson(input: $input) { changeset { id revision summary } assignment { id } } }": types.TransferPersonDocument,
    "mutation SetPositionExpectations($input: SetPositionExpectationsInput!) { setPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }": types.SetPositionExpectationsDocument,
    "mutation ClearPositionExpectations($input: ClearPositionExpectationsInput!) { clearPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }": types.ClearPositionExpectationsDocument,
    "mutation CreateTeam($input: CreateTeamInput!) { createTeam(input: $input) { changeset { id revision summary } team { id } } }": types.CreateTeamDocument,
    "mutation UpdateTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }": types.UpdateTeamDocument,
    "mutation MoveTeam($input: MoveTeamInput!) { moveTeam(input: $input) { changeset { id revision summary } team { id } } }": types.MoveTeamDocument,
    "mutation MergeTeams($input: MergeTeamsInput!) { mergeTeams(input: $input) { changeset { id revision summary } team { id } } }": types.MergeTeamsDocument,
    "mutation SplitTeam($input: SplitTeamInput!) { splitTeam(input: $input) { changeset { id revision summary } team { id } created { id } } }": types.SplitTeamDocument,
    "mutation ArchiveTeam($input: ArchiveTeamInput!) { archiveTeam(input: $input) { changeset { id revision summary } team { id } } }": types.ArchiveTeamDocument,
    "mutation ReopenTeam($input: ReopenTeamInput!) { reopenTeam(input: $input) { changeset { id revision summary } team { id } } }": types.ReopenTeamDocument,
    "mutation JoinTeam($input: JoinTeamInput!) { joinTeam(input: $input) { changeset { id revision summary } membership { id } } }": types.JoinTeamDocument,
    "mutation LeaveTeam($input: LeaveTeamInput!) { leaveTeam(input: $input) { changeset { id revision summary } team { id } } }": types.LeaveTeamDocument,
    "mutation UpdateMembership($input: UpdateMembershipInput!) { updateMembership(input: $input) { changeset { id revision summary } membership { id } } }": types.UpdateMembershipDocument,
    "\n  query ChangeDetails($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      changeset(id: $id) {\n        id\n        changes(first: 40) {\n          totalCount\n          edges { node { __typename id entityId operation fields { field before after } } }\n        }\n      }\n    }\n  }\n": types.ChangeDetailsDocument,
    "\n  fragment ChangesetItem on Changeset {\n    id revision at actor summary reason changeCount\n    undoes { id }\n    undoneBy { id }\n  }\n": types.ChangesetItemFragmentDoc,
    "\n  query History($after: Cursor, $where: ChangesetWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      history(first: 40, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id at ...ChangesetItem } }\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  query Holding($id: ID!) {\n    scenario(id: $id) {\n      id\n      revision\n      holding {\n        seats { id title totalReports person { id name } }\n        people { id name }\n      }\n    }\n  }\n": types.HoldingDocument,
    "\n  mutation ImportOrg($input: ImportOrgInput!) {\n    importOrg(input: $input) {\n      changeset { id revision summary }\n      plan { added changed moved ended unchanged }\n      problemCount\n    }\n  }\n": types.ImportOrgDocument,
    "\n  query OperationProgress($id: String!) { operation(id: $id) { id phase done total finished } }\n": types.OperationProgressDocument,
    "\n  mutation CancelOperation($input: CancelOperationInput!) { cancelOperation(input: $input) { operation { id finished } } }\n": types.CancelOperationDocument,
    "\n  query ImportPreview($input: ImportInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      importPreview(input: $input) {\n        source presets problemCount\n        format { encoding delimiter headerLine rows }\n        columns { header field samples }\n        plan { added changed moved ended sought unchanged seats needsDecision rows { action row label fields { field before after } } }\n        problems { row column code message action severity candidates { row label } }\n      }\n    }\n  }\n": types.ImportPreviewDocument,
    "\n  query ImportProblems($input: ImportInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id importProblems(input: $input) }\n  }\n": types.ImportProblemsDocument,
    "\n  query ReplacementPreview($person: ID!, $position: ID, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision }\n    replacementPreview(person: $person, position: $position) {\n      person { id name }\n      position { id title }\n      otherPositions { id title }\n      heir { id name }\n      orphans { kind of title about withSeat }\n      unfinished { kind title ends goesOn { id name } }\n    }\n  }\n": types.ReplacementPreviewDocument,
    "\n  mutation ReplacePerson($input: ReplacePersonInput!) { replacePerson(input: $input) { changeset { id revision summary } person { id } opening { id } } }\n": types.ReplacePersonDocument,
    "\n  query FindingList($first: Int!, $severity: FindingSeverity!, $rules: [LimitRule!], $excepted: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      findings(first: $first, severity: $severity, rules: $rules, excepted: $excepted) { ...Finding }\n      matching: findingCount(severity: $severity, rules: $rules, excepted: $excepted)\n      all: findingCount(excepted: $excepted)\n    }\n  }\n": types.FindingListDocument,
    "\n  query LimitExceptionRecorded($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }\n    live: org { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }\n  }\n": types.LimitExceptionRecordedDocument,
    "\n  fragment SeatFindings on Position {\n    id\n    findings { ...Finding }\n    assignments(current: true) { id person { id } }\n    memberships { id lead team { id findings { ...Finding } } }\n  }\n": types.SeatFindingsFragmentDoc,
    "\n  fragment TeamFindings on Team { id findings { ...Finding } }\n": types.TeamFindingsFragmentDoc,
    "\n  fragment Finding on Finding {\n    rule severity value limit reason\n    subject {\n      __typename\n      ... on Position { id title }\n      ... on Team { id name }\n      ... on Person { id name }\n    }\n    seats { id }\n    exception { id why until }\n  }\n": types.FindingFragmentDoc,
    "mutation SetLimit($input: SetLimitInput!) { setLimit(input: $input) { changeset { id revision summary } limit { rule } } }": types.SetLimitDocument,
    "mutation ResetLimit($input: ResetLimitInput!) { resetLimit(input: $input) { changeset { id revision summary } limit { rule } } }": types.ResetLimitDocument,
    "mutation RecordLimitException($input: RecordLimitExceptionInput!) { recordLimitException(input: $input) { changeset { id revision summary } exception { id } } }": types.RecordLimitExceptionDocument,
    "mutation WithdrawLimitException($input: WithdrawLimitExceptionInput!) { withdrawLimitException(input: $input) { changeset { id revision summary } limit { rule } } }": types.WithdrawLimitExceptionDocument,
    "\n  fragment LimitFields on Limit {\n    rule title unit counts source targetLeast targetMost edited\n    thresholds { warnBelow warnAbove errorBelow errorAbove }\n    defaults { warnBelow warnAbove errorBelow errorAbove }\n  }\n": types.LimitFieldsFragmentDoc,
    "\n  query Limits($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id limits { ...LimitFields } }\n  }\n": types.LimitsDocument,
    "\n  fragment LimitExceptionFields on LimitException {\n    id rule why until current\n    subject { __typename ... on Position { id title } ... on Team { id name } ... on Person { id name } }\n  }\n": types.LimitExceptionFieldsFragmentDoc,
    "\n  query LimitExceptions($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id limitExceptions(first: 1000) { ...LimitExceptionFields } }\n  }\n": types.LimitExceptionsDocument,
    "\n  query ChartFindings($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      findings(first: 1000) { severity reason seats { id } }\n      problems: findingCount(severity: ERROR)\n      warnings: findingCount(severity: WARN)\n      all: findingCount\n    }\n  }\n": types.ChartFindingsDocument,
    "\n  query People($after: Cursor, $where: PersonWhere, $orderBy: PersonOrder, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      people(first: 100, after: $after, where: $where, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...PersonRow } }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment PersonFacts on Person { id email location employmentType startedOn leftOn externalId source }\n": types.PersonFactsFragmentDoc,
    "\n  fragment PersonHead on Person { id name leftOn position { id title } }\n": types.PersonHeadFragmentDoc,
    "\n  query Person($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id name ...PersonHead ...PersonSeats ...PersonFacts } }\n  }\n": types.PersonDocument,
    "\n  fragment PersonSeats on Person {\n    id\n    manager { id name }\n    assignments { id kind fte startsOn endsOn current position { id title closedOn team { id name color } } }\n  }\n": types.PersonSeatsFragmentDoc,
    "\n  query TeamChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id teams(first: 100) { edges { node { id name } } } } }\n": types.TeamChoicesDocument,
    "\n  query TeamsFound($text: String!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: [TEAM], first: 20) { label node { id } } } }\n": types.TeamsFoundDocument,
    "\n  query TeamChosen($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name } } }\n": types.TeamChosenDocument,
    "\n  fragment PersonRow on Person {\n    id name email location employmentType startedOn\n    position { id title team { id name color } }\n    manager { id name }\n  }\n": types.PersonRowFragmentDoc,
    "\n  query SeatToReshape($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      position(id: $id) {\n        id title fte\n        manager { id title person { id name } }\n        chain { id }\n        reports { id title totalReports person { id name } }\n        assignments(current: true) { id kind fte person { id name } }\n        memberships { id team { id name } }\n        roles { id role { id name } }\n        lines { id }\n      }\n    }\n  }\n": types.SeatToReshapeDocument,
    "fragment RoleAliases on Role { id aliases }": types.RoleAliasesFragmentDoc,
    "\n  fragment RoleDuties on Role { id responsibilities duties { responsibility inherited from { id name } } }\n": types.RoleDutiesFragmentDoc,
    "\n  fragment RoleExpected on Role {\n    id\n    expectations { competency { id name } level importance source from { id name } inherited { level importance source from { id name } } }\n  }\n": types.RoleExpectedFragmentDoc,
    "fragment RoleFacts on Role { id track spanMin spanTarget spanMax timeBoxedMonths }": types.RoleFactsFragmentDoc,
    "fragment RoleHead on Role { id key name track purpose active }": types.RoleHeadFragmentDoc,
    "\n  fragment RoleHeritage on Role { id track parent { id name } mixins { id name } heirs { id name } }\n": types.RoleHeritageFragmentDoc,
    "\n  query Role($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      role(id: $id) {\n        id\n        name\n        ...RoleHead\n        ...RoleHeritage\n        ...RoleAliases\n        ...RoleDuties\n        ...RoleExpected\n        ...RoleFacts\n        ...RoleSeats\n      }\n    }\n  }\n": types.RoleDocument,
    "\n  fragment RoleSeats on Role { id track positions(first: 50) { totalCount edges { node { id title person { id name } } } } }\n": types.RoleSeatsFragmentDoc,
    "\n  fragment RoleRow on Role { id name aliases track active purpose duties { responsibility } positions(first: 1) { totalCount } }\n": types.RoleRowFragmentDoc,
    "\n  query Roles($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      roles(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id track parent { id } ...RoleRow } }\n      }\n    }\n  }\n": types.RolesDocument,
    "\n  query OrgOverview($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      metrics { headcount seats vacancies fte layers averageSpan spans { span managers } byLayer { layer seats } }\n    }\n  }\n": types.OrgOverviewDocument,
    "\n  fragment SeatExpectations on Position {\n    id\n    expectations(all: true) {\n      competency { id name levels active }\n      level\n      importance\n      source\n      from { id name }\n      inherited { level importance source from { id name } }\n    }\n  }\n": types.SeatExpectationsFragmentDoc,
    "\n  fragment SeatFacts on Position { id location grade fte standsFor assistant externalId source manager { id title person { id name } } }\n": types.SeatFactsFragmentDoc,
    "\n  fragment SeatHead on Position {\n    id title managerRef span totalReports layer headcount\n    person { id }\n    manager { id title person { id name } }\n  }\n": types.SeatHeadFragmentDoc,
    "\n  fragment SeatHistory on Position {\n    id\n    history(first: 8) { totalCount edges { node { id ...ChangesetItem } } }\n  }\n": types.SeatHistoryFragmentDoc,
    "\n  fragment SeatHolders on Position {\n    id\n    state\n    heldUntil\n    planState\n    vacancy { ...Vacancy }\n    assignments(current: true) { id kind fte startsOn endsOn person { id name } }\n  }\n": types.SeatHoldersFragmentDoc,
    "\n  query Seat($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      position(id: $id) {\n        id\n        title\n        closedOn\n        ...SeatHead\n        ...SeatFindings\n        ...SeatHolders\n        ...SeatFacts\n        ...SeatRoles\n        ...SeatExpectations\n        ...SeatTeams\n        ...SeatLines\n        ...SeatHistory\n      }\n    }\n  }\n": types.SeatDocument,
    "\n  fragment SeatLines on Position {\n    id\n    lines { id kind note from { id title person { id name } } to { id title person { id name } } }\n  }\n": types.SeatLinesFragmentDoc,
    "\n  fragment SeatRoles on Position {\n    id\n    roles { id primary role { id key name purpose } }\n    duties { responsibility inherited from { id name } }\n  }\n": types.SeatRolesFragmentDoc,
    "\n  query SeatSearch($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id position(id: $id) { id opening { id openedAt hiringManager { id name } } } }\n  }\n": types.SeatSearchDocument,
    "\n  query SeatSuccession($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      position(id: $id) { id plansSuccession assignments(current: true) { id person { id } } successors { id readiness risk note person { id name } } }\n    }\n  }\n": types.SeatSuccessionDocument,
    "mutation NameSuccessor($input: NameSuccessorInput!) { nameSuccessor(input: $input) { changeset { id summary } position { id } } }": types.NameSuccessorDocument,
    "mutation RemoveSuccessor($input: RemoveSuccessorInput!) { removeSuccessor(input: $input) { changeset { id summary } position { id } } }": types.RemoveSuccessorDocument,
    "\n  fragment SeatTeams on Position {\n    id\n    memberships { id allocation function lead team { id name color } }\n  }\n": types.SeatTeamsFragmentDoc,
    "\n  mutation LoadDemo($input: LoadDemoInput!) { loadDemo(input: $input) { changeset { id revision summary } viewer { person { id name } } } }\n": types.LoadDemoDocument,
    "\n  query TeamToSplit($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision team(id: $id) { id name kind parent { id name } memberships { id position { id title person { id name } } } } }\n  }\n": types.TeamToSplitDocument,
    "\n  fragment TeamHead on Team { id name kind purpose color topologyType productType archivedOn headcount parent { id name } memberships { id } }\n": types.TeamHeadFragmentDoc,
    "\n  fragment TeamMembers on Team {\n    id\n    memberships { id allocation function lead position { id title person { id name } } }\n  }\n": types.TeamMembersFragmentDoc,
    "\n  query Team($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      team(id: $id) {\n        id\n        name\n        parent { id name parent { id name } }\n        children { id name color headcount }\n        history(first: 10) { edges { node { id ...ChangesetItem } } }\n        ...TeamHead\n        ...TeamFindings\n        ...TeamMembers\n      }\n    }\n  }\n": types.TeamDocument,
    "\n  fragment TeamRow on Team { id name kind purpose color topologyType headcount leads { id title person { id name } } }\n": types.TeamRowFragmentDoc,
    "\n  query Teams($after: Cursor, $where: TeamWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      teams(first: 100, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id parent { id } ...TeamRow } }\n      }\n    }\n  }\n": types.TeamsDocument,
    "\n  fragment ScenarioRow on Scenario { id name purpose state owner owned updatedAt behind changesetCount }\n": types.ScenarioRowFragmentDoc,
    "\n  query Scenarios($states: [ScenarioState!]) {\n    scenarios(states: $states) { id state ...ScenarioRow }\n  }\n": types.ScenariosDocument,
    "\n  query ApplyPlan($id: ID!, $changesets: [ID!], $until: Date) {\n    scenario(id: $id) {\n      id\n      revision\n      applyPlan(changesets: $changesets, until: $until) {\n        changes\n        changesets { ...ScenarioChange }\n        alongside { changeset { id } }\n        conflicts { id }\n      }\n    }\n  }\n": types.ApplyPlanDocument,
    "\n  query ScenarioChanges($id: ID!) {\n    scenario(id: $id) { id changesets { ...ScenarioChange } }\n  }\n": types.ScenarioChangesDocument,
    "\n  fragment ScenarioChange on ScenarioChangeset {\n    effectiveOn needs\n    changeset { id revision at actor summary reason changeCount }\n    appliedAs { id summary at }\n  }\n": types.ScenarioChangeFragmentDoc,
    "\n  query CompareNow {\n    org {\n      id\n      metrics { headcount seats fte vacancies managers layers averageSpan }\n      chart(depth: 3) { seats { id title reportsTo person { name } team { id name color } } }\n    }\n  }\n": types.CompareNowDocument,
    "\n  query CompareHead($id: ID!) { scenario(id: $id) { id name state } }\n": types.CompareHeadDocument,
    "\n  query CompareScenario($id: ID!) {\n    scenario(id: $id) {\n      id name state behind purpose why expectedEffect\n      changesets { changeset { id } }\n      diff {\n        metricsAfter { headcount seats fte vacancies managers layers averageSpan }\n        counts { seatsOpened seatsClosed seatsMoved peopleMoved peopleDisplaced peopleUnplaced teamsCreated teamsArchived }\n        consequences(first: 1000) { severity }\n      }\n      org { id chart(depth: 3) { seats { id title reportsTo lifted person { name } team { id name color } } } }\n    }\n  }\n": types.CompareScenarioDocument,
    "\n  query ScenarioDiff(\n    $id: ID!, $consequences: Int!\n    $seatsOpened: Int!, $seatsClosed: Int!, $seatsMoved: Int!, $seatsRenamed: Int!, $seatsChanged: Int!\n    $peopleJoined: Int!, $peopleLeft: Int!, $peopleMoved: Int!, $peopleAssigned: Int!, $peopleDisplaced: Int!, $peopleUnplaced: Int!\n    $teamsCreated: Int!, $teamsArchived: Int!, $teamsChanged: Int!, $membershipsAdded: Int!, $membershipsRemoved: Int!, $membershipsChanged: Int!\n    $linesAdded: Int!, $linesRemoved: Int!, $spans: Int!\n  ) {\n    scenario(id: $id) {\n      id\n      revision\n      diff {\n        empty\n        layersChanged\n        ...DiffNumbers\n        counts {\n          seatsOpened seatsClosed seatsKept seatsMoved seatsRenamed seatsChanged peopleJoined peopleLeft peopleMoved peopleAssigned peopleDisplaced peopleUnplaced\n          teamsCreated teamsArchived teamsChanged membershipsAdded membershipsRemoved membershipsChanged linesAdded linesRemoved\n        }\n        consequences(first: $consequences) { severity ...Consequence }\n        seatsOpened(first: $seatsOpened) { ...DiffSeat manager { ...DiffSeat } }\n        seatsClosed(first: $seatsClosed) { ...DiffSeat manager { ...DiffSeat } }\n        seatsMoved(first: $seatsMoved) { position { ...DiffSeat lifted } from { ...DiffSeat } to { ...DiffSeat } }\n        seatsRenamed(first: $seatsRenamed) { position { ...DiffSeat } before after }\n        seatsChanged(first: $seatsChanged) { position { ...DiffSeat } fields { field before after } }\n        peopleJoined(first: $peopleJoined) { id name }\n        peopleLeft(first: $peopleLeft) { id name }\n        peopleMoved(first: $peopleMoved) { ...DiffPerson }\n        peopleAssigned(first: $peopleAssigned) { ...DiffPerson }\n        peopleDisplaced(first: $peopleDisplaced) { ...DiffPerson }\n        peopleUnplaced(first: $peopleUnplaced) { ...DiffPerson }\n        teamsCreated(first: $teamsCreated) { id name }\n        teamsArchived(first: $teamsArchived) { id name }\n        teamsChanged(first: $teamsChanged) { team { id name } fields { field before after } }\n        membershipsAdded(first: $membershipsAdded) { ...DiffMembership }\n        membershipsRemoved(first: $membershipsRemoved) { ...DiffMembership }\n        membershipsChanged(first: $membershipsChanged) { ...DiffMembership }\n        linesAdded(first: $linesAdded) { ...DiffLine }\n        linesRemoved(first: $linesRemoved) { ...DiffLine }\n        spans(first: $spans) { position { ...DiffSeat } before after }\n      }\n    }\n  }\n": types.ScenarioDiffDocument,
    "fragment DiffSeat on Position { id title person { id name } }": types.DiffSeatFragmentDoc,
    "fragment DiffPerson on PersonMove { person { id name } from { id title } to { id title } }": types.DiffPersonFragmentDoc,
    "fragment DiffMembership on MembershipDiff { position { ...DiffSeat } team { id name } fields { field before after } }": types.DiffMembershipFragmentDoc,
    "fragment DiffLine on ReportingLine { id kind from { ...DiffSeat } to { ...DiffSeat } }": types.DiffLineFragmentDoc,
    "mutation CreateScenario($input: CreateScenarioInput!) { createScenario(input: $input) { scenario { id name } } }": types.CreateScenarioDocument,
    "mutation UpdateScenario($input: UpdateScenarioInput!) { updateScenario(input: $input) { scenario { id } } }": types.UpdateScenarioDocument,
    "mutation ShareScenario($input: ShareScenarioInput!) { shareScenario(input: $input) { scenario { id } } }": types.ShareScenarioDocument,
    "mutation UnshareScenario($input: UnshareScenarioInput!) { unshareScenario(input: $input) { scenario { id } } }": types.UnshareScenarioDocument,
    "mutation MoveScenario($input: MoveScenarioInput!) { moveScenario(input: $input) { scenario { id state } } }": types.MoveScenarioDocument,
    "mutation ReviewScenario($input: ReviewScenarioInput!) { reviewScenario(input: $input) { scenario { id state } } }": types.ReviewScenarioDocument,
    "mutation DeleteScenario($input: DeleteScenarioInput!) { deleteScenario(input: $input) { scenario } }": types.DeleteScenarioDocument,
    "mutation ScheduleChangesets($input: ScheduleChangesetsInput!) { scheduleChangesets(input: $input) { scenario { id } } }": types.ScheduleChangesetsDocument,
    "mutation RebaseScenario($input: RebaseScenarioInput!) { rebaseScenario(input: $input) { scenario { id revision } takenIn dropped } }": types.RebaseScenarioDocument,
    "mutation ApplyScenario($input: ApplyScenarioInput!) { applyScenario(input: $input) { changeset { id revision summary } scenario { id } applied } }": types.ApplyScenarioDocument,
    "mutation CopyChangesets($input: CopyChangesetsInput!) { copyChangesets(input: $input) { scenario { id name revision } changesets { id } } }": types.CopyChangesetsDocument,
    "mutation UndoInScenario($input: UndoInput!) { undo(input: $input) { changeset { id revision summary } } }": types.UndoInScenarioDocument,
    "mutation DraftTransition($input: DraftTransitionInput!) { draftTransition(input: $input) { scenario { id } } }": types.DraftTransitionDocument,
    "mutation SaveTransitionAction($input: SaveTransitionActionInput!) { saveTransitionAction(input: $input) { scenario { id } } }": types.SaveTransitionActionDocument,
    "mutation TickTransitionAction($input: TickTransitionActionInput!) { tickTransitionAction(input: $input) { scenario { id } } }": types.TickTransitionActionDocument,
    "mutation RemoveTransitionAction($input: RemoveTransitionActionInput!) { removeTransitionAction(input: $input) { scenario { id } } }": types.RemoveTransitionActionDocument,
    "\n  fragment DecisionRecord on Scenario { id why alternatives expectedEffect canEdit }\n": types.DecisionRecordFragmentDoc,
    "\n  query ScenarioOverview($id: ID!) {\n    scenario(id: $id) { id ...DecisionRecord ...Shares }\n  }\n": types.ScenarioOverviewDocument,
    "\n  query ScenarioOverviewDiff($id: ID!) {\n    scenario(id: $id) { id revision diff { empty ...DiffNumbers consequences(first: 6) { ...Consequence } } }\n  }\n": types.ScenarioOverviewDiffDocument,
    "\n  fragment Shares on Scenario { id owned owner ownerPerson { id } shares { canEdit person { id name } } }\n": types.SharesFragmentDoc,
    "\n  query ScenarioConflictCount($id: ID!) { scenario(id: $id) { id conflicts { id } } }\n": types.ScenarioConflictCountDocument,
    "\n  fragment ScenarioHead on Scenario {\n    id name purpose state owner canEdit owned updatedAt revision\n    ownerPerson { id name }\n    madeFrom { id name }\n    appliedAs { id summary undoneBy { id } }\n    changesets { changeset { id } }\n    actions { id }\n  }\n": types.ScenarioHeadFragmentDoc,
    "\n  query Scenario($id: ID!) {\n    viewer { canEdit }\n    scenario(id: $id) { id ...ScenarioFrame ...ScenarioHead }\n  }\n": types.ScenarioDocument,
    "\n  fragment ScenarioFrame on Scenario {\n    id name state canEdit owned revision behind\n    changesets { changeset { id } }\n    actions { id doneAt }\n    reviews { at verdict withdrawnAt }\n  }\n": types.ScenarioFrameFragmentDoc,
    "\n  fragment TransitionActionFields on TransitionAction { id kind text dueOn doneAt doneBy person { id name } position { id title } }\n": types.TransitionActionFieldsFragmentDoc,
    "\n  query TransitionPlan($id: ID!) { scenario(id: $id) { id actions { ...TransitionActionFields } } }\n": types.TransitionPlanDocument,
    "\n  fragment Conflict on ScenarioConflict { id kind label field seen live wants choices changesets }\n": types.ConflictFragmentDoc,
    "\n  query ScenarioConflicts($id: ID!) {\n    scenario(id: $id) { id revision behind conflicts { id choices ...Conflict } }\n  }\n": types.ScenarioConflictsDocument,
    "\n  query ScenarioReviews($id: ID!) { scenario(id: $id) { id reviews { reviewer verdict note at revision withdrawnAt } } }\n": types.ScenarioReviewsDocument,
    "query OpenScenarios { scenarios { id name state canEdit } }": types.OpenScenariosDocument,
    "\n  query About {\n    workspace { name path database version }\n    viewer { name canEdit person { id name } }\n  }\n": types.AboutDocument,
    "\n  fragment WebhookItem on Webhook { id name url topics state stateReason behind failures nextAttemptAt earlierSecretUntil version }\n": types.WebhookItemFragmentDoc,
    "\n  query Webhooks { webhooks { id state behind failures ...WebhookItem } }\n": types.WebhooksDocument,
    "\n  query WebhookLog($id: ID!, $first: Int!) {\n    webhook(id: $id) { id deliveries(first: $first) { id type revision state createdAt attempts { at status duration error answer } } }\n  }\n": types.WebhookLogDocument,
    "mutation AddWebhook($input: AddWebhookInput!) { addWebhook(input: $input) { changeset { id revision summary } secret } }": types.AddWebhookDocument,
    "mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { changeset { id revision summary } webhook { id name url topics version } } }": types.UpdateWebhookDocument,
    "mutation PauseWebhook($input: PauseWebhookInput!) { pauseWebhook(input: $input) { changeset { id revision summary } } }": types.PauseWebhookDocument,
    "mutation ResumeWebhook($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { changeset { id revision summary } } }": types.ResumeWebhookDocument,
    "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { changeset { id revision summary } secret } }": types.RotateWebhookSecretDocument,
    "mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { changeset { id revision summary } removed } }": types.RemoveWebhookDocument,
    "mutation TestWebhook($input: TestWebhookInput!) { testWebhook(input: $input) { delivery { id } } }": types.TestWebhookDocument,
    "mutation RedeliverWebhook($input: RedeliverWebhookInput!) { redeliverWebhook(input: $input) { delivery { id } } }": types.RedeliverWebhookDocument,
    "\n  query CandidateEverything($id: ID!) { application(id: $id) { id candidate { id everything } } }\n": types.CandidateEverythingDocument,
    "\n  query MustHaveChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id competencies { id name active } } }\n": types.MustHaveChoicesDocument,
    "\n  query CompetenceChanges($by: CompetenceGrouping!, $on: Date) {\n    competenceChanges(by: $by, on: $on) { from to before after change role { id name } team { id name } competency { id name } parts { kind change } }\n  }\n": types.CompetenceChangesDocument,
    "fragment CycleLine on EvaluationCycle { id name stage fromOn toOn }": types.CycleLineFragmentDoc,
    "fragment VoiceDue on EvaluationVoice { id ofSelf person { id name } cycle { id name selfBy peersBy } }": types.VoiceDueFragmentDoc,
    "\n  query EvaluationCyclePage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    evaluationCycle(id: $id) {\n      id name stage calledOffWhy fromOn toOn selfBy peersBy draftBy releaseBy canRun\n      openedBy { id name }\n      distribution { performance count }\n      evaluations { id selfIn raterCount raterInCount canEvaluate person { id name } result { id performance growth text } }\n    }\n  }\n": types.EvaluationCyclePageDocument,
    "\n  query EvaluationPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    evaluation(id: $id) {\n      id mine canEvaluate selfIn raterCount raterInCount talkedOn acknowledgedAt\n      person { id name }\n      cycle { id name stage }\n      voices { id ofSelf mine text givenAt person { id name } giver { id name } }\n      result { id performance growth text version by { id name } }\n      notes { id kind text at by { id name } }\n    }\n  }\n": types.EvaluationPageDocument,
    "mutation BeginEvaluationCycle($input: BeginEvaluationCycleInput!) { beginEvaluationCycle(input: $input) { changeset { id summary } cycle { id } } }": types.BeginEvaluationCycleDocument,
    "mutation AdvanceEvaluationCycle($input: AdvanceEvaluationCycleInput!) { advanceEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }": types.AdvanceEvaluationCycleDocument,
    "mutation CallOffEvaluationCycle($input: CallOffEvaluationCycleInput!) { callOffEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }": types.CallOffEvaluationCycleDocument,
    "mutation NameRater($input: NameRaterInput!) { nameRater(input: $input) { changeset { id summary } evaluation { id } } }": types.NameRaterDocument,
    "mutation HandInVoice($input: HandInVoiceInput!) { handInVoice(input: $input) { changeset { id summary } voice { id } } }": types.HandInVoiceDocument,
    "mutation DraftEvaluation($input: DraftEvaluationInput!) { draftEvaluation(input: $input) { changeset { id summary } evaluation { id result { id performance growth text version by { id name } } } } }": types.DraftEvaluationDocument,
    "mutation NoteEvaluationTalk($input: NoteEvaluationTalkInput!) { noteEvaluationTalk(input: $input) { changeset { id summary } evaluation { id } } }": types.NoteEvaluationTalkDocument,
    "mutation AcknowledgeEvaluation($input: AcknowledgeEvaluationInput!) { acknowledgeEvaluation(input: $input) { changeset { id summary } evaluation { id } } }": types.AcknowledgeEvaluationDocument,
    "mutation CorrectEvaluation($input: CorrectEvaluationInput!) { correctEvaluation(input: $input) { changeset { id summary } evaluation { id } } }": types.CorrectEvaluationDocument,
    "fragment HeadcountItem on HeadcountPlan { id name state fromOn toOn budgetFte canDecide position { id title } coverage { totalFte overFte } }": types.HeadcountItemFragmentDoc,
    "\n  query HeadcountPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision }\n    headcountPlan(id: $id) {\n      id name fromOn toOn state budgetFte budgetAmount currency at decidedAt decidedWhy canRevise canDecide canWithdraw canOpenSeats withdrawnAt withdrawnWhy version\n      position { id title }\n      by { id name }\n      decidedBy { id name }\n      withdrawnBy { id name }\n      lines { key title fte quarterOn why state reportsTo { id title } role { id name } team { id name } seat { id title } }\n      coverage {\n        heldSeats heldFte emptySeats emptyFte toComeSeats toComeFte totalFte overFte\n        rows { quarterOn plannedSeats plannedFte thereSeats thereFte team { id name } role { id name } }\n      }\n    }\n  }\n": types.HeadcountPageDocument,
    "\n  query HeadcountSeats($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } teams(first: 100) { edges { node { id name } } } }\n    staffing { headcountSeats { id title } }\n  }\n": types.HeadcountSeatsDocument,
    "mutation ProposeHeadcountPlan($input: ProposeHeadcountPlanInput!) { proposeHeadcountPlan(input: $input) { changeset { id summary } plan { id } } }": types.ProposeHeadcountPlanDocument,
    "mutation ReviseHeadcountPlan($input: ReviseHeadcountPlanInput!) { reviseHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }": types.ReviseHeadcountPlanDocument,
    "mutation DecideHeadcountPlan($input: DecideHeadcountPlanInput!) { decideHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }": types.DecideHeadcountPlanDocument,
    "mutation WithdrawHeadcountPlan($input: WithdrawHeadcountPlanInput!) { withdrawHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }": types.WithdrawHeadcountPlanDocument,
    "mutation OpenPlannedSeat($input: OpenPlannedSeatInput!) { openPlannedSeat(input: $input) { changeset { id revision summary } plan { id } } }": types.OpenPlannedSeatDocument,
    "fragment ImprovementLine on ImprovementPlan { id state endsOn endedOn outcome checkpointBy late mine person { id name } }": types.ImprovementLineFragmentDoc,
    "fragment EvaluationDueLine on EvaluationDue { step dueOn late evaluation { id person { id name } cycle { id name } } }": types.EvaluationDueLineFragmentDoc,
    "\n  query ImprovementPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    improvementPlan(id: $id) {\n      id mine diagnosis expectations support days state openedOn endsOn endedOn outcome extended checkpointBy late canWrite version\n      person { id name }\n      by { id name }\n      issues { what example }\n      grounds { kind on }\n      entries { id kind onTrack until text at by { id name } }\n    }\n  }\n": types.ImprovementPageDocument,
    "\n  query PersonWork($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    workOf(person: $person) {\n      canDraftPlan lack\n      plans { ...ImprovementLine }\n      evaluations { id cycle { id name stage fromOn toOn } result { id performance } }\n    }\n  }\n": types.PersonWorkDocument,
    "mutation DraftImprovementPlan($input: DraftImprovementPlanInput!) { draftImprovementPlan(input: $input) { changeset { id summary } plan { id } } }": types.DraftImprovementPlanDocument,
    "mutation ReviseImprovementPlan($input: ReviseImprovementPlanInput!) { reviseImprovementPlan(input: $input) { changeset { id summary } plan { id version } } }": types.ReviseImprovementPlanDocument,
    "mutation DropImprovementPlan($input: DropImprovementPlanInput!) { dropImprovementPlan(input: $input) { changeset { id summary } plan { id } } }": types.DropImprovementPlanDocument,
    "mutation OpenImprovementPlan($input: OpenImprovementPlanInput!) { openImprovementPlan(input: $input) { changeset { id summary } plan { id state version } } }": types.OpenImprovementPlanDocument,
    "mutation AddImprovementEntry($input: AddImprovementEntryInput!) { addImprovementEntry(input: $input) { changeset { id summary } plan { id state version } } }": types.AddImprovementEntryDocument,
    "fragment KnowledgeLine on KnowledgeTask { id what dueOn doneOn late canTick canGive version person { id name } owner { id name } position { id title } }": types.KnowledgeLineFragmentDoc,
    "\n  query PersonLeaving($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    leavingOf(person: $person) {\n      seats { id title }\n      exits { id kind regretted why at version position { id title } by { id name } }\n      knowledge { ...KnowledgeLine }\n    }\n  }\n": types.PersonLeavingDocument,
    "mutation RecordExit($input: RecordExitInput!) { recordExit(input: $input) { changeset { id summary } leaving { exits { id kind regretted why } } } }": types.RecordExitDocument,
    "mutation HandOverKnowledge($input: HandOverKnowledgeInput!) { handOverKnowledge(input: $input) { changeset { id summary } leaving { knowledge { id } } } }": types.HandOverKnowledgeDocument,
    "mutation GiveKnowledge($input: GiveKnowledgeInput!) { giveKnowledge(input: $input) { changeset { id summary } task { id version owner { id name } } } }": types.GiveKnowledgeDocument,
    "mutation TickKnowledge($input: TickKnowledgeInput!) { tickKnowledge(input: $input) { changeset { id summary } task { id doneOn late } } }": types.TickKnowledgeDocument,
    "\n  fragment OnboardingLine on Onboarding {\n    id reviewBy endedOn standing taskCount doneCount lateCount\n    person { id name }\n    position { id title }\n  }\n": types.OnboardingLineFragmentDoc,
    "\n  query OnboardingPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboarding(id: $id) {\n      id startsOn reviewBy endedOn state standing taskCount doneCount lateCount canEdit canReview extended version\n      person { id name }\n      position { id title }\n      manager { id name }\n      buddy { id name }\n      tasks { id part whose title dueOn doneOn late note canTick owner { id name } }\n      reviews { id outcome why until at by { id name } }\n    }\n  }\n": types.OnboardingPageDocument,
    "\n  query PersonOnboarding($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboardingOf(person: $person) { canBegin plans { ...OnboardingLine } }\n  }\n": types.PersonOnboardingDocument,
    "mutation BeginOnboarding($input: BeginOnboardingInput!) { beginOnboarding(input: $input) { changeset { id summary } onboarding { id } } }": types.BeginOnboardingDocument,
    "mutation UpdateOnboarding($input: UpdateOnboardingInput!) { updateOnboarding(input: $input) { changeset { id summary } onboarding { id version } } }": types.UpdateOnboardingDocument,
    "mutation AddOnboardingTask($input: AddOnboardingTaskInput!) { addOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }": types.AddOnboardingTaskDocument,
    "mutation UpdateOnboardingTask($input: UpdateOnboardingTaskInput!) { updateOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }": types.UpdateOnboardingTaskDocument,
    "mutation DropOnboardingTask($input: DropOnboardingTaskInput!) { dropOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }": types.DropOnboardingTaskDocument,
    "mutation ReviewOnboarding($input: ReviewOnboardingInput!) { reviewOnboarding(input: $input) { changeset { id summary } onboarding { id state } } }": types.ReviewOnboardingDocument,
    "\n  query StaffingRoom($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    viewer { owner person { id } }\n    staffing {\n      openings { id openedAt position { id title } hiringManager { id name } stages { key name count } }\n      closed: openings(closed: true) { id state closedOn position { id title } hiringManager { id name } }\n      seatsWithoutOpening { id title state manager { id title person { id name } } }\n      stuck { id days candidate { id name } position { id title } stage { key name limitDays } }\n      consentEnding { id candidate { id name consentUntil } position { id title } }\n      bench { position { id title person { id name } } covered successors { id readiness person { id name } } }\n      numbers { filled daysToFill stages { stage entered passed } sources { source applied hired } }\n      erasures { id proof cause at by { id name } }\n      onboardings { ...OnboardingLine }\n      onboarded: onboardings(ended: true) { ...OnboardingLine }\n      canOpenCycle\n      evaluationCycles { ...CycleLine }\n      voicesDue { ...VoiceDue }\n      evaluationsDue { ...EvaluationDueLine }\n      improvementPlans { ...ImprovementLine }\n      improved: improvementPlans(ended: true) { ...ImprovementLine }\n      headcountPlans { ...HeadcountItem }\n      headcountSeats { id }\n      knowledgeDue { ...KnowledgeLine }\n      losses { left regretted }\n      ramp { people days }\n      toScore { id plannedOn application { id candidate { id name } position { id title } } }\n    }\n  }\n": types.StaffingRoomDocument,
    "\n  query OpeningPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    opening(id: $id) {\n      id whyNow outcomes interviewPlan state openedAt closedOn canEdit hires version\n      position { id title }\n      hiringManager { id name }\n      vacancy { ...Vacancy }\n      mustHaves { id key name }\n      stages { key name limitDays count }\n      applications { id state days late candidate { id name source } stage { key name limitDays } }\n    }\n  }\n": types.OpeningPageDocument,
    "\n  query ApplicationPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    application(id: $id) {\n      id state days late verdict verdictWhy hires\n      candidate { id name email source consentUntil consentStated consentEndsSoon person { id name } }\n      position { id title }\n      stage { key name limitDays }\n      opening { id state stages { key name } }\n      moves { id from to reason why at by { id name } }\n      interviews { id plannedOn scored mine ledBy { id name } competencies { id name } }\n      scorecards { id overall pros cons at interviewer { id name } scores { rating evidence competency { id name } } }\n      offers { id number startsOn expiresOn expired terms state }\n    }\n  }\n": types.ApplicationPageDocument,
    "mutation BeginOpening($input: BeginOpeningInput!) { beginOpening(input: $input) { changeset { id summary } opening { id } } }": types.BeginOpeningDocument,
    "mutation UpdateOpening($input: UpdateOpeningInput!) { updateOpening(input: $input) { changeset { id summary } opening { id version } } }": types.UpdateOpeningDocument,
    "mutation CancelOpening($input: CancelOpeningInput!) { cancelOpening(input: $input) { changeset { id summary } opening { id state } } }": types.CancelOpeningDocument,
    "mutation AddCandidate($input: AddCandidateInput!) { addCandidate(input: $input) { changeset { id summary } application { id } } }": types.AddCandidateDocument,
    "mutation UpdateCandidate($input: UpdateCandidateInput!) { updateCandidate(input: $input) { changeset { id summary } application { id candidate { id name email consentUntil consentStated consentEndsSoon } } } }": types.UpdateCandidateDocument,
    "mutation MoveApplication($input: MoveApplicationInput!) { moveApplication(input: $input) { changeset { id summary } application { id } } }": types.MoveApplicationDocument,
    "mutation EndApplication($input: EndApplicationInput!) { endApplication(input: $input) { changeset { id summary } application { id state } } }": types.EndApplicationDocument,
    "mutation CancelInterview($input: CancelInterviewInput!) { cancelInterview(input: $input) { changeset { id summary } application { id } } }": types.CancelInterviewDocument,
    "mutation PlanInterview($input: PlanInterviewInput!) { planInterview(input: $input) { changeset { id summary } application { id } } }": types.PlanInterviewDocument,
    "mutation SubmitScorecard($input: SubmitScorecardInput!) { submitScorecard(input: $input) { changeset { id summary } application { id } } }": types.SubmitScorecardDocument,
    "mutation DecideApplication($input: DecideApplicationInput!) { decideApplication(input: $input) { changeset { id summary } application { id verdict } } }": types.DecideApplicationDocument,
    "mutation MakeOffer($input: MakeOfferInput!) { makeOffer(input: $input) { changeset { id summary } application { id } } }": types.MakeOfferDocument,
    "mutation AnswerOffer($input: AnswerOfferInput!) { answerOffer(input: $input) { changeset { id summary } application { id } } }": types.AnswerOfferDocument,
    "mutation Hire($input: HireInput!) { hire(input: $input) { changeset { id summary } application { id state } } }": types.HireDocument,
    "mutation EraseCandidate($input: EraseCandidateInput!) { eraseCandidate(input: $input) { changeset { id summary } erasure { id proof } } }": types.EraseCandidateDocument,
    "\n  query TemplateRoles($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } } }\n": types.TemplateRolesDocument,
    "\n  query OnboardingTemplate($role: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboardingTemplate(role: $role) { usual canEdit version role { id name } steps { day whose title } }\n  }\n": types.OnboardingTemplateDocument,
    "mutation SetOnboardingTemplate($input: SetOnboardingTemplateInput!) { setOnboardingTemplate(input: $input) { changeset { id summary } template { usual version } } }": types.SetOnboardingTemplateDocument,
    "\n  query TeamCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name commitments { id ...CommitmentRow } } }\n  }\n": types.TeamCommitmentsDocument,
    "\n  query ObjectiveCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objective(id: $id) { id commitments { id ...CommitmentRow } } }\n  }\n": types.ObjectiveCommitmentsDocument,
    "\n  query ObjectivesServed($team: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } } }\n  }\n": types.ObjectivesServedDocument,
    "\n  fragment CommitmentRow on Commitment {\n    id title state dueOn neededBy atRisk riskReasons postMortemDue\n    team { id name color }\n    lacks { kind text }\n  }\n": types.CommitmentRowFragmentDoc,
    "\n  query Commitments($after: Cursor, $where: CommitmentWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      commitments(first: 100, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...CommitmentRow } }\n      }\n    }\n  }\n": types.CommitmentsDocument,
    "\n  query CommitmentStanding($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      commitmentRatio { commitments objectives ratio tooMany }\n      commitmentFindings(first: 20) { rule severity text commitment { id title } }\n    }\n  }\n": types.CommitmentStandingDocument,
    "\n  query Commitment($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      commitment(id: $id) {\n        id title why state requestedOn neededBy discoveryFrom discoveryUntil dueOn committedOn endedOn because rootCause whatChanges affected postMortemDue atRisk riskReasons warnings\n        team { id name color }\n        objective { id title }\n        askedBy { id name }\n        manager { id name }\n        answers { risk found foundOn }\n        signatures { side signedOn signedBy { id name } }\n        lacks { kind text }\n        needs { id what state needBy overdue open provider { id name } promise { id title } }\n        keeps { id what state open needer { id name } commitment { id title } }\n        actions { id ...ActionFields }\n      }\n    }\n  }\n": types.CommitmentDocument,
    "\n  query TeamPromises($id: ID!, $states: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id commitments(states: $states) { id title } } }\n  }\n": types.TeamPromisesDocument,
    "mutation RequestCommitment($input: RequestCommitmentInput!) { requestCommitment(input: $input) { changeset { id revision summary } commitment { id } } }": types.RequestCommitmentDocument,
    "mutation ReviseCommitment($input: ReviseCommitmentInput!) { reviseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": types.ReviseCommitmentDocument,
    "mutation StartDiscovery($input: StartDiscoveryInput!) { startDiscovery(input: $input) { changeset { id revision summary } commitment { id state } warnings } }": types.StartDiscoveryDocument,
    "mutation RecordRisk($input: RecordRiskInput!) { recordRisk(input: $input) { changeset { id revision summary } commitment { id } } }": types.RecordRiskDocument,
    "mutation SignCommitment($input: SignCommitmentInput!) { signCommitment(input: $input) { changeset { id revision summary } commitment { id } } }": types.SignCommitmentDocument,
    "mutation PromiseCommitment($input: PromiseCommitmentInput!) { promiseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": types.PromiseCommitmentDocument,
    "mutation DeclineCommitment($input: RefuseCommitmentInput!) { declineCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": types.DeclineCommitmentDocument,
    "mutation WithdrawCommitment($input: RefuseCommitmentInput!) { withdrawCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": types.WithdrawCommitmentDocument,
    "mutation DeliverCommitment($input: DeliverCommitmentInput!) { deliverCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": types.DeliverCommitmentDocument,
    "mutation BreakCommitment($input: BreakCommitmentInput!) { breakCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }": types.BreakCommitmentDocument,
    "mutation WritePostMortem($input: WritePostMortemInput!) { writePostMortem(input: $input) { changeset { id revision summary } } }": types.WritePostMortemDocument,
    "mutation RaiseNeedOfCommitment($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }": types.RaiseNeedOfCommitmentDocument,
    "mutation AgreeToNeed($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id state } } }": types.AgreeToNeedDocument,
    "\n  query TeamContext($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $id) {\n        id name purpose\n        context {\n          day lacks\n          visions { id name statement betterLife }\n          strategies { id name summary startsOn endsOn focuses(kind: NOT_NOW) { id problem } }\n          problems { id problem why insights { id statement evidence source foundOn } }\n          principles { id text tradeOff }\n          objectives { id title why state health healthReasons startsOn endsOn focus { id problem } rollup { progress known } keyResults { id metric unit kind baseline target latest { id value } } }\n          commitments { id ...CommitmentRow }\n          needs { id what severity needBy overdue provider { id name } objective { id title } commitment { id title } }\n          provides { id what severity needBy overdue needer { id name } }\n          interactions { id mode purpose expiresOn from { id name } to { id name } }\n          contacts { about person { id name } position { id title } }\n        }\n      }\n    }\n  }\n": types.TeamContextDocument,
    "\n  query Coverage($held: [CommitmentState!]!, $from: Date, $until: Date, $first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      coverage(from: $from, until: $until) {\n        rowCount unstaffedCount idleTeamCount idleSeatCount seats\n        rows(first: $first) { objective { id title } cells { team { id name color } objectives { id title state health } commitments { id title atRisk } } }\n        unstaffed(first: $first) { id title teams { id team { id name } } }\n        idleTeams(first: $first) { id name color }\n        idleSeats(first: $first) { id title person { id name } }\n        crowded { team { id name color } claimants { id name } objectives { id title } }\n      }\n      commitments(first: 50, where: { states: $held }) {\n        totalCount\n        edges { node { id ...CommitmentRow team { id headcount } objective { id title } } }\n      }\n      collaboration {\n        departments { id name }\n        cells { taker { id } giver { id } collaborations services facilitations expired dependencies blocking overdue }\n      }\n    }\n  }\n": types.CoverageDocument,
    "mutation ImportObjectives($input: ImportObjectivesInput!) { importObjectives(input: $input) { changeset { id revision summary } rows { action } } }": types.ImportObjectivesDocument,
    "\n  query ObjectiveImport($input: ObjectiveFileInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      objectiveImportPreview(input: $input) {\n        columns { header field samples }\n        rows { row title action objective { id } team { id name color } focus { id problem } above keyResults problems }\n      }\n    }\n  }\n": types.ObjectiveImportDocument,
    "\n  fragment InsightFields on Insight { id kind statement evidence source foundOn sharedWith citedBy { id problem strategy { id name } } }\n": types.InsightFieldsFragmentDoc,
    "\n  query Insights($first: Int!, $after: Cursor, $where: InsightWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision insights(first: $first, after: $after, where: $where) { totalCount pageInfo { hasNextPage endCursor } edges { node { id kind statement ...InsightFields } } } }\n  }\n": types.InsightsDocument,
    "\n  fragment AlignmentStepFields on AlignmentStep {\n    weight progress known objectives keyResults onTrack atRisk offTrack unsure reasons steps\n    aim {\n      __typename\n      ... on Vision { id name visionState: state }\n      ... on Strategy { id name strategyState: state startsOn endsOn }\n      ... on Focus { id problem kind }\n      ... on Objective { id title objectiveState: state health startsOn endsOn teams { id team { id name color } } }\n      ... on KeyResult { id metric unit baseline target measure: kind latest { id value confidence checkedOn } objective { id } }\n      ... on Commitment { id title commitmentState: state dueOn promisedBy: team { id name } }\n      ... on Action { id title actionState: state dueOn overdue owner { id name } of { __typename ... on Objective { id } ... on KeyResult { id objective { id } } ... on Commitment { id } } }\n    }\n  }\n": types.AlignmentStepFieldsFragmentDoc,
    "\n  query Alignment($of: ID, $after: Cursor, $ended: Boolean!, $troubled: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      alignment(of: $of, first: 100, after: $after, ended: $ended, troubled: $troubled) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        steps { ...AlignmentStepFields }\n      }\n    }\n  }\n": types.AlignmentDocument,
    "\n  query AlignmentPath($of: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      alignment(of: $of, first: 0) { path { __typename ... on Vision { id } ... on Strategy { id } ... on Focus { id } ... on Objective { id } ... on KeyResult { id } ... on Commitment { id } ... on Action { id } } }\n    }\n  }\n": types.AlignmentPathDocument,
    "\n  query ObjectivesAbove($from: Date, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 50, where: { top: true, from: $from, states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE] }) { edges { node { id title } } } }\n  }\n": types.ObjectivesAboveDocument,
    "\n  query FocusesToServe($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id visions { id strategies { id name state focuses(kind: CHOSEN) { id problem } } } }\n  }\n": types.FocusesToServeDocument,
    "\n  query FindObjective($text: String!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 8, where: { textContains: $text }, orderBy: { field: ENDS_ON, direction: DESC }) { edges { node { id title } } } }\n  }\n": types.FindObjectiveDocument,
    "\n  query AnyObjective($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id objectives(first: 1) { totalCount } } }\n": types.AnyObjectiveDocument,
    "\n  query PersonObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      person(id: $id) {\n        id\n        actions(states: [OPEN]) { id ...ActionFields }\n        assignments(current: true) { id position { id memberships { id team { id objectives(where: { states: [PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } } } }\n      }\n    }\n  }\n": types.PersonObjectivesDocument,
    "\n  query TeamObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } }\n  }\n": types.TeamObjectivesDocument,
    "\n  fragment ObjectiveRow on Objective {\n    id title startsOn endsOn state ambition health healthReasons\n    teams { id team { id name color } }\n    rollup { progress known }\n    keyResults { id latest { id confidence checkedOn } }\n  }\n": types.ObjectiveRowFragmentDoc,
    "\n  query Objectives($after: Cursor, $where: ObjectiveWhere, $orderBy: ObjectiveOrder, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      objectives(first: 100, after: $after, where: $where, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...ObjectiveRow } }\n      }\n    }\n  }\n": types.ObjectivesDocument,
    "\n  fragment KeyResultFields on KeyResult {\n    id metric unit source baseline commit target stretch direction kind altitude score suggestedScore progress nextCheckInOn lint checkInCount\n    proposedBy { id name }\n    alerts { kind text }\n    latest { id value confidence checkedOn }\n    checkIns(last: 26) { id checkedOn value confidence learned next help author { id name } }\n    linksFrom { ...ObjectiveLinkFields }\n    actions { ...ActionFields }\n  }\n": types.KeyResultFieldsFragmentDoc,
    "\n  fragment ObjectiveLinkFields on ObjectiveLink {\n    id kind weight\n    from { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }\n    to { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }\n  }\n": types.ObjectiveLinkFieldsFragmentDoc,
    "\n  fragment ActionFields on Action { id title dueOn state overdue owner { id name } of { __typename ... on Objective { id title } ... on KeyResult { id objective { id title } } ... on Commitment { id title } } }\n": types.ActionFieldsFragmentDoc,
    "\n  query Objective($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      objective(id: $id) {\n        id title why startsOn endsOn ambition expectedConfidence state sharing acceptedOn activatedOn closedOn droppedBecause learned rootCause whatChanges affected\n        health healthReasons warnings score missed unscored { id metric } staffed mayCheckIn mayNegotiate\n        healthCauses { text dependency { id provider { id name } } commitment { id } seat { id team { id name } } }\n        assignedBy { id name } acceptedBy { id name }\n        focus { id problem strategy { id name } }\n        dependencies { id what severity overdue needBy needer { id name } provider { id name } }\n        teams { id lead team { id name color archivedOn leads { id title person { id name } } } }\n        rollup { progress known parts { weight progress known circle link { id } aim { __typename ... on Objective { id title } ... on KeyResult { id metric } } } }\n        keyResults { id ...KeyResultFields }\n        linksFrom { id ...ObjectiveLinkFields }\n        linksTo { id ...ObjectiveLinkFields }\n        actions { id ...ActionFields }\n      }\n    }\n  }\n": types.ObjectiveDocument,
    "mutation DraftObjective($input: DraftObjectiveInput!) { draftObjective(input: $input) { changeset { id revision summary } objective { id } warnings } }": types.DraftObjectiveDocument,
    "mutation ReviseObjective($input: ReviseObjectiveInput!) { reviseObjective(input: $input) { changeset { id revision summary } objective { id } } }": types.ReviseObjectiveDocument,
    "mutation ProposeObjective($input: MoveObjectiveInput!) { proposeObjective(input: $input) { changeset { id revision summary } objective { id state } } }": types.ProposeObjectiveDocument,
    "mutation AcceptObjective($input: AcceptObjectiveInput!) { acceptObjective(input: $input) { changeset { id revision summary } objective { id state } } }": types.AcceptObjectiveDocument,
    "mutation ReturnObjective($input: MoveObjectiveInput!) { returnObjective(input: $input) { changeset { id revision summary } objective { id state } } }": types.ReturnObjectiveDocument,
    "mutation ActivateObjective($input: MoveObjectiveInput!) { activateObjective(input: $input) { changeset { id revision summary } objective { id state } } }": types.ActivateObjectiveDocument,
    "mutation ScoreObjective($input: ScoreObjectiveInput!) { scoreObjective(input: $input) { changeset { id revision summary } objective { id state } } }": types.ScoreObjectiveDocument,
    "mutation CloseObjective($input: CloseObjectiveInput!) { closeObjective(input: $input) { changeset { id revision summary } objective { id state } } }": types.CloseObjectiveDocument,
    "mutation DropObjective($input: DropObjectiveInput!) { dropObjective(input: $input) { changeset { id revision summary } objective { id state } } }": types.DropObjectiveDocument,
    "mutation AddObjectiveTeam($input: AddObjectiveTeamInput!) { addObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }": types.AddObjectiveTeamDocument,
    "mutation RemoveObjectiveTeam($input: RemoveObjectiveTeamInput!) { removeObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }": types.RemoveObjectiveTeamDocument,
    "mutation AddKeyResult($input: AddKeyResultInput!) { addKeyResult(input: $input) { changeset { id revision summary } keyResult { id lint } warnings } }": types.AddKeyResultDocument,
    "mutation UpdateKeyResult($input: UpdateKeyResultInput!) { updateKeyResult(input: $input) { changeset { id revision summary } keyResult { id } } }": types.UpdateKeyResultDocument,
    "mutation RemoveKeyResult($input: RemoveKeyResultInput!) { removeKeyResult(input: $input) { changeset { id revision summary } objective { id } } }": types.RemoveKeyResultDocument,
    "mutation CheckIn($input: CheckInInput!) { checkIn(input: $input) { changeset { id revision summary } checkIn { id } } }": types.CheckInDocument,
    "mutation LinkObjectives($input: LinkObjectivesInput!) { linkObjectives(input: $input) { changeset { id revision summary } link { id } } }": types.LinkObjectivesDocument,
    "mutation UnlinkObjectives($input: UnlinkObjectivesInput!) { unlinkObjectives(input: $input) { changeset { id revision summary } } }": types.UnlinkObjectivesDocument,
    "mutation AddAction($input: AddActionInput!) { addAction(input: $input) { changeset { id revision summary } action { id } } }": types.AddActionDocument,
    "mutation UpdateAction($input: UpdateActionInput!) { updateAction(input: $input) { changeset { id revision summary } action { id state } } }": types.UpdateActionDocument,
    "\n  fragment FocusOfStrategy on Focus { id kind problem why insights { id kind statement evidence source foundOn } objectives { id title state health healthReasons rollup { progress known } teams { id team { id name } } } }\n": types.FocusOfStrategyFragmentDoc,
    "\n  fragment ObstacleFields on Obstacle { id what state raisedOn resolvedOn how days owner { id name } focus { id problem } }\n": types.ObstacleFieldsFragmentDoc,
    "\n  fragment DecisionFields on Decision { id what why alternatives decidedOn decidedBy { id name } principle { id text } focus { id problem } }\n": types.DecisionFieldsFragmentDoc,
    "\n  fragment StrategyFields on Strategy {\n    id name startsOn endsOn summary state current\n    owner { id title person { id name } }\n    vision { id name statement principles { id text } }\n    lacks { says focus { id } }\n    spread { problems teams ratio threshold verdict says }\n    focuses { id kind problem ...FocusOfStrategy }\n    obstacles { id state ...ObstacleFields }\n    decisions { id ...DecisionFields }\n  }\n": types.StrategyFieldsFragmentDoc,
    "\n  query Strategies($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state strategies { id name state startsOn endsOn current } } }\n  }\n": types.StrategiesDocument,
    "\n  query StrategyOf($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision strategy(id: $id) { id ...StrategyFields } } }\n": types.StrategyOfDocument,
    "mutation DraftVision($input: DraftVisionInput!) { draftVision(input: $input) { changeset { id revision summary } vision { id } } }": types.DraftVisionDocument,
    "mutation ReviseVision($input: ReviseVisionInput!) { reviseVision(input: $input) { changeset { id revision summary } vision { id } } }": types.ReviseVisionDocument,
    "mutation PublishVision($input: PublishVisionInput!) { publishVision(input: $input) { changeset { id revision summary } vision { id } } }": types.PublishVisionDocument,
    "mutation RetireVision($input: RetireVisionInput!) { retireVision(input: $input) { changeset { id revision summary } vision { id } } }": types.RetireVisionDocument,
    "mutation ConfirmVision($input: ConfirmVisionInput!) { confirmVision(input: $input) { changeset { id revision summary } vision { id } } }": types.ConfirmVisionDocument,
    "mutation AddPrinciple($input: AddPrincipleInput!) { addPrinciple(input: $input) { changeset { id revision summary } principle { id } } }": types.AddPrincipleDocument,
    "mutation UpdatePrinciple($input: UpdatePrincipleInput!) { updatePrinciple(input: $input) { changeset { id revision summary } principle { id } } }": types.UpdatePrincipleDocument,
    "mutation ReorderPrinciple($input: ReorderPrincipleInput!) { reorderPrinciple(input: $input) { changeset { id revision summary } principle { id } } }": types.ReorderPrincipleDocument,
    "mutation RetirePrinciple($input: RetirePrincipleInput!) { retirePrinciple(input: $input) { changeset { id revision summary } principle { id } } }": types.RetirePrincipleDocument,
    "mutation DraftStrategy($input: DraftStrategyInput!) { draftStrategy(input: $input) { changeset { id revision summary } strategy { id } } }": types.DraftStrategyDocument,
    "mutation ReviseStrategy($input: ReviseStrategyInput!) { reviseStrategy(input: $input) { changeset { id revision summary } strategy { id } } }": types.ReviseStrategyDocument,
    "mutation ActivateStrategy($input: ActivateStrategyInput!) { activateStrategy(input: $input) { changeset { id revision summary } strategy { id } } }": types.ActivateStrategyDocument,
    "mutation CloseStrategy($input: CloseStrategyInput!) { closeStrategy(input: $input) { changeset { id revision summary } strategy { id } } }": types.CloseStrategyDocument,
    "mutation AddFocus($input: AddFocusInput!) { addFocus(input: $input) { changeset { id revision summary } focus { id } } }": types.AddFocusDocument,
    "mutation UpdateFocus($input: UpdateFocusInput!) { updateFocus(input: $input) { changeset { id revision summary } focus { id } } }": types.UpdateFocusDocument,
    "mutation ReorderFocus($input: ReorderFocusInput!) { reorderFocus(input: $input) { changeset { id revision summary } focus { id } } }": types.ReorderFocusDocument,
    "mutation RemoveFocus($input: RemoveFocusInput!) { removeFocus(input: $input) { changeset { id revision summary } strategy { id } } }": types.RemoveFocusDocument,
    "mutation RecordInsight($input: RecordInsightInput!) { recordInsight(input: $input) { changeset { id revision summary } insight { id } } }": types.RecordInsightDocument,
    "mutation UpdateInsight($input: UpdateInsightInput!) { updateInsight(input: $input) { changeset { id revision summary } insight { id } } }": types.UpdateInsightDocument,
    "mutation RemoveInsight($input: RemoveInsightInput!) { removeInsight(input: $input) { changeset { id revision summary } removed } }": types.RemoveInsightDocument,
    "mutation CiteInsight($input: CiteInsightInput!) { citeInsight(input: $input) { changeset { id revision summary } focus { id } } }": types.CiteInsightDocument,
    "mutation UnciteInsight($input: UnciteInsightInput!) { unciteInsight(input: $input) { changeset { id revision summary } focus { id } } }": types.UnciteInsightDocument,
    "mutation RaiseObstacle($input: RaiseObstacleInput!) { raiseObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }": types.RaiseObstacleDocument,
    "mutation UpdateObstacle($input: UpdateObstacleInput!) { updateObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }": types.UpdateObstacleDocument,
    "mutation ResolveObstacle($input: ResolveObstacleInput!) { resolveObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }": types.ResolveObstacleDocument,
    "mutation ReopenObstacle($input: ReopenObstacleInput!) { reopenObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }": types.ReopenObstacleDocument,
    "mutation UpdateDecision($input: UpdateDecisionInput!) { updateDecision(input: $input) { changeset { id revision summary } decision { id } } }": types.UpdateDecisionDocument,
    "mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { changeset { id revision summary } decision { id } } }": types.RecordDecisionDocument,
    "\n  fragment VersionFields on Version {\n    changeset { id at actor summary reason }\n    changes { __typename id entityId operation fields { field before after } }\n  }\n": types.VersionFieldsFragmentDoc,
    "\n  query VisionVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id vision(id: $id) { id versions(first: 100) { ...VersionFields } } } }\n": types.VisionVersionsDocument,
    "\n  query StrategyVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id strategy(id: $id) { id versions(first: 100) { ...VersionFields } } } }\n": types.StrategyVersionsDocument,
    "\n  fragment PrincipleFields on Principle { id text tradeOff precedents { id what why decidedOn decidedBy { id name } } }\n": types.PrincipleFieldsFragmentDoc,
    "\n  fragment VisionFields on Vision {\n    id name statement betterLife narrative narrativeLink horizonYears reachesTo state reviewedOn reviewDueOn reviewOverdue\n    owner { id title person { id name } }\n    strategy { id name }\n    principles { id ...PrincipleFields }\n  }\n": types.VisionFieldsFragmentDoc,
    "\n  query Visions($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state ...VisionFields } } }\n": types.VisionsDocument,
    "\n  query WaitingOfNeeder($team: ID!, $open: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } commitments(states: $open) { id title } } }\n  }\n": types.WaitingOfNeederDocument,
    "query InteractionsOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...InteractionFields } }": types.InteractionsOfMapDocument,
    "query DependenciesOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...DependencyFields } }": types.DependenciesOfMapDocument,
    "\n  query TopologyScores($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id topologyScores { principle value says } }\n    now: org { id topologyScores { principle value } }\n  }\n": types.TopologyScoresDocument,
    "fragment LoadRoundFields on LoadRound { id quarterOn closesOn answered canAnswer canClose team { id name } }": types.LoadRoundFieldsFragmentDoc,
    "\n  fragment TeamLoadsFields on TeamLoads {\n    high\n    quarters { quarterOn answers score intrinsic extraneous germane }\n    options { kind text }\n  }\n": types.TeamLoadsFieldsFragmentDoc,
    "\n  fragment StructureFields on TeamStructure { complex { id } simple { id } interactions blocking members tooManyDomains }\n": types.StructureFieldsFragmentDoc,
    "\n  query LoadPage($first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 6, first: $first) { team { id name structure { ...StructureFields } } ...TeamLoadsFields } }\n    loadRounds { id ...LoadRoundFields }\n  }\n": types.LoadPageDocument,
    "\n  query StructuresNow($first: Int!) { org { id teamLoads(quarters: 6, first: $first) { team { id structure { ...StructureFields } } } } }\n": types.StructuresNowDocument,
    "\n  query TeamLoadPart($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $id) { id name canOpenLoadRound structure { ...StructureFields } load(quarters: 6) { ...TeamLoadsFields } loadRound { id ...LoadRoundFields } }\n    }\n  }\n": types.TeamLoadPartDocument,
    "query LoadDue { loadRounds { id ...LoadRoundFields } }": types.LoadDueDocument,
    "\n  query MapLoad($first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 2, first: $first) { team { id } quarters { score } } }\n  }\n": types.MapLoadDocument,
    "mutation OpenLoadRounds($input: OpenLoadRoundsInput!) { openLoadRounds(input: $input) { changeset { id summary } rounds { id } } }": types.OpenLoadRoundsDocument,
    "mutation CloseLoadRound($input: CloseLoadRoundInput!) { closeLoadRound(input: $input) { changeset { id summary } round { id open } } }": types.CloseLoadRoundDocument,
    "mutation AnswerLoadRound($input: AnswerLoadRoundInput!) { answerLoadRound(input: $input) { round { id answered } } }": types.AnswerLoadRoundDocument,
    "query MapWorldName($id: ID!) { scenario(id: $id) { id name } }": types.MapWorldNameDocument,
    "\n  query TeamTopology($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      team(id: $id) {\n        id\n        name\n        apiFile\n        api { id mission howToAsk promises versioning channels meetingWindows onCall docs confirmedOn stale confirmedBy { id name } }\n        interactions { id ...InteractionFields }\n        needs { id ...DependencyFields }\n        provides { id ...DependencyFields }\n        ownerships { id sharedWhy area { id name kind } }\n        topologyFindings { rule severity text teams { id name } interaction { id } dependency { id } area { id } }\n      }\n    }\n  }\n": types.TeamTopologyDocument,
    "\n  fragment InteractionFields on Interaction {\n    id mode purpose startsOn expiresOn endedOn exitCriterion extensions extendedWhy outcome state\n    owner { id name } from { id name } to { id name }\n  }\n": types.InteractionFieldsFragmentDoc,
    "\n  fragment DependencyFields on Dependency {\n    id what severity state needBy agreedOn recurring contract overdue objective { id title } commitment { id title } promise { id title } needer { id name } provider { id name }\n  }\n": types.DependencyFieldsFragmentDoc,
    "\n  query Topology($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      topologyMap {\n        teams { id name kind topologyType parent { id name } }\n        interactions { id mode state from { id } to { id } }\n        dependencies { id severity overdue needer { id } provider { id } }\n      }\n      topologyFindings(first: 200) { rule severity text teams { id name } interaction { id } dependency { id } area { id } }\n      topologyFindingCount\n    }\n  }\n": types.TopologyDocument,
    "\n  query ProductAreas($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      productAreas(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name kind complexity description parent { id name } owners { id sharedWhy team { id name } } } }\n      }\n    }\n  }\n": types.ProductAreasDocument,
    "mutation StartInteraction($input: StartInteractionInput!) { startInteraction(input: $input) { changeset { id revision summary } interaction { id } } }": types.StartInteractionDocument,
    "mutation ReviseInteraction($input: ReviseInteractionInput!) { reviseInteraction(input: $input) { changeset { id revision summary } interaction { id } } }": types.ReviseInteractionDocument,
    "mutation ExtendInteraction($input: ExtendInteractionInput!) { extendInteraction(input: $input) { changeset { id revision summary } interaction { id } } }": types.ExtendInteractionDocument,
    "mutation EndInteraction($input: EndInteractionInput!) { endInteraction(input: $input) { changeset { id revision summary } interaction { id } } }": types.EndInteractionDocument,
    "mutation RaiseDependency($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }": types.RaiseDependencyDocument,
    "mutation ReviseDependency($input: ReviseDependencyInput!) { reviseDependency(input: $input) { changeset { id revision summary } dependency { id } } }": types.ReviseDependencyDocument,
    "mutation AdvanceDependency($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id } } }": types.AdvanceDependencyDocument,
    "mutation AddProductArea($input: AddProductAreaInput!) { addProductArea(input: $input) { changeset { id revision summary } area { id } } }": types.AddProductAreaDocument,
    "mutation ReviseProductArea($input: ReviseProductAreaInput!) { reviseProductArea(input: $input) { changeset { id revision summary } area { id complexity } } }": types.ReviseProductAreaDocument,
    "mutation RemoveProductArea($input: RemoveProductAreaInput!) { removeProductArea(input: $input) { changeset { id revision summary } } }": types.RemoveProductAreaDocument,
    "mutation OwnArea($input: OwnAreaInput!) { ownArea(input: $input) { changeset { id revision summary } ownership { id } } }": types.OwnAreaDocument,
    "mutation DisownArea($input: DisownAreaInput!) { disownArea(input: $input) { changeset { id revision summary } area { id } } }": types.DisownAreaDocument,
    "mutation ReviseTeamApi($input: ReviseTeamApiInput!) { reviseTeamApi(input: $input) { changeset { id revision summary } team { id } } }": types.ReviseTeamApiDocument,
    "mutation ConfirmTeamApi($input: ConfirmTeamApiInput!) { confirmTeamApi(input: $input) { changeset { id revision summary } team { id } } }": types.ConfirmTeamApiDocument,
    "mutation TypeTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }": types.TypeTeamDocument,
    "\n  subscription ConfidentialChanges { confidentialChanges { more objects { id kind person { id } } } }\n": types.ConfidentialChangesDocument,
    "\n  mutation Undo($input: UndoInput!) {\n    undo(input: $input) {\n      changeset { id revision summary }\n    }\n  }\n": types.UndoDocument,
    "\n  mutation UndoConfidential($input: UndoConfidentialInput!) {\n    undoConfidential(input: $input) {\n      changeset { id summary }\n    }\n  }\n": types.UndoConfidentialDocument,
    "\n  fragment ChartSeatRow on ChartSeat {\n    id title reportsTo rank fte location grade managerRef vacant planState heldUntil directReports totalReports\n    headcount: standsFor\n    assistant\n    lifted\n    holders { assignmentId: assignment id name kind startsOn endsOn }\n    team { id name color topologyType }\n    roles { id key name }\n  }\n": types.ChartSeatRowFragmentDoc,
    "\n  fragment ChartLineRow on ChartLine { id from to kind }\n": types.ChartLineRowFragmentDoc,
    "\n  subscription Changes($after: Cursor, $scenario: ID) {\n    changes(after: $after, scenario: $scenario) {\n      cursor\n      reload\n      removedSeats\n      removedLines\n      changeset { id revision actor summary action }\n      seats { ...ChartSeatRow }\n      lines { ...ChartLineRow }\n    }\n  }\n": types.ChangesDocument,
    "\n  query PollChanges($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      changes(after: $after, first: 50) {\n        cursor\n        hasMore\n        events {\n          cursor\n          reload\n          removedSeats\n          removedLines\n          changeset { id revision actor summary action }\n          seats { ...ChartSeatRow }\n          lines { ...ChartLineRow }\n        }\n      }\n    }\n  }\n": types.PollChangesDocument,
    "\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename id\n      ... on Person { name }\n      ... on Position { title }\n      ... on Team { name }\n      ... on Role { name }\n      ... on Vision { name }\n      ... on Strategy { name }\n      ... on Focus { problem }\n      ... on Insight { statement }\n      ... on Principle { text }\n      ... on Obstacle { what }\n      ... on Decision { what }\n      ... on Objective { title }\n      ... on KeyResult { metric }\n      ... on Action { title }\n      ... on Commitment { title }\n      ... on Interaction { purpose }\n      ... on Dependency { what }\n      ... on ProductArea { name }\n    }\n  }\n": types.NamesDocument,
    "\n  query Revision($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision } }\n": types.RevisionDocument,
    "\n  query Look { viewer { name } }\n": types.LookDocument,
    "\n  fragment Consequence on Consequence { kind severity text position { id title } person { id name } team { id name } }\n": types.ConsequenceFragmentDoc,
    "\n  fragment DiffNumbers on ScenarioDiff {\n    metricsBefore { headcount seats fte vacancies managers layers averageSpan }\n    metricsAfter { headcount seats fte vacancies managers layers averageSpan }\n  }\n": types.DiffNumbersFragmentDoc,
    "\n  query Pick($text: String!, $kinds: [SearchKind!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: $kinds, first: 8) { label detail node { id } position { id } } }\n  }\n": types.PickDocument,
    "\n  fragment Vacancy on Vacancy { since days cost objectives { id } }\n": types.VacancyFragmentDoc,
    "\n  query Who { viewer { name owner scopes canEdit person { id name } behind { name } } }\n": types.WhoDocument,
    "\n  mutation SetOwnerPerson($input: SetOwnerPersonInput!) { setOwnerPerson(input: $input) { viewer { name person { id name } } } }\n": types.SetOwnerPersonDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceName { workspace { name path } }\n"): (typeof documents)["\n  query WorkspaceName { workspace { name path } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      search(text: $text, first: 12, kinds: [PERSON, POSITION, TEAM, ROLE]) {\n        kind label detail\n        node { id }\n        position { id }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($text: String!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      search(text: $text, first: 12, kinds: [PERSON, POSITION, TEAM, ROLE]) {\n        kind label detail\n        node { id }\n        position { id }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaveChanges($id: ID!) { scenario(id: $id) { id changesets { effectiveOn changeset { id summary } } } }\n"): (typeof documents)["\n  query WaveChanges($id: ID!) { scenario(id: $id) { id changesets { effectiveOn changeset { id summary } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenScenario($id: ID!) {\n    scenario(id: $id) { id name state revision behind canEdit waves { effectiveOn changesets } }\n  }\n"): (typeof documents)["\n  query OpenScenario($id: ID!) {\n    scenario(id: $id) { id name state revision behind canEdit waves { effectiveOn changesets } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      timeline(marks: 240) { first last changesets marks { at revision changesets summary } }\n    }\n  }\n"): (typeof documents)["\n  query Timeline($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      timeline(marks: 240) { first last changesets marks { at revision changesets summary } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessRating on Rating {\n    id level expected importance otherLevel discuss evidenceMissing comment\n    competency { id name }\n    evidence { id kind direction notedOn text link author { id name } }\n  }\n"): (typeof documents)["\n  fragment AssessRating on Rating {\n    id level expected importance otherLevel discuss evidenceMissing comment\n    competency { id name }\n    evidence { id kind direction notedOn text link author { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessAssessment on Assessment {\n    id kind state assessedOn sharedAt releasedAt agreedAt sharedUp waiting authorAgreed canEdit canAgree\n    author { id name }\n    ratings { ...AssessRating }\n  }\n"): (typeof documents)["\n  fragment AssessAssessment on Assessment {\n    id kind state assessedOn sharedAt releasedAt agreedAt sharedUp waiting authorAgreed canEdit canAgree\n    author { id name }\n    ratings { ...AssessRating }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessPerson($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id name } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name area levels active }\n      person(id: $id) {\n        id\n        name\n        coach { id name }\n        manager { id name }\n        position { id title expectations { competency { id } level importance } }\n        assessments(first: 12) { ...AssessAssessment }\n        evidence(first: 100) { id kind direction notedOn text link attachable author { id name } competency { id } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssessPerson($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id name } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name area levels active }\n      person(id: $id) {\n        id\n        name\n        coach { id name }\n        manager { id name }\n        position { id title expectations { competency { id } level importance } }\n        assessments(first: 12) { ...AssessAssessment }\n        evidence(first: 100) { id kind direction notedOn text link attachable author { id name } competency { id } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartAssessment($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id } changeset { id summary } } }"): (typeof documents)["mutation StartAssessment($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Rate($input: RateInput!) { rate(input: $input) { assessment { id } changeset { id summary } } }"): (typeof documents)["mutation Rate($input: RateInput!) { rate(input: $input) { assessment { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShareAssessment($input: ShareAssessmentInput!) { shareAssessment(input: $input) { assessment { id releasedAt } changeset { id summary } } }"): (typeof documents)["mutation ShareAssessment($input: ShareAssessmentInput!) { shareAssessment(input: $input) { assessment { id releasedAt } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AgreeAssessment($input: AgreeAssessmentInput!) { agreeAssessment(input: $input) { assessment { id state } changeset { id summary } } }"): (typeof documents)["mutation AgreeAssessment($input: AgreeAssessmentInput!) { agreeAssessment(input: $input) { assessment { id state } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DiscardAssessment($input: DiscardAssessmentInput!) { discardAssessment(input: $input) { discarded changeset { id summary } } }"): (typeof documents)["mutation DiscardAssessment($input: DiscardAssessmentInput!) { discardAssessment(input: $input) { discarded changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoachFields on Person { id name coach { id name } coachNamed coachSince leader { id name } position { id title } }\n"): (typeof documents)["\n  fragment CoachFields on Person { id name coach { id name } coachNamed coachSince leader { id name } position { id title } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoachOf($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id ...CoachFields } }\n  }\n"): (typeof documents)["\n  query CoachOf($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id ...CoachFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WithoutCoach($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision peopleWithoutCoachCount peopleWithoutCoach(first: 200) { id ...CoachFields } }\n  }\n"): (typeof documents)["\n  query WithoutCoach($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision peopleWithoutCoachCount peopleWithoutCoach(first: 200) { id ...CoachFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameCoach($input: NameCoachInput!) { nameCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }\n"): (typeof documents)["\n  mutation NameCoach($input: NameCoachInput!) { nameCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearCoach($input: ClearCoachInput!) { clearCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }\n"): (typeof documents)["\n  mutation ClearCoach($input: ClearCoachInput!) { clearCoach(input: $input) { person { id ...CoachFields } changeset { id revision summary } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartCoachingPlan($input: StartCoachingPlanInput!) { startCoachingPlan(input: $input) { plan { id } changeset { id summary } } }"): (typeof documents)["mutation StartCoachingPlan($input: StartCoachingPlanInput!) { startCoachingPlan(input: $input) { plan { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCoachingPlan($input: UpdateCoachingPlanInput!) { updateCoachingPlan(input: $input) { plan { id } changeset { id summary } } }"): (typeof documents)["mutation UpdateCoachingPlan($input: UpdateCoachingPlanInput!) { updateCoachingPlan(input: $input) { plan { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangePlanState($input: ChangePlanStateInput!) { changePlanState(input: $input) { plan { id state } changeset { id summary } } }"): (typeof documents)["mutation ChangePlanState($input: ChangePlanStateInput!) { changePlanState(input: $input) { plan { id state } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandOverPlan($input: HandOverPlanInput!) { handOverPlan(input: $input) { plan { id } changeset { id summary } } }"): (typeof documents)["mutation HandOverPlan($input: HandOverPlanInput!) { handOverPlan(input: $input) { plan { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddFocusArea($input: AddFocusAreaInput!) { addFocusArea(input: $input) { focusArea { id } changeset { id summary } } }"): (typeof documents)["mutation AddFocusArea($input: AddFocusAreaInput!) { addFocusArea(input: $input) { focusArea { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateFocusArea($input: UpdateFocusAreaInput!) { updateFocusArea(input: $input) { focusArea { id version } changeset { id summary } } }"): (typeof documents)["mutation UpdateFocusArea($input: UpdateFocusAreaInput!) { updateFocusArea(input: $input) { focusArea { id version } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveFocusArea($input: RemoveFocusAreaInput!) { removeFocusArea(input: $input) { plan { id } changeset { id summary } } }"): (typeof documents)["mutation RemoveFocusArea($input: RemoveFocusAreaInput!) { removeFocusArea(input: $input) { plan { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddCoachingGoal($input: AddCoachingGoalInput!) { addCoachingGoal(input: $input) { goal { id } changeset { id summary } } }"): (typeof documents)["mutation AddCoachingGoal($input: AddCoachingGoalInput!) { addCoachingGoal(input: $input) { goal { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCoachingGoal($input: UpdateCoachingGoalInput!) { updateCoachingGoal(input: $input) { goal { id state } changeset { id summary } } }"): (typeof documents)["mutation UpdateCoachingGoal($input: UpdateCoachingGoalInput!) { updateCoachingGoal(input: $input) { goal { id state } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddCoachingAction($input: AddCoachingActionInput!) { addCoachingAction(input: $input) { action { id } changeset { id summary } } }"): (typeof documents)["mutation AddCoachingAction($input: AddCoachingActionInput!) { addCoachingAction(input: $input) { action { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCoachingAction($input: UpdateCoachingActionInput!) { updateCoachingAction(input: $input) { action { id state } changeset { id summary } } }"): (typeof documents)["mutation UpdateCoachingAction($input: UpdateCoachingActionInput!) { updateCoachingAction(input: $input) { action { id state } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewPlan($input: ReviewPlanInput!) { reviewPlan(input: $input) { review { id } plan { id state reviewBy } changeset { id summary } } }"): (typeof documents)["mutation ReviewPlan($input: ReviewPlanInput!) { reviewPlan(input: $input) { review { id } plan { id state reviewBy } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartOneOnOneSeries($input: StartOneOnOneSeriesInput!) { startOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }"): (typeof documents)["mutation StartOneOnOneSeries($input: StartOneOnOneSeriesInput!) { startOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndOneOnOneSeries($input: EndOneOnOneSeriesInput!) { endOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }"): (typeof documents)["mutation EndOneOnOneSeries($input: EndOneOnOneSeriesInput!) { endOneOnOneSeries(input: $input) { series { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PrepareOneOnOne($input: PrepareOneOnOneInput!) { prepareOneOnOne(input: $input) { oneOnOne { id } changeset { id summary } } }"): (typeof documents)["mutation PrepareOneOnOne($input: PrepareOneOnOneInput!) { prepareOneOnOne(input: $input) { oneOnOne { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddAgendaItem($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { item { id } changeset { id summary } } }"): (typeof documents)["mutation AddAgendaItem($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { item { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) { updateAgendaItem(input: $input) { item { id done } changeset { id summary } } }"): (typeof documents)["mutation UpdateAgendaItem($input: UpdateAgendaItemInput!) { updateAgendaItem(input: $input) { item { id done } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) { oneOnOne { id } changeset { id summary } } }"): (typeof documents)["mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) { oneOnOne { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddOneOnOneNote($input: AddOneOnOneNoteInput!) { addOneOnOneNote(input: $input) { note { id } changeset { id summary } } }"): (typeof documents)["mutation AddOneOnOneNote($input: AddOneOnOneNoteInput!) { addOneOnOneNote(input: $input) { note { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HoldOneOnOne($input: HoldOneOnOneInput!) { holdOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }"): (typeof documents)["mutation HoldOneOnOne($input: HoldOneOnOneInput!) { holdOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveOneOnOne($input: MoveOneOnOneInput!) { moveOneOnOne(input: $input) { oneOnOne { id plannedAt } changeset { id summary } } }"): (typeof documents)["mutation MoveOneOnOne($input: MoveOneOnOneInput!) { moveOneOnOne(input: $input) { oneOnOne { id plannedAt } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SkipOneOnOne($input: SkipOneOnOneInput!) { skipOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }"): (typeof documents)["mutation SkipOneOnOne($input: SkipOneOnOneInput!) { skipOneOnOne(input: $input) { oneOnOne { id status } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceFields on Evidence { id kind direction notedOn text link author { id name } }\n"): (typeof documents)["\n  fragment EvidenceFields on Evidence { id kind direction notedOn text link author { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonEvidence($id: ID!, $competency: ID, $first: Int!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name active }\n      person(id: $id) {\n        id\n        name\n        coach { id }\n        manager { id }\n        evidence(competency: $competency, first: $first) { id competency { id name } ...EvidenceFields }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonEvidence($id: ID!, $competency: ID, $first: Int!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name active }\n      person(id: $id) {\n        id\n        name\n        coach { id }\n        manager { id }\n        evidence(competency: $competency, first: $first) { id competency { id name } ...EvidenceFields }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddEvidence($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id } changeset { id summary } } }"): (typeof documents)["mutation AddEvidence($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Competencies($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision competencies { id key name area levels active version } }\n  }\n"): (typeof documents)["\n  query Competencies($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision competencies { id key name area levels active version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesToExpectOf($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100) { edges { node { id key name track active } } } }\n  }\n"): (typeof documents)["\n  query RolesToExpectOf($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100) { edges { node { id key name track active } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleExpectations($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      competencies { id key name area levels active version }\n      role(id: $id) {\n        id\n        name\n        ...ExpectationColumn\n        parent { id ...ExpectationColumn }\n        heirs { id active ...ExpectationColumn }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoleExpectations($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      competencies { id key name area levels active version }\n      role(id: $id) {\n        id\n        name\n        ...ExpectationColumn\n        parent { id ...ExpectationColumn }\n        heirs { id active ...ExpectationColumn }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExpectationColumn on Role {\n    id\n    name\n    expectations(all: true) {\n      competency { id }\n      level\n      importance\n      source\n      from { id name }\n      inherited { level importance source from { id name } }\n    }\n  }\n"): (typeof documents)["\n  fragment ExpectationColumn on Role {\n    id\n    name\n    expectations(all: true) {\n      competency { id }\n      level\n      importance\n      source\n      from { id name }\n      inherited { level importance source from { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetRoleExpectations($input: SetRoleExpectationsInput!) { setRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }"): (typeof documents)["mutation SetRoleExpectations($input: SetRoleExpectationsInput!) { setRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClearRoleExpectations($input: ClearRoleExpectationsInput!) { clearRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }"): (typeof documents)["mutation ClearRoleExpectations($input: ClearRoleExpectationsInput!) { clearRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateCompetency($input: CreateCompetencyInput!) { createCompetency(input: $input) { changeset { id revision summary } competency { id } } }"): (typeof documents)["mutation CreateCompetency($input: CreateCompetencyInput!) { createCompetency(input: $input) { changeset { id revision summary } competency { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCompetency($input: UpdateCompetencyInput!) { updateCompetency(input: $input) { changeset { id revision summary } competency { id } } }"): (typeof documents)["mutation UpdateCompetency($input: UpdateCompetencyInput!) { updateCompetency(input: $input) { changeset { id revision summary } competency { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedbackPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }\n"): (typeof documents)["\n  query FeedbackPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeedbackEntry on Feedback {\n    id state question text createdAt givenAt sharedUp\n    person { id name }\n    author { id name }\n    requestedBy { id name }\n    competency { id name }\n  }\n"): (typeof documents)["\n  fragment FeedbackEntry on Feedback {\n    id state question text createdAt givenAt sharedUp\n    person { id name }\n    author { id name }\n    requestedBy { id name }\n    competency { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonFeedback($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id name } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name active }\n      person(id: $id) {\n        id\n        name\n        coach { id }\n        manager { id }\n        feedback { ...FeedbackEntry }\n        feedbackAsked { ...FeedbackEntry }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonFeedback($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id name } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name active }\n      person(id: $id) {\n        id\n        name\n        coach { id }\n        manager { id }\n        feedback { ...FeedbackEntry }\n        feedbackAsked { ...FeedbackEntry }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveFeedback($input: GiveFeedbackInput!) { giveFeedback(input: $input) { feedback { id } changeset { id summary } } }"): (typeof documents)["mutation GiveFeedback($input: GiveFeedbackInput!) { giveFeedback(input: $input) { feedback { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestFeedback($input: RequestFeedbackInput!) { requestFeedback(input: $input) { feedback { id } changeset { id summary } } }"): (typeof documents)["mutation RequestFeedback($input: RequestFeedbackInput!) { requestFeedback(input: $input) { feedback { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineFeedback($input: DeclineFeedbackInput!) { declineFeedback(input: $input) { feedback { id } changeset { id summary } } }"): (typeof documents)["mutation DeclineFeedback($input: DeclineFeedbackInput!) { declineFeedback(input: $input) { feedback { id } changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GapsPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }\n"): (typeof documents)["\n  query GapsPerson($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonGap on CompetenceGap {\n    expected importance current gap weighted strength weakness\n    competency { id name area }\n    from { id kind assessedOn author { id name } }\n  }\n"): (typeof documents)["\n  fragment PersonGap on CompetenceGap {\n    expected importance current gap weighted strength weakness\n    competency { id name area }\n    from { id kind assessedOn author { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonGaps($id: ID!, $role: ID, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id }\n      roles(first: 100, where: { active: true }) { edges { node { id name track } } }\n      person(id: $id) {\n        id\n        name\n        position { id title roles { id primary role { id name heirs { id name active } } } }\n        gaps(role: $role) { ...PersonGap }\n        course {\n          competency { id name area }\n          points { on kind level expected assessment { id } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonGaps($id: ID!, $role: ID, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id }\n      roles(first: 100, where: { active: true }) { edges { node { id name track } } }\n      person(id: $id) {\n        id\n        name\n        position { id title roles { id primary role { id name heirs { id name active } } } }\n        gaps(role: $role) { ...PersonGap }\n        course {\n          competency { id name area }\n          points { on kind level expected assessment { id } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoachingHome($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      peopleWithoutCoachCount\n      coachingHome {\n        oneOnOnes { toPrepare slot { startsAt person { id name } series { id } oneOnOne { id } } }\n        people { person { id name position { id title } } lastHeldAt daysUnseen overdue newcomer covered series { id } next { startsAt } plan { id state reviewBy reviewOverdue } }\n        overduePlans { id reviewBy person { id name } }\n        overdueActions { id text dueOn person { id name } owner { id name } }\n        metrics { key title definition unit value threshold alert }\n        target { reports openSeats newcomers people context player spanTooLarge twoFullTimeJobs }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoachingHome($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      peopleWithoutCoachCount\n      coachingHome {\n        oneOnOnes { toPrepare slot { startsAt person { id name } series { id } oneOnOne { id } } }\n        people { person { id name position { id title } } lastHeldAt daysUnseen overdue newcomer covered series { id } next { startsAt } plan { id state reviewBy reviewOverdue } }\n        overduePlans { id reviewBy person { id name } }\n        overdueActions { id text dueOn person { id name } owner { id name } }\n        metrics { key title definition unit value threshold alert }\n        target { reports openSeats newcomers people context player spanTooLarge twoFullTimeJobs }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivateNotes($about: ID!) {\n    viewer {\n      person { id }\n      noteKey { recipient recoveryRecipient }\n      notes(about: $about) { id about sealed version }\n    }\n  }\n"): (typeof documents)["\n  query PrivateNotes($about: ID!) {\n    viewer {\n      person { id }\n      noteKey { recipient recoveryRecipient }\n      notes(about: $about) { id about sealed version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePrivateNote($input: SavePrivateNoteInput!) { savePrivateNote(input: $input) { note { id about sealed version } } }\n"): (typeof documents)["\n  mutation SavePrivateNote($input: SavePrivateNoteInput!) { savePrivateNote(input: $input) { note { id about sealed version } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNoteKey($input: SetNoteKeyInput!) { setNoteKey(input: $input) { noteKey { recipient recoveryRecipient } } }\n"): (typeof documents)["\n  mutation SetNoteKey($input: SetNoteKeyInput!) { setNoteKey(input: $input) { noteKey { recipient recoveryRecipient } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoteCount { viewer { noteCount } }\n"): (typeof documents)["\n  query NoteCount { viewer { noteCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePrivateNotes { deletePrivateNotes { deleted } }\n"): (typeof documents)["\n  mutation DeletePrivateNotes { deletePrivateNotes { deleted } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonMeetings($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      person(id: $id) {\n        id name coach { id } manager { id }\n        oneOnOneSeries { id everyWeeks weekday atTime timeZone minutes endedOn canEdit overdue leader { id name } upcoming(first: 4) { startsAt oneOnOne { id } } }\n        oneOnOnes(first: 30) { id plannedAt heldAt status minutes overdue leader { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonMeetings($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      person(id: $id) {\n        id name coach { id } manager { id }\n        oneOnOneSeries { id everyWeeks weekday atTime timeZone minutes endedOn canEdit overdue leader { id name } upcoming(first: 4) { startsAt oneOnOne { id } } }\n        oneOnOnes(first: 30) { id plannedAt heldAt status minutes overdue leader { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    node(id: $id) {\n      id\n      ... on OneOnOne {\n        plannedAt heldAt status minutes canEdit skipReason\n        leader { id name }\n        person { id name }\n        focusArea { id competency { id name } }\n        agenda { id section text done carriedOver author { id name } }\n        notes { id text createdAt author { id name } }\n        decisions { id text createdAt author { id name } }\n        actions { ...CoachingActionFields }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Meeting($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    node(id: $id) {\n      id\n      ... on OneOnOne {\n        plannedAt heldAt status minutes canEdit skipReason\n        leader { id name }\n        person { id name }\n        focusArea { id competency { id name } }\n        agenda { id section text done carriedOver author { id name } }\n        notes { id text createdAt author { id name } }\n        decisions { id text createdAt author { id name } }\n        actions { ...CoachingActionFields }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoachingOverlay($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      coachingOverlay {\n        seat { id title }\n        person { id name }\n        hasPlan reviewedInTime lastHeldAt oneOnOneOverdue coachees load weaknesses\n        gap { gap weighted competency { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoachingOverlay($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      coachingOverlay {\n        seat { id title }\n        person { id name }\n        hasPlan reviewedInTime lastHeldAt oneOnOneOverdue coachees load weaknesses\n        gap { gap weighted competency { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuccessionOverlay($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) { id successionOverlay { now soon later seat { id title person { id name } } } }\n  }\n"): (typeof documents)["\n  query SuccessionOverlay($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) { id successionOverlay { now soon later seat { id title person { id name } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonGrowth($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } }\n  }\n"): (typeof documents)["\n  query PersonGrowth($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) { id person(id: $id) { id name position { id title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoachingActionFields on CoachingAction { id kind text dueOn state overdue owner { id name } }\n"): (typeof documents)["\n  fragment CoachingActionFields on CoachingAction { id kind text dueOn state overdue owner { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FocusFields on FocusArea {\n    id version fromLevel targetLevel currentLevel strength whyNow closedLooksLike state\n    competency { id name }\n    goals { id text dueOn state overdue }\n    actions { ...CoachingActionFields }\n    evidence { id ...EvidenceFields }\n  }\n"): (typeof documents)["\n  fragment FocusFields on FocusArea {\n    id version fromLevel targetLevel currentLevel strength whyNow closedLooksLike state\n    competency { id name }\n    goals { id text dueOn state overdue }\n    actions { ...CoachingActionFields }\n    evidence { id ...EvidenceFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanFields on CoachingPlan {\n    id state startedOn reviewBy reviewOverdue closedOn sharedUp canEdit canHandOver\n    person { id name }\n    coach { id name }\n    focusAreas { ...FocusFields }\n    reviews { id reviewedOn author { id name } focusReviews { id newLevel decision next focusArea { id competency { id name } } } }\n  }\n"): (typeof documents)["\n  fragment PlanFields on CoachingPlan {\n    id state startedOn reviewBy reviewOverdue closedOn sharedUp canEdit canHandOver\n    person { id name }\n    coach { id name }\n    focusAreas { ...FocusFields }\n    reviews { id reviewedOn author { id name } focusReviews { id newLevel decision next focusArea { id competency { id name } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPlans($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name area active }\n      person(id: $id) { id name coach { id name } manager { id name } coachingPlans { ...PlanFields } focusProposals { fromLevel targetLevel strength why competency { id name } } gaps { competency { id } current } }\n    }\n  }\n"): (typeof documents)["\n  query PersonPlans($id: ID!, $asOf: DateTime, $scenario: ID) {\n    viewer { person { id } }\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      competencies { id name area active }\n      person(id: $id) { id name coach { id name } manager { id name } coachingPlans { ...PlanFields } focusProposals { fromLevel targetLevel strength why competency { id name } } gaps { competency { id } current } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamMap on CompetenceMap {\n    competencies { id name area }\n    rows { person { id name } cells { competency { id } expected current gap } missed { id name } }\n    lacks { competency { id name } expectedBy rated nearest }\n  }\n"): (typeof documents)["\n  fragment TeamMap on CompetenceMap {\n    competencies { id name area }\n    rows { person { id name } cells { competency { id } expected current gap } missed { id name } }\n    lacks { competency { id name } expectedBy rated nearest }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamCompetence($team: ID!, $seat: ID!, $depth: Int!, $ofTeam: Boolean!, $ofSeat: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $team) @include(if: $ofTeam) { id name competence { ...TeamMap } }\n      position(id: $seat) @include(if: $ofSeat) { id title competence(depth: $depth) { ...TeamMap } }\n    }\n  }\n"): (typeof documents)["\n  query TeamCompetence($team: ID!, $seat: ID!, $depth: Int!, $ofTeam: Boolean!, $ofSeat: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $team) @include(if: $ofTeam) { id name competence { ...TeamMap } }\n      position(id: $seat) @include(if: $ofSeat) { id title competence(depth: $depth) { ...TeamMap } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WeekFields on LeaderWeek { weekOn coaching staffing strategy handsOn other origin oneOnOnes }\n"): (typeof documents)["\n  fragment WeekFields on LeaderWeek { weekOn coaching staffing strategy handsOn other origin oneOnOnes }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetFields on TimeTarget { reports openSeats newcomers terms { kind count each percent } wanted least most people context player spanTooLarge twoFullTimeJobs }\n"): (typeof documents)["\n  fragment TargetFields on TimeTarget { reports openSeats newcomers terms { kind count each percent } wanted least most people context player spanTooLarge twoFullTimeJobs }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeaderTime($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } time(weeks: 53) { target { ...TargetFields } weeks { ...WeekFields } } }\n    org(asOf: $asOf, scenario: $scenario) { id }\n  }\n"): (typeof documents)["\n  query LeaderTime($asOf: DateTime, $scenario: ID) {\n    viewer { person { id } time(weeks: 53) { target { ...TargetFields } weeks { ...WeekFields } } }\n    org(asOf: $asOf, scenario: $scenario) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarPreview($input: CalendarInput!) {\n    org { id calendarPreview(input: $input) { skipped weeks { ...WeekFields } entries { title startsAt minutes kind because person { id name } } } }\n  }\n"): (typeof documents)["\n  query CalendarPreview($input: CalendarInput!) {\n    org { id calendarPreview(input: $input) { skipped weeks { ...WeekFields } entries { title startsAt minutes kind because person { id name } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordTime($input: RecordTimeInput!) { recordTime(input: $input) { changeset { id summary } } }"): (typeof documents)["mutation RecordTime($input: RecordTimeInput!) { recordTime(input: $input) { changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClearTime($input: ClearTimeInput!) { clearTime(input: $input) { changeset { id summary } } }"): (typeof documents)["mutation ClearTime($input: ClearTimeInput!) { clearTime(input: $input) { changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportCalendar($input: CalendarInput!) { importCalendar(input: $input) { changeset { id summary } } }"): (typeof documents)["mutation ImportCalendar($input: CalendarInput!) { importCalendar(input: $input) { changeset { id summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InsightTile on SavedQuery { id name title description query checkQuery visualisation value atLeast atMost }\n"): (typeof documents)["\n  fragment InsightTile on SavedQuery { id name title description query checkQuery visualisation value atLeast atMost }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InsightTiles { org { id savedQueries(tile: true) { id ...InsightTile } } }\n"): (typeof documents)["\n  query InsightTiles { org { id savedQueries(tile: true) { id ...InsightTile } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChartQueries { org { id savedQueries { id name title description query value numberOf atLeast atMost variables { required } } } }\n"): (typeof documents)["\n  query ChartQueries { org { id savedQueries { id name title description query value numberOf atLeast atMost variables { required } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeChart($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id chart { revision seats { ...ChartSeatRow } lines { ...ChartLineRow } } }\n  }\n"): (typeof documents)["\n  query WholeChart($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id chart { revision seats { ...ChartSeatRow } lines { ...ChartLineRow } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaperTitle($scenario: ID!, $inScenario: Boolean!) {\n    workspace { name }\n    scenario(id: $scenario) @include(if: $inScenario) { id name }\n  }\n"): (typeof documents)["\n  query PaperTitle($scenario: ID!, $inScenario: Boolean!) {\n    workspace { name }\n    scenario(id: $scenario) @include(if: $inScenario) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MovePreview($positions: [ID!]!, $reportsTo: ID, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      movePreview(positions: $positions, reportsTo: $reportsTo) { appeared { ...Finding } resolved { ...Finding } }\n    }\n  }\n"): (typeof documents)["\n  query MovePreview($positions: [ID!]!, $reportsTo: ID, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      movePreview(positions: $positions, reportsTo: $reportsTo) { appeared { ...Finding } resolved { ...Finding } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatrixTeamRow on Team { id name color parent { id } memberships { id allocation function position { id } } }\n"): (typeof documents)["\n  fragment MatrixTeamRow on Team { id name color parent { id } memberships { id allocation function position { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matrix($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      teams(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...MatrixTeamRow } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Matrix($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      teams(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...MatrixTeamRow } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixTouched($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      history(first: 20) {\n        pageInfo { hasNextPage }\n        edges { node { id revision changeCount changes(first: 100) { edges { node { __typename id ... on MembershipChange { fields { field before after } membership { id team { id } } } } } } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MatrixTouched($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      history(first: 20) {\n        pageInfo { hasNextPage }\n        edges { node { id revision changeCount changes(first: 100) { edges { node { __typename id ... on MembershipChange { fields { field before after } membership { id team { id } } } } } } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixSome($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Team { archivedOn ...MatrixTeamRow } } }\n"): (typeof documents)["\n  query MatrixSome($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Team { archivedOn ...MatrixTeamRow } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioBase($id: ID!) { scenario(id: $id) { id baseRevision } }\n"): (typeof documents)["\n  query ScenarioBase($id: ID!) { scenario(id: $id) { id baseRevision } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BeforeChart($id: ID!) {\n    scenario(id: $id) { id diff { before { id chart { seats { ...ChartSeatRow } lines { ...ChartLineRow } } } } }\n  }\n"): (typeof documents)["\n  query BeforeChart($id: ID!) {\n    scenario(id: $id) { id diff { before { id chart { seats { ...ChartSeatRow } lines { ...ChartLineRow } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consequences($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      scenario { id holding { seats { id } } }\n      diff {\n        empty\n        counts {\n          seatsOpened seatsClosed seatsMoved seatsRenamed seatsChanged peopleMoved peopleAssigned peopleDisplaced peopleUnplaced\n          teamsCreated teamsArchived membershipsAdded membershipsRemoved linesAdded linesRemoved\n        }\n        layersChanged\n        ...DiffNumbers\n        spans(first: 8) { before after position { id title person { id name } } }\n        peopleDisplaced(first: 20) { person { id name } from { id title } to { id title } }\n        peopleUnplaced(first: 20) { person { id name } from { id title } }\n        consequences(first: 60) { ...Consequence }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Consequences($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      scenario { id holding { seats { id } } }\n      diff {\n        empty\n        counts {\n          seatsOpened seatsClosed seatsMoved seatsRenamed seatsChanged peopleMoved peopleAssigned peopleDisplaced peopleUnplaced\n          teamsCreated teamsArchived membershipsAdded membershipsRemoved linesAdded linesRemoved\n        }\n        layersChanged\n        ...DiffNumbers\n        spans(first: 8) { before after position { id title person { id name } } }\n        peopleDisplaced(first: 20) { person { id name } from { id title } to { id title } }\n        peopleUnplaced(first: 20) { person { id name } from { id title } }\n        consequences(first: 60) { ...Consequence }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddPerson($input: AddPersonInput!) { addPerson(input: $input) { changeset { id revision summary } person { id } } }"): (typeof documents)["mutation AddPerson($input: AddPersonInput!) { addPerson(input: $input) { changeset { id revision summary } person { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePerson($input: UpdatePersonInput!) { updatePerson(input: $input) { changeset { id revision summary } person { id } } }"): (typeof documents)["mutation UpdatePerson($input: UpdatePersonInput!) { updatePerson(input: $input) { changeset { id revision summary } person { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordLeaving($input: RecordLeavingInput!) { recordLeaving(input: $input) { changeset { id revision summary } person { id } } }"): (typeof documents)["mutation RecordLeaving($input: RecordLeavingInput!) { recordLeaving(input: $input) { changeset { id revision summary } person { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RehirePerson($input: RehirePersonInput!) { rehirePerson(input: $input) { changeset { id revision summary } person { id } } }"): (typeof documents)["mutation RehirePerson($input: RehirePersonInput!) { rehirePerson(input: $input) { changeset { id revision summary } person { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateRole($input: CreateRoleInput!) { createRole(input: $input) { changeset { id revision summary } role { id } } }"): (typeof documents)["mutation CreateRole($input: CreateRoleInput!) { createRole(input: $input) { changeset { id revision summary } role { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateRole($input: UpdateRoleInput!) { updateRole(input: $input) { changeset { id revision summary } role { id } } }"): (typeof documents)["mutation UpdateRole($input: UpdateRoleInput!) { updateRole(input: $input) { changeset { id revision summary } role { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetRoleInheritance($input: SetRoleInheritanceInput!) { setRoleInheritance(input: $input) { changeset { id revision summary } role { id } } }"): (typeof documents)["mutation SetRoleInheritance($input: SetRoleInheritanceInput!) { setRoleInheritance(input: $input) { changeset { id revision summary } role { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenPosition($input: OpenPositionInput!) { openPosition(input: $input) { changeset { id revision summary } position { id } } }"): (typeof documents)["mutation OpenPosition($input: OpenPositionInput!) { openPosition(input: $input) { changeset { id revision summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenamePosition($input: RenamePositionInput!) { renamePosition(input: $input) { changeset { id revision summary } position { id title } } }"): (typeof documents)["mutation RenamePosition($input: RenamePositionInput!) { renamePosition(input: $input) { changeset { id revision summary } position { id title } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePosition($input: UpdatePositionInput!) { updatePosition(input: $input) { changeset { id revision summary } position { id } } }"): (typeof documents)["mutation UpdatePosition($input: UpdatePositionInput!) { updatePosition(input: $input) { changeset { id revision summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideSeat($input: DecideSeatInput!) { decideSeat(input: $input) { changeset { id revision summary } position { id state planState } } }"): (typeof documents)["mutation DecideSeat($input: DecideSeatInput!) { decideSeat(input: $input) { changeset { id revision summary } position { id state planState } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePositions($input: UpdatePositionsInput!) { updatePositions(input: $input) { changeset { id revision summary } positions { id } } }"): (typeof documents)["mutation UpdatePositions($input: UpdatePositionsInput!) { updatePositions(input: $input) { changeset { id revision summary } positions { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CopyPositions($input: CopyPositionsInput!) { copyPositions(input: $input) { changeset { id revision summary } positions { id } } }"): (typeof documents)["mutation CopyPositions($input: CopyPositionsInput!) { copyPositions(input: $input) { changeset { id revision summary } positions { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MovePosition($input: MovePositionInput!) { movePosition(input: $input) { changeset { id revision summary } positions { id } } }"): (typeof documents)["mutation MovePosition($input: MovePositionInput!) { movePosition(input: $input) { changeset { id revision summary } positions { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReorderPosition($input: ReorderPositionInput!) { reorderPosition(input: $input) { changeset { id revision summary } position { id } } }"): (typeof documents)["mutation ReorderPosition($input: ReorderPositionInput!) { reorderPosition(input: $input) { changeset { id revision summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LiftPosition($input: LiftPositionInput!) { liftPosition(input: $input) { changeset { id revision summary } positions { id } } }"): (typeof documents)["mutation LiftPosition($input: LiftPositionInput!) { liftPosition(input: $input) { changeset { id revision summary } positions { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClosePosition($input: ClosePositionInput!) { closePosition(input: $input) { changeset { id revision summary } closed { id } } }"): (typeof documents)["mutation ClosePosition($input: ClosePositionInput!) { closePosition(input: $input) { changeset { id revision summary } closed { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenPosition($input: ReopenPositionInput!) { reopenPosition(input: $input) { changeset { id revision summary } position { id } } }"): (typeof documents)["mutation ReopenPosition($input: ReopenPositionInput!) { reopenPosition(input: $input) { changeset { id revision summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignPerson($input: AssignPersonInput!) { assignPerson(input: $input) { changeset { id revision summary } assignment { id } } }"): (typeof documents)["mutation AssignPerson($input: AssignPersonInput!) { assignPerson(input: $input) { changeset { id revision summary } assignment { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VacatePosition($input: VacatePositionInput!) { vacatePosition(input: $input) { changeset { id revision summary } position { id } } }"): (typeof documents)["mutation VacatePosition($input: VacatePositionInput!) { vacatePosition(input: $input) { changeset { id revision summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddReportingLine($input: AddReportingLineInput!) { addReportingLine(input: $input) { changeset { id revision summary } line { id } } }"): (typeof documents)["mutation AddReportingLine($input: AddReportingLineInput!) { addReportingLine(input: $input) { changeset { id revision summary } line { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveReportingLine($input: RemoveReportingLineInput!) { removeReportingLine(input: $input) { changeset { id revision summary } from { id } } }"): (typeof documents)["mutation RemoveReportingLine($input: RemoveReportingLineInput!) { removeReportingLine(input: $input) { changeset { id revision summary } from { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddPositionRole($input: AddPositionRoleInput!) { addPositionRole(input: $input) { changeset { id revision summary } positionRole { id } } }"): (typeof documents)["mutation AddPositionRole($input: AddPositionRoleInput!) { addPositionRole(input: $input) { changeset { id revision summary } positionRole { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemovePositionRole($input: RemovePositionRoleInput!) { removePositionRole(input: $input) { changeset { id revision summary } position { id } } }"): (typeof documents)["mutation RemovePositionRole($input: RemovePositionRoleInput!) { removePositionRole(input: $input) { changeset { id revision summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SplitPosition($input: SplitPositionInput!) { splitPosition(input: $input) { changeset { id revision summary } created { id } } }"): (typeof documents)["mutation SplitPosition($input: SplitPositionInput!) { splitPosition(input: $input) { changeset { id revision summary } created { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MergePositions($input: MergePositionsInput!) { mergePositions(input: $input) { changeset { id revision summary } position { id } } }"): (typeof documents)["mutation MergePositions($input: MergePositionsInput!) { mergePositions(input: $input) { changeset { id revision summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TransferPerson($input: TransferPersonInput!) { transferPerson(input: $input) { changeset { id revision summary } assignment { id } } }"): (typeof documents)["mutation TransferPerson($input: TransferPersonInput!) { transferPerson(input: $input) { changeset { id revision summary } assignment { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetPositionExpectations($input: SetPositionExpectationsInput!) { setPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }"): (typeof documents)["mutation SetPositionExpectations($input: SetPositionExpectationsInput!) { setPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClearPositionExpectations($input: ClearPositionExpectationsInput!) { clearPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }"): (typeof documents)["mutation ClearPositionExpectations($input: ClearPositionExpectationsInput!) { clearPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateTeam($input: CreateTeamInput!) { createTeam(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation CreateTeam($input: CreateTeamInput!) { createTeam(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation UpdateTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveTeam($input: MoveTeamInput!) { moveTeam(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation MoveTeam($input: MoveTeamInput!) { moveTeam(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MergeTeams($input: MergeTeamsInput!) { mergeTeams(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation MergeTeams($input: MergeTeamsInput!) { mergeTeams(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SplitTeam($input: SplitTeamInput!) { splitTeam(input: $input) { changeset { id revision summary } team { id } created { id } } }"): (typeof documents)["mutation SplitTeam($input: SplitTeamInput!) { splitTeam(input: $input) { changeset { id revision summary } team { id } created { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArchiveTeam($input: ArchiveTeamInput!) { archiveTeam(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation ArchiveTeam($input: ArchiveTeamInput!) { archiveTeam(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenTeam($input: ReopenTeamInput!) { reopenTeam(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation ReopenTeam($input: ReopenTeamInput!) { reopenTeam(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation JoinTeam($input: JoinTeamInput!) { joinTeam(input: $input) { changeset { id revision summary } membership { id } } }"): (typeof documents)["mutation JoinTeam($input: JoinTeamInput!) { joinTeam(input: $input) { changeset { id revision summary } membership { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeaveTeam($input: LeaveTeamInput!) { leaveTeam(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation LeaveTeam($input: LeaveTeamInput!) { leaveTeam(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateMembership($input: UpdateMembershipInput!) { updateMembership(input: $input) { changeset { id revision summary } membership { id } } }"): (typeof documents)["mutation UpdateMembership($input: UpdateMembershipInput!) { updateMembership(input: $input) { changeset { id revision summary } membership { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeDetails($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      changeset(id: $id) {\n        id\n        changes(first: 40) {\n          totalCount\n          edges { node { __typename id entityId operation fields { field before after } } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChangeDetails($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      changeset(id: $id) {\n        id\n        changes(first: 40) {\n          totalCount\n          edges { node { __typename id entityId operation fields { field before after } } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangesetItem on Changeset {\n    id revision at actor summary reason changeCount\n    undoes { id }\n    undoneBy { id }\n  }\n"): (typeof documents)["\n  fragment ChangesetItem on Changeset {\n    id revision at actor summary reason changeCount\n    undoes { id }\n    undoneBy { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($after: Cursor, $where: ChangesetWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      history(first: 40, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id at ...ChangesetItem } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query History($after: Cursor, $where: ChangesetWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      history(first: 40, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id at ...ChangesetItem } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Holding($id: ID!) {\n    scenario(id: $id) {\n      id\n      revision\n      holding {\n        seats { id title totalReports person { id name } }\n        people { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Holding($id: ID!) {\n    scenario(id: $id) {\n      id\n      revision\n      holding {\n        seats { id title totalReports person { id name } }\n        people { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportOrg($input: ImportOrgInput!) {\n    importOrg(input: $input) {\n      changeset { id revision summary }\n      plan { added changed moved ended unchanged }\n      problemCount\n    }\n  }\n"): (typeof documents)["\n  mutation ImportOrg($input: ImportOrgInput!) {\n    importOrg(input: $input) {\n      changeset { id revision summary }\n      plan { added changed moved ended unchanged }\n      problemCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationProgress($id: String!) { operation(id: $id) { id phase done total finished } }\n"): (typeof documents)["\n  query OperationProgress($id: String!) { operation(id: $id) { id phase done total finished } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOperation($input: CancelOperationInput!) { cancelOperation(input: $input) { operation { id finished } } }\n"): (typeof documents)["\n  mutation CancelOperation($input: CancelOperationInput!) { cancelOperation(input: $input) { operation { id finished } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPreview($input: ImportInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      importPreview(input: $input) {\n        source presets problemCount\n        format { encoding delimiter headerLine rows }\n        columns { header field samples }\n        plan { added changed moved ended sought unchanged seats needsDecision rows { action row label fields { field before after } } }\n        problems { row column code message action severity candidates { row label } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportPreview($input: ImportInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      importPreview(input: $input) {\n        source presets problemCount\n        format { encoding delimiter headerLine rows }\n        columns { header field samples }\n        plan { added changed moved ended sought unchanged seats needsDecision rows { action row label fields { field before after } } }\n        problems { row column code message action severity candidates { row label } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportProblems($input: ImportInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id importProblems(input: $input) }\n  }\n"): (typeof documents)["\n  query ImportProblems($input: ImportInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id importProblems(input: $input) }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReplacementPreview($person: ID!, $position: ID, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision }\n    replacementPreview(person: $person, position: $position) {\n      person { id name }\n      position { id title }\n      otherPositions { id title }\n      heir { id name }\n      orphans { kind of title about withSeat }\n      unfinished { kind title ends goesOn { id name } }\n    }\n  }\n"): (typeof documents)["\n  query ReplacementPreview($person: ID!, $position: ID, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision }\n    replacementPreview(person: $person, position: $position) {\n      person { id name }\n      position { id title }\n      otherPositions { id title }\n      heir { id name }\n      orphans { kind of title about withSeat }\n      unfinished { kind title ends goesOn { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplacePerson($input: ReplacePersonInput!) { replacePerson(input: $input) { changeset { id revision summary } person { id } opening { id } } }\n"): (typeof documents)["\n  mutation ReplacePerson($input: ReplacePersonInput!) { replacePerson(input: $input) { changeset { id revision summary } person { id } opening { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingList($first: Int!, $severity: FindingSeverity!, $rules: [LimitRule!], $excepted: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      findings(first: $first, severity: $severity, rules: $rules, excepted: $excepted) { ...Finding }\n      matching: findingCount(severity: $severity, rules: $rules, excepted: $excepted)\n      all: findingCount(excepted: $excepted)\n    }\n  }\n"): (typeof documents)["\n  query FindingList($first: Int!, $severity: FindingSeverity!, $rules: [LimitRule!], $excepted: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      findings(first: $first, severity: $severity, rules: $rules, excepted: $excepted) { ...Finding }\n      matching: findingCount(severity: $severity, rules: $rules, excepted: $excepted)\n      all: findingCount(excepted: $excepted)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LimitExceptionRecorded($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }\n    live: org { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }\n  }\n"): (typeof documents)["\n  query LimitExceptionRecorded($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }\n    live: org { id history(first: 1, where: { entity: $id }) { edges { node { id actor at } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatFindings on Position {\n    id\n    findings { ...Finding }\n    assignments(current: true) { id person { id } }\n    memberships { id lead team { id findings { ...Finding } } }\n  }\n"): (typeof documents)["\n  fragment SeatFindings on Position {\n    id\n    findings { ...Finding }\n    assignments(current: true) { id person { id } }\n    memberships { id lead team { id findings { ...Finding } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamFindings on Team { id findings { ...Finding } }\n"): (typeof documents)["\n  fragment TeamFindings on Team { id findings { ...Finding } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Finding on Finding {\n    rule severity value limit reason\n    subject {\n      __typename\n      ... on Position { id title }\n      ... on Team { id name }\n      ... on Person { id name }\n    }\n    seats { id }\n    exception { id why until }\n  }\n"): (typeof documents)["\n  fragment Finding on Finding {\n    rule severity value limit reason\n    subject {\n      __typename\n      ... on Position { id title }\n      ... on Team { id name }\n      ... on Person { id name }\n    }\n    seats { id }\n    exception { id why until }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetLimit($input: SetLimitInput!) { setLimit(input: $input) { changeset { id revision summary } limit { rule } } }"): (typeof documents)["mutation SetLimit($input: SetLimitInput!) { setLimit(input: $input) { changeset { id revision summary } limit { rule } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResetLimit($input: ResetLimitInput!) { resetLimit(input: $input) { changeset { id revision summary } limit { rule } } }"): (typeof documents)["mutation ResetLimit($input: ResetLimitInput!) { resetLimit(input: $input) { changeset { id revision summary } limit { rule } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordLimitException($input: RecordLimitExceptionInput!) { recordLimitException(input: $input) { changeset { id revision summary } exception { id } } }"): (typeof documents)["mutation RecordLimitException($input: RecordLimitExceptionInput!) { recordLimitException(input: $input) { changeset { id revision summary } exception { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawLimitException($input: WithdrawLimitExceptionInput!) { withdrawLimitException(input: $input) { changeset { id revision summary } limit { rule } } }"): (typeof documents)["mutation WithdrawLimitException($input: WithdrawLimitExceptionInput!) { withdrawLimitException(input: $input) { changeset { id revision summary } limit { rule } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LimitFields on Limit {\n    rule title unit counts source targetLeast targetMost edited\n    thresholds { warnBelow warnAbove errorBelow errorAbove }\n    defaults { warnBelow warnAbove errorBelow errorAbove }\n  }\n"): (typeof documents)["\n  fragment LimitFields on Limit {\n    rule title unit counts source targetLeast targetMost edited\n    thresholds { warnBelow warnAbove errorBelow errorAbove }\n    defaults { warnBelow warnAbove errorBelow errorAbove }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Limits($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id limits { ...LimitFields } }\n  }\n"): (typeof documents)["\n  query Limits($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id limits { ...LimitFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LimitExceptionFields on LimitException {\n    id rule why until current\n    subject { __typename ... on Position { id title } ... on Team { id name } ... on Person { id name } }\n  }\n"): (typeof documents)["\n  fragment LimitExceptionFields on LimitException {\n    id rule why until current\n    subject { __typename ... on Position { id title } ... on Team { id name } ... on Person { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LimitExceptions($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id limitExceptions(first: 1000) { ...LimitExceptionFields } }\n  }\n"): (typeof documents)["\n  query LimitExceptions($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id limitExceptions(first: 1000) { ...LimitExceptionFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChartFindings($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      findings(first: 1000) { severity reason seats { id } }\n      problems: findingCount(severity: ERROR)\n      warnings: findingCount(severity: WARN)\n      all: findingCount\n    }\n  }\n"): (typeof documents)["\n  query ChartFindings($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      findings(first: 1000) { severity reason seats { id } }\n      problems: findingCount(severity: ERROR)\n      warnings: findingCount(severity: WARN)\n      all: findingCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($after: Cursor, $where: PersonWhere, $orderBy: PersonOrder, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      people(first: 100, after: $after, where: $where, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...PersonRow } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($after: Cursor, $where: PersonWhere, $orderBy: PersonOrder, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      people(first: 100, after: $after, where: $where, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...PersonRow } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFacts on Person { id email location employmentType startedOn leftOn externalId source }\n"): (typeof documents)["\n  fragment PersonFacts on Person { id email location employmentType startedOn leftOn externalId source }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonHead on Person { id name leftOn position { id title } }\n"): (typeof documents)["\n  fragment PersonHead on Person { id name leftOn position { id title } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id name ...PersonHead ...PersonSeats ...PersonFacts } }\n  }\n"): (typeof documents)["\n  query Person($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision person(id: $id) { id name ...PersonHead ...PersonSeats ...PersonFacts } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonSeats on Person {\n    id\n    manager { id name }\n    assignments { id kind fte startsOn endsOn current position { id title closedOn team { id name color } } }\n  }\n"): (typeof documents)["\n  fragment PersonSeats on Person {\n    id\n    manager { id name }\n    assignments { id kind fte startsOn endsOn current position { id title closedOn team { id name color } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id teams(first: 100) { edges { node { id name } } } } }\n"): (typeof documents)["\n  query TeamChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id teams(first: 100) { edges { node { id name } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamsFound($text: String!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: [TEAM], first: 20) { label node { id } } } }\n"): (typeof documents)["\n  query TeamsFound($text: String!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: [TEAM], first: 20) { label node { id } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamChosen($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name } } }\n"): (typeof documents)["\n  query TeamChosen($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Person {\n    id name email location employmentType startedOn\n    position { id title team { id name color } }\n    manager { id name }\n  }\n"): (typeof documents)["\n  fragment PersonRow on Person {\n    id name email location employmentType startedOn\n    position { id title team { id name color } }\n    manager { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatToReshape($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      position(id: $id) {\n        id title fte\n        manager { id title person { id name } }\n        chain { id }\n        reports { id title totalReports person { id name } }\n        assignments(current: true) { id kind fte person { id name } }\n        memberships { id team { id name } }\n        roles { id role { id name } }\n        lines { id }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SeatToReshape($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      position(id: $id) {\n        id title fte\n        manager { id title person { id name } }\n        chain { id }\n        reports { id title totalReports person { id name } }\n        assignments(current: true) { id kind fte person { id name } }\n        memberships { id team { id name } }\n        roles { id role { id name } }\n        lines { id }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RoleAliases on Role { id aliases }"): (typeof documents)["fragment RoleAliases on Role { id aliases }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleDuties on Role { id responsibilities duties { responsibility inherited from { id name } } }\n"): (typeof documents)["\n  fragment RoleDuties on Role { id responsibilities duties { responsibility inherited from { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleExpected on Role {\n    id\n    expectations { competency { id name } level importance source from { id name } inherited { level importance source from { id name } } }\n  }\n"): (typeof documents)["\n  fragment RoleExpected on Role {\n    id\n    expectations { competency { id name } level importance source from { id name } inherited { level importance source from { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RoleFacts on Role { id track spanMin spanTarget spanMax timeBoxedMonths }"): (typeof documents)["fragment RoleFacts on Role { id track spanMin spanTarget spanMax timeBoxedMonths }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RoleHead on Role { id key name track purpose active }"): (typeof documents)["fragment RoleHead on Role { id key name track purpose active }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleHeritage on Role { id track parent { id name } mixins { id name } heirs { id name } }\n"): (typeof documents)["\n  fragment RoleHeritage on Role { id track parent { id name } mixins { id name } heirs { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Role($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      role(id: $id) {\n        id\n        name\n        ...RoleHead\n        ...RoleHeritage\n        ...RoleAliases\n        ...RoleDuties\n        ...RoleExpected\n        ...RoleFacts\n        ...RoleSeats\n      }\n    }\n  }\n"): (typeof documents)["\n  query Role($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      role(id: $id) {\n        id\n        name\n        ...RoleHead\n        ...RoleHeritage\n        ...RoleAliases\n        ...RoleDuties\n        ...RoleExpected\n        ...RoleFacts\n        ...RoleSeats\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleSeats on Role { id track positions(first: 50) { totalCount edges { node { id title person { id name } } } } }\n"): (typeof documents)["\n  fragment RoleSeats on Role { id track positions(first: 50) { totalCount edges { node { id title person { id name } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleRow on Role { id name aliases track active purpose duties { responsibility } positions(first: 1) { totalCount } }\n"): (typeof documents)["\n  fragment RoleRow on Role { id name aliases track active purpose duties { responsibility } positions(first: 1) { totalCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roles($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      roles(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id track parent { id } ...RoleRow } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Roles($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      roles(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id track parent { id } ...RoleRow } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgOverview($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      metrics { headcount seats vacancies fte layers averageSpan spans { span managers } byLayer { layer seats } }\n    }\n  }\n"): (typeof documents)["\n  query OrgOverview($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      metrics { headcount seats vacancies fte layers averageSpan spans { span managers } byLayer { layer seats } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatExpectations on Position {\n    id\n    expectations(all: true) {\n      competency { id name levels active }\n      level\n      importance\n      source\n      from { id name }\n      inherited { level importance source from { id name } }\n    }\n  }\n"): (typeof documents)["\n  fragment SeatExpectations on Position {\n    id\n    expectations(all: true) {\n      competency { id name levels active }\n      level\n      importance\n      source\n      from { id name }\n      inherited { level importance source from { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatFacts on Position { id location grade fte standsFor assistant externalId source manager { id title person { id name } } }\n"): (typeof documents)["\n  fragment SeatFacts on Position { id location grade fte standsFor assistant externalId source manager { id title person { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatHead on Position {\n    id title managerRef span totalReports layer headcount\n    person { id }\n    manager { id title person { id name } }\n  }\n"): (typeof documents)["\n  fragment SeatHead on Position {\n    id title managerRef span totalReports layer headcount\n    person { id }\n    manager { id title person { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatHistory on Position {\n    id\n    history(first: 8) { totalCount edges { node { id ...ChangesetItem } } }\n  }\n"): (typeof documents)["\n  fragment SeatHistory on Position {\n    id\n    history(first: 8) { totalCount edges { node { id ...ChangesetItem } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatHolders on Position {\n    id\n    state\n    heldUntil\n    planState\n    vacancy { ...Vacancy }\n    assignments(current: true) { id kind fte startsOn endsOn person { id name } }\n  }\n"): (typeof documents)["\n  fragment SeatHolders on Position {\n    id\n    state\n    heldUntil\n    planState\n    vacancy { ...Vacancy }\n    assignments(current: true) { id kind fte startsOn endsOn person { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Seat($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      position(id: $id) {\n        id\n        title\n        closedOn\n        ...SeatHead\n        ...SeatFindings\n        ...SeatHolders\n        ...SeatFacts\n        ...SeatRoles\n        ...SeatExpectations\n        ...SeatTeams\n        ...SeatLines\n        ...SeatHistory\n      }\n    }\n  }\n"): (typeof documents)["\n  query Seat($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      position(id: $id) {\n        id\n        title\n        closedOn\n        ...SeatHead\n        ...SeatFindings\n        ...SeatHolders\n        ...SeatFacts\n        ...SeatRoles\n        ...SeatExpectations\n        ...SeatTeams\n        ...SeatLines\n        ...SeatHistory\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatLines on Position {\n    id\n    lines { id kind note from { id title person { id name } } to { id title person { id name } } }\n  }\n"): (typeof documents)["\n  fragment SeatLines on Position {\n    id\n    lines { id kind note from { id title person { id name } } to { id title person { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatRoles on Position {\n    id\n    roles { id primary role { id key name purpose } }\n    duties { responsibility inherited from { id name } }\n  }\n"): (typeof documents)["\n  fragment SeatRoles on Position {\n    id\n    roles { id primary role { id key name purpose } }\n    duties { responsibility inherited from { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatSearch($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id position(id: $id) { id opening { id openedAt hiringManager { id name } } } }\n  }\n"): (typeof documents)["\n  query SeatSearch($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id position(id: $id) { id opening { id openedAt hiringManager { id name } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatSuccession($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      position(id: $id) { id plansSuccession assignments(current: true) { id person { id } } successors { id readiness risk note person { id name } } }\n    }\n  }\n"): (typeof documents)["\n  query SeatSuccession($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      position(id: $id) { id plansSuccession assignments(current: true) { id person { id } } successors { id readiness risk note person { id name } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NameSuccessor($input: NameSuccessorInput!) { nameSuccessor(input: $input) { changeset { id summary } position { id } } }"): (typeof documents)["mutation NameSuccessor($input: NameSuccessorInput!) { nameSuccessor(input: $input) { changeset { id summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveSuccessor($input: RemoveSuccessorInput!) { removeSuccessor(input: $input) { changeset { id summary } position { id } } }"): (typeof documents)["mutation RemoveSuccessor($input: RemoveSuccessorInput!) { removeSuccessor(input: $input) { changeset { id summary } position { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatTeams on Position {\n    id\n    memberships { id allocation function lead team { id name color } }\n  }\n"): (typeof documents)["\n  fragment SeatTeams on Position {\n    id\n    memberships { id allocation function lead team { id name color } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoadDemo($input: LoadDemoInput!) { loadDemo(input: $input) { changeset { id revision summary } viewer { person { id name } } } }\n"): (typeof documents)["\n  mutation LoadDemo($input: LoadDemoInput!) { loadDemo(input: $input) { changeset { id revision summary } viewer { person { id name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamToSplit($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision team(id: $id) { id name kind parent { id name } memberships { id position { id title person { id name } } } } }\n  }\n"): (typeof documents)["\n  query TeamToSplit($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision team(id: $id) { id name kind parent { id name } memberships { id position { id title person { id name } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamHead on Team { id name kind purpose color topologyType productType archivedOn headcount parent { id name } memberships { id } }\n"): (typeof documents)["\n  fragment TeamHead on Team { id name kind purpose color topologyType productType archivedOn headcount parent { id name } memberships { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamMembers on Team {\n    id\n    memberships { id allocation function lead position { id title person { id name } } }\n  }\n"): (typeof documents)["\n  fragment TeamMembers on Team {\n    id\n    memberships { id allocation function lead position { id title person { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Team($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      team(id: $id) {\n        id\n        name\n        parent { id name parent { id name } }\n        children { id name color headcount }\n        history(first: 10) { edges { node { id ...ChangesetItem } } }\n        ...TeamHead\n        ...TeamFindings\n        ...TeamMembers\n      }\n    }\n  }\n"): (typeof documents)["\n  query Team($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      team(id: $id) {\n        id\n        name\n        parent { id name parent { id name } }\n        children { id name color headcount }\n        history(first: 10) { edges { node { id ...ChangesetItem } } }\n        ...TeamHead\n        ...TeamFindings\n        ...TeamMembers\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamRow on Team { id name kind purpose color topologyType headcount leads { id title person { id name } } }\n"): (typeof documents)["\n  fragment TeamRow on Team { id name kind purpose color topologyType headcount leads { id title person { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Teams($after: Cursor, $where: TeamWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      teams(first: 100, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id parent { id } ...TeamRow } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Teams($after: Cursor, $where: TeamWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      teams(first: 100, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id parent { id } ...TeamRow } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScenarioRow on Scenario { id name purpose state owner owned updatedAt behind changesetCount }\n"): (typeof documents)["\n  fragment ScenarioRow on Scenario { id name purpose state owner owned updatedAt behind changesetCount }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scenarios($states: [ScenarioState!]) {\n    scenarios(states: $states) { id state ...ScenarioRow }\n  }\n"): (typeof documents)["\n  query Scenarios($states: [ScenarioState!]) {\n    scenarios(states: $states) { id state ...ScenarioRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplyPlan($id: ID!, $changesets: [ID!], $until: Date) {\n    scenario(id: $id) {\n      id\n      revision\n      applyPlan(changesets: $changesets, until: $until) {\n        changes\n        changesets { ...ScenarioChange }\n        alongside { changeset { id } }\n        conflicts { id }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplyPlan($id: ID!, $changesets: [ID!], $until: Date) {\n    scenario(id: $id) {\n      id\n      revision\n      applyPlan(changesets: $changesets, until: $until) {\n        changes\n        changesets { ...ScenarioChange }\n        alongside { changeset { id } }\n        conflicts { id }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioChanges($id: ID!) {\n    scenario(id: $id) { id changesets { ...ScenarioChange } }\n  }\n"): (typeof documents)["\n  query ScenarioChanges($id: ID!) {\n    scenario(id: $id) { id changesets { ...ScenarioChange } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScenarioChange on ScenarioChangeset {\n    effectiveOn needs\n    changeset { id revision at actor summary reason changeCount }\n    appliedAs { id summary at }\n  }\n"): (typeof documents)["\n  fragment ScenarioChange on ScenarioChangeset {\n    effectiveOn needs\n    changeset { id revision at actor summary reason changeCount }\n    appliedAs { id summary at }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareNow {\n    org {\n      id\n      metrics { headcount seats fte vacancies managers layers averageSpan }\n      chart(depth: 3) { seats { id title reportsTo person { name } team { id name color } } }\n    }\n  }\n"): (typeof documents)["\n  query CompareNow {\n    org {\n      id\n      metrics { headcount seats fte vacancies managers layers averageSpan }\n      chart(depth: 3) { seats { id title reportsTo person { name } team { id name color } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareHead($id: ID!) { scenario(id: $id) { id name state } }\n"): (typeof documents)["\n  query CompareHead($id: ID!) { scenario(id: $id) { id name state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareScenario($id: ID!) {\n    scenario(id: $id) {\n      id name state behind purpose why expectedEffect\n      changesets { changeset { id } }\n      diff {\n        metricsAfter { headcount seats fte vacancies managers layers averageSpan }\n        counts { seatsOpened seatsClosed seatsMoved peopleMoved peopleDisplaced peopleUnplaced teamsCreated teamsArchived }\n        consequences(first: 1000) { severity }\n      }\n      org { id chart(depth: 3) { seats { id title reportsTo lifted person { name } team { id name color } } } }\n    }\n  }\n"): (typeof documents)["\n  query CompareScenario($id: ID!) {\n    scenario(id: $id) {\n      id name state behind purpose why expectedEffect\n      changesets { changeset { id } }\n      diff {\n        metricsAfter { headcount seats fte vacancies managers layers averageSpan }\n        counts { seatsOpened seatsClosed seatsMoved peopleMoved peopleDisplaced peopleUnplaced teamsCreated teamsArchived }\n        consequences(first: 1000) { severity }\n      }\n      org { id chart(depth: 3) { seats { id title reportsTo lifted person { name } team { id name color } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioDiff(\n    $id: ID!, $consequences: Int!\n    $seatsOpened: Int!, $seatsClosed: Int!, $seatsMoved: Int!, $seatsRenamed: Int!, $seatsChanged: Int!\n    $peopleJoined: Int!, $peopleLeft: Int!, $peopleMoved: Int!, $peopleAssigned: Int!, $peopleDisplaced: Int!, $peopleUnplaced: Int!\n    $teamsCreated: Int!, $teamsArchived: Int!, $teamsChanged: Int!, $membershipsAdded: Int!, $membershipsRemoved: Int!, $membershipsChanged: Int!\n    $linesAdded: Int!, $linesRemoved: Int!, $spans: Int!\n  ) {\n    scenario(id: $id) {\n      id\n      revision\n      diff {\n        empty\n        layersChanged\n        ...DiffNumbers\n        counts {\n          seatsOpened seatsClosed seatsKept seatsMoved seatsRenamed seatsChanged peopleJoined peopleLeft peopleMoved peopleAssigned peopleDisplaced peopleUnplaced\n          teamsCreated teamsArchived teamsChanged membershipsAdded membershipsRemoved membershipsChanged linesAdded linesRemoved\n        }\n        consequences(first: $consequences) { severity ...Consequence }\n        seatsOpened(first: $seatsOpened) { ...DiffSeat manager { ...DiffSeat } }\n        seatsClosed(first: $seatsClosed) { ...DiffSeat manager { ...DiffSeat } }\n        seatsMoved(first: $seatsMoved) { position { ...DiffSeat lifted } from { ...DiffSeat } to { ...DiffSeat } }\n        seatsRenamed(first: $seatsRenamed) { position { ...DiffSeat } before after }\n        seatsChanged(first: $seatsChanged) { position { ...DiffSeat } fields { field before after } }\n        peopleJoined(first: $peopleJoined) { id name }\n        peopleLeft(first: $peopleLeft) { id name }\n        peopleMoved(first: $peopleMoved) { ...DiffPerson }\n        peopleAssigned(first: $peopleAssigned) { ...DiffPerson }\n        peopleDisplaced(first: $peopleDisplaced) { ...DiffPerson }\n        peopleUnplaced(first: $peopleUnplaced) { ...DiffPerson }\n        teamsCreated(first: $teamsCreated) { id name }\n        teamsArchived(first: $teamsArchived) { id name }\n        teamsChanged(first: $teamsChanged) { team { id name } fields { field before after } }\n        membershipsAdded(first: $membershipsAdded) { ...DiffMembership }\n        membershipsRemoved(first: $membershipsRemoved) { ...DiffMembership }\n        membershipsChanged(first: $membershipsChanged) { ...DiffMembership }\n        linesAdded(first: $linesAdded) { ...DiffLine }\n        linesRemoved(first: $linesRemoved) { ...DiffLine }\n        spans(first: $spans) { position { ...DiffSeat } before after }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScenarioDiff(\n    $id: ID!, $consequences: Int!\n    $seatsOpened: Int!, $seatsClosed: Int!, $seatsMoved: Int!, $seatsRenamed: Int!, $seatsChanged: Int!\n    $peopleJoined: Int!, $peopleLeft: Int!, $peopleMoved: Int!, $peopleAssigned: Int!, $peopleDisplaced: Int!, $peopleUnplaced: Int!\n    $teamsCreated: Int!, $teamsArchived: Int!, $teamsChanged: Int!, $membershipsAdded: Int!, $membershipsRemoved: Int!, $membershipsChanged: Int!\n    $linesAdded: Int!, $linesRemoved: Int!, $spans: Int!\n  ) {\n    scenario(id: $id) {\n      id\n      revision\n      diff {\n        empty\n        layersChanged\n        ...DiffNumbers\n        counts {\n          seatsOpened seatsClosed seatsKept seatsMoved seatsRenamed seatsChanged peopleJoined peopleLeft peopleMoved peopleAssigned peopleDisplaced peopleUnplaced\n          teamsCreated teamsArchived teamsChanged membershipsAdded membershipsRemoved membershipsChanged linesAdded linesRemoved\n        }\n        consequences(first: $consequences) { severity ...Consequence }\n        seatsOpened(first: $seatsOpened) { ...DiffSeat manager { ...DiffSeat } }\n        seatsClosed(first: $seatsClosed) { ...DiffSeat manager { ...DiffSeat } }\n        seatsMoved(first: $seatsMoved) { position { ...DiffSeat lifted } from { ...DiffSeat } to { ...DiffSeat } }\n        seatsRenamed(first: $seatsRenamed) { position { ...DiffSeat } before after }\n        seatsChanged(first: $seatsChanged) { position { ...DiffSeat } fields { field before after } }\n        peopleJoined(first: $peopleJoined) { id name }\n        peopleLeft(first: $peopleLeft) { id name }\n        peopleMoved(first: $peopleMoved) { ...DiffPerson }\n        peopleAssigned(first: $peopleAssigned) { ...DiffPerson }\n        peopleDisplaced(first: $peopleDisplaced) { ...DiffPerson }\n        peopleUnplaced(first: $peopleUnplaced) { ...DiffPerson }\n        teamsCreated(first: $teamsCreated) { id name }\n        teamsArchived(first: $teamsArchived) { id name }\n        teamsChanged(first: $teamsChanged) { team { id name } fields { field before after } }\n        membershipsAdded(first: $membershipsAdded) { ...DiffMembership }\n        membershipsRemoved(first: $membershipsRemoved) { ...DiffMembership }\n        membershipsChanged(first: $membershipsChanged) { ...DiffMembership }\n        linesAdded(first: $linesAdded) { ...DiffLine }\n        linesRemoved(first: $linesRemoved) { ...DiffLine }\n        spans(first: $spans) { position { ...DiffSeat } before after }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DiffSeat on Position { id title person { id name } }"): (typeof documents)["fragment DiffSeat on Position { id title person { id name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DiffPerson on PersonMove { person { id name } from { id title } to { id title } }"): (typeof documents)["fragment DiffPerson on PersonMove { person { id name } from { id title } to { id title } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DiffMembership on MembershipDiff { position { ...DiffSeat } team { id name } fields { field before after } }"): (typeof documents)["fragment DiffMembership on MembershipDiff { position { ...DiffSeat } team { id name } fields { field before after } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DiffLine on ReportingLine { id kind from { ...DiffSeat } to { ...DiffSeat } }"): (typeof documents)["fragment DiffLine on ReportingLine { id kind from { ...DiffSeat } to { ...DiffSeat } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateScenario($input: CreateScenarioInput!) { createScenario(input: $input) { scenario { id name } } }"): (typeof documents)["mutation CreateScenario($input: CreateScenarioInput!) { createScenario(input: $input) { scenario { id name } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateScenario($input: UpdateScenarioInput!) { updateScenario(input: $input) { scenario { id } } }"): (typeof documents)["mutation UpdateScenario($input: UpdateScenarioInput!) { updateScenario(input: $input) { scenario { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShareScenario($input: ShareScenarioInput!) { shareScenario(input: $input) { scenario { id } } }"): (typeof documents)["mutation ShareScenario($input: ShareScenarioInput!) { shareScenario(input: $input) { scenario { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnshareScenario($input: UnshareScenarioInput!) { unshareScenario(input: $input) { scenario { id } } }"): (typeof documents)["mutation UnshareScenario($input: UnshareScenarioInput!) { unshareScenario(input: $input) { scenario { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveScenario($input: MoveScenarioInput!) { moveScenario(input: $input) { scenario { id state } } }"): (typeof documents)["mutation MoveScenario($input: MoveScenarioInput!) { moveScenario(input: $input) { scenario { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewScenario($input: ReviewScenarioInput!) { reviewScenario(input: $input) { scenario { id state } } }"): (typeof documents)["mutation ReviewScenario($input: ReviewScenarioInput!) { reviewScenario(input: $input) { scenario { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteScenario($input: DeleteScenarioInput!) { deleteScenario(input: $input) { scenario } }"): (typeof documents)["mutation DeleteScenario($input: DeleteScenarioInput!) { deleteScenario(input: $input) { scenario } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ScheduleChangesets($input: ScheduleChangesetsInput!) { scheduleChangesets(input: $input) { scenario { id } } }"): (typeof documents)["mutation ScheduleChangesets($input: ScheduleChangesetsInput!) { scheduleChangesets(input: $input) { scenario { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RebaseScenario($input: RebaseScenarioInput!) { rebaseScenario(input: $input) { scenario { id revision } takenIn dropped } }"): (typeof documents)["mutation RebaseScenario($input: RebaseScenarioInput!) { rebaseScenario(input: $input) { scenario { id revision } takenIn dropped } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApplyScenario($input: ApplyScenarioInput!) { applyScenario(input: $input) { changeset { id revision summary } scenario { id } applied } }"): (typeof documents)["mutation ApplyScenario($input: ApplyScenarioInput!) { applyScenario(input: $input) { changeset { id revision summary } scenario { id } applied } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CopyChangesets($input: CopyChangesetsInput!) { copyChangesets(input: $input) { scenario { id name revision } changesets { id } } }"): (typeof documents)["mutation CopyChangesets($input: CopyChangesetsInput!) { copyChangesets(input: $input) { scenario { id name revision } changesets { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoInScenario($input: UndoInput!) { undo(input: $input) { changeset { id revision summary } } }"): (typeof documents)["mutation UndoInScenario($input: UndoInput!) { undo(input: $input) { changeset { id revision summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftTransition($input: DraftTransitionInput!) { draftTransition(input: $input) { scenario { id } } }"): (typeof documents)["mutation DraftTransition($input: DraftTransitionInput!) { draftTransition(input: $input) { scenario { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveTransitionAction($input: SaveTransitionActionInput!) { saveTransitionAction(input: $input) { scenario { id } } }"): (typeof documents)["mutation SaveTransitionAction($input: SaveTransitionActionInput!) { saveTransitionAction(input: $input) { scenario { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TickTransitionAction($input: TickTransitionActionInput!) { tickTransitionAction(input: $input) { scenario { id } } }"): (typeof documents)["mutation TickTransitionAction($input: TickTransitionActionInput!) { tickTransitionAction(input: $input) { scenario { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveTransitionAction($input: RemoveTransitionActionInput!) { removeTransitionAction(input: $input) { scenario { id } } }"): (typeof documents)["mutation RemoveTransitionAction($input: RemoveTransitionActionInput!) { removeTransitionAction(input: $input) { scenario { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionRecord on Scenario { id why alternatives expectedEffect canEdit }\n"): (typeof documents)["\n  fragment DecisionRecord on Scenario { id why alternatives expectedEffect canEdit }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioOverview($id: ID!) {\n    scenario(id: $id) { id ...DecisionRecord ...Shares }\n  }\n"): (typeof documents)["\n  query ScenarioOverview($id: ID!) {\n    scenario(id: $id) { id ...DecisionRecord ...Shares }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioOverviewDiff($id: ID!) {\n    scenario(id: $id) { id revision diff { empty ...DiffNumbers consequences(first: 6) { ...Consequence } } }\n  }\n"): (typeof documents)["\n  query ScenarioOverviewDiff($id: ID!) {\n    scenario(id: $id) { id revision diff { empty ...DiffNumbers consequences(first: 6) { ...Consequence } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Shares on Scenario { id owned owner ownerPerson { id } shares { canEdit person { id name } } }\n"): (typeof documents)["\n  fragment Shares on Scenario { id owned owner ownerPerson { id } shares { canEdit person { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioConflictCount($id: ID!) { scenario(id: $id) { id conflicts { id } } }\n"): (typeof documents)["\n  query ScenarioConflictCount($id: ID!) { scenario(id: $id) { id conflicts { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScenarioHead on Scenario {\n    id name purpose state owner canEdit owned updatedAt revision\n    ownerPerson { id name }\n    madeFrom { id name }\n    appliedAs { id summary undoneBy { id } }\n    changesets { changeset { id } }\n    actions { id }\n  }\n"): (typeof documents)["\n  fragment ScenarioHead on Scenario {\n    id name purpose state owner canEdit owned updatedAt revision\n    ownerPerson { id name }\n    madeFrom { id name }\n    appliedAs { id summary undoneBy { id } }\n    changesets { changeset { id } }\n    actions { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scenario($id: ID!) {\n    viewer { canEdit }\n    scenario(id: $id) { id ...ScenarioFrame ...ScenarioHead }\n  }\n"): (typeof documents)["\n  query Scenario($id: ID!) {\n    viewer { canEdit }\n    scenario(id: $id) { id ...ScenarioFrame ...ScenarioHead }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScenarioFrame on Scenario {\n    id name state canEdit owned revision behind\n    changesets { changeset { id } }\n    actions { id doneAt }\n    reviews { at verdict withdrawnAt }\n  }\n"): (typeof documents)["\n  fragment ScenarioFrame on Scenario {\n    id name state canEdit owned revision behind\n    changesets { changeset { id } }\n    actions { id doneAt }\n    reviews { at verdict withdrawnAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransitionActionFields on TransitionAction { id kind text dueOn doneAt doneBy person { id name } position { id title } }\n"): (typeof documents)["\n  fragment TransitionActionFields on TransitionAction { id kind text dueOn doneAt doneBy person { id name } position { id title } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransitionPlan($id: ID!) { scenario(id: $id) { id actions { ...TransitionActionFields } } }\n"): (typeof documents)["\n  query TransitionPlan($id: ID!) { scenario(id: $id) { id actions { ...TransitionActionFields } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Conflict on ScenarioConflict { id kind label field seen live wants choices changesets }\n"): (typeof documents)["\n  fragment Conflict on ScenarioConflict { id kind label field seen live wants choices changesets }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioConflicts($id: ID!) {\n    scenario(id: $id) { id revision behind conflicts { id choices ...Conflict } }\n  }\n"): (typeof documents)["\n  query ScenarioConflicts($id: ID!) {\n    scenario(id: $id) { id revision behind conflicts { id choices ...Conflict } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioReviews($id: ID!) { scenario(id: $id) { id reviews { reviewer verdict note at revision withdrawnAt } } }\n"): (typeof documents)["\n  query ScenarioReviews($id: ID!) { scenario(id: $id) { id reviews { reviewer verdict note at revision withdrawnAt } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OpenScenarios { scenarios { id name state canEdit } }"): (typeof documents)["query OpenScenarios { scenarios { id name state canEdit } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query About {\n    workspace { name path database version }\n    viewer { name canEdit person { id name } }\n  }\n"): (typeof documents)["\n  query About {\n    workspace { name path database version }\n    viewer { name canEdit person { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WebhookItem on Webhook { id name url topics state stateReason behind failures nextAttemptAt earlierSecretUntil version }\n"): (typeof documents)["\n  fragment WebhookItem on Webhook { id name url topics state stateReason behind failures nextAttemptAt earlierSecretUntil version }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks { webhooks { id state behind failures ...WebhookItem } }\n"): (typeof documents)["\n  query Webhooks { webhooks { id state behind failures ...WebhookItem } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookLog($id: ID!, $first: Int!) {\n    webhook(id: $id) { id deliveries(first: $first) { id type revision state createdAt attempts { at status duration error answer } } }\n  }\n"): (typeof documents)["\n  query WebhookLog($id: ID!, $first: Int!) {\n    webhook(id: $id) { id deliveries(first: $first) { id type revision state createdAt attempts { at status duration error answer } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddWebhook($input: AddWebhookInput!) { addWebhook(input: $input) { changeset { id revision summary } secret } }"): (typeof documents)["mutation AddWebhook($input: AddWebhookInput!) { addWebhook(input: $input) { changeset { id revision summary } secret } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { changeset { id revision summary } webhook { id name url topics version } } }"): (typeof documents)["mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { changeset { id revision summary } webhook { id name url topics version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PauseWebhook($input: PauseWebhookInput!) { pauseWebhook(input: $input) { changeset { id revision summary } } }"): (typeof documents)["mutation PauseWebhook($input: PauseWebhookInput!) { pauseWebhook(input: $input) { changeset { id revision summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeWebhook($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { changeset { id revision summary } } }"): (typeof documents)["mutation ResumeWebhook($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { changeset { id revision summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { changeset { id revision summary } secret } }"): (typeof documents)["mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { changeset { id revision summary } secret } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { changeset { id revision summary } removed } }"): (typeof documents)["mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { changeset { id revision summary } removed } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TestWebhook($input: TestWebhookInput!) { testWebhook(input: $input) { delivery { id } } }"): (typeof documents)["mutation TestWebhook($input: TestWebhookInput!) { testWebhook(input: $input) { delivery { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RedeliverWebhook($input: RedeliverWebhookInput!) { redeliverWebhook(input: $input) { delivery { id } } }"): (typeof documents)["mutation RedeliverWebhook($input: RedeliverWebhookInput!) { redeliverWebhook(input: $input) { delivery { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CandidateEverything($id: ID!) { application(id: $id) { id candidate { id everything } } }\n"): (typeof documents)["\n  query CandidateEverything($id: ID!) { application(id: $id) { id candidate { id everything } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MustHaveChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id competencies { id name active } } }\n"): (typeof documents)["\n  query MustHaveChoices($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id competencies { id name active } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompetenceChanges($by: CompetenceGrouping!, $on: Date) {\n    competenceChanges(by: $by, on: $on) { from to before after change role { id name } team { id name } competency { id name } parts { kind change } }\n  }\n"): (typeof documents)["\n  query CompetenceChanges($by: CompetenceGrouping!, $on: Date) {\n    competenceChanges(by: $by, on: $on) { from to before after change role { id name } team { id name } competency { id name } parts { kind change } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CycleLine on EvaluationCycle { id name stage fromOn toOn }"): (typeof documents)["fragment CycleLine on EvaluationCycle { id name stage fromOn toOn }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VoiceDue on EvaluationVoice { id ofSelf person { id name } cycle { id name selfBy peersBy } }"): (typeof documents)["fragment VoiceDue on EvaluationVoice { id ofSelf person { id name } cycle { id name selfBy peersBy } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationCyclePage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    evaluationCycle(id: $id) {\n      id name stage calledOffWhy fromOn toOn selfBy peersBy draftBy releaseBy canRun\n      openedBy { id name }\n      distribution { performance count }\n      evaluations { id selfIn raterCount raterInCount canEvaluate person { id name } result { id performance growth text } }\n    }\n  }\n"): (typeof documents)["\n  query EvaluationCyclePage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    evaluationCycle(id: $id) {\n      id name stage calledOffWhy fromOn toOn selfBy peersBy draftBy releaseBy canRun\n      openedBy { id name }\n      distribution { performance count }\n      evaluations { id selfIn raterCount raterInCount canEvaluate person { id name } result { id performance growth text } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    evaluation(id: $id) {\n      id mine canEvaluate selfIn raterCount raterInCount talkedOn acknowledgedAt\n      person { id name }\n      cycle { id name stage }\n      voices { id ofSelf mine text givenAt person { id name } giver { id name } }\n      result { id performance growth text version by { id name } }\n      notes { id kind text at by { id name } }\n    }\n  }\n"): (typeof documents)["\n  query EvaluationPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    evaluation(id: $id) {\n      id mine canEvaluate selfIn raterCount raterInCount talkedOn acknowledgedAt\n      person { id name }\n      cycle { id name stage }\n      voices { id ofSelf mine text givenAt person { id name } giver { id name } }\n      result { id performance growth text version by { id name } }\n      notes { id kind text at by { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BeginEvaluationCycle($input: BeginEvaluationCycleInput!) { beginEvaluationCycle(input: $input) { changeset { id summary } cycle { id } } }"): (typeof documents)["mutation BeginEvaluationCycle($input: BeginEvaluationCycleInput!) { beginEvaluationCycle(input: $input) { changeset { id summary } cycle { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdvanceEvaluationCycle($input: AdvanceEvaluationCycleInput!) { advanceEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }"): (typeof documents)["mutation AdvanceEvaluationCycle($input: AdvanceEvaluationCycleInput!) { advanceEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CallOffEvaluationCycle($input: CallOffEvaluationCycleInput!) { callOffEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }"): (typeof documents)["mutation CallOffEvaluationCycle($input: CallOffEvaluationCycleInput!) { callOffEvaluationCycle(input: $input) { changeset { id summary } cycle { id stage } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NameRater($input: NameRaterInput!) { nameRater(input: $input) { changeset { id summary } evaluation { id } } }"): (typeof documents)["mutation NameRater($input: NameRaterInput!) { nameRater(input: $input) { changeset { id summary } evaluation { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandInVoice($input: HandInVoiceInput!) { handInVoice(input: $input) { changeset { id summary } voice { id } } }"): (typeof documents)["mutation HandInVoice($input: HandInVoiceInput!) { handInVoice(input: $input) { changeset { id summary } voice { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftEvaluation($input: DraftEvaluationInput!) { draftEvaluation(input: $input) { changeset { id summary } evaluation { id result { id performance growth text version by { id name } } } } }"): (typeof documents)["mutation DraftEvaluation($input: DraftEvaluationInput!) { draftEvaluation(input: $input) { changeset { id summary } evaluation { id result { id performance growth text version by { id name } } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteEvaluationTalk($input: NoteEvaluationTalkInput!) { noteEvaluationTalk(input: $input) { changeset { id summary } evaluation { id } } }"): (typeof documents)["mutation NoteEvaluationTalk($input: NoteEvaluationTalkInput!) { noteEvaluationTalk(input: $input) { changeset { id summary } evaluation { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcknowledgeEvaluation($input: AcknowledgeEvaluationInput!) { acknowledgeEvaluation(input: $input) { changeset { id summary } evaluation { id } } }"): (typeof documents)["mutation AcknowledgeEvaluation($input: AcknowledgeEvaluationInput!) { acknowledgeEvaluation(input: $input) { changeset { id summary } evaluation { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectEvaluation($input: CorrectEvaluationInput!) { correctEvaluation(input: $input) { changeset { id summary } evaluation { id } } }"): (typeof documents)["mutation CorrectEvaluation($input: CorrectEvaluationInput!) { correctEvaluation(input: $input) { changeset { id summary } evaluation { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HeadcountItem on HeadcountPlan { id name state fromOn toOn budgetFte canDecide position { id title } coverage { totalFte overFte } }"): (typeof documents)["fragment HeadcountItem on HeadcountPlan { id name state fromOn toOn budgetFte canDecide position { id title } coverage { totalFte overFte } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeadcountPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision }\n    headcountPlan(id: $id) {\n      id name fromOn toOn state budgetFte budgetAmount currency at decidedAt decidedWhy canRevise canDecide canWithdraw canOpenSeats withdrawnAt withdrawnWhy version\n      position { id title }\n      by { id name }\n      decidedBy { id name }\n      withdrawnBy { id name }\n      lines { key title fte quarterOn why state reportsTo { id title } role { id name } team { id name } seat { id title } }\n      coverage {\n        heldSeats heldFte emptySeats emptyFte toComeSeats toComeFte totalFte overFte\n        rows { quarterOn plannedSeats plannedFte thereSeats thereFte team { id name } role { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HeadcountPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision }\n    headcountPlan(id: $id) {\n      id name fromOn toOn state budgetFte budgetAmount currency at decidedAt decidedWhy canRevise canDecide canWithdraw canOpenSeats withdrawnAt withdrawnWhy version\n      position { id title }\n      by { id name }\n      decidedBy { id name }\n      withdrawnBy { id name }\n      lines { key title fte quarterOn why state reportsTo { id title } role { id name } team { id name } seat { id title } }\n      coverage {\n        heldSeats heldFte emptySeats emptyFte toComeSeats toComeFte totalFte overFte\n        rows { quarterOn plannedSeats plannedFte thereSeats thereFte team { id name } role { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeadcountSeats($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } teams(first: 100) { edges { node { id name } } } }\n    staffing { headcountSeats { id title } }\n  }\n"): (typeof documents)["\n  query HeadcountSeats($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } teams(first: 100) { edges { node { id name } } } }\n    staffing { headcountSeats { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeHeadcountPlan($input: ProposeHeadcountPlanInput!) { proposeHeadcountPlan(input: $input) { changeset { id summary } plan { id } } }"): (typeof documents)["mutation ProposeHeadcountPlan($input: ProposeHeadcountPlanInput!) { proposeHeadcountPlan(input: $input) { changeset { id summary } plan { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseHeadcountPlan($input: ReviseHeadcountPlanInput!) { reviseHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }"): (typeof documents)["mutation ReviseHeadcountPlan($input: ReviseHeadcountPlanInput!) { reviseHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideHeadcountPlan($input: DecideHeadcountPlanInput!) { decideHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }"): (typeof documents)["mutation DecideHeadcountPlan($input: DecideHeadcountPlanInput!) { decideHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawHeadcountPlan($input: WithdrawHeadcountPlanInput!) { withdrawHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }"): (typeof documents)["mutation WithdrawHeadcountPlan($input: WithdrawHeadcountPlanInput!) { withdrawHeadcountPlan(input: $input) { changeset { id summary } plan { id state version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenPlannedSeat($input: OpenPlannedSeatInput!) { openPlannedSeat(input: $input) { changeset { id revision summary } plan { id } } }"): (typeof documents)["mutation OpenPlannedSeat($input: OpenPlannedSeatInput!) { openPlannedSeat(input: $input) { changeset { id revision summary } plan { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ImprovementLine on ImprovementPlan { id state endsOn endedOn outcome checkpointBy late mine person { id name } }"): (typeof documents)["fragment ImprovementLine on ImprovementPlan { id state endsOn endedOn outcome checkpointBy late mine person { id name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EvaluationDueLine on EvaluationDue { step dueOn late evaluation { id person { id name } cycle { id name } } }"): (typeof documents)["fragment EvaluationDueLine on EvaluationDue { step dueOn late evaluation { id person { id name } cycle { id name } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImprovementPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    improvementPlan(id: $id) {\n      id mine diagnosis expectations support days state openedOn endsOn endedOn outcome extended checkpointBy late canWrite version\n      person { id name }\n      by { id name }\n      issues { what example }\n      grounds { kind on }\n      entries { id kind onTrack until text at by { id name } }\n    }\n  }\n"): (typeof documents)["\n  query ImprovementPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    improvementPlan(id: $id) {\n      id mine diagnosis expectations support days state openedOn endsOn endedOn outcome extended checkpointBy late canWrite version\n      person { id name }\n      by { id name }\n      issues { what example }\n      grounds { kind on }\n      entries { id kind onTrack until text at by { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonWork($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    workOf(person: $person) {\n      canDraftPlan lack\n      plans { ...ImprovementLine }\n      evaluations { id cycle { id name stage fromOn toOn } result { id performance } }\n    }\n  }\n"): (typeof documents)["\n  query PersonWork($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    workOf(person: $person) {\n      canDraftPlan lack\n      plans { ...ImprovementLine }\n      evaluations { id cycle { id name stage fromOn toOn } result { id performance } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftImprovementPlan($input: DraftImprovementPlanInput!) { draftImprovementPlan(input: $input) { changeset { id summary } plan { id } } }"): (typeof documents)["mutation DraftImprovementPlan($input: DraftImprovementPlanInput!) { draftImprovementPlan(input: $input) { changeset { id summary } plan { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseImprovementPlan($input: ReviseImprovementPlanInput!) { reviseImprovementPlan(input: $input) { changeset { id summary } plan { id version } } }"): (typeof documents)["mutation ReviseImprovementPlan($input: ReviseImprovementPlanInput!) { reviseImprovementPlan(input: $input) { changeset { id summary } plan { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DropImprovementPlan($input: DropImprovementPlanInput!) { dropImprovementPlan(input: $input) { changeset { id summary } plan { id } } }"): (typeof documents)["mutation DropImprovementPlan($input: DropImprovementPlanInput!) { dropImprovementPlan(input: $input) { changeset { id summary } plan { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenImprovementPlan($input: OpenImprovementPlanInput!) { openImprovementPlan(input: $input) { changeset { id summary } plan { id state version } } }"): (typeof documents)["mutation OpenImprovementPlan($input: OpenImprovementPlanInput!) { openImprovementPlan(input: $input) { changeset { id summary } plan { id state version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddImprovementEntry($input: AddImprovementEntryInput!) { addImprovementEntry(input: $input) { changeset { id summary } plan { id state version } } }"): (typeof documents)["mutation AddImprovementEntry($input: AddImprovementEntryInput!) { addImprovementEntry(input: $input) { changeset { id summary } plan { id state version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment KnowledgeLine on KnowledgeTask { id what dueOn doneOn late canTick canGive version person { id name } owner { id name } position { id title } }"): (typeof documents)["fragment KnowledgeLine on KnowledgeTask { id what dueOn doneOn late canTick canGive version person { id name } owner { id name } position { id title } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonLeaving($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    leavingOf(person: $person) {\n      seats { id title }\n      exits { id kind regretted why at version position { id title } by { id name } }\n      knowledge { ...KnowledgeLine }\n    }\n  }\n"): (typeof documents)["\n  query PersonLeaving($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    leavingOf(person: $person) {\n      seats { id title }\n      exits { id kind regretted why at version position { id title } by { id name } }\n      knowledge { ...KnowledgeLine }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordExit($input: RecordExitInput!) { recordExit(input: $input) { changeset { id summary } leaving { exits { id kind regretted why } } } }"): (typeof documents)["mutation RecordExit($input: RecordExitInput!) { recordExit(input: $input) { changeset { id summary } leaving { exits { id kind regretted why } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandOverKnowledge($input: HandOverKnowledgeInput!) { handOverKnowledge(input: $input) { changeset { id summary } leaving { knowledge { id } } } }"): (typeof documents)["mutation HandOverKnowledge($input: HandOverKnowledgeInput!) { handOverKnowledge(input: $input) { changeset { id summary } leaving { knowledge { id } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveKnowledge($input: GiveKnowledgeInput!) { giveKnowledge(input: $input) { changeset { id summary } task { id version owner { id name } } } }"): (typeof documents)["mutation GiveKnowledge($input: GiveKnowledgeInput!) { giveKnowledge(input: $input) { changeset { id summary } task { id version owner { id name } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TickKnowledge($input: TickKnowledgeInput!) { tickKnowledge(input: $input) { changeset { id summary } task { id doneOn late } } }"): (typeof documents)["mutation TickKnowledge($input: TickKnowledgeInput!) { tickKnowledge(input: $input) { changeset { id summary } task { id doneOn late } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OnboardingLine on Onboarding {\n    id reviewBy endedOn standing taskCount doneCount lateCount\n    person { id name }\n    position { id title }\n  }\n"): (typeof documents)["\n  fragment OnboardingLine on Onboarding {\n    id reviewBy endedOn standing taskCount doneCount lateCount\n    person { id name }\n    position { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OnboardingPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboarding(id: $id) {\n      id startsOn reviewBy endedOn state standing taskCount doneCount lateCount canEdit canReview extended version\n      person { id name }\n      position { id title }\n      manager { id name }\n      buddy { id name }\n      tasks { id part whose title dueOn doneOn late note canTick owner { id name } }\n      reviews { id outcome why until at by { id name } }\n    }\n  }\n"): (typeof documents)["\n  query OnboardingPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboarding(id: $id) {\n      id startsOn reviewBy endedOn state standing taskCount doneCount lateCount canEdit canReview extended version\n      person { id name }\n      position { id title }\n      manager { id name }\n      buddy { id name }\n      tasks { id part whose title dueOn doneOn late note canTick owner { id name } }\n      reviews { id outcome why until at by { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonOnboarding($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboardingOf(person: $person) { canBegin plans { ...OnboardingLine } }\n  }\n"): (typeof documents)["\n  query PersonOnboarding($person: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboardingOf(person: $person) { canBegin plans { ...OnboardingLine } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BeginOnboarding($input: BeginOnboardingInput!) { beginOnboarding(input: $input) { changeset { id summary } onboarding { id } } }"): (typeof documents)["mutation BeginOnboarding($input: BeginOnboardingInput!) { beginOnboarding(input: $input) { changeset { id summary } onboarding { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateOnboarding($input: UpdateOnboardingInput!) { updateOnboarding(input: $input) { changeset { id summary } onboarding { id version } } }"): (typeof documents)["mutation UpdateOnboarding($input: UpdateOnboardingInput!) { updateOnboarding(input: $input) { changeset { id summary } onboarding { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddOnboardingTask($input: AddOnboardingTaskInput!) { addOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }"): (typeof documents)["mutation AddOnboardingTask($input: AddOnboardingTaskInput!) { addOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateOnboardingTask($input: UpdateOnboardingTaskInput!) { updateOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }"): (typeof documents)["mutation UpdateOnboardingTask($input: UpdateOnboardingTaskInput!) { updateOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DropOnboardingTask($input: DropOnboardingTaskInput!) { dropOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }"): (typeof documents)["mutation DropOnboardingTask($input: DropOnboardingTaskInput!) { dropOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewOnboarding($input: ReviewOnboardingInput!) { reviewOnboarding(input: $input) { changeset { id summary } onboarding { id state } } }"): (typeof documents)["mutation ReviewOnboarding($input: ReviewOnboardingInput!) { reviewOnboarding(input: $input) { changeset { id summary } onboarding { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffingRoom($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    viewer { owner person { id } }\n    staffing {\n      openings { id openedAt position { id title } hiringManager { id name } stages { key name count } }\n      closed: openings(closed: true) { id state closedOn position { id title } hiringManager { id name } }\n      seatsWithoutOpening { id title state manager { id title person { id name } } }\n      stuck { id days candidate { id name } position { id title } stage { key name limitDays } }\n      consentEnding { id candidate { id name consentUntil } position { id title } }\n      bench { position { id title person { id name } } covered successors { id readiness person { id name } } }\n      numbers { filled daysToFill stages { stage entered passed } sources { source applied hired } }\n      erasures { id proof cause at by { id name } }\n      onboardings { ...OnboardingLine }\n      onboarded: onboardings(ended: true) { ...OnboardingLine }\n      canOpenCycle\n      evaluationCycles { ...CycleLine }\n      voicesDue { ...VoiceDue }\n      evaluationsDue { ...EvaluationDueLine }\n      improvementPlans { ...ImprovementLine }\n      improved: improvementPlans(ended: true) { ...ImprovementLine }\n      headcountPlans { ...HeadcountItem }\n      headcountSeats { id }\n      knowledgeDue { ...KnowledgeLine }\n      losses { left regretted }\n      ramp { people days }\n      toScore { id plannedOn application { id candidate { id name } position { id title } } }\n    }\n  }\n"): (typeof documents)["\n  query StaffingRoom($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    viewer { owner person { id } }\n    staffing {\n      openings { id openedAt position { id title } hiringManager { id name } stages { key name count } }\n      closed: openings(closed: true) { id state closedOn position { id title } hiringManager { id name } }\n      seatsWithoutOpening { id title state manager { id title person { id name } } }\n      stuck { id days candidate { id name } position { id title } stage { key name limitDays } }\n      consentEnding { id candidate { id name consentUntil } position { id title } }\n      bench { position { id title person { id name } } covered successors { id readiness person { id name } } }\n      numbers { filled daysToFill stages { stage entered passed } sources { source applied hired } }\n      erasures { id proof cause at by { id name } }\n      onboardings { ...OnboardingLine }\n      onboarded: onboardings(ended: true) { ...OnboardingLine }\n      canOpenCycle\n      evaluationCycles { ...CycleLine }\n      voicesDue { ...VoiceDue }\n      evaluationsDue { ...EvaluationDueLine }\n      improvementPlans { ...ImprovementLine }\n      improved: improvementPlans(ended: true) { ...ImprovementLine }\n      headcountPlans { ...HeadcountItem }\n      headcountSeats { id }\n      knowledgeDue { ...KnowledgeLine }\n      losses { left regretted }\n      ramp { people days }\n      toScore { id plannedOn application { id candidate { id name } position { id title } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    opening(id: $id) {\n      id whyNow outcomes interviewPlan state openedAt closedOn canEdit hires version\n      position { id title }\n      hiringManager { id name }\n      vacancy { ...Vacancy }\n      mustHaves { id key name }\n      stages { key name limitDays count }\n      applications { id state days late candidate { id name source } stage { key name limitDays } }\n    }\n  }\n"): (typeof documents)["\n  query OpeningPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    opening(id: $id) {\n      id whyNow outcomes interviewPlan state openedAt closedOn canEdit hires version\n      position { id title }\n      hiringManager { id name }\n      vacancy { ...Vacancy }\n      mustHaves { id key name }\n      stages { key name limitDays count }\n      applications { id state days late candidate { id name source } stage { key name limitDays } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    application(id: $id) {\n      id state days late verdict verdictWhy hires\n      candidate { id name email source consentUntil consentStated consentEndsSoon person { id name } }\n      position { id title }\n      stage { key name limitDays }\n      opening { id state stages { key name } }\n      moves { id from to reason why at by { id name } }\n      interviews { id plannedOn scored mine ledBy { id name } competencies { id name } }\n      scorecards { id overall pros cons at interviewer { id name } scores { rating evidence competency { id name } } }\n      offers { id number startsOn expiresOn expired terms state }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationPage($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    application(id: $id) {\n      id state days late verdict verdictWhy hires\n      candidate { id name email source consentUntil consentStated consentEndsSoon person { id name } }\n      position { id title }\n      stage { key name limitDays }\n      opening { id state stages { key name } }\n      moves { id from to reason why at by { id name } }\n      interviews { id plannedOn scored mine ledBy { id name } competencies { id name } }\n      scorecards { id overall pros cons at interviewer { id name } scores { rating evidence competency { id name } } }\n      offers { id number startsOn expiresOn expired terms state }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BeginOpening($input: BeginOpeningInput!) { beginOpening(input: $input) { changeset { id summary } opening { id } } }"): (typeof documents)["mutation BeginOpening($input: BeginOpeningInput!) { beginOpening(input: $input) { changeset { id summary } opening { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateOpening($input: UpdateOpeningInput!) { updateOpening(input: $input) { changeset { id summary } opening { id version } } }"): (typeof documents)["mutation UpdateOpening($input: UpdateOpeningInput!) { updateOpening(input: $input) { changeset { id summary } opening { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelOpening($input: CancelOpeningInput!) { cancelOpening(input: $input) { changeset { id summary } opening { id state } } }"): (typeof documents)["mutation CancelOpening($input: CancelOpeningInput!) { cancelOpening(input: $input) { changeset { id summary } opening { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddCandidate($input: AddCandidateInput!) { addCandidate(input: $input) { changeset { id summary } application { id } } }"): (typeof documents)["mutation AddCandidate($input: AddCandidateInput!) { addCandidate(input: $input) { changeset { id summary } application { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCandidate($input: UpdateCandidateInput!) { updateCandidate(input: $input) { changeset { id summary } application { id candidate { id name email consentUntil consentStated consentEndsSoon } } } }"): (typeof documents)["mutation UpdateCandidate($input: UpdateCandidateInput!) { updateCandidate(input: $input) { changeset { id summary } application { id candidate { id name email consentUntil consentStated consentEndsSoon } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveApplication($input: MoveApplicationInput!) { moveApplication(input: $input) { changeset { id summary } application { id } } }"): (typeof documents)["mutation MoveApplication($input: MoveApplicationInput!) { moveApplication(input: $input) { changeset { id summary } application { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndApplication($input: EndApplicationInput!) { endApplication(input: $input) { changeset { id summary } application { id state } } }"): (typeof documents)["mutation EndApplication($input: EndApplicationInput!) { endApplication(input: $input) { changeset { id summary } application { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelInterview($input: CancelInterviewInput!) { cancelInterview(input: $input) { changeset { id summary } application { id } } }"): (typeof documents)["mutation CancelInterview($input: CancelInterviewInput!) { cancelInterview(input: $input) { changeset { id summary } application { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanInterview($input: PlanInterviewInput!) { planInterview(input: $input) { changeset { id summary } application { id } } }"): (typeof documents)["mutation PlanInterview($input: PlanInterviewInput!) { planInterview(input: $input) { changeset { id summary } application { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitScorecard($input: SubmitScorecardInput!) { submitScorecard(input: $input) { changeset { id summary } application { id } } }"): (typeof documents)["mutation SubmitScorecard($input: SubmitScorecardInput!) { submitScorecard(input: $input) { changeset { id summary } application { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideApplication($input: DecideApplicationInput!) { decideApplication(input: $input) { changeset { id summary } application { id verdict } } }"): (typeof documents)["mutation DecideApplication($input: DecideApplicationInput!) { decideApplication(input: $input) { changeset { id summary } application { id verdict } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MakeOffer($input: MakeOfferInput!) { makeOffer(input: $input) { changeset { id summary } application { id } } }"): (typeof documents)["mutation MakeOffer($input: MakeOfferInput!) { makeOffer(input: $input) { changeset { id summary } application { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerOffer($input: AnswerOfferInput!) { answerOffer(input: $input) { changeset { id summary } application { id } } }"): (typeof documents)["mutation AnswerOffer($input: AnswerOfferInput!) { answerOffer(input: $input) { changeset { id summary } application { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Hire($input: HireInput!) { hire(input: $input) { changeset { id summary } application { id state } } }"): (typeof documents)["mutation Hire($input: HireInput!) { hire(input: $input) { changeset { id summary } application { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EraseCandidate($input: EraseCandidateInput!) { eraseCandidate(input: $input) { changeset { id summary } erasure { id proof } } }"): (typeof documents)["mutation EraseCandidate($input: EraseCandidateInput!) { eraseCandidate(input: $input) { changeset { id summary } erasure { id proof } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateRoles($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } } }\n"): (typeof documents)["\n  query TemplateRoles($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OnboardingTemplate($role: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboardingTemplate(role: $role) { usual canEdit version role { id name } steps { day whose title } }\n  }\n"): (typeof documents)["\n  query OnboardingTemplate($role: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id }\n    onboardingTemplate(role: $role) { usual canEdit version role { id name } steps { day whose title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetOnboardingTemplate($input: SetOnboardingTemplateInput!) { setOnboardingTemplate(input: $input) { changeset { id summary } template { usual version } } }"): (typeof documents)["mutation SetOnboardingTemplate($input: SetOnboardingTemplateInput!) { setOnboardingTemplate(input: $input) { changeset { id summary } template { usual version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name commitments { id ...CommitmentRow } } }\n  }\n"): (typeof documents)["\n  query TeamCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id name commitments { id ...CommitmentRow } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectiveCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objective(id: $id) { id commitments { id ...CommitmentRow } } }\n  }\n"): (typeof documents)["\n  query ObjectiveCommitments($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objective(id: $id) { id commitments { id ...CommitmentRow } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectivesServed($team: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } } }\n  }\n"): (typeof documents)["\n  query ObjectivesServed($team: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentRow on Commitment {\n    id title state dueOn neededBy atRisk riskReasons postMortemDue\n    team { id name color }\n    lacks { kind text }\n  }\n"): (typeof documents)["\n  fragment CommitmentRow on Commitment {\n    id title state dueOn neededBy atRisk riskReasons postMortemDue\n    team { id name color }\n    lacks { kind text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commitments($after: Cursor, $where: CommitmentWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      commitments(first: 100, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...CommitmentRow } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Commitments($after: Cursor, $where: CommitmentWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      commitments(first: 100, after: $after, where: $where) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...CommitmentRow } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitmentStanding($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      commitmentRatio { commitments objectives ratio tooMany }\n      commitmentFindings(first: 20) { rule severity text commitment { id title } }\n    }\n  }\n"): (typeof documents)["\n  query CommitmentStanding($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      commitmentRatio { commitments objectives ratio tooMany }\n      commitmentFindings(first: 20) { rule severity text commitment { id title } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commitment($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      commitment(id: $id) {\n        id title why state requestedOn neededBy discoveryFrom discoveryUntil dueOn committedOn endedOn because rootCause whatChanges affected postMortemDue atRisk riskReasons warnings\n        team { id name color }\n        objective { id title }\n        askedBy { id name }\n        manager { id name }\n        answers { risk found foundOn }\n        signatures { side signedOn signedBy { id name } }\n        lacks { kind text }\n        needs { id what state needBy overdue open provider { id name } promise { id title } }\n        keeps { id what state open needer { id name } commitment { id title } }\n        actions { id ...ActionFields }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Commitment($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      commitment(id: $id) {\n        id title why state requestedOn neededBy discoveryFrom discoveryUntil dueOn committedOn endedOn because rootCause whatChanges affected postMortemDue atRisk riskReasons warnings\n        team { id name color }\n        objective { id title }\n        askedBy { id name }\n        manager { id name }\n        answers { risk found foundOn }\n        signatures { side signedOn signedBy { id name } }\n        lacks { kind text }\n        needs { id what state needBy overdue open provider { id name } promise { id title } }\n        keeps { id what state open needer { id name } commitment { id title } }\n        actions { id ...ActionFields }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamPromises($id: ID!, $states: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id commitments(states: $states) { id title } } }\n  }\n"): (typeof documents)["\n  query TeamPromises($id: ID!, $states: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id commitments(states: $states) { id title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestCommitment($input: RequestCommitmentInput!) { requestCommitment(input: $input) { changeset { id revision summary } commitment { id } } }"): (typeof documents)["mutation RequestCommitment($input: RequestCommitmentInput!) { requestCommitment(input: $input) { changeset { id revision summary } commitment { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseCommitment($input: ReviseCommitmentInput!) { reviseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"): (typeof documents)["mutation ReviseCommitment($input: ReviseCommitmentInput!) { reviseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartDiscovery($input: StartDiscoveryInput!) { startDiscovery(input: $input) { changeset { id revision summary } commitment { id state } warnings } }"): (typeof documents)["mutation StartDiscovery($input: StartDiscoveryInput!) { startDiscovery(input: $input) { changeset { id revision summary } commitment { id state } warnings } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordRisk($input: RecordRiskInput!) { recordRisk(input: $input) { changeset { id revision summary } commitment { id } } }"): (typeof documents)["mutation RecordRisk($input: RecordRiskInput!) { recordRisk(input: $input) { changeset { id revision summary } commitment { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignCommitment($input: SignCommitmentInput!) { signCommitment(input: $input) { changeset { id revision summary } commitment { id } } }"): (typeof documents)["mutation SignCommitment($input: SignCommitmentInput!) { signCommitment(input: $input) { changeset { id revision summary } commitment { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PromiseCommitment($input: PromiseCommitmentInput!) { promiseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"): (typeof documents)["mutation PromiseCommitment($input: PromiseCommitmentInput!) { promiseCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineCommitment($input: RefuseCommitmentInput!) { declineCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"): (typeof documents)["mutation DeclineCommitment($input: RefuseCommitmentInput!) { declineCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawCommitment($input: RefuseCommitmentInput!) { withdrawCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"): (typeof documents)["mutation WithdrawCommitment($input: RefuseCommitmentInput!) { withdrawCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeliverCommitment($input: DeliverCommitmentInput!) { deliverCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"): (typeof documents)["mutation DeliverCommitment($input: DeliverCommitmentInput!) { deliverCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BreakCommitment($input: BreakCommitmentInput!) { breakCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"): (typeof documents)["mutation BreakCommitment($input: BreakCommitmentInput!) { breakCommitment(input: $input) { changeset { id revision summary } commitment { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WritePostMortem($input: WritePostMortemInput!) { writePostMortem(input: $input) { changeset { id revision summary } } }"): (typeof documents)["mutation WritePostMortem($input: WritePostMortemInput!) { writePostMortem(input: $input) { changeset { id revision summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RaiseNeedOfCommitment($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }"): (typeof documents)["mutation RaiseNeedOfCommitment($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AgreeToNeed($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id state } } }"): (typeof documents)["mutation AgreeToNeed($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamContext($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $id) {\n        id name purpose\n        context {\n          day lacks\n          visions { id name statement betterLife }\n          strategies { id name summary startsOn endsOn focuses(kind: NOT_NOW) { id problem } }\n          problems { id problem why insights { id statement evidence source foundOn } }\n          principles { id text tradeOff }\n          objectives { id title why state health healthReasons startsOn endsOn focus { id problem } rollup { progress known } keyResults { id metric unit kind baseline target latest { id value } } }\n          commitments { id ...CommitmentRow }\n          needs { id what severity needBy overdue provider { id name } objective { id title } commitment { id title } }\n          provides { id what severity needBy overdue needer { id name } }\n          interactions { id mode purpose expiresOn from { id name } to { id name } }\n          contacts { about person { id name } position { id title } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamContext($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $id) {\n        id name purpose\n        context {\n          day lacks\n          visions { id name statement betterLife }\n          strategies { id name summary startsOn endsOn focuses(kind: NOT_NOW) { id problem } }\n          problems { id problem why insights { id statement evidence source foundOn } }\n          principles { id text tradeOff }\n          objectives { id title why state health healthReasons startsOn endsOn focus { id problem } rollup { progress known } keyResults { id metric unit kind baseline target latest { id value } } }\n          commitments { id ...CommitmentRow }\n          needs { id what severity needBy overdue provider { id name } objective { id title } commitment { id title } }\n          provides { id what severity needBy overdue needer { id name } }\n          interactions { id mode purpose expiresOn from { id name } to { id name } }\n          contacts { about person { id name } position { id title } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($held: [CommitmentState!]!, $from: Date, $until: Date, $first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      coverage(from: $from, until: $until) {\n        rowCount unstaffedCount idleTeamCount idleSeatCount seats\n        rows(first: $first) { objective { id title } cells { team { id name color } objectives { id title state health } commitments { id title atRisk } } }\n        unstaffed(first: $first) { id title teams { id team { id name } } }\n        idleTeams(first: $first) { id name color }\n        idleSeats(first: $first) { id title person { id name } }\n        crowded { team { id name color } claimants { id name } objectives { id title } }\n      }\n      commitments(first: 50, where: { states: $held }) {\n        totalCount\n        edges { node { id ...CommitmentRow team { id headcount } objective { id title } } }\n      }\n      collaboration {\n        departments { id name }\n        cells { taker { id } giver { id } collaborations services facilitations expired dependencies blocking overdue }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Coverage($held: [CommitmentState!]!, $from: Date, $until: Date, $first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      coverage(from: $from, until: $until) {\n        rowCount unstaffedCount idleTeamCount idleSeatCount seats\n        rows(first: $first) { objective { id title } cells { team { id name color } objectives { id title state health } commitments { id title atRisk } } }\n        unstaffed(first: $first) { id title teams { id team { id name } } }\n        idleTeams(first: $first) { id name color }\n        idleSeats(first: $first) { id title person { id name } }\n        crowded { team { id name color } claimants { id name } objectives { id title } }\n      }\n      commitments(first: 50, where: { states: $held }) {\n        totalCount\n        edges { node { id ...CommitmentRow team { id headcount } objective { id title } } }\n      }\n      collaboration {\n        departments { id name }\n        cells { taker { id } giver { id } collaborations services facilitations expired dependencies blocking overdue }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportObjectives($input: ImportObjectivesInput!) { importObjectives(input: $input) { changeset { id revision summary } rows { action } } }"): (typeof documents)["mutation ImportObjectives($input: ImportObjectivesInput!) { importObjectives(input: $input) { changeset { id revision summary } rows { action } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectiveImport($input: ObjectiveFileInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      objectiveImportPreview(input: $input) {\n        columns { header field samples }\n        rows { row title action objective { id } team { id name color } focus { id problem } above keyResults problems }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ObjectiveImport($input: ObjectiveFileInput!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      objectiveImportPreview(input: $input) {\n        columns { header field samples }\n        rows { row title action objective { id } team { id name color } focus { id problem } above keyResults problems }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InsightFields on Insight { id kind statement evidence source foundOn sharedWith citedBy { id problem strategy { id name } } }\n"): (typeof documents)["\n  fragment InsightFields on Insight { id kind statement evidence source foundOn sharedWith citedBy { id problem strategy { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Insights($first: Int!, $after: Cursor, $where: InsightWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision insights(first: $first, after: $after, where: $where) { totalCount pageInfo { hasNextPage endCursor } edges { node { id kind statement ...InsightFields } } } }\n  }\n"): (typeof documents)["\n  query Insights($first: Int!, $after: Cursor, $where: InsightWhere, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision insights(first: $first, after: $after, where: $where) { totalCount pageInfo { hasNextPage endCursor } edges { node { id kind statement ...InsightFields } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlignmentStepFields on AlignmentStep {\n    weight progress known objectives keyResults onTrack atRisk offTrack unsure reasons steps\n    aim {\n      __typename\n      ... on Vision { id name visionState: state }\n      ... on Strategy { id name strategyState: state startsOn endsOn }\n      ... on Focus { id problem kind }\n      ... on Objective { id title objectiveState: state health startsOn endsOn teams { id team { id name color } } }\n      ... on KeyResult { id metric unit baseline target measure: kind latest { id value confidence checkedOn } objective { id } }\n      ... on Commitment { id title commitmentState: state dueOn promisedBy: team { id name } }\n      ... on Action { id title actionState: state dueOn overdue owner { id name } of { __typename ... on Objective { id } ... on KeyResult { id objective { id } } ... on Commitment { id } } }\n    }\n  }\n"): (typeof documents)["\n  fragment AlignmentStepFields on AlignmentStep {\n    weight progress known objectives keyResults onTrack atRisk offTrack unsure reasons steps\n    aim {\n      __typename\n      ... on Vision { id name visionState: state }\n      ... on Strategy { id name strategyState: state startsOn endsOn }\n      ... on Focus { id problem kind }\n      ... on Objective { id title objectiveState: state health startsOn endsOn teams { id team { id name color } } }\n      ... on KeyResult { id metric unit baseline target measure: kind latest { id value confidence checkedOn } objective { id } }\n      ... on Commitment { id title commitmentState: state dueOn promisedBy: team { id name } }\n      ... on Action { id title actionState: state dueOn overdue owner { id name } of { __typename ... on Objective { id } ... on KeyResult { id objective { id } } ... on Commitment { id } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Alignment($of: ID, $after: Cursor, $ended: Boolean!, $troubled: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      alignment(of: $of, first: 100, after: $after, ended: $ended, troubled: $troubled) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        steps { ...AlignmentStepFields }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Alignment($of: ID, $after: Cursor, $ended: Boolean!, $troubled: Boolean!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      alignment(of: $of, first: 100, after: $after, ended: $ended, troubled: $troubled) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        steps { ...AlignmentStepFields }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlignmentPath($of: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      alignment(of: $of, first: 0) { path { __typename ... on Vision { id } ... on Strategy { id } ... on Focus { id } ... on Objective { id } ... on KeyResult { id } ... on Commitment { id } ... on Action { id } } }\n    }\n  }\n"): (typeof documents)["\n  query AlignmentPath($of: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      alignment(of: $of, first: 0) { path { __typename ... on Vision { id } ... on Strategy { id } ... on Focus { id } ... on Objective { id } ... on KeyResult { id } ... on Commitment { id } ... on Action { id } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectivesAbove($from: Date, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 50, where: { top: true, from: $from, states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE] }) { edges { node { id title } } } }\n  }\n"): (typeof documents)["\n  query ObjectivesAbove($from: Date, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 50, where: { top: true, from: $from, states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE] }) { edges { node { id title } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FocusesToServe($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id visions { id strategies { id name state focuses(kind: CHOSEN) { id problem } } } }\n  }\n"): (typeof documents)["\n  query FocusesToServe($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id visions { id strategies { id name state focuses(kind: CHOSEN) { id problem } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindObjective($text: String!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 8, where: { textContains: $text }, orderBy: { field: ENDS_ON, direction: DESC }) { edges { node { id title } } } }\n  }\n"): (typeof documents)["\n  query FindObjective($text: String!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 8, where: { textContains: $text }, orderBy: { field: ENDS_ON, direction: DESC }) { edges { node { id title } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnyObjective($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id objectives(first: 1) { totalCount } } }\n"): (typeof documents)["\n  query AnyObjective($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id objectives(first: 1) { totalCount } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      person(id: $id) {\n        id\n        actions(states: [OPEN]) { id ...ActionFields }\n        assignments(current: true) { id position { id memberships { id team { id objectives(where: { states: [PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      person(id: $id) {\n        id\n        actions(states: [OPEN]) { id ...ActionFields }\n        assignments(current: true) { id position { id memberships { id team { id objectives(where: { states: [PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } }\n  }\n"): (typeof documents)["\n  query TeamObjectives($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $id) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id ...ObjectiveRow } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectiveRow on Objective {\n    id title startsOn endsOn state ambition health healthReasons\n    teams { id team { id name color } }\n    rollup { progress known }\n    keyResults { id latest { id confidence checkedOn } }\n  }\n"): (typeof documents)["\n  fragment ObjectiveRow on Objective {\n    id title startsOn endsOn state ambition health healthReasons\n    teams { id team { id name color } }\n    rollup { progress known }\n    keyResults { id latest { id confidence checkedOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Objectives($after: Cursor, $where: ObjectiveWhere, $orderBy: ObjectiveOrder, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      objectives(first: 100, after: $after, where: $where, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...ObjectiveRow } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Objectives($after: Cursor, $where: ObjectiveWhere, $orderBy: ObjectiveOrder, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      objectives(first: 100, after: $after, where: $where, orderBy: $orderBy) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id ...ObjectiveRow } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeyResultFields on KeyResult {\n    id metric unit source baseline commit target stretch direction kind altitude score suggestedScore progress nextCheckInOn lint checkInCount\n    proposedBy { id name }\n    alerts { kind text }\n    latest { id value confidence checkedOn }\n    checkIns(last: 26) { id checkedOn value confidence learned next help author { id name } }\n    linksFrom { ...ObjectiveLinkFields }\n    actions { ...ActionFields }\n  }\n"): (typeof documents)["\n  fragment KeyResultFields on KeyResult {\n    id metric unit source baseline commit target stretch direction kind altitude score suggestedScore progress nextCheckInOn lint checkInCount\n    proposedBy { id name }\n    alerts { kind text }\n    latest { id value confidence checkedOn }\n    checkIns(last: 26) { id checkedOn value confidence learned next help author { id name } }\n    linksFrom { ...ObjectiveLinkFields }\n    actions { ...ActionFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectiveLinkFields on ObjectiveLink {\n    id kind weight\n    from { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }\n    to { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }\n  }\n"): (typeof documents)["\n  fragment ObjectiveLinkFields on ObjectiveLink {\n    id kind weight\n    from { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }\n    to { __typename ... on Objective { id title health rollup { progress known } teams { id team { id name } } } ... on KeyResult { id metric objective { id title } } ... on Commitment { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionFields on Action { id title dueOn state overdue owner { id name } of { __typename ... on Objective { id title } ... on KeyResult { id objective { id title } } ... on Commitment { id title } } }\n"): (typeof documents)["\n  fragment ActionFields on Action { id title dueOn state overdue owner { id name } of { __typename ... on Objective { id title } ... on KeyResult { id objective { id title } } ... on Commitment { id title } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Objective($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      objective(id: $id) {\n        id title why startsOn endsOn ambition expectedConfidence state sharing acceptedOn activatedOn closedOn droppedBecause learned rootCause whatChanges affected\n        health healthReasons warnings score missed unscored { id metric } staffed mayCheckIn mayNegotiate\n        healthCauses { text dependency { id provider { id name } } commitment { id } seat { id team { id name } } }\n        assignedBy { id name } acceptedBy { id name }\n        focus { id problem strategy { id name } }\n        dependencies { id what severity overdue needBy needer { id name } provider { id name } }\n        teams { id lead team { id name color archivedOn leads { id title person { id name } } } }\n        rollup { progress known parts { weight progress known circle link { id } aim { __typename ... on Objective { id title } ... on KeyResult { id metric } } } }\n        keyResults { id ...KeyResultFields }\n        linksFrom { id ...ObjectiveLinkFields }\n        linksTo { id ...ObjectiveLinkFields }\n        actions { id ...ActionFields }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Objective($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id revision\n      objective(id: $id) {\n        id title why startsOn endsOn ambition expectedConfidence state sharing acceptedOn activatedOn closedOn droppedBecause learned rootCause whatChanges affected\n        health healthReasons warnings score missed unscored { id metric } staffed mayCheckIn mayNegotiate\n        healthCauses { text dependency { id provider { id name } } commitment { id } seat { id team { id name } } }\n        assignedBy { id name } acceptedBy { id name }\n        focus { id problem strategy { id name } }\n        dependencies { id what severity overdue needBy needer { id name } provider { id name } }\n        teams { id lead team { id name color archivedOn leads { id title person { id name } } } }\n        rollup { progress known parts { weight progress known circle link { id } aim { __typename ... on Objective { id title } ... on KeyResult { id metric } } } }\n        keyResults { id ...KeyResultFields }\n        linksFrom { id ...ObjectiveLinkFields }\n        linksTo { id ...ObjectiveLinkFields }\n        actions { id ...ActionFields }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftObjective($input: DraftObjectiveInput!) { draftObjective(input: $input) { changeset { id revision summary } objective { id } warnings } }"): (typeof documents)["mutation DraftObjective($input: DraftObjectiveInput!) { draftObjective(input: $input) { changeset { id revision summary } objective { id } warnings } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseObjective($input: ReviseObjectiveInput!) { reviseObjective(input: $input) { changeset { id revision summary } objective { id } } }"): (typeof documents)["mutation ReviseObjective($input: ReviseObjectiveInput!) { reviseObjective(input: $input) { changeset { id revision summary } objective { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeObjective($input: MoveObjectiveInput!) { proposeObjective(input: $input) { changeset { id revision summary } objective { id state } } }"): (typeof documents)["mutation ProposeObjective($input: MoveObjectiveInput!) { proposeObjective(input: $input) { changeset { id revision summary } objective { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptObjective($input: AcceptObjectiveInput!) { acceptObjective(input: $input) { changeset { id revision summary } objective { id state } } }"): (typeof documents)["mutation AcceptObjective($input: AcceptObjectiveInput!) { acceptObjective(input: $input) { changeset { id revision summary } objective { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnObjective($input: MoveObjectiveInput!) { returnObjective(input: $input) { changeset { id revision summary } objective { id state } } }"): (typeof documents)["mutation ReturnObjective($input: MoveObjectiveInput!) { returnObjective(input: $input) { changeset { id revision summary } objective { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ActivateObjective($input: MoveObjectiveInput!) { activateObjective(input: $input) { changeset { id revision summary } objective { id state } } }"): (typeof documents)["mutation ActivateObjective($input: MoveObjectiveInput!) { activateObjective(input: $input) { changeset { id revision summary } objective { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ScoreObjective($input: ScoreObjectiveInput!) { scoreObjective(input: $input) { changeset { id revision summary } objective { id state } } }"): (typeof documents)["mutation ScoreObjective($input: ScoreObjectiveInput!) { scoreObjective(input: $input) { changeset { id revision summary } objective { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseObjective($input: CloseObjectiveInput!) { closeObjective(input: $input) { changeset { id revision summary } objective { id state } } }"): (typeof documents)["mutation CloseObjective($input: CloseObjectiveInput!) { closeObjective(input: $input) { changeset { id revision summary } objective { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DropObjective($input: DropObjectiveInput!) { dropObjective(input: $input) { changeset { id revision summary } objective { id state } } }"): (typeof documents)["mutation DropObjective($input: DropObjectiveInput!) { dropObjective(input: $input) { changeset { id revision summary } objective { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddObjectiveTeam($input: AddObjectiveTeamInput!) { addObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }"): (typeof documents)["mutation AddObjectiveTeam($input: AddObjectiveTeamInput!) { addObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveObjectiveTeam($input: RemoveObjectiveTeamInput!) { removeObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }"): (typeof documents)["mutation RemoveObjectiveTeam($input: RemoveObjectiveTeamInput!) { removeObjectiveTeam(input: $input) { changeset { id revision summary } objective { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddKeyResult($input: AddKeyResultInput!) { addKeyResult(input: $input) { changeset { id revision summary } keyResult { id lint } warnings } }"): (typeof documents)["mutation AddKeyResult($input: AddKeyResultInput!) { addKeyResult(input: $input) { changeset { id revision summary } keyResult { id lint } warnings } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateKeyResult($input: UpdateKeyResultInput!) { updateKeyResult(input: $input) { changeset { id revision summary } keyResult { id } } }"): (typeof documents)["mutation UpdateKeyResult($input: UpdateKeyResultInput!) { updateKeyResult(input: $input) { changeset { id revision summary } keyResult { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveKeyResult($input: RemoveKeyResultInput!) { removeKeyResult(input: $input) { changeset { id revision summary } objective { id } } }"): (typeof documents)["mutation RemoveKeyResult($input: RemoveKeyResultInput!) { removeKeyResult(input: $input) { changeset { id revision summary } objective { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CheckIn($input: CheckInInput!) { checkIn(input: $input) { changeset { id revision summary } checkIn { id } } }"): (typeof documents)["mutation CheckIn($input: CheckInInput!) { checkIn(input: $input) { changeset { id revision summary } checkIn { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LinkObjectives($input: LinkObjectivesInput!) { linkObjectives(input: $input) { changeset { id revision summary } link { id } } }"): (typeof documents)["mutation LinkObjectives($input: LinkObjectivesInput!) { linkObjectives(input: $input) { changeset { id revision summary } link { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnlinkObjectives($input: UnlinkObjectivesInput!) { unlinkObjectives(input: $input) { changeset { id revision summary } } }"): (typeof documents)["mutation UnlinkObjectives($input: UnlinkObjectivesInput!) { unlinkObjectives(input: $input) { changeset { id revision summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddAction($input: AddActionInput!) { addAction(input: $input) { changeset { id revision summary } action { id } } }"): (typeof documents)["mutation AddAction($input: AddActionInput!) { addAction(input: $input) { changeset { id revision summary } action { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateAction($input: UpdateActionInput!) { updateAction(input: $input) { changeset { id revision summary } action { id state } } }"): (typeof documents)["mutation UpdateAction($input: UpdateActionInput!) { updateAction(input: $input) { changeset { id revision summary } action { id state } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FocusOfStrategy on Focus { id kind problem why insights { id kind statement evidence source foundOn } objectives { id title state health healthReasons rollup { progress known } teams { id team { id name } } } }\n"): (typeof documents)["\n  fragment FocusOfStrategy on Focus { id kind problem why insights { id kind statement evidence source foundOn } objectives { id title state health healthReasons rollup { progress known } teams { id team { id name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObstacleFields on Obstacle { id what state raisedOn resolvedOn how days owner { id name } focus { id problem } }\n"): (typeof documents)["\n  fragment ObstacleFields on Obstacle { id what state raisedOn resolvedOn how days owner { id name } focus { id problem } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionFields on Decision { id what why alternatives decidedOn decidedBy { id name } principle { id text } focus { id problem } }\n"): (typeof documents)["\n  fragment DecisionFields on Decision { id what why alternatives decidedOn decidedBy { id name } principle { id text } focus { id problem } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StrategyFields on Strategy {\n    id name startsOn endsOn summary state current\n    owner { id title person { id name } }\n    vision { id name statement principles { id text } }\n    lacks { says focus { id } }\n    spread { problems teams ratio threshold verdict says }\n    focuses { id kind problem ...FocusOfStrategy }\n    obstacles { id state ...ObstacleFields }\n    decisions { id ...DecisionFields }\n  }\n"): (typeof documents)["\n  fragment StrategyFields on Strategy {\n    id name startsOn endsOn summary state current\n    owner { id title person { id name } }\n    vision { id name statement principles { id text } }\n    lacks { says focus { id } }\n    spread { problems teams ratio threshold verdict says }\n    focuses { id kind problem ...FocusOfStrategy }\n    obstacles { id state ...ObstacleFields }\n    decisions { id ...DecisionFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Strategies($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state strategies { id name state startsOn endsOn current } } }\n  }\n"): (typeof documents)["\n  query Strategies($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state strategies { id name state startsOn endsOn current } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyOf($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision strategy(id: $id) { id ...StrategyFields } } }\n"): (typeof documents)["\n  query StrategyOf($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision strategy(id: $id) { id ...StrategyFields } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftVision($input: DraftVisionInput!) { draftVision(input: $input) { changeset { id revision summary } vision { id } } }"): (typeof documents)["mutation DraftVision($input: DraftVisionInput!) { draftVision(input: $input) { changeset { id revision summary } vision { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseVision($input: ReviseVisionInput!) { reviseVision(input: $input) { changeset { id revision summary } vision { id } } }"): (typeof documents)["mutation ReviseVision($input: ReviseVisionInput!) { reviseVision(input: $input) { changeset { id revision summary } vision { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishVision($input: PublishVisionInput!) { publishVision(input: $input) { changeset { id revision summary } vision { id } } }"): (typeof documents)["mutation PublishVision($input: PublishVisionInput!) { publishVision(input: $input) { changeset { id revision summary } vision { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RetireVision($input: RetireVisionInput!) { retireVision(input: $input) { changeset { id revision summary } vision { id } } }"): (typeof documents)["mutation RetireVision($input: RetireVisionInput!) { retireVision(input: $input) { changeset { id revision summary } vision { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmVision($input: ConfirmVisionInput!) { confirmVision(input: $input) { changeset { id revision summary } vision { id } } }"): (typeof documents)["mutation ConfirmVision($input: ConfirmVisionInput!) { confirmVision(input: $input) { changeset { id revision summary } vision { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddPrinciple($input: AddPrincipleInput!) { addPrinciple(input: $input) { changeset { id revision summary } principle { id } } }"): (typeof documents)["mutation AddPrinciple($input: AddPrincipleInput!) { addPrinciple(input: $input) { changeset { id revision summary } principle { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePrinciple($input: UpdatePrincipleInput!) { updatePrinciple(input: $input) { changeset { id revision summary } principle { id } } }"): (typeof documents)["mutation UpdatePrinciple($input: UpdatePrincipleInput!) { updatePrinciple(input: $input) { changeset { id revision summary } principle { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReorderPrinciple($input: ReorderPrincipleInput!) { reorderPrinciple(input: $input) { changeset { id revision summary } principle { id } } }"): (typeof documents)["mutation ReorderPrinciple($input: ReorderPrincipleInput!) { reorderPrinciple(input: $input) { changeset { id revision summary } principle { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RetirePrinciple($input: RetirePrincipleInput!) { retirePrinciple(input: $input) { changeset { id revision summary } principle { id } } }"): (typeof documents)["mutation RetirePrinciple($input: RetirePrincipleInput!) { retirePrinciple(input: $input) { changeset { id revision summary } principle { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftStrategy($input: DraftStrategyInput!) { draftStrategy(input: $input) { changeset { id revision summary } strategy { id } } }"): (typeof documents)["mutation DraftStrategy($input: DraftStrategyInput!) { draftStrategy(input: $input) { changeset { id revision summary } strategy { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseStrategy($input: ReviseStrategyInput!) { reviseStrategy(input: $input) { changeset { id revision summary } strategy { id } } }"): (typeof documents)["mutation ReviseStrategy($input: ReviseStrategyInput!) { reviseStrategy(input: $input) { changeset { id revision summary } strategy { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ActivateStrategy($input: ActivateStrategyInput!) { activateStrategy(input: $input) { changeset { id revision summary } strategy { id } } }"): (typeof documents)["mutation ActivateStrategy($input: ActivateStrategyInput!) { activateStrategy(input: $input) { changeset { id revision summary } strategy { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseStrategy($input: CloseStrategyInput!) { closeStrategy(input: $input) { changeset { id revision summary } strategy { id } } }"): (typeof documents)["mutation CloseStrategy($input: CloseStrategyInput!) { closeStrategy(input: $input) { changeset { id revision summary } strategy { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddFocus($input: AddFocusInput!) { addFocus(input: $input) { changeset { id revision summary } focus { id } } }"): (typeof documents)["mutation AddFocus($input: AddFocusInput!) { addFocus(input: $input) { changeset { id revision summary } focus { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateFocus($input: UpdateFocusInput!) { updateFocus(input: $input) { changeset { id revision summary } focus { id } } }"): (typeof documents)["mutation UpdateFocus($input: UpdateFocusInput!) { updateFocus(input: $input) { changeset { id revision summary } focus { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReorderFocus($input: ReorderFocusInput!) { reorderFocus(input: $input) { changeset { id revision summary } focus { id } } }"): (typeof documents)["mutation ReorderFocus($input: ReorderFocusInput!) { reorderFocus(input: $input) { changeset { id revision summary } focus { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveFocus($input: RemoveFocusInput!) { removeFocus(input: $input) { changeset { id revision summary } strategy { id } } }"): (typeof documents)["mutation RemoveFocus($input: RemoveFocusInput!) { removeFocus(input: $input) { changeset { id revision summary } strategy { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordInsight($input: RecordInsightInput!) { recordInsight(input: $input) { changeset { id revision summary } insight { id } } }"): (typeof documents)["mutation RecordInsight($input: RecordInsightInput!) { recordInsight(input: $input) { changeset { id revision summary } insight { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateInsight($input: UpdateInsightInput!) { updateInsight(input: $input) { changeset { id revision summary } insight { id } } }"): (typeof documents)["mutation UpdateInsight($input: UpdateInsightInput!) { updateInsight(input: $input) { changeset { id revision summary } insight { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveInsight($input: RemoveInsightInput!) { removeInsight(input: $input) { changeset { id revision summary } removed } }"): (typeof documents)["mutation RemoveInsight($input: RemoveInsightInput!) { removeInsight(input: $input) { changeset { id revision summary } removed } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CiteInsight($input: CiteInsightInput!) { citeInsight(input: $input) { changeset { id revision summary } focus { id } } }"): (typeof documents)["mutation CiteInsight($input: CiteInsightInput!) { citeInsight(input: $input) { changeset { id revision summary } focus { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnciteInsight($input: UnciteInsightInput!) { unciteInsight(input: $input) { changeset { id revision summary } focus { id } } }"): (typeof documents)["mutation UnciteInsight($input: UnciteInsightInput!) { unciteInsight(input: $input) { changeset { id revision summary } focus { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RaiseObstacle($input: RaiseObstacleInput!) { raiseObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }"): (typeof documents)["mutation RaiseObstacle($input: RaiseObstacleInput!) { raiseObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateObstacle($input: UpdateObstacleInput!) { updateObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }"): (typeof documents)["mutation UpdateObstacle($input: UpdateObstacleInput!) { updateObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResolveObstacle($input: ResolveObstacleInput!) { resolveObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }"): (typeof documents)["mutation ResolveObstacle($input: ResolveObstacleInput!) { resolveObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenObstacle($input: ReopenObstacleInput!) { reopenObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }"): (typeof documents)["mutation ReopenObstacle($input: ReopenObstacleInput!) { reopenObstacle(input: $input) { changeset { id revision summary } obstacle { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateDecision($input: UpdateDecisionInput!) { updateDecision(input: $input) { changeset { id revision summary } decision { id } } }"): (typeof documents)["mutation UpdateDecision($input: UpdateDecisionInput!) { updateDecision(input: $input) { changeset { id revision summary } decision { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { changeset { id revision summary } decision { id } } }"): (typeof documents)["mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { changeset { id revision summary } decision { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VersionFields on Version {\n    changeset { id at actor summary reason }\n    changes { __typename id entityId operation fields { field before after } }\n  }\n"): (typeof documents)["\n  fragment VersionFields on Version {\n    changeset { id at actor summary reason }\n    changes { __typename id entityId operation fields { field before after } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisionVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id vision(id: $id) { id versions(first: 100) { ...VersionFields } } } }\n"): (typeof documents)["\n  query VisionVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id vision(id: $id) { id versions(first: 100) { ...VersionFields } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id strategy(id: $id) { id versions(first: 100) { ...VersionFields } } } }\n"): (typeof documents)["\n  query StrategyVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id strategy(id: $id) { id versions(first: 100) { ...VersionFields } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrincipleFields on Principle { id text tradeOff precedents { id what why decidedOn decidedBy { id name } } }\n"): (typeof documents)["\n  fragment PrincipleFields on Principle { id text tradeOff precedents { id what why decidedOn decidedBy { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisionFields on Vision {\n    id name statement betterLife narrative narrativeLink horizonYears reachesTo state reviewedOn reviewDueOn reviewOverdue\n    owner { id title person { id name } }\n    strategy { id name }\n    principles { id ...PrincipleFields }\n  }\n"): (typeof documents)["\n  fragment VisionFields on Vision {\n    id name statement betterLife narrative narrativeLink horizonYears reachesTo state reviewedOn reviewDueOn reviewOverdue\n    owner { id title person { id name } }\n    strategy { id name }\n    principles { id ...PrincipleFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Visions($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state ...VisionFields } } }\n"): (typeof documents)["\n  query Visions($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision visions { id name state ...VisionFields } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingOfNeeder($team: ID!, $open: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } commitments(states: $open) { id title } } }\n  }\n"): (typeof documents)["\n  query WaitingOfNeeder($team: ID!, $open: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } commitments(states: $open) { id title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InteractionsOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...InteractionFields } }"): (typeof documents)["query InteractionsOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...InteractionFields } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DependenciesOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...DependencyFields } }"): (typeof documents)["query DependenciesOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...DependencyFields } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopologyScores($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id topologyScores { principle value says } }\n    now: org { id topologyScores { principle value } }\n  }\n"): (typeof documents)["\n  query TopologyScores($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id topologyScores { principle value says } }\n    now: org { id topologyScores { principle value } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LoadRoundFields on LoadRound { id quarterOn closesOn answered canAnswer canClose team { id name } }"): (typeof documents)["fragment LoadRoundFields on LoadRound { id quarterOn closesOn answered canAnswer canClose team { id name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamLoadsFields on TeamLoads {\n    high\n    quarters { quarterOn answers score intrinsic extraneous germane }\n    options { kind text }\n  }\n"): (typeof documents)["\n  fragment TeamLoadsFields on TeamLoads {\n    high\n    quarters { quarterOn answers score intrinsic extraneous germane }\n    options { kind text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StructureFields on TeamStructure { complex { id } simple { id } interactions blocking members tooManyDomains }\n"): (typeof documents)["\n  fragment StructureFields on TeamStructure { complex { id } simple { id } interactions blocking members tooManyDomains }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LoadPage($first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 6, first: $first) { team { id name structure { ...StructureFields } } ...TeamLoadsFields } }\n    loadRounds { id ...LoadRoundFields }\n  }\n"): (typeof documents)["\n  query LoadPage($first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 6, first: $first) { team { id name structure { ...StructureFields } } ...TeamLoadsFields } }\n    loadRounds { id ...LoadRoundFields }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StructuresNow($first: Int!) { org { id teamLoads(quarters: 6, first: $first) { team { id structure { ...StructureFields } } } } }\n"): (typeof documents)["\n  query StructuresNow($first: Int!) { org { id teamLoads(quarters: 6, first: $first) { team { id structure { ...StructureFields } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamLoadPart($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $id) { id name canOpenLoadRound structure { ...StructureFields } load(quarters: 6) { ...TeamLoadsFields } loadRound { id ...LoadRoundFields } }\n    }\n  }\n"): (typeof documents)["\n  query TeamLoadPart($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      team(id: $id) { id name canOpenLoadRound structure { ...StructureFields } load(quarters: 6) { ...TeamLoadsFields } loadRound { id ...LoadRoundFields } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LoadDue { loadRounds { id ...LoadRoundFields } }"): (typeof documents)["query LoadDue { loadRounds { id ...LoadRoundFields } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapLoad($first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 2, first: $first) { team { id } quarters { score } } }\n  }\n"): (typeof documents)["\n  query MapLoad($first: Int!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id teamLoads(quarters: 2, first: $first) { team { id } quarters { score } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenLoadRounds($input: OpenLoadRoundsInput!) { openLoadRounds(input: $input) { changeset { id summary } rounds { id } } }"): (typeof documents)["mutation OpenLoadRounds($input: OpenLoadRoundsInput!) { openLoadRounds(input: $input) { changeset { id summary } rounds { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseLoadRound($input: CloseLoadRoundInput!) { closeLoadRound(input: $input) { changeset { id summary } round { id open } } }"): (typeof documents)["mutation CloseLoadRound($input: CloseLoadRoundInput!) { closeLoadRound(input: $input) { changeset { id summary } round { id open } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerLoadRound($input: AnswerLoadRoundInput!) { answerLoadRound(input: $input) { round { id answered } } }"): (typeof documents)["mutation AnswerLoadRound($input: AnswerLoadRoundInput!) { answerLoadRound(input: $input) { round { id answered } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MapWorldName($id: ID!) { scenario(id: $id) { id name } }"): (typeof documents)["query MapWorldName($id: ID!) { scenario(id: $id) { id name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamTopology($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      team(id: $id) {\n        id\n        name\n        apiFile\n        api { id mission howToAsk promises versioning channels meetingWindows onCall docs confirmedOn stale confirmedBy { id name } }\n        interactions { id ...InteractionFields }\n        needs { id ...DependencyFields }\n        provides { id ...DependencyFields }\n        ownerships { id sharedWhy area { id name kind } }\n        topologyFindings { rule severity text teams { id name } interaction { id } dependency { id } area { id } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamTopology($id: ID!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      team(id: $id) {\n        id\n        name\n        apiFile\n        api { id mission howToAsk promises versioning channels meetingWindows onCall docs confirmedOn stale confirmedBy { id name } }\n        interactions { id ...InteractionFields }\n        needs { id ...DependencyFields }\n        provides { id ...DependencyFields }\n        ownerships { id sharedWhy area { id name kind } }\n        topologyFindings { rule severity text teams { id name } interaction { id } dependency { id } area { id } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InteractionFields on Interaction {\n    id mode purpose startsOn expiresOn endedOn exitCriterion extensions extendedWhy outcome state\n    owner { id name } from { id name } to { id name }\n  }\n"): (typeof documents)["\n  fragment InteractionFields on Interaction {\n    id mode purpose startsOn expiresOn endedOn exitCriterion extensions extendedWhy outcome state\n    owner { id name } from { id name } to { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DependencyFields on Dependency {\n    id what severity state needBy agreedOn recurring contract overdue objective { id title } commitment { id title } promise { id title } needer { id name } provider { id name }\n  }\n"): (typeof documents)["\n  fragment DependencyFields on Dependency {\n    id what severity state needBy agreedOn recurring contract overdue objective { id title } commitment { id title } promise { id title } needer { id name } provider { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topology($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      topologyMap {\n        teams { id name kind topologyType parent { id name } }\n        interactions { id mode state from { id } to { id } }\n        dependencies { id severity overdue needer { id } provider { id } }\n      }\n      topologyFindings(first: 200) { rule severity text teams { id name } interaction { id } dependency { id } area { id } }\n      topologyFindingCount\n    }\n  }\n"): (typeof documents)["\n  query Topology($asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      revision\n      topologyMap {\n        teams { id name kind topologyType parent { id name } }\n        interactions { id mode state from { id } to { id } }\n        dependencies { id severity overdue needer { id } provider { id } }\n      }\n      topologyFindings(first: 200) { rule severity text teams { id name } interaction { id } dependency { id } area { id } }\n      topologyFindingCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductAreas($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      productAreas(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name kind complexity description parent { id name } owners { id sharedWhy team { id name } } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProductAreas($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      productAreas(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        edges { node { id name kind complexity description parent { id name } owners { id sharedWhy team { id name } } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartInteraction($input: StartInteractionInput!) { startInteraction(input: $input) { changeset { id revision summary } interaction { id } } }"): (typeof documents)["mutation StartInteraction($input: StartInteractionInput!) { startInteraction(input: $input) { changeset { id revision summary } interaction { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseInteraction($input: ReviseInteractionInput!) { reviseInteraction(input: $input) { changeset { id revision summary } interaction { id } } }"): (typeof documents)["mutation ReviseInteraction($input: ReviseInteractionInput!) { reviseInteraction(input: $input) { changeset { id revision summary } interaction { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExtendInteraction($input: ExtendInteractionInput!) { extendInteraction(input: $input) { changeset { id revision summary } interaction { id } } }"): (typeof documents)["mutation ExtendInteraction($input: ExtendInteractionInput!) { extendInteraction(input: $input) { changeset { id revision summary } interaction { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndInteraction($input: EndInteractionInput!) { endInteraction(input: $input) { changeset { id revision summary } interaction { id } } }"): (typeof documents)["mutation EndInteraction($input: EndInteractionInput!) { endInteraction(input: $input) { changeset { id revision summary } interaction { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RaiseDependency($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }"): (typeof documents)["mutation RaiseDependency($input: RaiseDependencyInput!) { raiseDependency(input: $input) { changeset { id revision summary } dependency { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseDependency($input: ReviseDependencyInput!) { reviseDependency(input: $input) { changeset { id revision summary } dependency { id } } }"): (typeof documents)["mutation ReviseDependency($input: ReviseDependencyInput!) { reviseDependency(input: $input) { changeset { id revision summary } dependency { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdvanceDependency($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id } } }"): (typeof documents)["mutation AdvanceDependency($input: AdvanceDependencyInput!) { advanceDependency(input: $input) { changeset { id revision summary } dependency { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddProductArea($input: AddProductAreaInput!) { addProductArea(input: $input) { changeset { id revision summary } area { id } } }"): (typeof documents)["mutation AddProductArea($input: AddProductAreaInput!) { addProductArea(input: $input) { changeset { id revision summary } area { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseProductArea($input: ReviseProductAreaInput!) { reviseProductArea(input: $input) { changeset { id revision summary } area { id complexity } } }"): (typeof documents)["mutation ReviseProductArea($input: ReviseProductAreaInput!) { reviseProductArea(input: $input) { changeset { id revision summary } area { id complexity } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveProductArea($input: RemoveProductAreaInput!) { removeProductArea(input: $input) { changeset { id revision summary } } }"): (typeof documents)["mutation RemoveProductArea($input: RemoveProductAreaInput!) { removeProductArea(input: $input) { changeset { id revision summary } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OwnArea($input: OwnAreaInput!) { ownArea(input: $input) { changeset { id revision summary } ownership { id } } }"): (typeof documents)["mutation OwnArea($input: OwnAreaInput!) { ownArea(input: $input) { changeset { id revision summary } ownership { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisownArea($input: DisownAreaInput!) { disownArea(input: $input) { changeset { id revision summary } area { id } } }"): (typeof documents)["mutation DisownArea($input: DisownAreaInput!) { disownArea(input: $input) { changeset { id revision summary } area { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviseTeamApi($input: ReviseTeamApiInput!) { reviseTeamApi(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation ReviseTeamApi($input: ReviseTeamApiInput!) { reviseTeamApi(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmTeamApi($input: ConfirmTeamApiInput!) { confirmTeamApi(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation ConfirmTeamApi($input: ConfirmTeamApiInput!) { confirmTeamApi(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TypeTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }"): (typeof documents)["mutation TypeTeam($input: UpdateTeamInput!) { updateTeam(input: $input) { changeset { id revision summary } team { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ConfidentialChanges { confidentialChanges { more objects { id kind person { id } } } }\n"): (typeof documents)["\n  subscription ConfidentialChanges { confidentialChanges { more objects { id kind person { id } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Undo($input: UndoInput!) {\n    undo(input: $input) {\n      changeset { id revision summary }\n    }\n  }\n"): (typeof documents)["\n  mutation Undo($input: UndoInput!) {\n    undo(input: $input) {\n      changeset { id revision summary }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoConfidential($input: UndoConfidentialInput!) {\n    undoConfidential(input: $input) {\n      changeset { id summary }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoConfidential($input: UndoConfidentialInput!) {\n    undoConfidential(input: $input) {\n      changeset { id summary }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChartSeatRow on ChartSeat {\n    id title reportsTo rank fte location grade managerRef vacant planState heldUntil directReports totalReports\n    headcount: standsFor\n    assistant\n    lifted\n    holders { assignmentId: assignment id name kind startsOn endsOn }\n    team { id name color topologyType }\n    roles { id key name }\n  }\n"): (typeof documents)["\n  fragment ChartSeatRow on ChartSeat {\n    id title reportsTo rank fte location grade managerRef vacant planState heldUntil directReports totalReports\n    headcount: standsFor\n    assistant\n    lifted\n    holders { assignmentId: assignment id name kind startsOn endsOn }\n    team { id name color topologyType }\n    roles { id key name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChartLineRow on ChartLine { id from to kind }\n"): (typeof documents)["\n  fragment ChartLineRow on ChartLine { id from to kind }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Changes($after: Cursor, $scenario: ID) {\n    changes(after: $after, scenario: $scenario) {\n      cursor\n      reload\n      removedSeats\n      removedLines\n      changeset { id revision actor summary action }\n      seats { ...ChartSeatRow }\n      lines { ...ChartLineRow }\n    }\n  }\n"): (typeof documents)["\n  subscription Changes($after: Cursor, $scenario: ID) {\n    changes(after: $after, scenario: $scenario) {\n      cursor\n      reload\n      removedSeats\n      removedLines\n      changeset { id revision actor summary action }\n      seats { ...ChartSeatRow }\n      lines { ...ChartLineRow }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollChanges($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      changes(after: $after, first: 50) {\n        cursor\n        hasMore\n        events {\n          cursor\n          reload\n          removedSeats\n          removedLines\n          changeset { id revision actor summary action }\n          seats { ...ChartSeatRow }\n          lines { ...ChartLineRow }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PollChanges($after: Cursor, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) {\n      id\n      changes(after: $after, first: 50) {\n        cursor\n        hasMore\n        events {\n          cursor\n          reload\n          removedSeats\n          removedLines\n          changeset { id revision actor summary action }\n          seats { ...ChartSeatRow }\n          lines { ...ChartLineRow }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename id\n      ... on Person { name }\n      ... on Position { title }\n      ... on Team { name }\n      ... on Role { name }\n      ... on Vision { name }\n      ... on Strategy { name }\n      ... on Focus { problem }\n      ... on Insight { statement }\n      ... on Principle { text }\n      ... on Obstacle { what }\n      ... on Decision { what }\n      ... on Objective { title }\n      ... on KeyResult { metric }\n      ... on Action { title }\n      ... on Commitment { title }\n      ... on Interaction { purpose }\n      ... on Dependency { what }\n      ... on ProductArea { name }\n    }\n  }\n"): (typeof documents)["\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename id\n      ... on Person { name }\n      ... on Position { title }\n      ... on Team { name }\n      ... on Role { name }\n      ... on Vision { name }\n      ... on Strategy { name }\n      ... on Focus { problem }\n      ... on Insight { statement }\n      ... on Principle { text }\n      ... on Obstacle { what }\n      ... on Decision { what }\n      ... on Objective { title }\n      ... on KeyResult { metric }\n      ... on Action { title }\n      ... on Commitment { title }\n      ... on Interaction { purpose }\n      ... on Dependency { what }\n      ... on ProductArea { name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Revision($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision } }\n"): (typeof documents)["\n  query Revision($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id revision } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Look { viewer { name } }\n"): (typeof documents)["\n  query Look { viewer { name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Consequence on Consequence { kind severity text position { id title } person { id name } team { id name } }\n"): (typeof documents)["\n  fragment Consequence on Consequence { kind severity text position { id title } person { id name } team { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DiffNumbers on ScenarioDiff {\n    metricsBefore { headcount seats fte vacancies managers layers averageSpan }\n    metricsAfter { headcount seats fte vacancies managers layers averageSpan }\n  }\n"): (typeof documents)["\n  fragment DiffNumbers on ScenarioDiff {\n    metricsBefore { headcount seats fte vacancies managers layers averageSpan }\n    metricsAfter { headcount seats fte vacancies managers layers averageSpan }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pick($text: String!, $kinds: [SearchKind!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: $kinds, first: 8) { label detail node { id } position { id } } }\n  }\n"): (typeof documents)["\n  query Pick($text: String!, $kinds: [SearchKind!]!, $asOf: DateTime, $scenario: ID) {\n    org(asOf: $asOf, scenario: $scenario) { id search(text: $text, kinds: $kinds, first: 8) { label detail node { id } position { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Vacancy on Vacancy { since days cost objectives { id } }\n"): (typeof documents)["\n  fragment Vacancy on Vacancy { since days cost objectives { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Who { viewer { name owner scopes canEdit person { id name } behind { name } } }\n"): (typeof documents)["\n  query Who { viewer { name owner scopes canEdit person { id name } behind { name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOwnerPerson($input: SetOwnerPersonInput!) { setOwnerPerson(input: $input) { viewer { name person { id name } } } }\n"): (typeof documents)["\n  mutation SetOwnerPerson($input: SetOwnerPersonInput!) { setOwnerPerson(input: $input) { viewer { name person { id name } } } }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;