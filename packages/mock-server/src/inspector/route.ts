/** How a path of the inspector is answered, and by which methods. */
export interface Route {
  readonly methods: readonly string[];
  readonly answer: () => Response | Promise<Response>;
}

/** A route that shows something. */
export function toReading(answer: Route['answer']): Route {
  return { methods: ['GET', 'HEAD'], answer };
}

/** A route that a form changes something by. */
export function toWriting(answer: Route['answer']): Route {
  return { methods: ['POST'], answer };
}
