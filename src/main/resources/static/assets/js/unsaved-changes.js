// form[data-unsaved]: leaving with long text that was typed and not sent asks first.
{
  for (const form of document.querySelectorAll('form[data-unsaved]:has(textarea)')) {
    let touched = false;
    form.addEventListener('input', () => { touched = true; });
    form.addEventListener('submit', () => { touched = false; });
    window.addEventListener('beforeunload', (event) => {
      if (touched) event.preventDefault();
    });
  }
}
