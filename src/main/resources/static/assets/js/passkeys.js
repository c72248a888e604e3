// Passkeys: [data-passkey-sign-in] signs in, form[data-passkey-add] registers one. Both appear only where the browser can.
{
  const toBytes = (text) => Uint8Array.from(
    atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

  const post = async (path, body) => {
    const token = document.querySelector('input[name="_csrf"]').value;
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const described = (key, response) => ({
    id: key.id,
    rawId: toText(key.rawId),
    type: key.type,
    clientExtensionResults: key.getClientExtensionResults(),
    authenticatorAttachment: key.authenticatorAttachment,
    response,
  });

  const signIn = async () => {
    const options = await post('/webauthn/authenticate/options');
    options.challenge = toBytes(options.challenge);
    options.allowCredentials = (options.allowCredentials ?? []).map((key) => ({ ...key, id: toBytes(key.id) }));
    const key = await navigator.credentials.get({ publicKey: options });
    const { authenticatorData, clientDataJSON, signature, userHandle } = key.response;
    await post('/login/webauthn', described(key, {
      authenticatorData: toText(authenticatorData),
      clientDataJSON: toText(clientDataJSON),
      signature: toText(signature),
      userHandle: userHandle ? toText(userHandle) : undefined,
    }));
    location.assign('/sign-in/done');
  };

  const register = async (label) => {
    const options = await post('/webauthn/register/options');
    options.challenge = toBytes(options.challenge);
    options.user.id = toBytes(options.user.id);
    options.excludeCredentials = (options.excludeCredentials ?? []).map((key) => ({ ...key, id: toBytes(key.id) }));
    const key = await navigator.credentials.create({ publicKey: options });
    const { attestationObject, clientDataJSON } = key.response;
    await post('/webauthn/register', {
      publicKey: {
        label,
        credential: described(key, {
          attestationObject: toText(attestationObject),
          clientDataJSON: toText(clientDataJSON),
          transports: key.response.getTransports?.() ?? [],
        }),
      },
    });
    location.assign('/account');
  };

  const attempt = (element, act) => async (event) => {
    event.preventDefault();
    try {
      await act();
    } catch (refusal) {
      // signed in a while ago: a new way in wants a new proof
      if (refusal.message === '403' && element.dataset.confirm) {
        location.assign(element.dataset.confirm);
        return;
      }
      const place = element.querySelector('[data-passkey-status]') ?? document.querySelector('[data-passkey-status]');
      place.textContent = element.dataset.failed;
    }
  };

  if (window.PublicKeyCredential) {
    for (const button of document.querySelectorAll('[data-passkey-sign-in]')) {
      button.hidden = false;
      button.addEventListener('click', attempt(button, signIn));
    }
    for (const form of document.querySelectorAll('form[data-passkey-add]')) {
      form.hidden = false;
      form.addEventListener('submit', attempt(form, () => register(new FormData(form).get('label'))));
    }
  }
}
