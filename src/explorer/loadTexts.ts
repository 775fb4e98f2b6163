/** Pages that are fetched at the same time: as many as a browser opens connections to a host. */
const MAX_AT_ONCE = 6;

/** What is told while texts are loaded, and asked. */
interface Course {
  /** Whether nobody wants them any more. */
  readonly isOver: () => boolean;
  /** One could not be loaded. */
  readonly fail: (index: number, error: unknown) => void;
  /** One more was loaded, or could not be. */
  readonly step: () => void;
}

/**
 * Loads so many texts, a few at the same time, each whether or not others fail. Gives how many could not be
 * loaded, or nothing if it was ended before.
 */
export async function loadTexts(
  count: number,
  load: (index: number) => Promise<void>,
  { isOver, fail, step }: Course,
): Promise<number | undefined> {
  let failed = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < count && !isOver(); index = next++) {
      try {
        await load(index);
      } catch (error) {
        if (isOver()) return;
        failed += 1;
        fail(index, error);
      }
      step();
    }
  };
  await Promise.all(Array.from({ length: MAX_AT_ONCE }, work));
  return isOver() ? undefined : failed;
}
