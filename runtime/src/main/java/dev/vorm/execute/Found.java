package dev.vorm.execute;

import dev.vorm.error.MappingException;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/**
 * What one statement found for objects that are there.
 *
 * @param name what errors call it, such as {@code User.posts}
 * @param attach gives an object what was found for it
 * @param <T> the objects
 */
record Found<T>(String name, Attach<T> attach) {
    /** Gives an object what was found for it. */
    interface Attach<T> {
        T attach(T object, int number);
    }

    /**
     * The objects with all that is found for them, in the same order. All statements are waited for, that none is under way any more
     * when the caller hears of a failure.
     */
    static <T> Future<List<T>> attached(List<T> objects, List<Future<Found<T>>> started) {
        return Future.join(started).map(done -> {
            List<T> attached = new ArrayList<>(objects);
            for (Future<Found<T>> found : started) {
                found.result().attachTo(attached);
            }
            return attached;
        });
    }

    /** Constructors and setters are the user's code and can throw; a failure is one of ours. */
    private void attachTo(List<T> objects) {
        try {
            for (int i = 0; i < objects.size(); i++) {
                objects.set(i, attach.attach(objects.get(i), i));
            }
        } catch (VormException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new MappingException(
                    name + ": the constructor or setter that takes it threw "
                            + e.getClass().getName(),
                    e);
        }
    }
}
