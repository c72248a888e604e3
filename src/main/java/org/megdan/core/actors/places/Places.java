package org.megdan.core.actors.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The settlements that the network knows, and who is where. */
@Component
public class Places {

    private static final String SELECT = "select p.id, p.name, p.municipality, p.province, p.latitude, p.longitude";

    private final JdbcClient sql;
    private final Audit audit;

    Places(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** In alphabetical order. */
    public List<Place> all() {
        return sql.sql(SELECT + " from actors.place p order by p.name collate \"bg-BG-x-icu\", p.municipality, p.id")
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<Place> find(UUID id) {
        return sql.sql(SELECT + " from actors.place p where p.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Where these actors are, in one query; those without a place are left out. */
    public Map<UUID, Place> of(Collection<UUID> actors) {
        var places = new HashMap<UUID, Place>();
        if (!actors.isEmpty()) {
            sql.sql(SELECT + """
                    , a.id as actor from actors.actor a join actors.place p on p.id = a.place where a.id = any(:actors)
                    """).param("actors", actors.toArray(UUID[]::new)).query(row -> {
                places.put(row.getObject("actor", UUID.class), read(row));
            });
        }
        return places;
    }

    /** The place of that name in that municipality, added when nobody has named it yet. */
    @Transactional
    public UUID at(String name, String municipality, String province) {
        return sql.sql("select id from actors.place where name = :name and municipality = :municipality")
                .param("name", name.strip())
                .param("municipality", municipality.strip())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> add(name, municipality, province, null, null));
    }

    /** Refused where the municipality has a place of that name already. */
    @Transactional
    public UUID add(
            String name, String municipality, String province, @Nullable Double latitude, @Nullable Double longitude) {
        var draft =
                new Place(UUID.randomUUID(), name.strip(), municipality.strip(), province.strip(), latitude, longitude);
        var id = written(draft, """
                insert into actors.place (name, municipality, province, latitude, longitude)
                values (:name, :municipality, :province, :latitude::numeric, :longitude::numeric) returning id
                """);
        audit.record("actors.act.place-added", "place", id, null, state(draft));
        return id;
    }

    @Transactional
    public void correct(
            UUID id,
            String name,
            String municipality,
            String province,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        var before = find(id).orElseThrow(NotFound::new);
        var draft = new Place(id, name.strip(), municipality.strip(), province.strip(), latitude, longitude);
        if (draft.equals(before)) {
            return;
        }
        written(draft, """
                update actors.place set name = :name, municipality = :municipality, province = :province,
                    latitude = :latitude::numeric, longitude = :longitude::numeric
                where id = :id returning id
                """);
        audit.record("actors.act.place-corrected", "place", id, state(before), state(draft));
    }

    private UUID written(Place place, String statement) {
        try {
            return sql.sql(statement)
                    .param("id", place.id())
                    .param("name", place.name())
                    .param("municipality", place.municipality())
                    .param("province", place.province())
                    .param("latitude", place.latitude())
                    .param("longitude", place.longitude())
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException known) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.refused.place-known", place.name(), place.municipality());
        } catch (DataIntegrityViolationException e) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.place-does-not-fit");
        }
    }

    private static Map<String, String> state(Place place) {
        var where = place.latitude() == null ? "" : place.latitude() + ", " + place.longitude();
        return Map.of(
                "name", place.name(),
                "municipality", place.municipality(),
                "province", place.province(),
                "position", where);
    }

    /** @param row has the place's columns under their own names */
    private static Place read(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("municipality"),
                row.getString("province"),
                degrees(row, "latitude"),
                degrees(row, "longitude"));
    }

    private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }
}
