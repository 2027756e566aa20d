package dev.vorm.driver.connect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a database's URI says: {@code postgresql://user:password@host:port,host:port/database?parameter=value}. The form is that
 * of PostgreSQL's own clients.
 *
 * @param hosts at least one, in their order
 * @param parameters those that are given, but for what the other components hold
 */
record ConnectUri(
        @Nullable String user,
        @Nullable String password,
        List<HostAddress> hosts,
        @Nullable String database,
        Map<UriParameter, String> parameters) {
    private static final int DEFAULT_PORT = 5_432;
    private static final int HIGHEST_PORT = 65_535;
    private static final String DEFAULT_HOST = "localhost";
    private static final Pattern SCHEME = Pattern.compile("postgres(ql)?://");
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9._-]{1,255}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern PARAMETER_NAME = Pattern.compile("[A-Za-z_]{1,40}");
    private static final Pattern BRACKETED = Pattern.compile("\\[(" + IPV6 + ")\\]");
    private static final String ENCODE =
            "; in user and password the characters : / ? # [ ] @ % have to be percent-encoded, @ as %40";

    private static final String ENCODE_VALUE =
            "; in a value after the question mark the characters & % have to be percent-encoded, & as %26";

    /**
     * Reads a URI.
     *
     * @throws IllegalArgumentException when it cannot be understood, or has a parameter that is not known. The message holds
     *     no user, password or unreadable part: what is split wrongly can be a part of the password
     */
    static ConnectUri parse(String uri) {
        var scheme = SCHEME.matcher(uri);
        if (!scheme.lookingAt()) {
            throw bad("is not of the form postgresql://user:password@host:port/database?parameter=value");
        }
        String rest = uri.substring(scheme.end());
        int question = rest.indexOf('?');
        String place = question < 0 ? rest : rest.substring(0, question);
        int slash = place.indexOf('/');
        String authority = slash < 0 ? place : place.substring(0, slash);
        String path = slash < 0 ? "" : place.substring(slash + 1);
        if (path.indexOf('/') >= 0 || rest.indexOf('@', authority.length()) >= 0) {
            throw bad("has a / or @ where none can be" + ENCODE);
        }
        Map<UriParameter, String> parameters = parameters(question < 0 ? "" : rest.substring(question + 1));
        int at = authority.indexOf('@');
        String login = at < 0 ? "" : authority.substring(0, at);
        int colon = login.indexOf(':');
        return new ConnectUri(
                either("user", UriParameter.USER, colon < 0 ? login : login.substring(0, colon), parameters),
                either("password", UriParameter.PASSWORD, colon < 0 ? "" : login.substring(colon + 1), parameters),
                hosts(authority.substring(at + 1), parameters),
                either("name", UriParameter.DBNAME, path, parameters),
                Map.copyOf(parameters));
    }

    private static IllegalArgumentException bad(String what) {
        return new IllegalArgumentException("The database's URI " + what);
    }

    private static Map<UriParameter, String> parameters(String query) {
        Map<UriParameter, String> parameters = new EnumMap<>(UriParameter.class);
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0 || !PARAMETER_NAME.matcher(pair.substring(0, equals)).matches()) {
                throw bad("has something after the question mark that is not name=value" + ENCODE);
            }
            String name = pair.substring(0, equals);
            // Behind a password it can be a part of that, with an & in it.
            if (parameters.containsKey(UriParameter.PASSWORD) && !UriParameter.known(name)) {
                throw bad("has an unknown parameter after the password" + ENCODE_VALUE);
            }
            UriParameter parameter = UriParameter.of(name);
            String value = PercentCoding.decode("parameter " + parameter, pair.substring(equals + 1));
            if (parameters.put(parameter, value) != null) {
                throw bad("has the parameter " + parameter + " twice");
            }
        }
        return parameters;
    }

    /** What stands before the question mark, or else the parameter, which is taken out. */
    private static @Nullable String either(
            String field, UriParameter parameter, String encoded, Map<UriParameter, String> parameters) {
        String other = parameters.remove(parameter);
        if (encoded.isEmpty()) {
            return other == null || other.isEmpty() ? null : other;
        }
        if (other != null) {
            throw bad("says twice what the " + field + " is: in its place and by the parameter " + parameter);
        }
        return PercentCoding.decode(field, encoded);
    }

    private static List<HostAddress> hosts(String written, Map<UriParameter, String> parameters) {
        String names = parameters.remove(UriParameter.HOST);
        String ports = parameters.remove(UriParameter.PORT);
        if (written.indexOf('@') >= 0) {
            throw bad("has more than one @" + ENCODE);
        }
        if (!written.isEmpty() && (names != null || ports != null)) {
            throw bad("says twice where the server is: in its place and by the parameters host and port");
        }
        List<HostAddress> hosts = new ArrayList<>();
        if (written.isEmpty()) {
            String[] each = Objects.requireNonNullElse(names, DEFAULT_HOST).split(",", -1);
            String[] at = Objects.requireNonNullElse(ports, "").split(",", -1);
            if (at.length != 1 && at.length != each.length) {
                throw bad("has another number of ports than of hosts");
            }
            for (int i = 0; i < each.length; i++) {
                hosts.add(new HostAddress(name(each[i], i + 1), port(at[at.length == 1 ? 0 : i], i + 1)));
            }
        } else {
            for (String one : written.split(",", -1)) {
                hosts.add(host(one, hosts.size() + 1));
            }
        }
        return List.copyOf(hosts);
    }

    private static HostAddress host(String written, int number) {
        int bracket = written.indexOf(']');
        int colon = written.indexOf(':', Math.max(0, bracket));
        String host = colon < 0 ? written : written.substring(0, colon);
        int port = port(colon < 0 ? "" : written.substring(colon + 1), number);
        if (bracket < 0) {
            return new HostAddress(name(PercentCoding.decode("host", host), number), port);
        }
        var bracketed = BRACKETED.matcher(host);
        if (!bracketed.matches()) {
            throw bad("has brackets around something else than an IPv6 address, at host " + number + ENCODE);
        }
        return new HostAddress(bracketed.group(1), port);
    }

    private static String name(String host, int number) {
        if (host.isEmpty()) {
            throw bad("has nothing at host " + number);
        }
        if (!host.startsWith("/")
                && !HOST_NAME.matcher(host).matches()
                && !IPV6.matcher(host).matches()) {
            throw bad("has something else than a name or an address at host " + number
                    + ": names in other scripts are written in their ASCII form, and the directory of a Unix socket starts"
                    + " with %2F" + ENCODE);
        }
        return host;
    }

    private static int port(String written, int number) {
        if (written.isEmpty()) {
            return DEFAULT_PORT;
        }
        if (written.length() <= 5 && written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int port = Integer.parseInt(written);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw bad("has a port that is not a number from 1 to 65535, at host " + number + ENCODE);
    }

    /** What a parameter says, or null. */
    @Nullable
    String parameter(UriParameter parameter) {
        return parameters.get(parameter);
    }

    /** The hosts only. */
    @Override
    public String toString() {
        return "ConnectUri" + hosts;
    }
}
