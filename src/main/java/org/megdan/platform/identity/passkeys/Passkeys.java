package org.megdan.platform.identity.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of accounts. */
@Component
public class Passkeys implements UserCredentialRepository {

    private final JdbcClient sql;
    private final AccountRecords accounts;
    private final Revocations revocations;

    Passkeys(JdbcClient sql, AccountRecords accounts, Revocations revocations) {
        this.sql = sql;
        this.accounts = accounts;
        this.revocations = revocations;
    }

    public List<PasskeyRow> of(UUID account) {
        return sql.sql("""
                select credential_id, label, created_at, last_used from identity.passkey
                where account = :account order by created_at
                """)
                .param("account", account)
                .query(new org.springframework.jdbc.core.DataClassRowMapper<>(PasskeyRow.class))
                .list();
    }

    @Transactional
    public void remove(UUID account, String credentialId) {
        int removed = sql.sql("delete from identity.passkey where account = :account and credential_id = :id")
                .param("account", account)
                .param("id", credentialId)
                .update();
        if (removed > 0) {
            revocations.record(Revoked.PASSKEY, credentialId, account.toString());
            accounts.record("identity.act.passkey-removed", account);
        }
    }

    @Override
    @Transactional
    public void delete(Bytes credentialId) {
        var known = findByCredentialId(credentialId);
        if (known != null) {
            remove(PasskeyOwners.account(known.getUserEntityUserId()), credentialId.toBase64UrlString());
        }
    }

    /** New after registration; again after every use, with the moved signature counter. */
    @Override
    @Transactional
    public void save(CredentialRecord key) {
        var account = PasskeyOwners.account(key.getUserEntityUserId());
        boolean isNew = findByCredentialId(key.getCredentialId()) == null;
        sql.sql("""
                insert into identity.passkey (credential_id, account, public_key, signature_count, uv_initialized,
                    transports, backup_eligible, backup_state, attestation_object, attestation_client_data, label,
                    created_at, last_used)
                values (:id, :account, :key, :count, :verified, :transports, :eligible, :state, :object, :data, :label,
                    :created, :used)
                on conflict (credential_id) do update set signature_count = excluded.signature_count,
                    uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state,
                    last_used = excluded.last_used
                where identity.passkey.account = excluded.account
                """)
                .param("id", key.getCredentialId().toBase64UrlString())
                .param("account", account)
                .param("key", key.getPublicKey().getBytes())
                .param("count", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param("transports", transports(key))
                .param("eligible", key.isBackupEligible())
                .param("state", key.isBackupState())
                .param("object", bytes(key.getAttestationObject()))
                .param("data", bytes(key.getAttestationClientDataJSON()))
                .param("label", label(key.getLabel()))
                .param("created", Timestamp.from(key.getCreated()))
                .param("used", Timestamp.from(key.getLastUsed()))
                .update();
        if (isNew) {
            accounts.record("identity.act.passkey-added", account);
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return sql.sql("select * from identity.passkey where credential_id = :id")
                .param("id", credentialId.toBase64UrlString())
                .query((row, number) -> read(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return sql.sql("select * from identity.passkey where account = :account")
                .param("account", PasskeyOwners.account(handle))
                .query((row, number) -> read(row))
                .list();
    }

    private static CredentialRecord read(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(row.getObject("account", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data")))
                .label(row.getString("label"))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used").toInstant())
                .build();
    }

    private static String transports(CredentialRecord key) {
        return key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    private static String label(@Nullable String label) {
        var text = label == null ? "" : label.replaceAll("\\p{Cntrl}", "").strip();
        return text.isEmpty() ? "–" : text.substring(0, Math.min(text.length(), 100));
    }
}
