/**
 * Makes a function that makes its answer once in a build, whose pages all ask for the same; in dev anew
 * each time, since an author may change the words.
 */
export function onceInBuild<Answer>(make: () => Promise<Answer>): () => Promise<Answer> {
  let made: Promise<Answer> | undefined;
  return () => {
    if (import.meta.env.DEV) made = undefined;
    return (made ??= make());
  };
}
