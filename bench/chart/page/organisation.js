// Organisations for the bench. The same size gives the same organisation, in Node and in any browser: managers have about
// seven reports, the depth is six to nine levels, and a parent always comes before its reports.

/** The size of a card and the room around it, for the peers, in pixels at zoom 1. */
export const CARD = { width: 220, height: 84, gapX: 20, gapY: 60 };

export const COLORS = ['#4e79a7', '#f28e2b', '#e15759', '#76b7b2', '#59a14f', '#edc948', '#b07aa1', '#ff9da7', '#9c755f', '#86bcb6', '#d37295', '#8cd17d', '#499894', '#b6992d', '#79706e', '#fabfd2'];
const FIRST_NAMES = 'Ada Grace Alan Edsger Barbara Donald Radia Ken Margaret Dennis Hedy Linus Katherine Tim Frances John Joan Niklaus Shafi Leslie Sofia Tony Lynn Robin Evelyn Per Karen Ole Mary Juan Yuki Wei Amara Priya Omar Nia Lars Ines Mateo Chidi'.split(' ');
const LAST_NAMES = 'Lovelace Hopper Turing Dijkstra Liskov Knuth Perlman Thompson Hamilton Ritchie Lamarr Torvalds Johnson Berners-Lee Allen McCarthy Clarke Wirth Goldwasser Lamport Kovalevskaya Hoare Conway Milner Boyd Hansen Jones Dahl Jackson Garcia Tanaka Zhang Okafor Sharma Haddad Mwangi Eriksson Moreau Rossi Nwosu'.split(' ');
const ROLES = ['Engineer', 'Analyst', 'Designer', 'Specialist', 'Coordinator', 'Consultant', 'Technician', 'Associate', 'Planner', 'Accountant'];
const GRADES = ['Junior ', '', 'Senior ', 'Staff ', 'Principal '];
const TEAMS = ['Platform', 'Payments', 'Growth', 'Data', 'Security', 'People', 'Finance', 'Legal', 'Field Sales', 'Support', 'Supply', 'Research', 'Design', 'Infrastructure', 'Marketing', 'Operations'];
const MANAGERS = ['Team Lead', 'Manager', 'Senior Manager', 'Director', 'Senior Director', 'Vice President', 'SVP', 'EVP', 'Chief Officer'];
const MEAN_SPAN = 7;

/**
 * An organisation of `size` seats: `seats` from the root down; `edit`, a seat with about 20 below it and the manager that it
 * goes to; `focus`, a manager in the middle of it all whose team fills a readable window.
 */
export function makeOrganisation(size, seed = 42) {
  const random = mulberry32(seed + size);
  const { parent, depth } = growTree(size, random);
  const counts = countReports(parent);
  const seats = dress(parent, depth, counts, random);
  return { size, seats, edit: chooseEdit(parent, depth, counts), focus: chooseFocus(counts) };
}

function mulberry32(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function growTree(size, random) {
  const levels = size <= 300 ? 5 : size <= 3000 ? 6 : size <= 30000 ? 7 : 8;
  const growth = growthFor((size - 1) / MEAN_SPAN, levels);
  const parent = new Int32Array(size);
  const depth = new Uint8Array(size);
  parent[0] = -1;
  let count = 1;
  let managers = [0];
  const allManagers = [0];
  let wanted = 1;
  for (let level = 0; level <= levels && count < size; level++) {
    const reports = [];
    for (const manager of managers) {
      for (let span = spanOf(random); span > 0 && count < size; span--) {
        parent[count] = manager;
        depth[count] = level + 1;
        reports.push(count++);
      }
    }
    if (level === levels) break;
    wanted *= growth;
    shuffle(reports, random);
    managers = reports.slice(0, Math.min(reports.length, Math.max(2, Math.round(wanted)))).sort((a, b) => a - b);
    allManagers.push(...managers);
  }
  // The rest go below managers of the lower levels.
  for (; count < size; count++) {
    parent[count] = allManagers[Math.floor(allManagers.length * (0.3 + 0.7 * random()))];
    depth[count] = depth[parent[count]] + 1;
  }
  return { parent, depth };
}

/** The factor by which managers grow from level to level, so that there are `managers` of them in all. */
function growthFor(managers, levels) {
  let [low, high] = [1.01, 7];
  for (let i = 0; i < 60; i++) {
    const growth = (low + high) / 2;
    let sum = 0;
    for (let level = 0; level <= levels; level++) sum += growth ** level;
    if (sum < managers) low = growth;
    else high = growth;
  }
  return low;
}

/** About log-normal, from 2 to 20. */
function spanOf(random) {
  const normal = Math.sqrt(-2 * Math.log(1 - random() * 0.999999)) * Math.cos(2 * Math.PI * random());
  return Math.max(2, Math.min(20, Math.round(Math.exp(1.84 + 0.45 * normal))));
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

function countReports(parent) {
  const size = parent.length;
  const direct = new Int32Array(size);
  const total = new Int32Array(size);
  const height = new Uint8Array(size);
  for (let i = size - 1; i > 0; i--) {
    direct[parent[i]]++;
    total[parent[i]] += total[i] + 1;
    height[parent[i]] = Math.max(height[parent[i]], height[i] + 1);
  }
  return { direct, total, height };
}

function dress(parent, depth, { direct, total, height }, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const team = new Uint16Array(parent.length);
  return Array.from(parent, (above, i) => {
    const stays = above >= 0 && depth[i] > 2 && random() < 0.9;
    team[i] = above < 0 ? 0 : stays ? team[above] : Math.floor(random() * TEAMS.length);
    const name = `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`;
    const title = i === 0 ? 'Chief Executive Officer'
      : direct[i] > 0 ? `${MANAGERS[Math.min(MANAGERS.length - 1, height[i] - 1)]}, ${TEAMS[team[i]]}`
      : pick(GRADES) + pick(ROLES);
    return { id: `s${i}`, parentId: above < 0 ? null : `s${above}`, name, title, team: TEAMS[team[i]], tone: team[i], color: COLORS[team[i]], reports: direct[i], total: total[i] };
  });
}

function chooseEdit(parent, depth, { direct, total }) {
  let moved = 1;
  const miss = (i) => Math.abs(total[i] - 20) + (parent[i] === 0 ? 100 : 0);
  for (let i = 1; i < parent.length; i++) if (miss(i) < miss(moved)) moved = i;
  const branchOf = (i) => {
    while (i > 0 && parent[i] !== 0) i = parent[i];
    return i;
  };
  const isFar = (i) => direct[i] > 0 && branchOf(i) !== branchOf(moved);
  let to = parent.length - 1;
  while (to > 0 && !(isFar(to) && depth[to] === depth[parent[moved]])) to--;
  if (to === 0) for (to = parent.length - 1; to > 0 && !isFar(to); ) to--;
  return { id: `s${moved}`, from: `s${parent[moved]}`, to: `s${to}`, below: total[moved] };
}

function chooseFocus({ direct, height }) {
  const teams = [];
  for (let i = 1; i < direct.length; i++) if (height[i] === 1 && direct[i] >= 7 && direct[i] <= 9) teams.push(i);
  return `s${teams[Math.floor(teams.length / 2)] ?? 1}`;
}
