// [data-copy] copies its address; data-done is what the button says afterwards.
{
  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    const label = button.querySelector('[aria-live]');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
      label.textContent = button.dataset.done;
    });
  }
}
