// "/" leads to the search box, except while something is being typed.
{
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    const box = [...document.querySelectorAll('.search input')].find((input) => input.offsetParent);
    if (box) {
      event.preventDefault();
      box.focus();
    }
  });
}
