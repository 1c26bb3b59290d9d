/** Why a manuscript cannot be imported, and what to do: nothing is written. */
export class Refusal extends Error {}
