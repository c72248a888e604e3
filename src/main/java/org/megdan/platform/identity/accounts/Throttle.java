package org.megdan.platform.identity.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.megdan.platform.database.room.DiskRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries in buckets that refill with time, the same for known and unknown addresses. Guessing is slowed per place and
 * per account, and so is one password tried on many accounts; a place from which the account was used before is never slowed
 * by what is done from elsewhere.
 */
@Component
public class Throttle {

    private static final Bucket PLACE_AND_ACCOUNT = new Bucket(10, 1 / 60.0);
    private static final Bucket PLACE = new Bucket(100, 1 / 3.0);
    private static final Bucket ACCOUNT = new Bucket(100, 1 / 30.0);
    private static final Bucket WORD = new Bucket(60, 1 / 10.0);
    private static final Bucket LETTERS = new Bucket(5, 5 / 3600.0);
    private static final Bucket CODE = new Bucket(10, 1 / 300.0);
    private static final Bucket CODES = new Bucket(20, 1 / 600.0);
    private static final Bucket PROGRAM = new Bucket(300, 5);

    private final JdbcClient sql;
    private final BooleanSupplier roomIsScarce;
    private final Clock clock;
    private final FleetingBuckets fleeting = new FleetingBuckets();
    private final SecretKeySpec key = new SecretKeySpec(SecureRandom.getSeed(32), "HmacSHA256");

    @Autowired
    Throttle(JdbcClient sql, DiskRoom room, Clock clock) {
        this(sql, room::isScarce, clock);
    }

    Throttle(JdbcClient sql, BooleanSupplier roomIsScarce, Clock clock) {
        this.sql = sql;
        this.roomIsScarce = roomIsScarce;
        this.clock = clock;
    }

    /** Whether a password may be tried now. */
    public boolean allowsPassword(String place, String email, String password) {
        var account = name(email);
        // a place that is slowed leaves no rows, whatever addresses it makes up; tries on one account slow only that
        // one
        if (isEmpty("password/" + place, PLACE)
                || !take("password/" + place + "/" + account, PLACE_AND_ACCOUNT)
                || !take("password/" + place, PLACE)) {
            return false;
        }
        // many may share a known place, so what is tried from there is counted as well, only apart
        return isKnown(place, email)
                ? take("password/known/" + account, ACCOUNT)
                : take("password//" + account, ACCOUNT) && take("word/" + hidden(password), WORD);
    }

    /**
     * Whether a code of six digits may be tried now. There are a million of them and three hold at once, so this is the slowest
     * of all; from a known place the account has tries of its own, which nobody elsewhere can use up.
     */
    public boolean allowsCode(String place, UUID account) {
        return take("code/" + place + "/" + account, CODE)
                && take("code/" + place, PLACE)
                && take("code/" + (isKnown(place, account) ? "known/" : "/") + account, CODES);
    }

    /** Nobody guesses one, so only the place is slowed: whoever tries codes elsewhere can't keep the owner from using theirs. */
    public boolean allowsRecoveryCode(String place) {
        return take("code/" + place, PLACE);
    }

    /** Whether one more letter may go to the address; whoever asks learns nothing of it. */
    public boolean allowsLetter(String place, String email) {
        return take("letter/" + place, PLACE) && take("letter//" + name(email), LETTERS);
    }

    /** Whether a program may ask once more: as fast as a person could use the answers, with room for a burst. */
    public boolean allowsToken(UUID token) {
        return take("token/" + token, PROGRAM);
    }

    /** Whether one more token that is nobody's may be tried. */
    public boolean allowsUnknownToken(String place) {
        return take("token//" + place, PLACE);
    }

    /** Whether one more stranger may be sent to the identity provider from there. */
    public boolean allowsProvider(String place) {
        return take("provider/" + place, PLACE);
    }

    /** A success from here: its owner is known at this place. */
    public void remember(UUID account, String place, String email) {
        var passwords = "password/" + place + "/" + name(email);
        var codes = "code/" + place + "/" + account;
        fleeting.forget(passwords);
        fleeting.forget(codes);
        sql.sql("delete from identity.bucket where name in (:passwords, :codes)")
                .param("passwords", passwords)
                .param("codes", codes)
                .update();
        sql.sql("""
                insert into identity.known_place (account, place, last_seen) values (:account, :place, :now)
                on conflict (account, place) do update set last_seen = excluded.last_seen
                """)
                .param("account", account)
                .param("place", place)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Buckets that are full again by now, and places that were left long ago; asked for by a job. */
    public void forget() {
        var now = clock.instant();
        sql.sql("delete from identity.bucket where refilled_at < :then")
                .param("then", Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
        sql.sql("delete from identity.known_place where last_seen < :then")
                .param("then", Timestamp.from(now.minus(Duration.ofDays(90))))
                .update();
    }

    private boolean isKnown(String place, String email) {
        return sql.sql("""
                select exists (select 1 from identity.known_place k join identity.account a on a.id = k.account
                               where k.place = :place and lower(a.email) = lower(:email))
                """)
                .param("place", place)
                .param("email", email.strip().replace("\u0000", ""))
                .query(Boolean.class)
                .single();
    }

    /** Whether the owner has come in from there before. */
    public boolean isKnown(String place, UUID account) {
        return sql.sql("select exists (select 1 from identity.known_place where place = :place and account = :account)")
                .param("place", place)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    private boolean isEmpty(String name, Bucket bucket) {
        if (roomIsScarce.getAsBoolean() && fleeting.isEmpty(name, bucket.size(), bucket.perSecond(), clock.instant())) {
            return true;
        }
        return sql.sql("""
                select tokens + :rate * greatest(0, extract(epoch from :now - refilled_at)) < 1
                from identity.bucket where name = :name
                """)
                .param("name", name)
                .param("rate", bucket.perSecond())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private boolean take(String name, Bucket bucket) {
        if (roomIsScarce.getAsBoolean()) {
            return fleeting.take(name, bucket.size(), bucket.perSecond(), clock.instant());
        }
        return sql.sql("""
                insert into identity.bucket as b (name, tokens, refilled_at, granted) values (:name, :size - 1, :now, true)
                on conflict (name) do update set
                    granted = least(:size, b.tokens + :rate * greatest(0, extract(epoch from :now - b.refilled_at))) >= 1,
                    tokens = case
                        when least(:size, b.tokens + :rate * greatest(0, extract(epoch from :now - b.refilled_at))) >= 1
                        then least(:size, b.tokens + :rate * greatest(0, extract(epoch from :now - b.refilled_at))) - 1
                        else b.tokens + :rate * greatest(0, extract(epoch from :now - b.refilled_at)) end,
                    refilled_at = greatest(b.refilled_at, :now)
                returning granted
                """)
                .param("name", name)
                .param("size", bucket.size())
                .param("rate", bucket.perSecond())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    // by a key that no other process and no backup has: nobody finds out a password from its bucket
    private String hidden(String password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // long addresses would make long keys; equal hashes of different addresses only share a bucket
    private static String name(String email) {
        return Integer.toHexString(email.strip().toLowerCase(Locale.ROOT).hashCode());
    }

    private record Bucket(double size, double perSecond) {}
}
