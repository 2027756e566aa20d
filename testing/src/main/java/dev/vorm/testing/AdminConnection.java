package dev.vorm.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Creates and drops databases. It speaks JDBC, which comes with the embedded server anyway: these few blocking statements
 * need no Vert.x instance of their own.
 */
final class AdminConnection {
    private final URI uri;

    AdminConnection(String uri) {
        this.uri = URI.create(uri);
    }

    /** Runs a statement in autocommit mode. */
    void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "PostgreSQL at " + address() + " refused: " + sql + ": " + e.getMessage(), e);
        }
    }

    /** Fails when the server does not answer or does not let this user in. */
    void check() {
        try (Connection connection = connect()) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL at " + address() + " does not answer: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        String userInfo = uri.getRawUserInfo();
        if (userInfo != null) {
            int colon = userInfo.indexOf(':');
            properties.setProperty("user", decoded(colon < 0 ? userInfo : userInfo.substring(0, colon)));
            if (colon >= 0) {
                properties.setProperty("password", decoded(userInfo.substring(colon + 1)));
            }
        }
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection("jdbc:postgresql://" + address() + query(uri.toString()), properties);
    }

    /** Host, port and database: all of the address that may be shown. */
    private String address() {
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return uri.getHost() + ":" + port + (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath());
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The part of an address from its question mark on, or nothing. */
    static String query(String uri) {
        int mark = uri.indexOf('?');
        return mark < 0 ? "" : uri.substring(mark);
    }

    /** A name as SQL wants it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
