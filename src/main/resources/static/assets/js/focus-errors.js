// A form that came back with errors starts at their list, and a link in the list leads into its field.
{
  const errors = document.querySelector('[data-focus]');
  errors?.focus();
  errors?.addEventListener('click', (event) => {
    const field = event.target.closest('a') && document.getElementById(event.target.closest('a').hash.slice(1));
    if (field) {
      event.preventDefault();
      field.scrollIntoView({ block: 'center' });
      field.focus();
    }
  });
}
