package org.readout.sink.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.readout.model.ContentHash;
import org.readout.sink.api.Responses;
import org.readout.sink.web.page.Layout;

/** Style sheet, script and icon: bundled, and named with their hash so that a browser may keep them for good. */
record Assets(Asset styles, Asset script, Asset icon) {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int HASH_DIGITS = 10;

    record Asset(String path, String contentType, String content) {
        static Asset of(String name, String contentType) {
            return new Asset("/assets/" + name, contentType, read(name));
        }

        String versioned() {
            return path + "?v=" + ContentHash.of(content).value().substring(0, HASH_DIGITS);
        }

        private static String read(String name) {
            try (InputStream resource = Assets.class.getResourceAsStream(name)) {
                return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Assets bundled() {
        return new Assets(
                Asset.of("readout.css", "text/css; charset=utf-8"),
                Asset.of("readout.js", "text/javascript; charset=utf-8"),
                Asset.of("icon.svg", "image/svg+xml"));
    }

    Layout layout() {
        return new Layout(styles.versioned(), script.versioned());
    }

    void register(RoutesConfig routes) {
        serve(routes, styles);
        serve(routes, script);
        serve(routes, icon);
    }

    private static void serve(RoutesConfig routes, Asset asset) {
        routes.get(asset.path(), request -> {
            request.header("Cache-Control", FOR_GOOD);
            Responses.send(request, asset.contentType(), asset.content());
        });
    }
}
