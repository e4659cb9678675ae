/** One server-sent event. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Cuts a text stream into server-sent events. Feed it chunks as they come; a chunk may end anywhere, inside a line
 * or between CR and LF included.
 */
export function createEventParser(): (chunk: string) => ServerEvent[] {
  let rest = '';
  return (chunk) => {
    rest += chunk;
    const events: ServerEvent[] = [];
    for (;;) {
      const end = /\r\n\r\n|\n\n|\r\r(?!\n)/.exec(rest);
      if (!end) return events;
      const block = rest.slice(0, end.index);
      rest = rest.slice(end.index + end[0].length);
      const event = parseBlock(block);
      if (event) events.push(event);
    }
  };
}

/** A block of only comments (a heartbeat) is no event: null. */
function parseBlock(block: string): ServerEvent | null {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(':');
    if (colon === 0 || line === '') continue;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length > 0 || event === 'complete' ? { event, data: data.join('\n') } : null;
}
