// [data-waiting] in a form: a sentence that appears while the answer to the form is awaited; a second click then sends nothing.
{
  for (const sentence of document.querySelectorAll('form [data-waiting]')) {
    const form = sentence.closest('form');
    let sent = false;
    form.addEventListener('submit', (event) => {
      if (sent) event.preventDefault();
      sent = true;
      sentence.hidden = false;
    });
    // the page comes back as it was left when somebody steps back or stops the answer
    window.addEventListener('pageshow', () => { sent = false; sentence.hidden = true; });
  }
}
