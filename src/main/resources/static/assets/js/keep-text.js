// form[data-keep=NAME]: typed text survives a closed tab or an ended session; it stays in this browser for two weeks.
// The name holds the account: nobody is offered what somebody else typed, and signing out forgets it all.
// The server sets the name only for signed-in people and never on forms with confidential fields.
{
  const DAYS = 14 * 24 * 3600 * 1000;
  const fieldsOf = (form) => [...form.querySelectorAll('textarea[name], input.input[name]')]
    .filter((field) => !['password', 'file', 'hidden'].includes(field.type));

  const read = (key) => {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      return kept && Date.now() - kept.at < DAYS ? kept.fields : null;
    } catch {
      return null;
    }
  };

  const offer = (form, key, kept) => {
    const differing = fieldsOf(form).filter((field) => kept[field.name] && kept[field.name] !== field.value);
    if (!differing.length) return;
    const box = form.querySelector('template[data-kept]')?.content.firstElementChild.cloneNode(true);
    if (!box) return;
    box.querySelector('[data-restore]').addEventListener('click', () => {
      for (const field of differing) field.value = kept[field.name];
      box.remove();
      differing[0].focus();
    });
    box.querySelector('[data-forget]').addEventListener('click', () => {
      localStorage.removeItem(key);
      box.remove();
    });
    form.prepend(box);
  };

  // a form that could not be taken was not sent: what it kept stays
  if (document.querySelector('.problem')) {
    Object.keys(sessionStorage).filter((key) => key.startsWith('megdan:')).forEach((key) => sessionStorage.removeItem(key));
  }

  for (const form of document.querySelectorAll('form[data-keep]')) {
    const key = `megdan:${location.pathname}:${form.dataset.keep}`;
    const sent = sessionStorage.getItem(key);
    if (sent && !document.querySelector('[data-focus]')) {
      localStorage.removeItem(key);
    }
    sessionStorage.removeItem(key);
    const kept = read(key);
    if (kept) offer(form, key, kept);
    let timer;
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const fields = Object.fromEntries(fieldsOf(form).map((field) => [field.name, field.value]));
        try {
          localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields }));
        } catch {
          // a full store is no reason to disturb whoever is writing
        }
      }, 400);
    });
    form.addEventListener('submit', () => sessionStorage.setItem(key, 'sent'));
  }

  for (const form of document.querySelectorAll('form[action="/sign-out"], form[action="/account/sign-out-everywhere"]')) {
    form.addEventListener('submit', () => {
      for (const store of [localStorage, sessionStorage]) {
        for (const key of Object.keys(store).filter((name) => name.startsWith('megdan:'))) store.removeItem(key);
      }
    });
  }
}
