/** What came of an address: it answers, has moved, keeps programs out, or is gone. */
export type Outcome = { state: 'lives' | 'moved' | 'refused' | 'gone'; detail: string };

type Manners = {
  /** Milliseconds that an answer is waited for. */
  patience?: number;
  /** Milliseconds between two requests to one host. */
  pause?: number;
};

/** What a server says to whom it takes for a program: a reader may well be let in. */
const REFUSALS = [401, 402, 403, 406, 429, 451];

/** Tries addresses, one at a time at each host. */
export async function tryAddresses(
  addresses: string[],
  { patience = 20_000, pause = 1000 }: Manners = {},
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const byHost = Map.groupBy(new Set(addresses), (address) => new URL(address).host);
  await Promise.all(
    [...byHost.values()].map(async (mine) => {
      for (const address of mine) {
        if (address !== mine[0]) await new Promise((resolve) => setTimeout(resolve, pause));
        outcomes.set(address, await tryAddress(address, patience));
      }
    }),
  );
  return outcomes;
}

/** `HEAD` costs a server less; some do not know it, and `GET` decides. */
async function tryAddress(address: string, patience: number): Promise<Outcome> {
  const short = await ask(address, 'HEAD', patience);
  return short.state === 'lives' || short.state === 'moved' ? short : ask(address, 'GET', patience);
}

async function ask(address: string, method: string, patience: number): Promise<Outcome> {
  try {
    const response = await fetch(address, { method, signal: AbortSignal.timeout(patience) });
    await response.body?.cancel();
    const { ok, status, url } = response;
    if (!ok) return { state: REFUSALS.includes(status) ? 'refused' : 'gone', detail: `${status}` };
    const moved = bare(url) !== bare(address);
    return moved ? { state: 'moved', detail: url } : { state: 'lives', detail: '' };
  } catch (error) {
    return { state: 'gone', detail: reasonOf(error, patience) };
  }
}

/** An address without what makes no other page of it. */
const bare = (address: string) =>
  new URL(address).href.replace(/^https?:\/\/(www\.)?|#.*$|\/$/g, '');

function reasonOf(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer in ${patience / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
