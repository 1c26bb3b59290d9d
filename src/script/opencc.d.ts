// opencc-js ships its dictionaries untyped: each is one string, "source target|source target|…".
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
