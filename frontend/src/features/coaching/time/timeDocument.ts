import { graphql } from '../../../lib/graphql/document';

export const WeekFields = graphql(`
  fragment WeekFields on LeaderWeek { weekOn coaching staffing strategy handsOn other origin oneOnOnes }
`);

export const TargetFields = graphql(`
  fragment TargetFields on TimeTarget { reports openSeats newcomers terms { kind count each percent } wanted least most people context player spanTooLarge twoFullTimeJobs }
`);

/** A year of weeks, which is little to read. They are of live, whatever world is open: they were spent. */
export const TimeDocument = graphql(`
  query LeaderTime($asOf: DateTime, $scenario: ID) {
    viewer { person { id } time(weeks: 53) { target { ...TargetFields } weeks { ...WeekFields } } }
    org(asOf: $asOf, scenario: $scenario) { id }
  }
`);

export const CalendarDocument = graphql(`
  query CalendarPreview($input: CalendarInput!) {
    org { id calendarPreview(input: $input) { skipped weeks { ...WeekFields } entries { title startsAt minutes kind because person { id name } } } }
  }
`);

export const RecordTimeDocument = graphql(`mutation RecordTime($input: RecordTimeInput!) { recordTime(input: $input) { changeset { id summary } } }`);
export const ClearTimeDocument = graphql(`mutation ClearTime($input: ClearTimeInput!) { clearTime(input: $input) { changeset { id summary } } }`);
export const ImportCalendarDocument = graphql(`mutation ImportCalendar($input: CalendarInput!) { importCalendar(input: $input) { changeset { id summary } } }`);
