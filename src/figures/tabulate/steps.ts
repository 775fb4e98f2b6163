const STEPS = 5;

/** A step of the scale, 1 to 5; 0 is for none. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * The step of a count among counts of which `max` is the largest. Steps grow with the square
 * root, as the areas of the marks do: few large counts leave the small ones apart.
 */
export function getStep(count: number, max: number): Step {
  if (count <= 0 || max <= 0) return 0;
  return Math.min(STEPS, Math.ceil(STEPS * Math.sqrt(count / max))) as Step;
}

/** The counts that each step stands for, from the lightest; steps that no whole number falls into are left out. */
export function listSteps(max: number): { step: Step; from: number; to: number }[] {
  const steps: { step: Step; from: number; to: number }[] = [];
  for (let from = 1; from <= max;) {
    const step = getStep(from, max);
    let to = Math.max(from, Math.floor(max * (step / STEPS) ** 2));
    // Roots are not exact: what the step of a count is, `getStep` alone says.
    while (to > from && getStep(to, max) > step) to -= 1;
    while (to < max && getStep(to + 1, max) === step) to += 1;
    steps.push({ step, from, to });
    from = to + 1;
  }
  return steps;
}
