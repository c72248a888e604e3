package org.megdan.platform.identity.passkeys;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as the owners of passkeys; the user handle is the account's id, the name that a device shows is the address. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final int ID_BYTES = 16;

    private final AccountRecords accounts;

    PasskeyOwners(AccountRecords accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.getBytes().length == ID_BYTES ? living(accounts.find(account(id))) : null;
    }

    /** @param name what an authentication is named by: the account's id */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return living(accounts.find(UUID.fromString(name)));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are made by the team, not by a passkey");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("accounts are not deleted by a passkey");
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(ID_BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    private static @Nullable PublicKeyCredentialUserEntity living(Optional<AccountRow> account) {
        return account.filter(row -> !row.isDisabled())
                .map(row -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(row.id()))
                        .name(row.email())
                        .displayName(row.email())
                        .build())
                .orElse(null);
    }
}
