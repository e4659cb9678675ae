package floor

// holding says which holdings are in force on the day ?1.
const holding = `(a.starts_on IS NULL OR a.starts_on <= ?1) AND (a.ends_on IS NULL OR a.ends_on > ?1)`

// holder is the first holder of the seat p, and home the team of its largest allocation.
const (
	holder = `(SELECT a.person_id FROM assignments a WHERE a.position_id = p.id AND ` + holding + ` ORDER BY a.kind = 'INTERIM', a.starts_on, a.id LIMIT 1)`
	home   = `(SELECT m.team_id FROM memberships m WHERE m.position_id = p.id ORDER BY m.allocation DESC, m.id LIMIT 1)`
)

// The statements. Columns ride along in the recursive ones: joined back by id, SQLite scans the
// whole table. Rows of chartSeats come seat by seat, with a row for each holder of it.
const (
	personSeat = `SELECT pe.id, pe.name, pe.email, p.id, p.title, t.id, t.name, b.id, b.title, bp.id, bp.name
FROM persons pe
LEFT JOIN positions p ON p.id = (SELECT a.position_id FROM assignments a WHERE a.person_id = pe.id AND ` + holding + ` ORDER BY a.kind = 'INTERIM', a.starts_on, a.id LIMIT 1)
LEFT JOIN teams t ON t.id = ` + home + `
LEFT JOIN positions b ON b.id = p.reports_to_id
LEFT JOIN persons bp ON bp.id = (SELECT a.person_id FROM assignments a WHERE a.position_id = b.id AND ` + holding + ` ORDER BY a.kind = 'INTERIM', a.starts_on, a.id LIMIT 1)
WHERE pe.id = ?2`

	seatsBelow = `WITH RECURSIVE p(id, title, above, level, rank) AS (
  SELECT id, title, reports_to_id, 1, rank FROM positions WHERE reports_to_id = ?2 AND closed_on IS NULL
  UNION ALL SELECT n.id, n.title, n.reports_to_id, p.level + 1, n.rank FROM p JOIN positions n ON n.reports_to_id = p.id WHERE p.level < 3 AND n.closed_on IS NULL)
SELECT p.id, p.title, p.above, pe.id, pe.name FROM p LEFT JOIN persons pe ON pe.id = ` + holder + ` ORDER BY p.level, p.rank, p.id`

	peopleAt = `SELECT pe.id, pe.name, pe.email, pe.location, p.id, p.title, t.id, t.name
FROM persons pe
LEFT JOIN positions p ON p.id = (SELECT a.position_id FROM assignments a WHERE a.person_id = pe.id AND ` + holding + ` ORDER BY a.kind = 'INTERIM', a.starts_on, a.id LIMIT 1)
LEFT JOIN teams t ON t.id = ` + home + `
WHERE pe.location = ?2 AND (pe.name, pe.id) > (?3, ?4) ORDER BY pe.name, pe.id LIMIT 101`

	team = `SELECT t.id, t.name, above.id, above.name FROM teams t LEFT JOIN teams above ON above.id = t.parent_id WHERE t.id = ?`

	members = `SELECT m.allocation, p.id, p.title, pe.id, pe.name
FROM memberships m JOIN positions p ON p.id = m.position_id LEFT JOIN persons pe ON pe.id = ` + holder + `
WHERE m.team_id = ?2 ORDER BY m.lead DESC, m.id`

	chartColumns = ` p.id, p.title, p.reports_to_id, pe.name, a.kind = 'INTERIM', a.starts_on, a.id `

	chartBelow = `WITH RECURSIVE p(id, title, reports_to_id) AS (
  SELECT id, title, reports_to_id FROM positions WHERE id = ?2
  UNION ALL SELECT n.id, n.title, n.reports_to_id FROM p JOIN positions n ON n.reports_to_id = p.id WHERE n.closed_on IS NULL)
SELECT` + chartColumns + `FROM p LEFT JOIN assignments a ON a.position_id = p.id AND ` + holding + ` LEFT JOIN persons pe ON pe.id = a.person_id`

	chartAll = `SELECT` + chartColumns + `FROM positions p LEFT JOIN assignments a ON a.position_id = p.id AND ` + holding + ` LEFT JOIN persons pe ON pe.id = a.person_id WHERE p.closed_on IS NULL`

	teamNumbers = `WITH span AS (SELECT reports_to_id AS id, count(*) AS n FROM positions WHERE closed_on IS NULL AND reports_to_id IS NOT NULL GROUP BY 1),
home AS (SELECT m.position_id, m.team_id FROM memberships m WHERE NOT EXISTS (SELECT 1 FROM memberships o WHERE o.position_id = m.position_id
  AND (o.allocation > m.allocation OR o.allocation = m.allocation AND o.id < m.id))),
spans AS (SELECT home.team_id, count(span.n) AS managers, coalesce(avg(span.n), 0) AS average FROM home JOIN positions p ON p.id = home.position_id LEFT JOIN span ON span.id = p.id WHERE p.closed_on IS NULL GROUP BY 1),
heads AS (SELECT home.team_id, count(DISTINCT a.person_id) AS people FROM home JOIN assignments a ON a.position_id = home.position_id WHERE ` + holding + ` GROUP BY 1)
SELECT t.id, t.name, coalesce(heads.people, 0), spans.managers, spans.average FROM spans JOIN teams t ON t.id = spans.team_id LEFT JOIN heads ON heads.team_id = t.id`
)

// statements lists all of them, to be prepared once.
var statements = [...]string{personSeat, seatsBelow, peopleAt, team, members, chartBelow, chartAll, teamNumbers}
