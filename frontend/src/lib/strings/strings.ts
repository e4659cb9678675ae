import { chart } from './en/chart';
import { commands } from './en/commands';
import { expectations } from './en/expectations';
import { frame } from './en/frame';
import { history } from './en/history';
import { imports } from './en/import';
import { people } from './en/people';
import { problems } from './en/problems';
import { scenarios } from './en/scenarios';
import { seat } from './en/seat';
import { settings } from './en/settings';
import { start } from './en/start';
import { teams } from './en/teams';
import { world } from './en/world';

/**
 * Every word that the app says, in one place, so that it can be translated: a translation is an object of this
 * type. Sentences with values are functions, because plural and word order are the language's business.
 */
export const t = { chart, commands, expectations, frame, history, imports, people, problems, scenarios, seat, settings, start, teams, world } as const;
