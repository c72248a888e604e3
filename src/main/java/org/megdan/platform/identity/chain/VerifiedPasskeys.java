package org.megdan.platform.identity.chain;

import java.util.Set;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * A passkey for which its device asked for a finger, a face or a PIN is two proofs at once: the device and its owner. One that
 * was only touched is one.
 */
class VerifiedPasskeys extends Webauthn4JRelyingPartyOperations {

    /** Where the flags stand in the authenticator data, and the one of user verification (WebAuthn, 6.1). */
    private static final int FLAGS = 32;

    private static final int USER_VERIFIED = 0x04;

    VerifiedPasskeys(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys,
            PublicKeyCredentialRpEntity here,
            Set<String> origins) {
        super(owners, passkeys, here, origins);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        var owner = super.authenticate(request);
        // the signature over these bytes holds, or the line above would have thrown
        var data = request.getPublicKey().getResponse().getAuthenticatorData().getBytes();
        if ((data[FLAGS] & USER_VERIFIED) != 0) {
            Opening.proveTwice();
        }
        return owner;
    }
}
