package dev.vorm.sql;

import dev.vorm.query.Locked;
import dev.vorm.query.Table;

/** Writes a select that locks its rows. */
final class LockRenderer {
    private LockRenderer() {}

    static void render(Locked<?> query, SqlText text) {
        SelectRenderer.render(query.select(), text);
        text.append(
                switch (query.strength()) {
                    case UPDATE -> "\nFOR UPDATE";
                    case NO_KEY_UPDATE -> "\nFOR NO KEY UPDATE";
                    case SHARE -> "\nFOR SHARE";
                    case KEY_SHARE -> "\nFOR KEY SHARE";
                });
        String separator = " OF ";
        for (Table<?> table : query.of()) {
            text.append(separator).append(table.quotedAlias());
            separator = ", ";
        }
        text.append(
                switch (query.waits()) {
                    case WAIT -> "";
                    case NO_WAIT -> " NOWAIT";
                    case SKIP_LOCKED -> " SKIP LOCKED";
                });
    }
}
