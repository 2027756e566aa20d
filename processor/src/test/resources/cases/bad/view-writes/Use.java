package app;

import static app.PlainTable.PLAIN;

import dev.vorm.query.Sql;

class Use {
    Object insert = Sql.insertInto(PLAIN);
    Object update = Sql.update(PLAIN);
    Object delete = Sql.deleteFrom(PLAIN);
    Object select = Sql.select(PLAIN).where(PLAIN.id.eq(1L));
}
