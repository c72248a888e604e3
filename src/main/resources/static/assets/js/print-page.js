// [data-print] appears where there is something to press it with; every folded part is opened on paper.
{
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('main details:not([open])')];
    for (const part of opened) part.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const part of opened) part.open = false;
  });
}
