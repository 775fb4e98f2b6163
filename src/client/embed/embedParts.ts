/** What a page for frames shows, and where its link leads: nowhere but to the site's own list as long as nothing is known. */
export interface EmbedParts {
  readonly show: (content: Node, link: string) => void;
  readonly say: (text: string) => void;
  /** Leads the link to what could not be shown here. */
  readonly lead: (link: string) => void;
}

/** The parts of the page around an embedded element. */
export function findParts(element: HTMLElement): EmbedParts {
  const status = element.querySelector('.embed__said');
  const lead = (link: string): void => {
    document.querySelector('.embed__link')?.setAttribute('href', link);
  };
  return {
    lead,
    show: (content, link) => {
      element.replaceChildren(content);
      lead(link);
    },
    say: (text) => {
      if (status) status.textContent = text;
    },
  };
}
