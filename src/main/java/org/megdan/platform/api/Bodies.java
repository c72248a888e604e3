package org.megdan.platform.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON in and out of acts. Reading takes nothing for granted: no unknown or doubled name, no text for a number. */
final class Bodies {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(coercion -> {
                for (var shape : CoercionInputShape.values()) {
                    coercion.setCoercion(shape, CoercionAction.Fail);
                }
            })
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new PlainText())
                    .addDeserializer(java.math.BigDecimal.class, new PlainNumber()))
            .build();

    private Bodies() {}

    static <B> B read(byte[] body, Class<B> type) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            var read = JSON.readValue(text.isBlank() ? "{}" : text, type);
            if (read == null) {
                throw new WrongRequest("api.refused.json", List.of());
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds();
            var allowed = known == null
                    ? List.<String>of()
                    : known.stream().map(Object::toString).sorted().toList();
            throw new WrongRequest("api.refused.field", allowed, unknown.getPropertyName(), String.join(", ", allowed));
        } catch (DatabindException wrong) {
            throw new WrongRequest("api.refused.field-value", List.of(), place(wrong));
        } catch (StreamReadException | CharacterCodingException unreadable) {
            throw new WrongRequest("api.refused.json", List.of());
        }
    }

    static byte[] write(Object body) {
        return JSON.writeValueAsBytes(body);
    }

    private static String place(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            var name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.isEmpty() ? "{}" : path.toString();
    }
}
