/**
 * `<copy-link>`: shows its button where scripts run, and copies the full address of its link.
 * Where the browser does not let it copy, it says so and selects the address.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const link = this.querySelector('a');
    const status = this.querySelector('[role="status"]');
    if (button === null || link === null || status === null) return;
    button.hidden = false;
    // Without a site address of its own the page could only show the path.
    link.textContent = link.href;
    button.addEventListener('click', () => {
      copyText(link.href).then(
        () => {
          status.textContent = this.dataset['copied'] ?? '';
        },
        () => {
          getSelection()?.selectAllChildren(link);
          status.textContent = this.dataset['failed'] ?? '';
        },
      );
    });
  }
}

/** Rejects where there is no clipboard: on an insecure origin, or when the reader refused. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

customElements.define('copy-link', CopyLink);
