import { alignment } from './en/alignment';
import { assess } from './en/assess';
import { chart } from './en/chart';
import { coach } from './en/coach';
import { coaching } from './en/coaching';
import { commands } from './en/commands';
import { competence } from './en/competence';
import { competenceChanges } from './en/competenceChanges';
import { evaluation } from './en/evaluation';
import { evidence } from './en/evidence';
import { expectations } from './en/expectations';
import { exits, templates } from './en/exits';
import { exports } from './en/exports';
import { feedback } from './en/feedback';
import { frame } from './en/frame';
import { gaps } from './en/gaps';
import { grid } from './en/grid';
import { headcount } from './en/headcount';
import { history } from './en/history';
import { identity } from './en/identity';
import { imports } from './en/import';
import { improvement } from './en/improvement';
import { insights } from './en/insights';
import { candidateData, leaving } from './en/leaving';
import { limits } from './en/limits';
import { load } from './en/load';
import { look } from './en/look';
import { notes } from './en/notes';
import { commitments } from './en/commitments';
import { objectives } from './en/objectives';
import { onboarding } from './en/onboarding';
import { overlay } from './en/overlay';
import { paper } from './en/paper';
import { people } from './en/people';
import { problems } from './en/problems';
import { reshape } from './en/reshape';
import { roles } from './en/roles';
import { scenarios } from './en/scenarios';
import { seat } from './en/seat';
import { settings } from './en/settings';
import { staffing } from './en/staffing';
import { staffingNumbers } from './en/staffingNumbers';
import { start } from './en/start';
import { strategy } from './en/strategy';
import { succession } from './en/succession';
import { teams } from './en/teams';
import { time } from './en/time';
import { topology } from './en/topology';
import { views } from './en/views';
import { webhooks } from './en/webhooks';
import { world } from './en/world';

/**
 * Every word that the app says, in one place, so that it can be translated: a translation is an object of this
 * type. Sentences with values are functions, because plural and word order are the language's business.
 */
export const t = {
  alignment, assess, candidateData, chart, coach, coaching, commands, commitments, competence, competenceChanges, evaluation, evidence, exits, expectations, exports, feedback, frame, gaps, grid, headcount, history, identity, imports, improvement, insights, leaving, limits, load, look, notes, objectives, onboarding, overlay, paper, people, problems, reshape, roles, scenarios, seat, settings, staffing, staffingNumbers, start, strategy, succession, teams, templates, time, topology, views, webhooks, world,
} as const;
