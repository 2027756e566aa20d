package dev.vorm.processor;

import dev.vorm.processor.plan.EntityPlan;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.lang.model.util.Elements;

/**
 * The plans of a compile's entities, made by one processor and read again by the other, since two processors share nothing
 * else but the compile's utilities: to plan all of them again took 4 % of a compile. A tool that wraps these for each processor makes the other plan anew. What a compile has
 * planned lives as long as its {@link Rounds}.
 */
final class Planned {
    private static final Map<Elements, WeakReference<Planned>> OF_COMPILES =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<String, EntityPlan> plans = new HashMap<>();

    private Planned() {}

    static Planned start(Elements compile) {
        Planned planned = new Planned();
        OF_COMPILES.put(compile, new WeakReference<>(planned));
        return planned;
    }

    void add(String entity, EntityPlan plan) {
        plans.put(entity, plan);
    }

    static Optional<EntityPlan> find(Elements compile, String entity) {
        return Optional.ofNullable(OF_COMPILES.get(compile))
                .map(WeakReference::get)
                .map(planned -> planned.plans.get(entity));
    }
}
