/** What a page tells of its text. */
type ReadText = {
  /** The anchor of the section that a block stands in, also of one that is gone. */
  sectionOf(id: string): string;
  /** The words of a section's heading; none where the id is no section's. */
  headingOf(id: string): string | undefined;
  /** Whether a block stands in the last section. */
  isInLast(id: string): boolean;
};

/** What keeps the place. */
type Store = {
  recall(name: 'place'): string | undefined;
  keep(name: 'place', id: string): void;
  forget(name: 'place'): void;
};

/** How a page was come to. */
type Arrival = { hash: string; search: string; scrollY: number };

/** The paragraph where the reader stopped: what is kept of it, and when it is offered. */
export function bookmarkIn(text: ReadText, store: Store) {
  const headingAbove = (id: string) => text.headingOf(text.sectionOf(id));
  /** The place, the section that it is in and the heading of that, while the text has it. */
  const stopped = () => {
    const id = store.recall('place') ?? '';
    const heading = headingAbove(id);
    return heading === undefined ? undefined : { id, section: text.sectionOf(id), heading };
  };
  return {
    stopped,

    /** The place to offer and the heading above it. The address wins, and so do the browser's own ways back. */
    offer({ hash, search, scrollY }: Arrival): ReturnType<typeof stopped> {
      return hash || search || scrollY > 0 ? undefined : stopped();
    },

    /**
     * Keeps what was scrolled to, if it is of the text: a note is a visit.
     *
     * @param id of the block at the line; empty where none is
     * @param isPastText whether all sections stand above the line: whoever came there from the last
     *   one, and not by a jump to a note, has finished
     */
    stopAt(id: string, isPastText: boolean): void {
      if (headingAbove(id) !== undefined) store.keep('place', id);
      else if (isPastText && text.isInLast(store.recall('place') ?? '')) store.forget('place');
    },
  };
}
