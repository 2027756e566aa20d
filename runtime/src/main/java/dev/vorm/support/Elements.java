package dev.vorm.support;

import dev.vorm.error.MappingException;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From rows of elements to collections, and from the elements of collections to binds. */
public final class Elements {
    /** An array with a row of texts for each element. */
    private static final SqlType<List<List<@Nullable String>>> ROWS =
            SqlType.TEXT.list().list();

    private Elements() {}

    /**
     * Reads a value from some of the texts of an element.
     *
     * @param <T> what it reads
     */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads a value from the text at an index, from 0, and those behind it. */
        T read(List<@Nullable String> cells, int at);
    }

    // Reading

    /** A list, which can be changed. */
    public static <T> List<T> list(String rows, String property, Reader<T> reader) {
        List<List<@Nullable String>> all = rows(rows, property);
        List<T> list = new ArrayList<>(all.size());
        for (List<@Nullable String> cells : all) {
            list.add(reader.read(cells, 0));
        }
        return list;
    }

    /** A set, which can be changed. */
    public static <T> Set<T> set(String rows, String property, Reader<T> reader) {
        List<List<@Nullable String>> all = rows(rows, property);
        Set<T> set = new LinkedHashSet<>();
        for (List<@Nullable String> cells : all) {
            if (!set.add(reader.read(cells, 0))) {
                throw twice(property, "elements");
            }
        }
        return set;
    }

    /** A map, which can be changed. */
    public static <K, V> Map<K, V> map(String rows, String property, Reader<K> key, Reader<V> value) {
        List<List<@Nullable String>> all = rows(rows, property);
        Map<K, V> map = new LinkedHashMap<>();
        for (List<@Nullable String> cells : all) {
            K read = key.read(cells, 0);
            if (map.containsKey(read)) {
                throw twice(property, "keys");
            }
            map.put(read, value.read(cells, 1));
        }
        return map;
    }

    private static List<List<@Nullable String>> rows(String rows, String property) {
        return Values.required(Values.decode(ROWS, rows, property), property);
    }

    /** Otherwise the next update would lose one of them. */
    private static MappingException twice(String property, String what) {
        return new MappingException(
                property + " holds " + what + " that are equal in Java, and not in the database", null);
    }

    /** Whether an element, or a value in it, is null: some texts, one behind the other, all are. */
    public static boolean isAbsent(List<@Nullable String> cells, int at, int columns) {
        for (int i = at; i < at + columns; i++) {
            if (cells.get(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** The same list, which cannot be changed. */
    public static <T> List<T> fixed(List<T> list) {
        return Collections.unmodifiableList(list);
    }

    /** The same set, which cannot be changed. */
    public static <T> Set<T> fixed(Set<T> set) {
        return Collections.unmodifiableSet(set);
    }

    /** The same map, which cannot be changed. */
    public static <K, V> Map<K, V> fixed(Map<K, V> map) {
        return Collections.unmodifiableMap(map);
    }

    // Writing

    /** A copy that cannot be changed. */
    public static <T> List<T> copy(@Nullable List<T> list, String property) {
        return fixed((List<T>) new ArrayList<>(Binds.present(list, property)));
    }

    /** A copy that cannot be changed. */
    public static <T> Set<T> copy(@Nullable Set<T> set, String property) {
        return fixed((Set<T>) new LinkedHashSet<>(Binds.present(set, property)));
    }

    /** A copy that cannot be changed. */
    public static <K, V> Map<K, V> copy(@Nullable Map<K, V> map, String property) {
        return fixed((Map<K, V>) new LinkedHashMap<>(Binds.present(map, property)));
    }

    /**
     * The binds of one entity with those of its collections.
     *
     * @param collections the arrays of each: first that with the numbers of the owners, of no use here
     */
    public static Tuple binds(Tuple binds, Object[][]... collections) {
        for (Object[][] arrays : collections) {
            for (int i = 1; i < arrays.length; i++) {
                binds.addValue(arrays[i]);
            }
        }
        return binds;
    }

    /**
     * The binds of several entities with those of their collections.
     *
     * @param collections the arrays of each: first that with the numbers, from 1, of the owners
     */
    public static Tuple bindsOfAll(Tuple binds, Object[][]... collections) {
        for (Object[][] arrays : collections) {
            for (Object[] array : arrays) {
                binds.addValue(array);
            }
        }
        return binds;
    }
}
