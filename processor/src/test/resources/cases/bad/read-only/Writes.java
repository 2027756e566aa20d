package app;

import dev.vorm.annotation.*;
import static app.SoundTable.SOUND;
import static dev.vorm.query.Sql.*;

class Writes {
    Object formula = update(SOUND).set(SOUND.twice, 2).allRows();
    Object computed = insertInto(SOUND).set(SOUND.half, 2);
    Object right = update(SOUND).set(SOUND.price, 2).where(SOUND.twice.gt(SOUND.half));
}
