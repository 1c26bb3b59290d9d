/**
 * Pagefind's engine, driven without its loader, which asks for one file after another and for each
 * index by turns. What is called here are the exports of its WebAssembly, as wasm-bindgen made them.
 */

/** Each file begins with it once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Where a text lies in the memory of the engine: its address and its length in bytes. */
type Span = [address: number, length: number];

type Exports = {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(length: number, alignment: number): number;
  __wbindgen_free(address: number, length: number, alignment: number): void;
  __wbindgen_start(): void;
  init_pagefind(...metadata: Span): number;
  load_index_chunk(index: number, ...chunk: Span): number;
  request_indexes(index: number, ...term: Span): Span;
  search(index: number, ...termOriginalFilterSortExactDiacritics: number[]): Span;
};

/** An index in the engine. */
export type Index = {
  /** The names of the records that hold a folded text, in the order in which they were indexed. */
  find(term: string): Promise<string[]>;
  /** The record of a name, as Pagefind has it. */
  load(name: string): Promise<unknown>;
};

/** Asks for a file; rejects where there is none. */
type Ask = (address: string) => Promise<Response>;

/** What texts go through on their way into the engine and out of it. */
type Engine = {
  exports: Exports;
  put(bytes: Uint8Array): Span;
  write(text: string): Span;
  /** Reads what the engine answers, JSON, and gives its memory back. */
  read(span: Span): unknown;
};

/** Starts the engine. */
export async function startEngine(ask: Ask, address: string): Promise<Engine> {
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: beginTable } };
  const { instance } = await WebAssembly.instantiate(await unpacked(ask, address), imports);
  const exports = instance.exports as unknown as Exports;
  const {
    memory,
    __wbindgen_externrefs: values,
    __wbindgen_malloc: allocate,
    __wbindgen_free: free,
    __wbindgen_start: start,
  } = exports;
  /** The values that wasm-bindgen wants to find in it. */
  function beginTable(): void {
    const first = values.grow(4);
    values.set(0, undefined);
    for (const [nth, value] of [undefined, null, true, false].entries())
      values.set(first + nth, value);
  }
  const put = (bytes: Uint8Array): Span => {
    const at = allocate(bytes.length, 1) >>> 0;
    new Uint8Array(memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  start();
  return {
    exports,
    put,
    write: (text) => put(new TextEncoder().encode(text)),
    read([at, length]) {
      const text = new TextDecoder().decode(new Uint8Array(memory.buffer, at >>> 0, length));
      free(at, length, 1);
      return JSON.parse(text);
    },
  };
}

/**
 * Opens an index; its parts come as terms need them.
 *
 * @param folder of the index, with a slash at its end
 * @param metadataAddress of what it has
 */
export async function openIndex(
  ask: Ask,
  starting: Promise<Engine>,
  folder: string,
  metadataAddress: string,
): Promise<Index> {
  const [{ exports, put, write, read }, metadata] = await Promise.all([
    starting,
    unpacked(ask, metadataAddress),
  ]);
  const loaded = new Map<string, Promise<void>>();

  let index = exports.init_pagefind(...put(metadata));

  const loadChunk = (name: string) => {
    const loading =
      loaded.get(name) ??
      unpacked(ask, `${folder}index/${name}.pf_index`).then((chunk) => {
        index = exports.load_index_chunk(index, ...put(chunk));
      });
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name)); // to be asked for anew
    return loading;
  };
  return {
    async find(term) {
      const words = [...term].join(' '); // each character is a word, see search/build/index-page.ts
      const chunks = read(exports.request_indexes(index, ...write(words))) as string[];
      await Promise.all(chunks.map(loadChunk));
      const texts = [words, words, '{}', 'order:asc'].flatMap(write);
      const { results } = read(exports.search(index, ...texts, 1, 0)) as {
        results: { p: string }[];
      };
      return results.map(({ p }) => p);
    },
    load: async (name) =>
      JSON.parse(
        new TextDecoder().decode(await unpacked(ask, `${folder}fragment/${name}.pf_fragment`)),
      ),
  };
}

async function unpacked(ask: Ask, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await ask(address);
  const stream = body?.pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return bytes.subarray(SIGNATURE.length);
}
