package dev.vorm.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of some entities, each once, with numbers from 0. */
final class NumberedKeys<K> {
    private final Map<K, Integer> numbers;
    private final List<K> keys;
    private final int[] byEntity;
    private int entities;

    NumberedKeys(int size) {
        this.numbers = new HashMap<>(size * 2);
        this.keys = new ArrayList<>(size);
        this.byEntity = new int[size];
    }

    /** Adds the key of the next entity; null for one without. */
    void add(@Nullable K key) {
        int number = -1;
        if (key != null) {
            Integer next = keys.size();
            Integer known = numbers.putIfAbsent(key, next);
            if (known == null) {
                keys.add(key);
            }
            number = known == null ? next : known;
        }
        byEntity[entities++] = number;
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
