// In the preview of a document the lines of the chosen item come into sight beside it.
{
  const here = document.querySelector('.preview-source .source-here');
  const panel = here?.closest('.preview-source');
  if (panel) panel.scrollTop = here.offsetTop - panel.offsetTop - panel.clientHeight / 3;
}
