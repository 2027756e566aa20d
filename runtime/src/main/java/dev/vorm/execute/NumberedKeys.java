package dev.vorm.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of some entities, each once, with numbers from 0. */
final class NumberedKeys<K> {
    private final @Nullable Map<K, Integer> numbers;
    private final List<K> keys;
    private final int[] byEntity;
    private int entities;

    /**
     * Starts without keys.
     *
     * @param size how many entities there are
     * @param isDistinct whether it is known that no two have the same key
     */
    NumberedKeys(int size, boolean isDistinct) {
        this.numbers = isDistinct ? null : new HashMap<>(size * 2);
        this.keys = new ArrayList<>(size);
        this.byEntity = new int[size];
    }

    /** Adds the key of the next entity; null for one without. */
    void add(@Nullable K key) {
        byEntity[entities++] = key == null ? -1 : number(key);
    }

    private int number(K key) {
        int next = keys.size();
        Integer known = numbers == null ? null : numbers.putIfAbsent(key, next);
        if (known == null) {
            keys.add(key);
        }
        return known == null ? next : known;
    }

    /** How many keys there are. */
    int size() {
        return keys.size();
    }

    /** The keys. */
    List<K> all() {
        return keys;
    }

    /** The key with a number. */
    K key(int number) {
        return keys.get(number);
    }

    /** The number of an entity's key; -1 where it has none. */
    int number(int entity) {
        return byEntity[entity];
    }
}
