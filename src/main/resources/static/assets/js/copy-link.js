// [data-copy] copies its address, or the words in data-copy-text; data-done is what the button says afterwards.
{
  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    const label = button.querySelector('[aria-live]');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copyText ?? new URL(button.dataset.copy, location.href).href);
      label.textContent = button.dataset.done;
    });
  }
}
