// [data-copy-text] copies what stands in the element of that id, a line for each item; data-done is what the button says afterwards.
{
  for (const button of document.querySelectorAll('[data-copy-text]:not([data-copy])')) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    const label = button.querySelector('[aria-live]');
    button.addEventListener('click', async () => {
      const items = document.getElementById(button.dataset.copyText).querySelectorAll('li');
      await navigator.clipboard.writeText([...items].map(item => item.textContent.trim()).join('\n'));
      label.textContent = button.dataset.done;
    });
  }
}
