package dev.vorm.sample;

import static dev.vorm.sample.model.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.observe.Log;
import dev.vorm.observe.StatementEvent;
import dev.vorm.observe.StatementListener;
import dev.vorm.query.Sql;
import dev.vorm.sample.model.User;
import dev.vorm.sample.model.UserBuilder;
import dev.vorm.sample.model.UserCrud;
import dev.vorm.testing.VormTest;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The processor marks every statement that binds a {@code @Sensitive} column: here, a user's e-mail address. */
@VormTest
class SensitiveTest {
    private static final Logger ECHO = Logger.getLogger("dev.vorm.sql");

    private final List<StatementEvent> events = new CopyOnWriteArrayList<>();
    private Database db;

    @BeforeEach
    void connect(Vertx vertx, DatabaseOptions options) {
        ECHO.setLevel(Level.OFF);
        db = Database.connect(vertx, options.log(Log.BINDS).listener((StatementListener) events::add));
    }

    @AfterEach
    void close() {
        db.close().await();
        ECHO.setLevel(null);
    }

    private static User user(String name) {
        return new UserBuilder().username(name).email(name + "@example.org").build();
    }

    @Test
    void noStatementShowsAnAddress() {
        UserCrud users = new UserCrud(db);
        User ann = users.insert(user("ann")).await();
        users.insertAll(List.of(user("bob"), user("eve"))).await();
        users.update(UserBuilder.from(ann).email("new@example.org").build()).await();
        db.list(Sql.select(USER).where(USER.email.in("new@example.org", "x@example.org")))
                .await();
        db.execute(Sql.update(USER).set(USER.email, "newer@example.org").where(USER.username.eq("ann")))
                .await();
        users.findAllById(List.of(ann.id())).await();

        assertThat(events)
                .extracting(StatementEvent::name)
                .containsExactly(
                        "User.insert", "User.insertAll", "User.update", "select", "update", "User.findAllById");
        assertThat(events.subList(0, 5))
                .allSatisfy(event -> assertThat(event.binds()).contains("***"));
        assertThat(events.get(1).binds()).contains("['bob', 'eve']", "***");
        assertThat(events.get(5).binds()).containsExactly("[" + ann.id() + "]");
        assertThat(events.toString()).doesNotContain("@example.org");
    }
}
